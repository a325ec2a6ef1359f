import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { ancestors, pointedAt, pointingAt, within } from '../facts.ts';
import { onceForEach } from '../once.ts';

/** What belongs to a cycle, and to which cycles and questions a thing belongs. */

/** A cycle with everything that stands in it, or says that it is `in` it. */
export const workOf = onceForEach((plan: Plan, cycle: Thing): readonly Thing[] => {
  const added = pointingAt(plan, cycle, 'in').flatMap((thing) => within(plan, thing));
  return unique([...within(plan, cycle), ...added]);
});

/** The cycles a thing stands in, or says it is `in`, the nearest first. */
export function cyclesAround(plan: Plan, thing: Thing): readonly Thing[] {
  const around = ancestors(plan, thing);
  const named = [thing, ...around].flatMap((one) => pointedAt(plan, one, 'in'));
  const holders = named.flatMap((one) => [one, ...ancestors(plan, one)]);
  return unique([...around, ...holders].filter(({ kind }) => kind === 'cycle'));
}

/** The questions a thing belongs to: around it, answered by it, or pursued by the work it stands in. */
export const questionsAround = onceForEach((plan: Plan, thing: Thing): readonly Thing[] => {
  const own = [thing, ...ancestors(plan, thing)];
  const around = [...own, ...own.flatMap((one) => pointedAt(plan, one, 'in')), ...cyclesAround(plan, thing)];
  const named = around.flatMap((one) => pointedAt(plan, one, 'answers', 'pursues', 'for'));
  return unique([...around, ...named].filter(({ kind }) => kind === 'question'));
});

/** Everything that serves a cycle: what stands in it, and what belongs to the questions it pursues. */
export function reachOf(plan: Plan, cycle: Thing): readonly Thing[] {
  const work = workOf(plan, cycle);
  const questions = work.flatMap((one) => pointedAt(plan, one, 'pursues'));
  const answering = questions.flatMap((question) => pointingAt(plan, question, 'answers'));
  return unique([...work, ...[...questions, ...answering].flatMap((one) => within(plan, one))]);
}

/** Cycles that stand in no other cycle. */
export function outerCycles(plan: Plan): readonly Thing[] {
  return plan.byKind.cycle.filter((cycle) => !ancestors(plan, cycle).some(({ kind }) => kind === 'cycle'));
}
