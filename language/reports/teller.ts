import type { Verdict } from '../findings/finding.ts';
import type { Plan } from '../model/join.ts';
import type { Thing } from '../model/plan.ts';
import type { Language } from '../text/languages.ts';
import type { SaidInEnglish } from './words/said.ts';
import type { SharedWords } from './words/shared.ts';

/** Who reads a report: the partners everything, the public nothing that is theirs alone. */
export type Edition = 'partners' | 'public';

/** What every part of a report needs: the plan, what the check says of it, and the words of the language. */
export interface Teller {
  readonly plan: Plan;
  readonly verdict: Verdict;
  readonly edition: Edition;
  readonly language: Language;
  /** ISO day that stands for today, where the plan or the caller fixed it. */
  readonly asOf?: string;
  /** The account that the report is given as: the plan is told as far as it goes. */
  readonly account?: Thing;
  readonly words: SharedWords;
  /** How the words of the language itself read in a sentence. */
  readonly said: SaidInEnglish;
  /** A role is told with its organisation always, as where people sign, and not only where two bear one title. */
  readonly rolesInFull?: true;
}
