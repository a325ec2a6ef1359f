import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { tokenize } from '../../language/syntax/parser.ts';
import type { Meaning } from '../../language/syntax/words/dictionary.ts';

const types = ['keyword', 'property', 'enumMember', 'variable', 'string', 'number'] as const;
const modifiers = ['declaration'] as const;
type Type = (typeof types)[number];

export const legend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

/** What each word of a document is: a keyword or, though it looks like one, a name. Reads nothing but the text. */
export function semanticTokens(document: TextDocument): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  const { tokens, meanings } = tokenize(document.getText());
  let before: Meaning | undefined;
  for (const { tokenType, startOffset, image } of tokens) {
    const meaning = meanings.get(startOffset);
    const type = image === '' || image.includes('\n') ? undefined : typeOf(tokenType.name, meaning);
    if (type) {
      const { line, character } = document.positionAt(startOffset);
      const declares =
        type === 'variable' && before?.type === 'kind' && before.kind !== 'accept' && before.kind !== 'duties';
      builder.push(line, character, image.length, types.indexOf(type), declares ? 1 : 0);
    }
    before = meaning;
  }
  return builder.build();
}

function typeOf(token: string, meaning: Meaning | undefined): Type | undefined {
  if (meaning?.type === 'kind') return 'keyword';
  if (meaning?.type === 'phrase') return 'property';
  switch (token) {
    case 'MARK':
    case 'GAP':
      return 'enumMember';
    case 'NAME':
      return 'variable';
    case 'TEXT':
      return 'string';
    case 'NUMBER':
      return 'number';
    default:
      return undefined;
  }
}
