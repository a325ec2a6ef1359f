import type { known } from '../syntax/vocabulary/known.ts';
import type { gaps, marks } from '../syntax/vocabulary/marks.ts';

/** What a word is called in one language: first what reports print, then what else people type for it. */
export type Called = readonly [label: string, ...typed: readonly string[]];

type Table<Words> = { readonly [Word in keyof Words]: Called };
type Lists = { readonly [List in keyof typeof known]: Table<(typeof known)[List]> };
type Models = (typeof known)['model'];
type Titles<Phases extends readonly string[]> = { readonly [Place in keyof Phases]: string };

/** The words of a language other than English: a known value without its label does not compile. */
export interface Vocabulary {
  readonly known: Lists;
  /** The phases of each model, in their order. */
  readonly phases: { readonly [Model in keyof Models]: Titles<Models[Model]['phases']> };
  readonly marks: Table<typeof marks>;
  readonly gaps: Table<typeof gaps>;
}

/** In English a word is its own label, but for the hyphens; only what differs, or has further names, is listed. */
export interface EnglishVocabulary {
  readonly known: { readonly [List in keyof Lists]?: Partial<Lists[List]> };
  readonly marks: Partial<Table<typeof marks>>;
}
