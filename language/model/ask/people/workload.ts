import type { Plan } from '../../join.ts';
import type { Fact, Thing, Value } from '../../plan.ts';
import { cameUnasked, gatherersOf } from '../evidence/evidence.ts';
import { whenGathered } from '../evidence/gathering.ts';
import { accountsDiffer, factsOf, isOpenPoint, valuesOf } from '../facts.ts';
import { edgesOf, type Period } from '../time/periods.ts';
import { cannotTell, type Unclear } from '../unclear.ts';
import { membersOf } from './people.ts';

/** The time that gathering asks for, held against the time that those who gather have. */

/** Time that is stated: so many minutes once, or so many a week. */
type Load = { readonly sort: 'once' | 'weekly'; readonly minutes: number; readonly exact: boolean };

/** Those whose gathering is held against their time. Hours, as a reader would say them. */
export interface Workload {
  readonly who: Thing;
  /** The line that allows the time. */
  readonly allowance: Fact;
  readonly sources: readonly Thing[];
  readonly is: 'above' | 'within' | Unclear<'noSum' | 'roughly'>;
  /** The hours are those of a week. */
  readonly weekly: boolean;
  readonly asked: string;
  readonly allowed: string;
}

/** Every team and role with a stated time, and the sources with a stated time that it gathers. */
export function workloads(plan: Plan): readonly Workload[] {
  return [...plan.byKind.team, ...plan.byKind.role].flatMap((who): readonly Workload[] => {
    const [allowance] = factsOf(who, 'time');
    const sources = plan.byKind.evidence.filter((source) => isGatheredBy(plan, source, who));
    if (!allowance || sources.length === 0 || accountsDiffer(who, 'time')) return [];
    return [{ who, allowance, sources, ...compare(plan, allowance, sources) }];
  });
}

/** A source with a stated time that the actor gathers, or a member of theirs who has no time of their own. */
function isGatheredBy(plan: Plan, source: Thing, who: Thing): boolean {
  if (cameUnasked(source) || isOpenPoint(source) || valuesOf(source, 'time').length === 0) return false;
  const members = membersOf(plan, who).filter((member) => valuesOf(member, 'time').length === 0);
  return gatherersOf(plan, source).some((one) => one === who || members.includes(one));
}

type Compared = Pick<Workload, 'is' | 'weekly' | 'asked' | 'allowed'>;

/** No hours to name. */
const silent = { weekly: false, asked: '', allowed: '' };

function compare(plan: Plan, allowance: Fact, sources: readonly Thing[]): Compared {
  const allowed = loadOf(allowance);
  const asks = sources.map((source) => ({ source, load: loadOf(factsOf(source, 'time')[0]) }));
  if (!allowed) return { is: cannotTell('noSum', allowance.values[0]?.text ?? ''), ...silent };
  const unread = asks.find(({ load }) => load === undefined);
  const read = asks.flatMap(({ source, load }) => (load ? [{ source, load }] : []));
  const above = read.find(({ load }) => load.sort === allowed.sort && load.minutes > allowed.minutes);
  if (above) return told(above.load, allowed, above.load.exact && allowed.exact);
  const total = sumOf(plan, read);
  const whole =
    allowed.sort === 'once'
      ? allowed.minutes
      : weeksOf(
          plan,
          read.map(({ source }) => source),
          allowed.minutes,
        );
  if (total !== undefined && whole !== undefined && total > whole)
    return told(
      { sort: 'once', minutes: total },
      { minutes: whole },
      allowed.exact && read.every(({ load }) => load.exact),
    );
  if (unread || total === undefined || whole === undefined)
    return { is: cannotTell('noSum', (unread ?? asks[0])?.source.title?.text ?? ''), ...silent };
  return { is: 'within', ...silent };
}

function told(asked: Omit<Load, 'exact'>, allowed: Pick<Load, 'minutes'>, exact: boolean): Compared {
  const hours = { asked: inHours(asked.minutes), allowed: inHours(allowed.minutes) };
  return { is: exact ? 'above' : cannotTell('roughly', hours.asked), weekly: asked.sort === 'weekly', ...hours };
}

function inHours(minutes: number): string {
  return String(Math.round((minutes / 60) * 10) / 10);
}

const units: Readonly<Record<string, number>> = { minute: 1, min: 1, hour: 60, h: 60 };
const rhythms: Readonly<Record<string, number>> = { day: 5, week: 1, fortnight: 0.5 };
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A stated time as minutes; undefined where its unit or rhythm has no fixed length. */
function loadOf(fact: Fact | undefined): Load | undefined {
  const [value] = fact?.values ?? [];
  if (!fact || value?.type !== 'amount' || value.count === undefined) return undefined;
  const unit = units[singular(value.unit?.text ?? '')];
  if (unit === undefined) return undefined;
  const exact = value.qualifier !== 'roughly';
  const every = [...valuesOf(fact, 'every'), ...(value.per ? [value.per] : [])];
  if (every.length === 0) return { sort: 'once', minutes: value.count * unit, exact };
  const times = timesAWeek(every);
  return times === undefined ? undefined : { sort: 'weekly', minutes: value.count * unit * times, exact };
}

function timesAWeek(every: readonly Value[]): number | undefined {
  const words = every.map(({ text }) => text.toLowerCase());
  if (words.every((word) => weekdays.includes(word))) return words.length;
  const [word, ...others] = words;
  return others.length > 0 ? undefined : rhythms[singular(word ?? '')];
}

function singular(word: string): string {
  return word.toLowerCase().replace(/s$/, '');
}

/** What some sources ask for in all, in minutes; undefined where a weekly load has no known length. */
function sumOf(plan: Plan, asks: readonly { readonly source: Thing; readonly load: Load }[]): number | undefined {
  let sum = 0;
  for (const { source, load } of asks) {
    const minutes = load.sort === 'once' ? load.minutes : weeksOf(plan, [source], load.minutes, 'least');
    if (minutes === undefined) return undefined;
    sum += minutes;
  }
  return sum;
}

/** So many minutes a week over the days in which sources are gathered, or else over the whole plan. */
function weeksOf(plan: Plan, sources: readonly Thing[], minutes: number, side?: 'least'): number | undefined {
  const periods = sources.map((source) => daysOf(whenGathered(plan, source)));
  const known = periods.filter(({ first, last }) => first !== undefined && last !== undefined);
  if (side === 'least' && known.length < periods.length) return undefined;
  const whole = plan.head ? [daysOf(edgesOf(plan, plan.head))] : [];
  const used = known.length === periods.length ? known : whole;
  const first = used.map((one) => one.first ?? '').toSorted()[0];
  const last = used
    .map((one) => one.last ?? '')
    .toSorted()
    .at(-1);
  if (!first || !last) return undefined;
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  return minutes * (side === 'least' ? Math.floor(days / 7) : Math.ceil(days / 7));
}

function daysOf({ begin, end }: ReturnType<typeof edgesOf>): Period {
  if (begin.state !== 'known' || end.state !== 'known') return {};
  return { first: begin.days.first, last: end.days.last };
}
