import type { Language } from '../../text/languages.ts';

/**
 * The shape of words in another language. Words are typed once, in English and `as const`; a word that is missing in a
 * translation, or a table with a column too few, does not compile.
 */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...holes: never[]) => string
    ? Words
    : { readonly [Key in keyof Words]: Translated<Words[Key]> };

/** The same words in each language. */
export type InEachLanguage<Words> = Readonly<Record<Language, Words>>;

/** One of a table of words, where the key comes from a plan; nothing where nobody has written it. */
export function wordFor(table: Readonly<Partial<Record<string, string>>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
