import type { Plan } from '../../join.ts';
import type { Span, Thing, Value } from '../../plan.ts';
import { labelOf, placeOf, pointedAt, targetsOf, valuesOf } from '../facts.ts';
import { partiesNamed, partyOf } from '../people/organisations.ts';
import { type Alike, alike, boundSchools, placeOfBound, type ToldOf } from '../people/schools.ts';
import { doneOrDue, type Edge, edgesOf, isBefore } from '../time/periods.ts';
import { owingsOf } from './agreements.ts';

/** Whether the staff of each school are consulted: all of them, and before the work begins. */

/** What there is to say of how the staff of a school are consulted. */
export type Unconsulted =
  | { readonly is: 'not at all' }
  | { readonly is: 'late'; readonly cycle: Thing }
  | { readonly is: 'cannot tell' }
  | { readonly is: 'partly'; readonly duty: Thing; readonly missed: readonly string[] };

/** The schools whose staff are not consulted, late or in part, told together where one place of the plan says so. */
export function unconsulted(plan: Plan): readonly Alike<Unconsulted>[] {
  return alike(
    plan,
    [...boundSchools(plan)].flatMap((bound): readonly ToldOf<Unconsulted>[] => {
      const [school] = bound;
      const consultations = consultationsOf(plan, school);
      const [duty] = consultations;
      if (!duty) return [{ school, at: placeOfBound(bound), said: { is: 'not at all' }, key: 'not at all' }];
      return [...lateness(plan, school, duty, consultations), ...gaps(plan, school, duty, consultations)];
    }),
  );
}

function lateness(
  plan: Plan,
  school: Thing,
  duty: Thing,
  consultations: readonly Thing[],
): readonly ToldOf<Unconsulted>[] {
  const late = lateConsultation(plan, school, consultations);
  if (late === undefined) return [];
  if (late === 'cannot tell') return [{ school, at: placeOf(duty), said: { is: late }, key: late }];
  const { at, cycle } = late;
  return [{ school, at, said: { is: 'late', cycle }, key: `late ${plan.ids.get(cycle)}` }];
}

function gaps(plan: Plan, school: Thing, duty: Thing, consultations: readonly Thing[]): readonly ToldOf<Unconsulted>[] {
  const missed = staffGroupsLeftOut(plan, school, consultations);
  const said = { is: 'partly', duty, missed } as const;
  return missed.length > 0 ? [{ school, at: placeOf(duty), said, key: `without ${missed.join()}` }] : [];
}

/**
 * The duties to consult the staff of a school: those it owes, and those that a partner which is no school owes it.
 */
export function consultationsOf(plan: Plan, school: Thing): readonly Thing[] {
  const names = (values: readonly Value[]): boolean =>
    values.some((value) => partiesNamed(plan, value).includes(school));
  return owingsOf(plan)
    .filter(({ from, to }) => names(from) || (names(to) && !from.some((value) => isSchool(plan, value))))
    .flatMap(({ duties }) => duties)
    .filter(({ word }) => word === 'consultation');
}

function isSchool(plan: Plan, value: Value): boolean {
  return partiesNamed(plan, value).some(({ word }) => word === 'school');
}

/**
 * The staff groups a school declares and its consultations leave out; none where they do not say whom they reach, or say
 * it in words that are no declared group.
 */
function staffGroupsLeftOut(plan: Plan, school: Thing, consultations: readonly Thing[]): readonly string[] {
  const groups = valuesOf(school, 'staff groups');
  const declared = new Set(groups.map((group) => keyOf(plan, group)));
  const reached = consultations
    .flatMap((duty) => valuesOf(duty, 'with', 'of', 'for', 'to'))
    // Said of the school as a whole, it names no group.
    .filter((value) => targetsOf(plan, value).every(({ word }) => word !== 'school'))
    .map((value) => keyOf(plan, value));
  if (reached.length === 0 || !reached.every((key) => declared.has(key))) return [];
  return groups.filter((group) => !reached.includes(keyOf(plan, group))).map((group) => labelOf(plan, group));
}

function keyOf(plan: Plan, value: Value): string {
  const target = targetsOf(plan, value)[0];
  return (target && plan.ids.get(target)) ?? value.text.toLowerCase();
}

/** The first cycle of a school: of those at it, else of those that name no school. */
function firstCycleOf(plan: Plan, school: Thing): { readonly cycle: Thing; readonly begin: Edge } | undefined {
  const here = plan.byKind.cycle.filter((cycle) => {
    const at = pointedAt(plan, cycle, 'at').filter(({ word }) => word === 'school');
    const led = pointedAt(plan, cycle, 'by', 'led by')
      .flatMap((actor) => partyOf(plan, actor) ?? [])
      .filter(({ word }) => word === 'school');
    const sites = at.length > 0 ? at : led;
    return sites.length === 0 || sites.includes(school);
  });
  const begins = here.map((cycle) => ({ cycle, begin: edgesOf(plan, cycle).begin }));
  const words = begins.find(({ begin }) => begin.state === 'words');
  const known = begins.flatMap(({ cycle, begin }) => (begin.state === 'known' ? [{ cycle, begin }] : []));
  return known.toSorted((a, b) => (a.begin.days.first < b.begin.days.first ? -1 : 1))[0] ?? words;
}

/** The consultation that comes after the first cycle of a school has begun, where none comes before. */
function lateConsultation(
  plan: Plan,
  school: Thing,
  consultations: readonly Thing[],
): { readonly at: Span; readonly cycle: Thing } | 'cannot tell' | undefined {
  const first = firstCycleOf(plan, school);
  if (!first) return undefined;
  const edges = consultations.map((duty) => doneOrDue(plan, duty));
  const answers = edges.map((edge) => isAfter(edge, first.begin));
  if (answers.includes(false)) return undefined;
  const late = edges.find((edge) => edge.state === 'known' && isAfter(edge, first.begin) === true);
  if (answers.includes('cannot tell') || late?.state !== 'known') return 'cannot tell';
  return { at: late.value.span, cycle: first.cycle };
}

/** Whether one edge lies after another: surely, surely not, or not to be told from what is written. */
function isAfter(edge: Edge, other: Edge): boolean | 'cannot tell' {
  if (edge.state === 'known' && other.state === 'known') {
    if (isBefore(other.days, edge.days)) return true;
    return edge.days.last > other.days.last ? 'cannot tell' : false;
  }
  const stated = [edge, other].every(({ state }) => state === 'known' || state === 'words');
  return stated ? 'cannot tell' : false;
}
