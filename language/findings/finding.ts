import type { OpenPoint, Span } from '../model/plan.ts';

/** How much a finding weighs: `E` contradiction or broken reference, `W` a stated obligation, `H` a friend's question. */
export type Severity = 'error' | 'warning' | 'hint';

/** From heaviest to lightest. */
export const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** Replaces a stretch of a file; an empty stretch inserts. Offsets are of the text the plan was read from. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/**
 * Help to mend a finding. A `complete` fix may be applied and forgotten; a `skeleton` leaves gaps, written
 * `${1:what goes here}`, that only a person can fill. No fix invents evidence, consent, a person or a date.
 */
export interface Fix {
  readonly title: string;
  readonly kind: 'complete' | 'skeleton';
  readonly edits: readonly Edit[];
}

/** A place that helps to understand a finding, with what is to be seen there. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** Which of its messages a rule says, with what fills it: what a finding says, in no language. */
export interface Said {
  readonly message: string;
  readonly holes: Readonly<Record<string, string>>;
}

/** What the critical friend asks of one place in a plan. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly says: Said;
  /** The same in words; it, the places and the fixes are made when they are first asked for. */
  readonly message: string;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Identity of the thing it is about (`question:why-absent`); absent when it is about the whole plan. */
  readonly about?: string;
  /** What was found, in few words; an acceptance holds as long as this stays the same. */
  readonly found: string;
}

/** A check that could not tell: neither a fault nor no fault. */
export interface Undecided {
  readonly rule: string;
  readonly why: string;
  readonly span: Span;
  readonly about?: string;
}

/** A finding that the partnership has answered. */
export interface Accepted {
  readonly rule: string;
  /** Title or name of what it is accepted for; absent when for the whole plan. */
  readonly for?: string;
  /** Last ISO day on which it holds. */
  readonly until?: string;
  readonly by?: string;
  readonly because?: string;
  /** The `accept` line. */
  readonly span: Span;
  readonly finding: Finding;
}

/** Everything one check of one plan says. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
  readonly undecided: readonly Undecided[];
  readonly openPoints: readonly OpenPoint[];
}
