import type { Plan } from '../join.ts';
import type { Thing } from '../plan.ts';
import { ancestors, isAhead } from './facts.ts';
import { edgesOf } from './periods.ts';

/** What is still to come, as of a day: it is asked about when it is reached. */

/** Whether something is still to come: it, or what it stands in, is ahead or begins after a day. */
export function isToCome(plan: Plan, thing: Thing, today: string): boolean {
  return [thing, ...ancestors(plan, thing)].some((one) => isAhead(one) || beginsAfter(plan, one, today));
}

export function beginsAfter(plan: Plan, thing: Thing, today: string): boolean {
  const { begin } = edgesOf(plan, thing);
  return begin.state === 'known' && begin.days.first > today;
}
