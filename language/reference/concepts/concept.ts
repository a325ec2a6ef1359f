import type { Kind } from '../../syntax/vocabulary/kinds.ts';
import type { Mark, Qualifier } from '../../syntax/vocabulary/marks.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';

/** Something that partnerships plan or account for, and how a plan says it. */
export type Concept = Written | Absent;

interface Told {
  /** A number that stays the same, so that others can point at it. */
  readonly id: `A${number}`;
  readonly about: string;
}

/** A concept that has a place in the language. */
export interface Written extends Told {
  /** The words of the language that carry it: kinds, phrases, marks. */
  readonly words: readonly (Kind | Phrase | Mark | Qualifier)[];
  /** A line or a few that say it, whole by themselves. */
  readonly example: string;
}

/** A concept that is deliberately not in the language. */
export interface Absent extends Told {
  /** Completes “because …”. */
  readonly absent: string;
}
