/** What the classifier can find wrong with the words of a line. */
export type Fault =
  | 'misspelt'
  | 'capital'
  | 'unknown'
  | 'loose'
  | 'stray'
  | 'link'
  | 'unclosed-text'
  | 'unclosed-block'
  | 'missing-open'
  | 'extra-brace'
  | 'lone-brace'
  | 'too-deep'
  | 'conflict'
  | 'continued'
  | 'late-title'
  | 'unquoted'
  | 'name-spaces'
  | 'spaced'
  | 'no-comma'
  | 'list-mark'
  | 'trailing-comma';

/** Something a reader should hear of. Offsets are UTF-16, `end` exclusive; lines are counted from 1. */
export interface WordProblem {
  readonly fault: Fault;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly text: string;
  /** What was meant, nearest first. */
  readonly nearest: readonly string[];
  /** Where a missing brace, quote or comma belongs. */
  readonly insertAt?: number;
}
