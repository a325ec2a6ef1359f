import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { ancestors, everyFact, factsOf, hasMark, pointingAt } from '../facts.ts';
import { type Edge, edgeOf, edgesOf, isBefore, type KnownEdge, outermostOfAll } from '../time/periods.ts';
import { questionsOf } from './evidence.ts';
import { whenGathered, workGathering } from './gathering.ts';
import { outcomesOf } from './outcomes.ts';
import { decisionsOn } from './uses.ts';

/** Whether evidence comes in time for what is decided on it. */

/** A source that is gathered when its question has been decided. */
export interface TooLate {
  readonly evidence: Thing;
  readonly begin: KnownEdge;
  readonly decided: KnownEdge;
}

/** Sources that begin to be gathered after the last day on which anything is decided on their question. */
export function gatheredTooLate(plan: Plan): readonly TooLate[] {
  return plan.byKind.evidence.flatMap((evidence): readonly TooLate[] => {
    const begin = beginOf(plan, evidence);
    if (begin.state !== 'known' || hasMark(evidence, 'unplanned') || showsEffects(plan, evidence)) return [];
    const days = questionsOf(plan, evidence).map((question) => lastOf(dayOfDecisions(plan, question)));
    const [first, ...others] = days;
    const isTooLate = (decided: KnownEdge | undefined): boolean => {
      return decided !== undefined && isBefore(decided.days, begin.days) && !isLaterRound(plan, evidence, decided);
    };
    return first && [first, ...others].every(isTooLate) ? [{ evidence, begin, decided: first }] : [];
  });
}

/** What is gathered to see what became of a decision comes after it. */
function showsEffects(plan: Plan, evidence: Thing): boolean {
  const resting = pointingAt(plan, evidence, 'based on').map(({ kind }) => kind);
  return resting.includes('outcome') || resting.includes('measure') || everyFact(evidence, 'compared with').length > 0;
}

/** A cycle that begins after the decision asks the question anew. */
function isLaterRound(plan: Plan, evidence: Thing, decided: KnownEdge): boolean {
  const work = workGathering(plan, evidence);
  const frames = [...work, ...work.flatMap((one) => ancestors(plan, one))].filter(({ kind }) => kind === 'cycle');
  return frames.some((cycle) => {
    const { begin } = edgesOf(plan, cycle);
    return begin.state === 'known' && isBefore(decided.days, begin.days);
  });
}

function dayOfDecisions(plan: Plan, question: Thing): readonly Edge[] {
  const uses = [question, ...outcomesOf(plan, question)].flatMap((thing) => factsOf(thing, 'use'));
  return [
    ...uses.map((use) => edgeOf(plan, [...factsOf(use, 'on'), ...factsOf(use, 'due')])),
    ...decisionsOn(plan, question).map((decision) => edgesOf(plan, decision).end),
  ];
}

/** The last of some days; none where one of them is not known. */
function lastOf(edges: readonly Edge[]): KnownEdge | undefined {
  const last = outermostOfAll(
    edges.filter(({ state }) => state !== 'absent'),
    'last',
  );
  return last.state === 'known' ? last : undefined;
}

/** When the gathering of a source begins, at the earliest when the cycle begins that gathers it. */
function beginOf(plan: Plan, evidence: Thing): Edge {
  const { begin } = whenGathered(plan, evidence);
  if (begin.state !== 'absent') return begin;
  const frames = workGathering(plan, evidence).map((frame) => edgesOf(plan, frame).begin);
  const first = outermostOfAll(frames, 'first');
  return first.state === 'known' ? first : begin;
}
