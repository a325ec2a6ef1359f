import type { Language } from '../../text/languages.ts';
import { type KnownList, knownLists, type sides, type sortsOfData } from './known.ts';

/** What a plan or a programme adds to the words that ship with the language, as plain data. */

/** What is said of a known word, be it shipped or a plan's own. */
export interface KnownWord {
  readonly means: string;
  /** Of a level: the side of the school it lies on. */
  readonly side?: (typeof sides)[number];
  /** Of a method: what it brings. */
  readonly data?: (typeof sortsOfData)[number];
  /** Of a model of cycles: the titles of its phases in their order. */
  readonly phases?: readonly string[];
}

/** A known word of the plan's own. */
export interface OwnWord extends KnownWord {
  readonly word: string;
  /** What it is called in reports, where that is not the word itself. */
  readonly label?: Readonly<Partial<Record<Language, string>>>;
  /** What people type for it. */
  readonly also?: readonly string[];
}

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
  readonly known: Readonly<Partial<Record<KnownList, readonly OwnWord[]>>>;
  readonly contested: OwnWording;
  readonly deficit: OwnWording;
}

/** The words of a programme and those of a member: where both say something of one word, the member counts. */
export function together(programme: OwnWords, member: OwnWords): OwnWords {
  const known = Object.fromEntries(
    knownLists.map((list) => [list, [...(programme.known[list] ?? []), ...(member.known[list] ?? [])]]),
  );
  const wording = (list: 'contested' | 'deficit'): OwnWording => ({
    added: [...member[list].added, ...programme[list].added],
    left: [...member[list].left, ...programme[list].left],
  });
  return { known, contested: wording('contested'), deficit: wording('deficit') };
}

const nothing: OwnWording = { added: [], left: [] };
export const noOwnWords: OwnWords = { known: {}, contested: nothing, deficit: nothing };
