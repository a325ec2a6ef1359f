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
  | 'indented'
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

/** A brace that a block without any lacks, with the offset of the word it belongs behind. */
export interface MissingBrace {
  readonly brace: '{' | '}';
  readonly at: number;
}

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
  /** The braces that indentation stands in for, in the order of the text. */
  readonly braces?: readonly MissingBrace[];
}
