import type { Plan } from '../join.ts';
import type { Thing } from '../plan.ts';
import { ancestors, isAhead, statusOf, wordsOf } from './facts.ts';
import { edgesOf } from './periods.ts';

/** How far things have come, as of a day: what belongs to a later stage is asked about when it is reached. */

/** Whether a plan is more than a draft: people work by it, or have worked by it. */
export function isPastDraft(plan: Plan): boolean {
  return !['draft', 'ahead'].includes(statusOf(plan));
}

/** Whether something is still to come: it, or what it stands in, is ahead or begins after a day. */
export function isToCome(plan: Plan, thing: Thing, today: string): boolean {
  return [thing, ...ancestors(plan, thing)].some((one) => isAhead(one) || beginsAfter(plan, one, today));
}

export function beginsAfter(plan: Plan, thing: Thing, today: string): boolean {
  const { begin } = edgesOf(plan, thing);
  return begin.state === 'known' && begin.days.first > today;
}

/** Whether something says that it is done, or has surely ended before a day. */
export function isOver(plan: Plan, thing: Thing, today: string): boolean {
  const [status] = wordsOf(thing, 'status');
  if (status !== undefined) return status === 'done' || status === 'closed';
  const { end } = edgesOf(plan, thing);
  return end.state === 'known' && end.days.last < today;
}
