import type { Plan } from '../join.ts';
import type { Thing } from '../plan.ts';
import { statusOf, wordsOf } from './facts.ts';
import { type Edge, edgesOf } from './periods.ts';

/** How far a plan, or a thing in it, has come: what belongs to a later stage waits for it. */

/** Whether a plan is more than a draft, so that a look at the whole of it is called for. */
export function isPastDraft(plan: Plan): boolean {
  return statusOf(plan) !== 'draft';
}

/** Whether a thing is surely over: it says that it is done, or its last day lies before a day. */
export function isOver(plan: Plan, thing: Thing, today: string): boolean {
  if (wordsOf(thing, 'status').includes('done')) return true;
  return lastDayOf(edgesOf(plan, thing).end) < today;
}

function lastDayOf(edge: Edge): string {
  return edge.state === 'known' ? edge.days.last : '9999-12-31';
}
