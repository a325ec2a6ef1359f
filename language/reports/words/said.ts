import type { Kind, kinds } from '../../syntax/vocabulary/kinds.ts';
import type { Qualifier } from '../../syntax/vocabulary/marks.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';

/** How the words of the language itself read in the sentences of a report. */

/** A keyword that opens a kind: `school`, `research aim`. */
export type KindWord = (typeof kinds)[Kind]['words'][number];

/** What is counted or recurs, and the groups every school has. */
export const countedWords = [
  'minute',
  'minutes',
  'hour',
  'hours',
  'day',
  'days',
  'week',
  'weeks',
  'fortnight',
  'month',
  'months',
  'quarter',
  'half-term',
  'half-terms',
  'term',
  'terms',
  'year',
  'years',
  'lesson',
  'lessons',
  'times',
  'request',
  'arrival',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
  'staff',
  'pupils',
  'students',
  'families',
  'guardian',
  'teachers',
  'schools',
  'people',
] as const;
export type CountedWord = (typeof countedWords)[number];

/** What another language has to say for each word of the language. */
export interface Said {
  readonly clauses: Readonly<Record<Phrase, string>>;
  readonly kinds: Readonly<Record<KindWord, string>>;
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  readonly counted: Readonly<Record<CountedWord, string>>;
  /** How a clause begins before a full date, where that is not as before other words: `den 15 oktober`. */
  readonly beforeDay: Readonly<Partial<Record<Phrase, string>>>;
  /** The same before a month or a year: `in September`. */
  readonly beforeMonth: Readonly<Partial<Record<Phrase, string>>>;
}

/** In English a word is said as it is typed; only what is said otherwise is listed. */
export type SaidInEnglish = { readonly [Table in keyof Said]: Partial<Said[Table]> };
