import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Span, Thing, Value } from '../../plan.ts';
import { namedBetween, partiesAmong } from '../agreements/agreements.ts';
import { isLeftOpen, placeOf, says, targetsOf, valuesOf } from '../facts.ts';
import { partiesNamed, partyOf, schoolsOf } from './organisations.ts';
import { membersOf } from './people.ts';

/** What a partnership says of each of its schools, and who carries the work there. */

/** The schools that are bound by a contract, each with the place that names it; all schools of the partnership beside. */
export function boundSchools(plan: Plan): ReadonlyMap<Thing, Value | undefined> {
  const named = plan.byKind.contract.flatMap((contract) => namedBetween(plan, contract));
  const schools = [...partiesAmong(plan, named)].filter(([{ word }]) => word === 'school');
  const found = new Map<Thing, Value | undefined>(schools);
  for (const school of schoolsOf(plan)) if (!found.has(school)) found.set(school, undefined);
  return found;
}

/** Schools of which one place of the plan tells alike: `each school` names many at once. */
export interface Alike<Said> {
  readonly schools: readonly [Thing, ...Thing[]];
  readonly at: Span;
  /** What is at the place, where it is a thing; else the school, or of several the contract that names them. */
  readonly about: Thing;
  readonly said: Said;
}

/** What is told of one school; `key` tells it apart from what else stands at its place. */
export interface ToldOf<Said> {
  readonly school: Thing;
  readonly at: Span;
  readonly about?: Thing;
  readonly said: Said;
  readonly key: string;
}

/** What holds for several schools alike, and stands at one place, is said of them once. */
export function alike<Said>(plan: Plan, told: readonly ToldOf<Said>[]): readonly Alike<Said>[] {
  const groups = Map.groupBy(told, ({ at, key }) => `${at.file}:${at.start} ${key}`);
  return [...groups.values()].flatMap(([first, ...others]): readonly Alike<Said>[] => {
    if (!first) return [];
    const { school, at, said } = first;
    const around = plan.byKind.contract.find(
      ({ span }) => span.file === at.file && span.start <= at.start && at.end <= span.end,
    );
    const about = first.about ?? (others.length > 0 ? (around ?? school) : school);
    return [{ schools: [school, ...others.map((other) => other.school)], at, about, said }];
  });
}

/** Where a school is named as bound, else where it is declared. */
export function placeOfBound([school, value]: readonly [Thing, Value | undefined]): Span {
  return value?.span ?? placeOf(school);
}

/** The teams of a school: those at it, else those whose members or coordinator all belong to it. */
export function teamsAt(plan: Plan, school: Thing): readonly Thing[] {
  return plan.byKind.team.filter((team) => {
    const sites = valuesOf(team, 'at');
    if (sites.length > 0) return sites.some((value) => partiesNamed(plan, value).includes(school));
    return membersOf(plan, team).some((member) => partyOf(plan, member) === school);
  });
}

/** The schools at which no team is named. */
export function withoutTeam(plan: Plan): readonly Alike<undefined>[] {
  const bare = [...boundSchools(plan)].filter(([school]) => teamsAt(plan, school).length === 0);
  return alike(
    plan,
    bare.map((bound) => ({ school: bound[0], at: placeOfBound(bound), said: undefined, key: '' })),
  );
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
