/** One fault planted in a sound plan: words of the plan, the words put in their place, and the rules that should ask. */
export interface Fault {
  readonly plan: 'inquiry' | 'partnership';
  readonly fault: string;
  /** Pairs of words: what stands in the plan, exactly once, and what is put there instead. */
  readonly edits: readonly (readonly [before: string, after: string])[];
  /** Rules that ask afterwards, one for each finding. */
  readonly asked: readonly string[];
  /** Rules that say that they cannot tell. */
  readonly untold?: readonly string[];
}

export type Edits = Fault['edits'];
