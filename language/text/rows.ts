import { andList, orList } from './formats.ts';
import type { Language } from './languages.ts';

/** Words in a row, as a reader sees them in a sentence of a language. */

const quotes: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  sv: ['”', '”'],
  es: ['«', '»'],
};

/** English as in Britain, which has no comma before the last of several. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', sv: 'sv', es: 'es' };

const lists = { and: andList, or: orList } as const;

/** What stands before the last word of a row: “a, b and c”; nothing but commas where it is absent. */
export type Last = keyof typeof lists;

/** Words as they are, each once: `a, b`, or with a word before the last `a or b`. */
export function inRow(words: readonly string[], language: Language, last?: Last): string {
  const each = [...new Set(words)];
  return last === undefined ? each.join(', ') : lists[last](locales[language]).format(each);
}

/** Names in the quotes of the language, each once: `“a”, “b”`. */
export function quotedRow(names: readonly string[], language: Language, last?: Last): string {
  const [open, close] = quotes[language];
  return inRow(
    names.map((name) => `${open}${name}${close}`),
    language,
    last,
  );
}
