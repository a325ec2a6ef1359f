import type { Days } from '../../model/dates.ts';
import type { Language } from '../../text/languages.ts';
import type { Edition } from '../teller.ts';

/** What a calendar holds, as plain data; whoever writes it to a file knows no report. Text is plain. */

/** Something on one day or several: ISO days, inclusive. */
export interface CalendarEvent extends Days {
  /** Steady while days, titles of others and lines move; unique in its plan. */
  readonly id: string;
  readonly summary: string;
  /** What else there is to know, a line for each. */
  readonly lines: readonly string[];
  readonly place?: string;
}

/** What a report puts into a calendar. */
export interface Entries {
  /** In the order of their days. */
  readonly events: readonly CalendarEvent[];
  /** What no day can be told for, each in words, and what stands above them. */
  readonly unplaced: readonly string[];
  readonly unplacedHeading: string;
}

export interface Calendar extends Entries {
  readonly title: string;
  /** What should be known of the whole, a line for each. */
  readonly lines: readonly string[];
  /** Tells the plan from others, and is steady like the identities in it. */
  readonly planId: string;
  readonly language: Language;
  readonly edition: Edition;
  /** ISO day that stands for today, where the plan or the caller fixed it. */
  readonly asOf?: string;
}
