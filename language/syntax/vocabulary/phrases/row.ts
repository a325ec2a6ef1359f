import type { Kind } from '../kinds.ts';
import type { KnownList } from '../known.ts';

/** What one row of the table of phrases holds. */

/** What a phrase points at when its values are names. `actor` is a role, team or party; `people` an actor or group. */
export type Target = Kind | 'actor' | 'people' | 'anything';

/** What a value of a phrase may be. A quoted text may stand for any of them and is kept as words. */
export type Takes = Target | 'text' | 'date' | 'amount' | 'word' | 'rule' | `known:${KnownList}` | 'nothing';

/**
 * How a phrase behaves on a line. A `little` word or a `by` belongs to the opener before it; a `by` also takes the day
 * of the act. A `property` opens a sentence of its own in a block.
 */
export type PhraseSort = 'little' | 'by' | 'property';

export interface PhraseRow {
  readonly sort: PhraseSort;
  /** One sentence for the reference and the hover. */
  readonly means: string;
  readonly takes: readonly Takes[];
  /** Kinds it may belong to; absent means any. */
  readonly on?: readonly Kind[];
  /** It may be said more than once of one thing. */
  readonly many?: true;
  /** Other spellings that mean the same. */
  readonly also?: readonly string[];
  /** A line a reader can copy. */
  readonly example: string;
}

/** What many rows take or belong to. */
export const people = ['people'] as const;
export const actor = ['actor'] as const;
export const roots = ['inquiry', 'partnership'] as const;
export const agreements = ['contract', 'agreement'] as const;
