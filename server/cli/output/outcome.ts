import type { Severity } from '../../../language/findings/finding.ts';
import type { Language } from '../../../language/text/languages.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import type { Trouble } from '../gather.ts';
import type { Summary } from './summary.ts';

/** Everything a check came to: what each output is made from. */
export interface Outcome {
  readonly plans: readonly CheckedPlan[];
  /** What could not be looked at: no output may leave it out, for silence would look like “nothing to ask”. */
  readonly troubles: readonly Trouble[];
  readonly summary: Summary;
  /** The day on which the plans were read. */
  readonly asOf: string;
  /** From which weight on a finding makes the check end with exit code 1. */
  readonly failOn: Severity | 'never';
  /** The language in which all of it is told of together. */
  readonly language: Language;
  /** The working directory; paths are told from there. */
  readonly cwd: string;
}

/** An output: an outcome as one text. */
export type Output = (outcome: Outcome) => string;
