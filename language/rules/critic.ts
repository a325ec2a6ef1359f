import type { Verdict } from '../findings/finding.ts';
import { openPointsOf } from '../model/ask/written/open-points.ts';
import type { Plan } from '../model/join.ts';
import { copied } from '../model/living/copy.ts';
import { LivingPlan } from '../model/living/plan.ts';
import { type CheckOptions, checkPlan } from './run.ts';

/**
 * Checks one plan again and again while it is typed into. It says what `checkPlan` says, and asks a rule anew only where
 * something changed that the rule looked at. Findings are plain data of the plan that was given: they stay as they are
 * when it is next checked.
 */
export class Critic {
  private reading: { readonly plan: LivingPlan; readonly today: string } | undefined;

  check(plan: Plan, options: CheckOptions): Verdict {
    const verdict = checkPlan(this.read(plan, options.today), options);
    return {
      ...verdict,
      accepted: verdict.accepted.map((one) => ({ ...one, span: copied(one.span) })),
      openPoints: openPointsOf(plan),
    };
  }

  private read(plan: Plan, today: string): LivingPlan {
    const { reading } = this;
    // What breaks half way is known to nobody any more.
    this.reading = undefined;
    const isTaken = reading?.today === today && reading.plan.takeOver(plan);
    const living = isTaken ? reading.plan : new LivingPlan(plan);
    this.reading = { plan: living, today };
    return living;
  }
}
