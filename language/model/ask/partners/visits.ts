import type { Plan } from '../../join.ts';
import type { Fact, Thing, Value } from '../../plan.ts';
import { factOf, factsOf, hasMark, isAhead, isLeftOpen, says } from '../facts.ts';
import { edgesOf, isBefore } from '../time/periods.ts';

/** Visits to colleagues, and whether both sides can learn from them. */

/** How the focus of a visit stands: `late` names the day on which it was agreed, after the visit had begun. */
export type Focus = 'agreed' | 'none' | 'unagreed' | { readonly late: Value };

export interface Visit {
  readonly visit: Thing;
  readonly focus: Focus;
  readonly hostsLearn: boolean;
}

/** The visits that are planned or have been made. */
export function visitsOf(plan: Plan): readonly Visit[] {
  return plan.byKind.visit
    .filter((visit) => !isAhead(visit))
    .map((visit) => ({ visit, focus: focusOf(plan, visit), hostsLearn: says(visit, 'hosts learn') }));
}

function focusOf(plan: Plan, visit: Thing): Focus {
  const focus = factOf(visit, 'focus');
  if (!focus) return 'none';
  if (isLeftOpen(visit, 'focus')) return 'agreed';
  const held = edgesOf(plan, visit).begin;
  // A day right after those who agreed is the day of that.
  for (const teller of [focus, ...factsOf(focus, 'agreed by')]) {
    const agreed = edgesOf(plan, teller).begin;
    if (agreed.state === 'known' && held.state === 'known' && isBefore(held.days, agreed.days))
      return { late: agreed.value };
  }
  return isAgreed(focus) ? 'agreed' : 'unagreed';
}

/** A day on the line of the focus is the day on which it was settled. */
function isAgreed(focus: Fact): boolean {
  return (
    hasMark(focus, 'agreed') || (['agreed by', 'decided by', 'on', 'with'] as const).some((one) => says(focus, one))
  );
}
