import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { tokenize } from '../../language/syntax/parser.ts';
import { isKnown, knownListsOf } from '../../language/syntax/vocabulary/lists.ts';
import { noOwnWords } from '../../language/syntax/vocabulary/own.ts';
import { type Phrase, phraseRow } from '../../language/syntax/vocabulary/phrases.ts';
import { type Meaning, refersDirectly } from '../../language/syntax/words/dictionary.ts';

/** Words of the protocol; the extension's manifest says which colour of a theme stands for each. */
const types = ['keyword', 'property', 'operator', 'modifier', 'enumMember', 'variable', 'string', 'number'] as const;
const modifiers = ['declaration', 'defaultLibrary'] as const;
type Type = (typeof types)[number];
type Modifier = (typeof modifiers)[number];

export const legend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

/** What one word is. */
interface Colour {
  readonly type: Type;
  readonly modifier?: Modifier;
}

/** What each word of a document is: a keyword or, though it looks like one, a name. Reads nothing but the text. */
export function semanticTokens(document: TextDocument): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  const { tokens, meanings } = tokenize(document.getText());
  let before: Meaning | undefined;
  let phrase: Phrase | undefined;
  for (const { tokenType, startOffset, image } of tokens) {
    const meaning = meanings.get(startOffset);
    if (meaning?.type === 'phrase') phrase = meaning.phrase;
    else if (meaning?.type === 'kind') phrase = undefined;
    const isOneLine = image !== '' && !image.includes('\n');
    const colour = isOneLine && (ofMeaning(meaning) ?? ofToken(tokenType.name, image, before, phrase));
    if (colour) {
      const { line, character } = document.positionAt(startOffset);
      const bits = colour.modifier === undefined ? 0 : 1 << modifiers.indexOf(colour.modifier);
      builder.push(line, character, image.length, types.indexOf(colour.type), bits);
    }
    before = meaning;
  }
  return builder.build();
}

function ofMeaning(meaning: Meaning | undefined): Colour | undefined {
  switch (meaning?.type) {
    case 'kind':
      return { type: 'keyword' };
    case 'phrase':
      return { type: phraseRow(meaning.phrase).sort === 'property' ? 'property' : 'operator' };
    case 'mark':
    case 'qualifier':
      return { type: 'modifier' };
    case 'gap':
    case 'each':
      return { type: 'enumMember', modifier: 'defaultLibrary' };
    default:
      return undefined;
  }
}

/** `phrase` is the one the word belongs to, `before` what the word before it means. */
function ofToken(
  token: string,
  image: string,
  before: Meaning | undefined,
  phrase: Phrase | undefined,
): Colour | undefined {
  switch (token) {
    case 'NAME':
      if (before?.type === 'kind' && !refersDirectly(before.kind)) return { type: 'variable', modifier: 'declaration' };
      return { type: phrase !== undefined && isKnownAfter(phrase, image) ? 'enumMember' : 'variable' };
    case 'TEXT':
      return { type: 'string' };
    case 'NUMBER':
      return { type: 'number' };
    default:
      return undefined;
  }
}

function isKnownAfter(phrase: Phrase, word: string): boolean {
  return knownListsOf(phrase).some((list) => isKnown(list, word.toLowerCase(), noOwnWords));
}
