import type { Language } from '../../text/languages.ts';

/** What a plan or a programme adds to the words that ship with the language, as plain data. */

/** A term that is looked for in what people write, beside the shipped ones. */
export interface OwnTerm {
  readonly word: string;
  /** Further forms of it. */
  readonly also?: readonly string[];
  /** What could be said in its place. */
  readonly instead?: string;
  /** It is looked for only in plans whose reports are in this language. */
  readonly language?: Language;
}

/** What happens to one list of wording. */
export interface OwnWording {
  readonly added: readonly OwnTerm[];
  /** Shipped terms, in any of their forms, that are not asked about here. */
  readonly left: readonly string[];
}

export interface OwnWords {
  readonly contested: OwnWording;
  readonly deficit: OwnWording;
}

const nothing: OwnWording = { added: [], left: [] };
export const noOwnWords: OwnWords = { contested: nothing, deficit: nothing };
