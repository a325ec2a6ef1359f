import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Plan } from '../join.ts';
import type { Thing, Value } from '../plan.ts';
import { ancestors, pointedAt, targetsOf, valuesOf } from './facts.ts';
import { onceForEach } from './once.ts';
import { partiesNamed, partiesOfActor, unique } from './people.ts';
import { leavesOpen, partnersNamed, unplacedAmong } from './sides.ts';

/** In which school something is done or asked, and who leads it there. */

function schoolsAt(plan: Plan, thing: Thing): readonly Thing[] {
  return valuesOf(thing, 'at')
    .flatMap((value) => partiesNamed(plan, value))
    .filter(({ word }) => word === 'school');
}

/** The schools that something is about: where it is, or what it stands in; else where its people and practices are. */
export const schoolsOfWork = onceForEach((plan: Plan, thing: Thing): readonly Thing[] => {
  for (const one of [thing, ...ancestors(plan, thing)]) {
    const schools = schoolsAt(plan, one);
    if (schools.length > 0) return unique(schools);
  }
  const pointed = pointedAt(plan, thing, 'for', 'of', 'about', 'arises from');
  return unique(pointed.flatMap((one) => partiesOfActor(plan, one)).filter(({ word }) => word === 'school'));
});

/** A change whose leaders all belong elsewhere than a school it is tried in. */
export interface LedFromOutside {
  readonly change: Thing;
  readonly school: Thing;
  readonly leaders: readonly [Value, ...Value[]];
  /** A leader of whom the plan does not say where they belong, so that it cannot be told. */
  readonly unplaced?: Value;
}

const leading: readonly Phrase[] = ['led by', 'by'];

export function changesLedFromOutside(plan: Plan): readonly LedFromOutside[] {
  return plan.byKind.change.flatMap((change) => {
    const [first, ...others] = valuesOf(change, ...leading);
    if (!first || leavesOpen(change, ...leading)) return [];
    const leaders = [first, ...others] as const;
    const partners = leaders.flatMap((value) => partnersNamed(plan, value));
    const unplaced = unplacedAmong(plan, leaders);
    return schoolsOfWork(plan, change)
      .filter((school) => !partners.includes(school))
      .map((school) => ({ change, school, leaders, ...(unplaced ? { unplaced } : {}) }));
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
  const agreements = [...plan.byKind.contract, ...plan.byKind.agreement];
  const owners = agreements.flatMap((one) => valuesOf(one, 'owner of decisions'));
  if (owners.length === 0 || agreements.some((one) => leavesOpen(one, 'owner of decisions'))) return [];
  const allowed = owners.flatMap((owner) => withThoseAround(plan, owner));
  return plan.byKind.decision.flatMap((decision) => {
    const deciding = valuesOf(decision, 'decided by', 'by', 'led by');
    const [by] = deciding;
    const present = [...deciding, ...valuesOf(decision, 'with', 'attended by')];
    if (!by || present.some((value) => withThoseAround(plan, value).some((one) => allowed.includes(one)))) return [];
    const vague = [...owners, ...present].some((value) => targetsOf(plan, value).length === 0);
    return [{ decision, by, owners, vague }];
  });
}

/** Those whom a value names, and the members of a team among them. */
function withThoseAround(plan: Plan, value: Value): readonly Thing[] {
  const named = [
    ...targetsOf(plan, value),
    ...partiesNamed(plan, value).filter(() => value.type === 'name' && value.each),
  ];
  return named.flatMap((actor) => [actor, ...pointedAt(plan, actor, 'members', 'coordinated by')]);
}
