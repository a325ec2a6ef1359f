import { sideOf } from '../../../syntax/vocabulary/lists.ts';
import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { agreementsOf } from '../agreements/agreements.ts';
import { ancestors, pointedAt, targetsOf, valuesOf } from '../facts.ts';
import { onceForEach } from '../once.ts';
import { organisationsNamed, partiesNamed, partiesOfActor } from './organisations.ts';
import { membersOf } from './people.ts';
import { leavesOpen, unplacedAmong } from './sides.ts';

/** In which school something is done or asked, and who leads it there. */

/** The schools among the places where something is, or in which it stands; undefined where it names no place. */
function schoolsAt(plan: Plan, thing: Thing): readonly Thing[] | undefined {
  for (const one of [thing, ...ancestors(plan, thing)]) {
    const parties = valuesOf(one, 'at').flatMap((value) => partiesNamed(plan, value));
    if (parties.length > 0) return unique(parties.filter(isSchool));
  }
  return undefined;
}

/** The schools of the people, practices and concerns that something is for or about. */
function schoolsOfPeople(plan: Plan, thing: Thing): readonly Thing[] {
  const pointed = pointedAt(plan, thing, 'for', 'of', 'about', 'arises from').filter(({ kind }) => kind !== 'party');
  return unique(pointed.flatMap((one) => partiesOfActor(plan, one)).filter(isSchool));
}

function isSchool({ word }: Thing): boolean {
  return word === 'school';
}

/** The schools that something is about: where it is, or what it stands in; else where its people and practices are. */
export const schoolsOfWork = onceForEach((plan: Plan, thing: Thing): readonly Thing[] => {
  return schoolsAt(plan, thing) ?? schoolsOfPeople(plan, thing);
});

/** A change whose leaders all belong elsewhere than the schools it is tried in. */
export interface LedFromOutside {
  readonly change: Thing;
  /** The schools of which nobody leads. */
  readonly schools: readonly Thing[];
  readonly leaders: readonly [Value, ...Value[]];
  /** A leader of whom the plan does not say where they belong, so that it cannot be told. */
  readonly unplaced?: Value;
}

const leading: readonly Phrase[] = ['led by', 'by'];

export function changesLedFromOutside(plan: Plan): readonly LedFromOutside[] {
  return plan.byKind.change.flatMap((change) => {
    const [first, ...others] = valuesOf(change, ...leading);
    if (!first || leavesOpen(change, ...leading) || reachesBeyondSchool(plan, change)) return [];
    const leaders = [first, ...others] as const;
    const homes = leaders.flatMap((value) => [...organisationsNamed(plan, value), ...partiesNamed(plan, value)]);
    const at = schoolsAt(plan, change);
    const people = schoolsOfPeople(plan, change);
    // People of several schools are served by a change that stands in one of them: a leader there is enough.
    const served = people.some((school) => homes.includes(school)) ? [] : people;
    const schools = at?.filter((school) => !homes.includes(school)) ?? served;
    const unplaced = unplacedAmong(plan, leaders);
    return schools.length === 0 ? [] : [{ change, schools, leaders, ...(unplaced ? { unplaced } : {}) }];
  });
}

/** What changes between schools or beyond them is no change in a school. */
function reachesBeyondSchool(plan: Plan, change: Thing): boolean {
  return valuesOf(change, 'level').some(({ text }) => {
    const side = sideOf(text, plan.settings.words);
    return side !== undefined && side !== 'within-school';
  });
}

/** A decision by somebody to whom no agreement gives the right to decide. */
export interface WithoutRight {
  readonly decision: Thing;
  readonly by: Value;
  readonly owners: readonly Value[];
  /** Somebody is named in words only, so that it cannot be told. */
  readonly vague: boolean;
}

/** Decisions whose owner owns no decisions, where an agreement says who does. */
export function decidedWithoutRight(plan: Plan): readonly WithoutRight[] {
  const agreements = agreementsOf(plan);
  const owners = agreements.flatMap((one) => valuesOf(one, 'owner of decisions'));
  if (owners.length === 0 || agreements.some((one) => leavesOpen(one, 'owner of decisions'))) return [];
  const owning = owners.flatMap((owner) => everybodyBehind(plan, owner));
  return plan.byKind.decision.flatMap((decision) => {
    const deciding = valuesOf(decision, 'decided by', 'by', 'led by');
    const [by] = deciding;
    const present = [...deciding, ...valuesOf(decision, 'with', 'attended by')];
    const people = present.flatMap((value) => everybodyBehind(plan, value));
    if (!by || people.some((actor) => owning.some((owner) => speaksFor(plan, actor, owner)))) return [];
    const vague = [...owners, ...present].some((value) => targetsOf(plan, value).length === 0);
    return [{ decision, by, owners, vague }];
  });
}

/** Those whom a value names, and the members of a team among them. */
function everybodyBehind(plan: Plan, value: Value): readonly Thing[] {
  const each = value.type === 'name' && value.each ? partiesNamed(plan, value) : [];
  return [...targetsOf(plan, value), ...each].flatMap((actor) => [actor, ...membersOf(plan, actor)]);
}

/** Whether one decides as another: the same, or a person and the organisation that person belongs to. */
function speaksFor(plan: Plan, actor: Thing, owner: Thing): boolean {
  if (actor === owner) return true;
  if (owner.kind === 'party') return partiesOfActor(plan, actor).includes(owner);
  return actor.kind === 'party' && partiesOfActor(plan, owner).includes(actor);
}
