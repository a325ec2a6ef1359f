import type { Kind, KindGroup, kinds } from '../syntax/vocabulary/kinds.ts';
import type { known } from '../syntax/vocabulary/known.ts';
import type { Gap, Mark } from '../syntax/vocabulary/marks.ts';
import type { Phrase } from '../syntax/vocabulary/phrases.ts';
import type { fixGaps } from './en/fix-gaps.ts';

/** What every kind means, and every word that stands alone. A word that is forgotten does not compile. */
export interface MeantKinds {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly gaps: Readonly<Record<Gap, string>>;
}
export type MeantPhrases = Readonly<Record<Phrase, string>>;
export type MeantKnown = {
  readonly [List in keyof typeof known]: { readonly [Word in keyof (typeof known)[List]]: string };
};

/** The words in the gaps of a skeleton, `${1:…}`. */
type GapsIn<Skeleton extends string> = Skeleton extends `${string}\${${infer Gap}}${infer Rest}`
  ? (Gap extends `${number}:${infer Words}` ? Words : never) | GapsIn<Rest>
  : never;

/** Dates, numbers and known words are typed alike in every language. */
type Alike =
  | `${number}${string}`
  | '…'
  | 'account-of-practice'
  | 'adapt'
  | 'data-sharing'
  | 'day'
  | 'interview'
  | 'school-practice'
  | 'student'
  | 'teacher'
  | 'within-school'
  | 'work-and-resources';

/** What is written to be replaced, in another language. A gap or a group that is forgotten does not compile. */
export interface SkeletonWords {
  readonly gaps: Readonly<Record<Exclude<GapsIn<(typeof kinds)[Kind]['skeleton']>, Alike>, string>>;
  readonly fixes: Readonly<Record<(typeof fixGaps)[number], string>>;
  readonly groups: Readonly<Record<KindGroup, string>>;
}
