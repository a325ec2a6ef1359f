import type { Plan } from '../join.ts';
import type { Span, Thing, Value } from '../plan.ts';
import { namedBetween, owingsOf, partiesAmong } from './agreements.ts';
import { isLeftOpen, labelOf, pointedAt, says, targetsOf, valuesOf } from './facts.ts';
import { membersOf, partiesNamed, partyOf, schoolsOf, unique } from './people.ts';
import { doneOrDue, type Edge, edgesOf, isBefore } from './periods.ts';

/** What a partnership says of each of its schools: who was consulted, who carries the work, when it begins. */

/** The schools that are bound by a contract, each with the place that names it; all schools of the partnership beside. */
export function boundSchools(plan: Plan): ReadonlyMap<Thing, Value | undefined> {
  const named = plan.byKind.contract.flatMap((contract) => namedBetween(plan, contract));
  const schools = [...partiesAmong(plan, named)].filter(([{ word }]) => word === 'school');
  const found = new Map<Thing, Value | undefined>(schools);
  for (const school of schoolsOf(plan)) if (!found.has(school)) found.set(school, undefined);
  return found;
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
export function staffGroupsLeftOut(plan: Plan, school: Thing, consultations: readonly Thing[]): readonly string[] {
  const groups = valuesOf(school, 'staff groups');
  const declared = new Set(groups.map((group) => keyOf(plan, group)));
  const reached = consultations
    .flatMap((duty) => valuesOf(duty, 'with', 'of', 'for', 'to'))
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
export function lateConsultation(
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

/** The teams of a school: those at it, else those whose members or coordinator all belong to it. */
export function teamsAt(plan: Plan, school: Thing): readonly Thing[] {
  return plan.byKind.team.filter((team) => {
    const sites = valuesOf(team, 'at');
    if (sites.length > 0) return sites.some((value) => partiesNamed(plan, value).includes(school));
    return membersOf(plan, team).some((member) => partyOf(plan, member) === school);
  });
}

/** Whether somebody coordinates a team, be it that who has been left open. */
export function isCoordinated(team: Thing): boolean {
  return valuesOf(team, 'coordinated by', 'led by', 'by').length > 0 || isLeftOpen(team, 'coordinated by');
}

/** How many people a team is known to have; undefined when it does not say who belongs to it. */
export function knownSizeOf(plan: Plan, team: Thing): number | undefined {
  const counts = [...team.values, ...valuesOf(team, 'size')].flatMap((value) =>
    value.type === 'amount' && value.count !== undefined ? [value.count] : [],
  );
  if (counts.length > 0) return Math.max(...counts);
  if (!says(team, 'members') || isLeftOpen(team, 'members')) return undefined;
  const values = valuesOf(team, 'members', 'coordinated by');
  const words = values.filter((value) => targetsOf(plan, value).length === 0);
  const people = unique(values.flatMap((value) => targetsOf(plan, value))).map((member) => headCount(plan, member));
  return words.length + people.reduce((sum, count) => sum + count, 0);
}

/** A role held by several counts as many; a group or team counts as more than one. */
export function headCount(plan: Plan, member: Thing): number {
  const count = [...member.values, ...valuesOf(member, 'size')].flatMap((value) =>
    value.type === 'amount' && value.count !== undefined ? [value.count] : [],
  )[0];
  if (count !== undefined) return count;
  if (member.kind === 'team') return Math.max(2, membersOf(plan, member).length);
  return member.kind === 'role' ? 1 : 2;
}
