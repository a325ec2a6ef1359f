import type { Kind } from '../../syntax/vocabulary/kinds.ts';
import type { Plan } from '../join.ts';
import type { AmountValue, Fact, Span, Thing, Value } from '../plan.ts';
import { accountsDiffer, factsOf, pointedAt, pointingAt, says, targetsOf, valuesOf } from './facts.ts';
import { partyOf, unique, voicesOf } from './people.ts';

/** How many people belong to a group, wherever a plan says so. */

/** A number with the place it is stated at, from its lowest to its highest reading. */
export interface Count {
  readonly low: number;
  readonly high: number;
  readonly shown: string;
  readonly at: Span;
  /** The thing whose line states it. */
  readonly thing: Thing;
  readonly unit: string;
  /** The sentence it stands in, where it is no part of the header. */
  readonly fact?: Fact;
}

/** Half a unit of the first digit: what `roughly` leaves open, as a rounded figure does. */
export function slackOf(count: number): number {
  return count > 0 ? Math.max(1, 10 ** Math.floor(Math.log10(count)) / 2) : 0;
}

function countOf(thing: Thing, value: AmountValue, number: number, upTo?: number, fact?: Fact): Count {
  const more = value.qualifier === 'roughly' ? slackOf(number) : 0;
  const unit = value.unit?.text ?? '';
  const shown = upTo === undefined ? `${number}` : `${number}–${upTo}`;
  const place = { thing, at: value.span, unit, shown };
  return { ...place, low: number - more, high: (upTo ?? number) + more, ...(fact ? { fact } : {}) };
}

/** A plain number of people: no share, no part of a whole, not what was planned against what came. */
function plain(thing: Thing, values: readonly Value[], fact?: Fact): readonly Count[] {
  return values.flatMap((value) => {
    if (value.type !== 'amount' || value.count === undefined || value.percent || value.outOf !== undefined) return [];
    return value.qualifier === undefined || value.qualifier === 'roughly'
      ? [countOf(thing, value, value.count, value.upTo, fact)]
      : [];
  });
}

const sized: readonly Kind[] = ['group', 'role', 'team'];

/** The sizes that a group, role or team states of itself. */
export function ownSizes(thing: Thing): readonly Count[] {
  if (accountsDiffer(thing, 'size')) return [];
  return [...plain(thing, thing.values), ...factsOf(thing, 'size').flatMap((fact) => plain(thing, fact.values, fact))];
}

/** Every `n of m …` of a plan: the part, the whole, and the group it names. */
export interface Share {
  readonly thing: Thing;
  readonly value: AmountValue;
  readonly part: number;
  readonly whole: Count;
  readonly fact?: Fact;
  readonly groups: readonly Thing[];
}

export function sharesOf(plan: Plan): readonly Share[] {
  return plan.things.flatMap((thing) => {
    const inFact = (fact: Fact): readonly Share[] => [
      ...sharesAmong(plan, thing, fact.values, fact),
      ...fact.facts.flatMap(inFact),
    ];
    return [...sharesAmong(plan, thing, thing.values), ...thing.facts.flatMap(inFact)];
  });
}

function sharesAmong(plan: Plan, thing: Thing, values: readonly Value[], fact?: Fact): readonly Share[] {
  return values.flatMap((value): readonly Share[] => {
    if (value.type !== 'amount' || value.count === undefined || value.outOf === undefined) return [];
    const whole = countOf(thing, value, value.outOf, undefined, fact);
    const groups = value.unit ? targetsOf(plan, value.unit) : [];
    return [{ thing, value, part: value.count, whole, groups, ...(fact ? { fact } : {}) }];
  });
}

export function areApart(one: Pick<Count, 'low' | 'high'>, other: Pick<Count, 'low' | 'high'>): boolean {
  return one.high < other.low || other.high < one.low;
}

/** A number that does not fit another of the same group. */
export interface Clash {
  readonly who: Thing;
  readonly here: Count;
  readonly there: Count;
}

/** Sizes of one group that differ in two places, and that no amendment explains. */
export function differingSizes(plan: Plan): readonly Clash[] {
  const shares = sharesOf(plan);
  const of = plan.things.filter(({ kind }) => sized.includes(kind));
  const groups = of.flatMap((who) => clashesOf(plan, who, [...ownSizes(who), ...wholesOf(shares, who)]));
  return [...groups, ...plan.byKind.party.flatMap((school) => clashesAtSchool(plan, school, shares))];
}

function wholesOf(shares: readonly Share[], who: Thing): readonly Count[] {
  return shares.filter(({ groups }) => groups.includes(who)).map(({ whole }) => whole);
}

function clashesOf(plan: Plan, who: Thing, counts: readonly Count[]): readonly Clash[] {
  const [there, ...others] = counts;
  if (!there || isAmended(plan, who)) return [];
  return others
    .filter((here) => isOfSame(who, here, there) && areApart(here, there) && !mayBothBe(here, there))
    .filter((here) => !isAmended(plan, here.thing))
    .map((here) => ({ who, here, there }));
}

/** Two numbers of one header may count different people: `27 students, 2 teachers`. */
function isOfSame(who: Thing, here: Count, there: Count): boolean {
  return here.thing !== who || sameUnit(here.unit, there.unit);
}

/** On two days, or by two accounts, a group may well have two sizes. */
function mayBothBe({ fact: one }: Count, { fact: other }: Count): boolean {
  const days = (fact: Fact | undefined): string =>
    fact
      ? valuesOf(fact, 'on', 'due')
          .map(({ text }) => text)
          .join()
      : '';
  const bothDated = days(one) !== '' && days(other) !== '' && days(one) !== days(other);
  return bothDated || [one, other].some((fact) => fact !== undefined && says(fact, 'according to'));
}

function isAmended(plan: Plan, thing: Thing): boolean {
  return pointingAt(plan, thing, 'about', 'of', 'for').some(({ kind }) => kind === 'amendment');
}

/** The staff or pupils of a school, against the wholes that its own duties name. */
function clashesAtSchool(plan: Plan, school: Thing, shares: readonly Share[]): readonly Clash[] {
  return (['staff', 'pupils'] as const).flatMap((phrase) => {
    const stated = factsOf(school, phrase).flatMap((fact) => plain(school, fact.values, fact));
    const named = shares.filter(
      ({ thing, value, groups }) =>
        groups.length === 0 && value.unit?.text.toLowerCase() === phrase && isOnlyAt(plan, thing, school),
    );
    return clashesOf(plan, school, [...stated, ...named.map(({ whole }) => whole)]);
  });
}

function isOnlyAt(plan: Plan, thing: Thing, school: Thing): boolean {
  const block = plan.parents.get(thing);
  const at = [
    ...pointedAt(plan, thing, 'at', 'owed by'),
    ...(block?.kind === 'duties' ? pointedAt(plan, block, 'owed by') : []),
  ];
  return at.length > 0 && unique(at).every((one) => one === school);
}

/** The one size of a group that all its statements agree on. */
export function sizeOf(thing: Thing): Count | undefined {
  const [first, ...others] = ownSizes(thing);
  return first && others.every((other) => !areApart(other, first)) ? first : undefined;
}

/** Groups that are larger than what they stand in: a wider group, or the pupils of their school. */
export function tooLargeParts(plan: Plan): readonly Clash[] {
  return plan.byKind.group.flatMap((group): readonly Clash[] => {
    const here = sizeOf(group);
    if (!here || isAmended(plan, group)) return [];
    const wider = pointedAt(plan, group, 'in').filter(({ kind }) => kind === 'group');
    const within = wider.flatMap((who) => {
      const there = sizeOf(who);
      return there ? [{ who, here, there }] : [];
    });
    return [...within, ...atSchool(plan, group, here)].filter((clash) => clash.here.low > clash.there.high);
  });
}

function atSchool(plan: Plan, group: Thing, here: Count): readonly Clash[] {
  const school = partyOf(plan, group);
  if (!school || !voicesOf(plan, group).every((voice) => voice === 'student')) return [];
  const [there] = factsOf(school, 'pupils').flatMap((fact) => plain(school, fact.values, fact));
  return there ? [{ who: school, here, there }] : [];
}

/** Parts of a whole whose numbers together do not fit it. */
export interface BadSum {
  readonly whole: Thing;
  readonly there: Count;
  readonly parts: readonly Thing[];
  readonly sum: string;
  /** The group says that these are its members: then they must make it up. */
  readonly exact: boolean;
}

export function badSums(plan: Plan): readonly BadSum[] {
  return plan.byKind.group.flatMap((whole): readonly BadSum[] => {
    const there = sizeOf(whole);
    const members = pointedAt(plan, whole, 'members').filter(({ kind }) => kind === 'group');
    const inside = pointingAt(plan, whole, 'in').filter(({ kind }) => kind === 'group');
    const exact = members.length > 1;
    const parts = exact ? members : inside;
    const counts = parts.flatMap((part) => sizeOf(part) ?? []);
    if (!there || counts.length < 2 || counts.length < parts.length || isAmended(plan, whole)) return [];
    const low = counts.reduce((sum, count) => sum + count.low, 0);
    const high = counts.reduce((sum, count) => sum + count.high, 0);
    const single = counts.some((count) => count.low > there.high);
    const fits = exact ? !areApart({ low, high }, there) : low <= there.high || single;
    return fits ? [] : [{ whole, there, parts, sum: `${Math.round((low + high) / 2)}`, exact }];
  });
}

/** Words for learners that mean the same people. */
const learners: readonly string[] = ['student', 'pupil', 'child', 'children', 'learner', 'elev', 'barn', 'alumno'];

function sameUnit(one: string, other: string): boolean {
  const bare = (unit: string): string => unit.toLowerCase().replace(/(?:s|er)$/, '');
  const [a, b] = [bare(one), bare(other)];
  return a === b || [a, b].every((unit) => learners.includes(unit));
}

/** A sample that is larger than the groups it is taken from. */
export interface LargeSample {
  readonly evidence: Thing;
  readonly sample: Count;
  readonly groups: readonly Count[];
  readonly whole: string;
}

export function largeSamples(plan: Plan): readonly LargeSample[] {
  return plan.byKind.evidence.flatMap((evidence): readonly LargeSample[] => {
    const values = valuesOf(evidence, 'of');
    const asked = values.flatMap((value) => targetsOf(plan, value));
    const groups = asked.flatMap((group) => sizeOf(group) ?? []);
    if (groups.length === 0 || groups.length < values.length || accountsDiffer(evidence, 'sample')) return [];
    const high = groups.reduce((sum, group) => sum + group.high, 0);
    const whole = groups.reduce((sum, group) => sum + (group.low + group.high) / 2, 0);
    return factsOf(evidence, 'sample')
      .flatMap((fact) => plain(evidence, fact.values, fact))
      .filter((sample) => sample.low > high && groups.every(({ unit }) => sameUnit(unit, sample.unit)))
      .map((sample) => ({ evidence, sample, groups, whole: `${Math.round(whole)}` }));
  });
}

/** Shares whose part is larger than their whole; what is carried out may well exceed what was meant. */
export function overfullShares(plan: Plan): readonly Share[] {
  return sharesOf(plan).filter(({ part, whole, fact }) => part > whole.high && fact?.phrase !== 'carried out');
}

/** Groups on whose size the accounts differ. */
export function disputedSizes(plan: Plan): readonly Thing[] {
  return plan.things.filter((thing) => sized.includes(thing.kind) && accountsDiffer(thing, 'size'));
}
