import { TextDocument } from 'vscode-languageserver-textdocument';
import { legend, semanticTokens } from '../../server/lsp/semantic-tokens.ts';

/** Each coloured word of a text, with what it is. */
export function coloured(text: string): string[] {
  const document = TextDocument.create('file:///plan.inquiry', 'inquiry', 1, text);
  const { data } = semanticTokens(document);
  const words: string[] = [];
  for (let [index, line, character] = [0, 0, 0]; index < data.length; index += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(index, index + 5);
    line += lines;
    character = lines > 0 ? characters : character + characters;
    const start = document.offsetAt({ line, character });
    const modifiers = legend.tokenModifiers.filter((_, bit) => (bits >> bit) % 2 === 1);
    words.push(`${text.slice(start, start + length)}: ${[legend.tokenTypes[type], ...modifiers].join('.')}`);
  }
  return words;
}
