import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { claimsOf } from '../claims/claims.ts';
import { ancestors, everyFact, hasMark, isOpenPoint, pointingAt, wordsOf } from '../facts.ts';
import { isOver, isPastDraft } from '../time/stages.ts';

/** Whether a plan examines what it takes for granted, and what it is for. */

const examining: readonly Kind[] = [
  'question',
  'evidence',
  'finding',
  'meeting',
  'reflection',
  'decision',
  'moment',
  'amendment',
  'learnt',
  'rival',
  'hypothesis',
  'cycle',
];

/** What could be examined: assumptions, and what the work is for. */
const grounds: readonly Kind[] = ['assumption', 'aim', 'value', 'definition', 'agenda'];

/** Whether a first loop is closed: something is claimed for good, a cycle is over, or the plan is. */
export function hasLearnt(plan: Plan, today: string): boolean {
  const held = claimsOf(plan).some((finding) => !hasMark(finding, 'tentative'));
  const over = [...plan.byKind.cycle, ...(plan.head ? [plan.head] : [])].some((one) => isOver(plan, one, today));
  return isPastDraft(plan) && (held || over);
}

/** Whether anything taken for granted is examined: an assumption, an aim, or people’s own blind spots. */
export function examinesItself(plan: Plan): boolean {
  const taken = plan.things.filter(({ kind }) => grounds.includes(kind));
  return (
    taken.some((thing) => isExamined(plan, thing)) ||
    plan.things.some((thing) => everyFact(thing, 'questioned').length > 0 || wordsOf(thing, 'kind').includes('bias'))
  );
}

/** It stands in a question, rests on or speaks against something, or is what something that examines is about. */
function isExamined(plan: Plan, thing: Thing): boolean {
  if (isOpenPoint(thing) && thing.kind === 'assumption') return true;
  const inQuestion = thing.kind === 'assumption' && ancestors(plan, thing).some(({ kind }) => kind === 'question');
  if (inQuestion || everyFact(thing, 'against', 'based on').length > 0) return true;
  const pointing = pointingAt(
    plan,
    thing,
    'about',
    'of',
    'arises from',
    'addresses',
    'based on',
    'reads',
    'against',
    'focus',
  );
  return pointing.some(({ kind }) => examining.includes(kind));
}
