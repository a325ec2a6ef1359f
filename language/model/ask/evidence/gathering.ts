import { type Kind, workKinds } from '../../../syntax/vocabulary/kinds.ts';
import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { isHeldAnyway } from '../agreements/agreements.ts';
import { ancestors, factsOf, isAhead, isOpenPoint, pointingAt, says } from '../facts.ts';
import { onceForEach, oncePerPlan } from '../once.ts';
import { type Edge, edgesOf, outermost } from '../time/periods.ts';
import { cameUnasked, questionsOf } from './evidence.ts';

/** When evidence is gathered: as the source says, or as the work that gathers it. */

const doing: readonly Kind[] = [...workKinds, 'step'];
const framing: readonly Kind[] = ['cycle', 'phase'];

/** The activities, visits and other work, cycles and phases included, that gather a source or that it stands in. */
export const workGathering = onceForEach((plan: Plan, evidence: Thing): readonly Thing[] => {
  const around = ancestors(plan, evidence).filter(({ kind }) => doing.includes(kind) || framing.includes(kind));
  return unique([...pointingAt(plan, evidence, 'gathers'), ...around]);
});

/** The first and the last day on which a source is gathered, cycles left out: nobody gathers through all of one. */
export const whenGathered = onceForEach((plan: Plan, evidence: Thing): { readonly begin: Edge; readonly end: Edge } => {
  // A day right after “gathered by” is the day of that.
  const own = [evidence, ...factsOf(evidence, 'gathered by')].map((teller) => edgesOf(plan, teller));
  const stated = own.find(({ begin, end }) => begin.state !== 'absent' || end.state !== 'absent');
  if (stated) return stated;
  const work = workGathering(plan, evidence).filter(({ kind }) => doing.includes(kind));
  const edges = work.map((one) => edgesOf(plan, one));
  return {
    begin: outermost(
      edges.map(({ begin }) => begin),
      'first',
    ),
    end: outermost(
      edges.map(({ end }) => end),
      'last',
    ),
  };
});

/** The day by which a source is surely gathered: its own last, else that of the last phase or cycle that gathers it. */
export function gatheredBy(plan: Plan, evidence: Thing): Edge {
  const { end } = whenGathered(plan, evidence);
  if (end.state !== 'absent') return end;
  const frames = workGathering(plan, evidence).map((frame) => edgesOf(plan, frame).end);
  return outermost(frames, 'last');
}

const telling: readonly Phrase[] = ['method', 'voice', 'sample', 'selection', 'time', 'gathered by', 'by', 'with'];
const timing: readonly Phrase[] = ['from', 'on', 'due', 'until', 'every', 'lasting', 'when', 'within', 'after', 'in'];

/** Whether anything says when a source is gathered, be it in words or left open. */
function isScheduled(plan: Plan, evidence: Thing): boolean {
  // On one line a little word falls to the sentence before it: `method observation every Monday`.
  const tellers = [evidence, ...evidence.facts.filter(({ phrase }) => telling.includes(phrase))];
  const isTimed = tellers.some((teller) => timing.some((phrase) => says(teller, phrase)));
  return isTimed || workGathering(plan, evidence).length > 0;
}

/** Whether a plan lays out in its cycles who gathers what, so that what is left out is left out of something. */
const hasSchedule = oncePerPlan(({ things, byKind, parents }: Plan): boolean => {
  if (byKind.cycle.length === 0) return false;
  if (things.some((thing) => says(thing, 'gathers'))) return true;
  return byKind.activity.some((activity) => {
    const holder = parents.get(activity);
    return holder !== undefined && framing.includes(holder.kind);
  });
});

/** The sources of questions under way that no cycle gathers, in a plan whose cycles say what is gathered when. */
export function unscheduledEvidence(plan: Plan): readonly Thing[] {
  if (!hasSchedule(plan)) return [];
  return plan.byKind.evidence.filter((evidence) => {
    if (isOpenPoint(evidence) || cameUnasked(evidence) || isHeldAnyway(evidence) || isAhead(evidence)) return false;
    return questionsOf(plan, evidence).some((question) => !isAhead(question)) && !isScheduled(plan, evidence);
  });
}
