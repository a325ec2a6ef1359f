import type { Plan } from '../join.ts';
import type { Thing } from '../plan.ts';
import { ancestors, isAhead } from './facts.ts';
import { edgesOf } from './periods.ts';

/** What is still to come, as of a day: it is asked about when it is reached. */

/** Whether something is still to come: it, or what it stands in, is ahead or begins after a day. */
export function isToCome(plan: Plan, thing: Thing, today: string): boolean {
  return [thing, ...ancestors(plan, thing)].some((one) => isYetToBegin(plan, one, today));
}

/** Whether a thing by itself has surely not begun: it says so, or its first day lies after a day. */
export function isYetToBegin(plan: Plan, thing: Thing, today: string): boolean {
  return isAhead(thing) || beginsAfter(plan, thing, today);
}

export function beginsAfter(plan: Plan, thing: Thing, today: string): boolean {
  const { begin } = edgesOf(plan, thing);
  return begin.state === 'known' && begin.days.first > today;
}
