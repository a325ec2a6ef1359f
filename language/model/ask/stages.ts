import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Plan } from '../join.ts';
import type { Thing } from '../plan.ts';
import { owingsUnder, saysWhatIsOwed } from './agreements.ts';
import { isAhead, statusOf } from './facts.ts';
import { edgesOf } from './periods.ts';

/** How far a plan has come: what belongs to a later stage is not asked of it yet. */

/** What a contract opens with. One that says no more than this is asked for what is owed, and for nothing further. */
const opening: readonly Phrase[] = ['between', 'from', 'to', 'until', 'lasting', 'on', 'status', 'review', 'after'];

/** Whether a contract has got beyond its parties and dates. */
export function isWrittenOut(plan: Plan, contract: Thing): boolean {
  if (contract.facts.some(({ phrase }) => !opening.includes(phrase))) return true;
  return owingsUnder(plan, contract).some(saysWhatIsOwed);
}

/** Whether partners have begun to bind themselves: the plan is no draft any more, or a contract says what is owed. */
export function isBinding(plan: Plan): boolean {
  return statusOf(plan) !== 'draft' || plan.byKind.contract.some((contract) => isWrittenOut(plan, contract));
}

/** Whether a cycle or piece of work has surely not begun, as of a day. */
export function isYetToBegin(plan: Plan, thing: Thing, today: string): boolean {
  if (isAhead(thing)) return true;
  const { begin } = edgesOf(plan, thing);
  return begin.state === 'known' && begin.days.first > today;
}
