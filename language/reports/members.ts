import type { Severity } from '../findings/finding.ts';
import type { Days } from '../model/dates.ts';
import type { Span } from '../model/plan.ts';
import type { TimelineSort } from './figures/figure.ts';

/**
 * What a programme is told of the plans in it. A host reads them and hands in a summary of each, little enough that
 * thousands can be held, so that no report reads two plans at once.
 */
export interface Members {
  /** ISO day on which they were read. */
  readonly today: string;
  readonly read: readonly MemberSummary[];
  /** How many more belong to the programme and have not been read yet. */
  readonly unread: number;
}

/** One plan of a programme, in no language: its own words, and ids that a report puts into words. */
export interface MemberSummary {
  readonly title: string;
  /** Where its title stands. */
  readonly origin?: Span;
  /** What its schools are part of, else these themselves. */
  readonly places: readonly string[];
  /** The status it gives itself. */
  readonly status?: string;
  /** The cycles that the day lies in. */
  readonly underWay: readonly MemberDate[];
  /** What comes next: no more than a few. */
  readonly next: readonly MemberDate[];
  /** What is past its day, and nothing shows what became of it. */
  readonly overdue: readonly MemberDate[];
  readonly asked: readonly MemberQuestions[];
  /** Part of it could not be read. */
  readonly isPartial: boolean;
}

/** Something with its days. */
export interface MemberDate extends Days {
  readonly sort: TimelineSort;
  readonly label: string;
  readonly span?: Span;
}

/** How often one question of the critical friend is open, and the most that it weighs. */
export interface MemberQuestions {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}
