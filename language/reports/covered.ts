import { cyclesAround, questionsAround, workOf } from '../model/ask/cycles/inside.ts';
import { ancestors, pointedAt, pointingAt, within } from '../model/ask/facts.ts';
import type { Plan } from '../model/join.ts';
import type { Thing } from '../model/plan.ts';
import { allKinds } from '../syntax/vocabulary/kinds.ts';
import { unique } from '../text/unique.ts';

/**
 * A plan as far as an account of it goes: `covers autumn` leaves out other cycles, and questions that autumn does not
 * pursue. What belongs to no cycle and no question stays, and every name still leads to what bears it.
 */
export function coveredPlan(plan: Plan, account: Thing): Plan {
  const own = accountIn(plan, account);
  const named = (own ? pointedAt(plan, own, 'covers') : []).filter(
    ({ kind }) => kind === 'cycle' || kind === 'question',
  );
  if (named.length === 0) return plan;
  const goes = reachOf(plan, named);
  const things = plan.things.filter(goes);
  const kept = new Set(things);
  const byKind = { ...plan.byKind };
  for (const kind of allKinds) byKind[kind] = plan.byKind[kind].filter((thing) => kept.has(thing));
  return { ...plan, things, byKind };
}

/** An account as a plan has it: one for the public has copies of its things, which stand where the things stood. */
export function accountIn(plan: Plan, account: Thing): Thing | undefined {
  return plan.byKind.report.find(({ span }) => span.file === account.span.file && span.start === account.span.start);
}

/** Whether a thing belongs to what is covered: by its nearest cycle where it stands in one, else by its questions. */
function reachOf(plan: Plan, named: readonly Thing[]): (thing: Thing) => boolean {
  const cycles = new Set(cyclesOf(plan, named));
  const questions = new Set(questionsOf(plan, named));
  return (thing) => {
    const [nearest] = nearestCycle(plan, thing);
    if (nearest) return cycles.has(nearest);
    const around = questionsAround(plan, thing);
    return around.length === 0 || around.some((question) => questions.has(question));
  };
}

function nearestCycle(plan: Plan, thing: Thing): readonly Thing[] {
  return thing.kind === 'cycle' ? [thing] : cyclesAround(plan, thing).slice(0, 1);
}

/** The cycles named, else those that pursue a question named; with those inside them and those they stand in. */
function cyclesOf(plan: Plan, named: readonly Thing[]): readonly Thing[] {
  const own = named.filter(({ kind }) => kind === 'cycle');
  const pursuing = named.flatMap((question) => pointingAt(plan, question, 'pursues'));
  const cycles = own.length > 0 ? own : pursuing.flatMap((one) => nearestCycle(plan, one));
  return cycles
    .flatMap((cycle) => [...within(plan, cycle), ...ancestors(plan, cycle)])
    .filter(({ kind }) => kind === 'cycle');
}

/** The questions named, and those that the cycles named pursue or stand in. */
function questionsOf(plan: Plan, named: readonly Thing[]): readonly Thing[] {
  const pursued = named
    .filter(({ kind }) => kind === 'cycle')
    .flatMap((cycle) => workOf(plan, cycle))
    .flatMap((one) => questionsAround(plan, one));
  return unique([...named, ...pursued].filter(({ kind }) => kind === 'question'));
}
