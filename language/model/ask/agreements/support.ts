import type { Plan } from '../../join.ts';
import type { Span, Thing } from '../../plan.ts';
import { gatherersOf } from '../evidence/evidence.ts';
import { whenGathered } from '../evidence/gathering.ts';
import { hasMark, isOpenPoint, pointedAt, pointingAt, within } from '../facts.ts';
import { partiesOfActor } from '../people/organisations.ts';
import { isStudent } from '../people/people.ts';
import { dayOf, edgesOf, isBefore } from '../time/periods.ts';
import { isYetToBegin } from '../time/stages.ts';
import { isHeldAnyway } from './agreements.ts';
import { dutiesOf } from './duties.ts';

/** What helps a school to carry an inquiry out: training before its own people gather evidence, visits meanwhile. */

/** What coordinators and students gather, and what training they have for it. */
export interface Support {
  /** In the order of the plan. */
  readonly gathered: readonly Thing[];
  /** `enough`: nothing says that it comes too late. */
  readonly training: 'none' | 'enough' | 'cannot tell' | { readonly at: Span; readonly evidence: Thing };
}

export function supportFor(plan: Plan): Support {
  const coordinators = plan.byKind.team
    .flatMap((team) => pointedAt(plan, team, 'coordinated by'))
    .filter((actor) => partiesOfActor(plan, actor).some(({ word }) => word === 'school'));
  const gathered = plan.byKind.evidence.filter(
    (source) =>
      !hasMark(source, 'unplanned') &&
      !isHeldAnyway(source) &&
      gatherersOf(plan, source).some((actor) => coordinators.includes(actor) || isStudent(plan, actor)),
  );
  return { gathered, training: trainingFor(plan, gathered) };
}

function trainingFor(plan: Plan, gathered: readonly Thing[]): Support['training'] {
  const promised = dutiesOf(plan, 'training', 'staff development');
  const trainings = [...plan.byKind.training, ...promised];
  if (trainings.length === 0) return 'none';
  const first = firstGathered(plan, gathered);
  if (!first || trainings.some(isOpenPoint)) return 'enough';
  const days = trainings.map((one) => dayOf(plan, one));
  if (days.some(({ state }) => state === 'absent' || state === 'left open')) return 'enough';
  if (days.some((day) => day.state === 'known' && !isBefore(first.begin.days, day.days))) return 'enough';
  const late = days.find(({ state }) => state === 'known');
  if (days.some(({ state }) => state === 'words') || late?.state !== 'known') return 'cannot tell';
  return { at: late.value.span, evidence: first.evidence };
}

function firstGathered(plan: Plan, gathered: readonly Thing[]) {
  return gathered
    .flatMap((evidence) => {
      const { begin } = whenGathered(plan, evidence);
      return begin.state === 'known' ? [{ evidence, begin }] : [];
    })
    .toSorted((a, b) => (a.begin.days.first < b.begin.days.first ? -1 : 1))[0];
}

/** Cycles that have begun, as of a day, and in which surely nobody visits: none is promised, none falls in them. */
export function cyclesWithoutVisit(plan: Plan, today: string): readonly Thing[] {
  if (dutiesOf(plan, 'visits').length > 0) return [];
  const begins = plan.byKind.visit.map((visit) => edgesOf(plan, visit).begin);
  // A visit that names no day may fall in any cycle.
  if (plan.byKind.visit.some((visit, at) => begins[at]?.state !== 'known' && !standsInCycle(plan, visit))) return [];
  return plan.byKind.cycle.filter((cycle) => {
    if (isYetToBegin(plan, cycle, today) || within(plan, cycle).some(({ kind }) => kind === 'visit')) return false;
    if (pointingAt(plan, cycle, 'in').some(({ kind }) => kind === 'visit')) return false;
    const { begin, end } = edgesOf(plan, cycle);
    if (begin.state !== 'known' || end.state !== 'known') return plan.byKind.visit.length === 0;
    return begins.every(
      (day) => day.state !== 'known' || isBefore(day.days, begin.days) || isBefore(end.days, day.days),
    );
  });
}

function standsInCycle(plan: Plan, visit: Thing): boolean {
  const holder = plan.parents.get(visit) ?? pointedAt(plan, visit, 'in')[0];
  return holder?.kind === 'cycle' || holder?.kind === 'phase';
}
