import type { Plan } from '../../join.ts';
import type { Fact, Thing, Value } from '../../plan.ts';
import { dutiesOwedBy } from '../agreements/duties.ts';
import { ancestors, factsOf, isLeftOpen, isWork, pointedAt, pointingAt, says, valuesOf } from '../facts.ts';
import { inAllThings, onceForEach } from '../once.ts';
import { edgesOf } from '../time/periods.ts';
import { partiesOfActor } from './organisations.ts';
import { membersOf } from './people.ts';

/** The time that work asks for, and the time that is allowed for it. */

/** The work of a team: it is named, or somebody of it who is given no time of their own. */
export const workOfTeam = onceForEach((plan: Plan, team: Thing): readonly Thing[] => {
  const sharing = membersOf(plan, team).filter((member) => !says(member, 'time'));
  return timedWork(plan).filter((thing) =>
    pointedAt(plan, thing, 'by', 'led by', 'with', 'attended by').some(
      (actor) => actor === team || sharing.includes(actor),
    ),
  );
});

const timedWork = inAllThings((thing) => (isWork(thing) && thing.kind !== 'decision' ? [thing] : []));

/** Whether anything makes time for a team: its own time, its school’s, an arrangement, or time in each of its work. */
function hasTime(plan: Plan, team: Thing, work: readonly Thing[]): boolean {
  if (says(team, 'time') || work.every((one) => says(one, 'time'))) return true;
  if (membersOf(plan, team).some((member) => says(member, 'time'))) return true;
  const parties = partiesOfActor(plan, team);
  if (parties.some((party) => dutiesOwedBy(plan, party).some(({ word }) => word === 'time'))) return true;
  const rooms = [team, ...parties].flatMap((one) => pointingAt(plan, one, 'for', 'at'));
  return rooms.some(({ kind }) => kind === 'arrangement') || plan.byKind.contract.some((one) => says(one, 'time'));
}

/** Whether a team has work to do, and nothing makes time for it. */
export function lacksTime(plan: Plan, team: Thing): boolean {
  const work = workOfTeam(plan, team);
  return work.length > 0 && !hasTime(plan, team, work);
}

/** An amount of time, once or again and again; `days` is the distance from one time to the next. */
interface Rate {
  readonly hours: number;
  readonly days?: number;
}

const hoursIn: Readonly<Record<string, number>> = { hour: 1, minute: 1 / 60 };
const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

/** What a `time` says; undefined where no hours can be computed from it. */
function rateOf(fact: Fact): Rate | undefined {
  const [value] = fact.values;
  if (value?.type !== 'amount' || value.count === undefined || value.per !== undefined) return undefined;
  const unit = hoursIn[value.unit?.text.replace(/s$/, '') ?? ''];
  if (unit === undefined) return undefined;
  const hours = (value.upTo ?? value.count) * unit;
  if (!says(fact, 'every')) return { hours };
  const rhythm = valuesOf(fact, 'every');
  const days = rhythm.length === 1 ? daysIn[rhythm[0]?.text ?? ''] : undefined;
  return days === undefined ? undefined : { hours, days };
}

/** A team whose work in one period asks for more hours than it is allowed. */
export interface Overspent {
  readonly team: Thing;
  /** The cycle, or the whole plan. */
  readonly period: Thing;
  readonly at: Value;
  readonly asked: number;
  readonly allowed: number;
  readonly work: readonly Thing[];
}

/** Time that a team is allowed and asked for, where no hours can be computed from one of them. */
export interface UnclearHours {
  readonly team: Thing;
  readonly at: Value;
}

/** Where the hours that work asks for surely exceed those a team is allowed, and where it cannot be told. */
export function hoursAgainst(plan: Plan, team: Thing): readonly (Overspent | UnclearHours)[] {
  const allowing = factsOf(team, 'time');
  const at = allowing[0]?.values[0];
  if (!at || isLeftOpen(team, 'time')) return [];
  const timed = workOfTeam(plan, team).filter((work) => says(work, 'time') && !isLeftOpen(work, 'time'));
  return [...byPeriod(plan, timed)].flatMap(([period, work]): readonly (Overspent | UnclearHours)[] => {
    const allowed = sum(allowing.map((fact) => most(rateOf(fact), daysOf(plan, period))));
    const asked = sum(
      work.flatMap((one) => factsOf(one, 'time').map((fact) => least(rateOf(fact), daysOf(plan, one)))),
    );
    if (allowed === undefined || asked === undefined) return [{ team, at }];
    return asked > allowed ? [{ team, period, at, asked, allowed, work }] : [];
  });
}

/** Work by the cycle it stands in; what stands in none, by the plan as a whole. */
function byPeriod(plan: Plan, work: readonly Thing[]): ReadonlyMap<Thing, readonly Thing[]> {
  const periods = new Map<Thing, readonly Thing[]>();
  for (const one of work) {
    const period = ancestors(plan, one).find(({ kind }) => kind === 'cycle') ?? plan.head;
    if (period) periods.set(period, [...(periods.get(period) ?? []), one]);
  }
  return periods;
}

/** The number of days of a stated period. */
function daysOf(plan: Plan, thing: Thing): number | undefined {
  const { begin, end } = edgesOf(plan, thing);
  if (begin.state !== 'known' || end.state !== 'known') return undefined;
  const [first, last] = [begin.days.first, end.days.last].map((day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  return first === undefined || last === undefined ? undefined : last - first + 1;
}

/** The most hours that a rate can come to in a number of days. */
function most(rate: Rate | undefined, days: number | undefined): number | undefined {
  if (rate?.days === undefined) return rate?.hours;
  return days === undefined ? undefined : rate.hours * Math.ceil(days / rate.days);
}

/** The fewest hours that a rate comes to in a number of days. */
function least(rate: Rate | undefined, days: number | undefined): number | undefined {
  if (rate?.days === undefined) return rate?.hours;
  return days === undefined ? undefined : rate.hours * Math.floor(days / rate.days);
}

function sum(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce<number | undefined>(
    (total, number) => (total === undefined || number === undefined ? undefined : total + number),
    0,
  );
}
