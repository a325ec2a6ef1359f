import type { Plan } from '../../language/model/join.ts';
import { checkPlan } from '../../language/rules/run.ts';
import type { CheckedPlan, StandingPlan } from './plan-state.ts';
import { checkedWhenAsked, onceAsked } from './when-asked.ts';

/** A plan otherwise seen: with others beside it, in another language, for other readers. What was found before is not asked. */
export function checkedAs(plan: Plan, { root, place, today, around, unreadable, texts }: StandingPlan): CheckedPlan {
  const verdict = onceAsked(() => checkPlan(plan, { today }));
  return checkedWhenAsked({ root, place, plan, today, around, unreadable, texts }, verdict);
}
