import type { Edit, Finding, Undecided } from '../../language/findings/finding.ts';
import type { Plan } from '../../language/model/join.ts';
import type { PlanSummary } from '../../language/model/neighbours.ts';
import type { Thing } from '../../language/model/plan.ts';

/** A plan that is sound, with what it hears when every rule is on; faults are planted in it one at a time. */
export interface Sound {
  /** The folder of the examples it lies in. */
  readonly name: string;
  readonly plan: Plan;
  readonly texts: ReadonlyMap<string, string>;
  /** The ISO day on which it is read. */
  readonly today: string;
  readonly heard: readonly Finding[];
  readonly untold: readonly Undecided[];
}

/** Where a fault can be planted: what is then not as it was, and how it is written. */
export interface Place {
  /** The things of which one should be spoken about, or spoken in; absent for what the edits add. */
  readonly about?: readonly Thing[];
  readonly edits: readonly Edit[];
  /** What lies beside the plan then, as paths from its root. */
  readonly beside?: readonly string[];
  /** What another plan of its programme says then. */
  readonly neighbour?: PlanSummary;
}

/** A single fault, and all places of a plan where it can be planted. */
export interface Mutator {
  /** What was done, in words. */
  readonly fault: string;
  /** The rule that should ask about it. */
  readonly rule: string;
  /** Rules that rightly ask about the same fault, from another side. */
  readonly follows?: readonly string[];
  places(sound: Sound): readonly Place[];
}
