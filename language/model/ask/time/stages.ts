import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { owingsUnder, saysWhatIsOwed, sidesOf } from '../agreements/agreements.ts';
import { ancestors, isAhead, statusOf, wordsOf } from '../facts.ts';
import { type Edge, edgesOf, isBackwards } from './periods.ts';

/** How far a plan, or a thing in it, has come: what belongs to a later stage waits for it. */

/** Whether a plan is more than a draft, so that a look at the whole of it is called for. */
export function isPastDraft(plan: Plan): boolean {
  return statusOf(plan) !== 'draft';
}

/** Whether a thing is surely over: it says that it is done, or its last day lies before a day. */
export function isOver(plan: Plan, thing: Thing, today: string): boolean {
  if (wordsOf(thing, 'status').includes('done')) return true;
  const edges = edgesOf(plan, thing);
  // Days that contradict one another tell nothing.
  return !isBackwards(edges) && lastDayOf(edges.end) < today;
}

function lastDayOf(edge: Edge): string {
  return edge.state === 'known' ? edge.days.last : '9999-12-31';
}

/** What a contract opens with. One that says no more than this is asked for what is owed, and for nothing further. */
const opening: readonly Phrase[] = ['between', 'from', 'to', 'until', 'lasting', 'on', 'status', 'review', 'after'];

/** Whether a contract has got beyond its parties and dates; in a draft what is owed has to run both ways first. */
export function isWrittenOut(plan: Plan, contract: Thing): boolean {
  if (contract.facts.some(({ phrase }) => !opening.includes(phrase))) return true;
  if (!owingsUnder(plan, contract).some(saysWhatIsOwed)) return false;
  const sides = isPastDraft(plan) ? [] : sidesOf(plan, contract);
  return sides !== 'no duties' && sides.every(({ gives, gets }) => gives && gets);
}

/** Whether partners have begun to bind themselves: the plan is no draft any more, or a contract says what is owed. */
export function isBinding(plan: Plan): boolean {
  return isPastDraft(plan) || plan.byKind.contract.some((contract) => isWrittenOut(plan, contract));
}

/** Whether something is still to come: it, or what it stands in, is ahead or begins after a day. */
export function isToCome(plan: Plan, thing: Thing, today: string): boolean {
  return [thing, ...ancestors(plan, thing)].some((one) => isYetToBegin(plan, one, today));
}

/** Whether a thing by itself has surely not begun: it says so, or its first day lies after a day. */
export function isYetToBegin(plan: Plan, thing: Thing, today: string): boolean {
  return isAhead(thing) || beginsAfter(plan, thing, today);
}

/** Whether a thing surely begins after a day. */
export function beginsAfter(plan: Plan, thing: Thing, today: string): boolean {
  const { begin } = edgesOf(plan, thing);
  return begin.state === 'known' && begin.days.first > today;
}
