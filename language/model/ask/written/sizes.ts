import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Fact, Thing, Value } from '../../plan.ts';
import { accountsDiffer, factsOf, pointedAt, pointingAt, says, targetsOf, valuesOf } from '../facts.ts';
import { inAllThings, onceForThing, oncePerPlan } from '../once.ts';
import { partiesOfActor, partyOf } from '../people/organisations.ts';
import { voicesOf } from '../people/people.ts';
import { areApart, type Count, ownSizes, plain, type Share, sameUnit, sharesOf, sized, sizeOf } from './counts.ts';

/** Numbers of people that cannot all be so. */

/** A number that does not fit another of the same group. */
export interface Clash {
  readonly who: Thing;
  readonly here: Count;
  readonly there: Count;
  /** It says on which day fewer belonged to the group, which may be so. */
  readonly dated?: true;
}

/** Sizes of one group that differ in two places, and that no amendment explains. */
export const differingSizes = oncePerPlan((plan: Plan): readonly Clash[] => {
  const shares = sharesOf(plan);
  const groups = sizedThings(plan).flatMap((who) =>
    clashesOf(plan, who, [...sizesOf(plan, who), ...wholesAsLarge(plan, shares, who)]),
  );
  return [...groups, ...plan.byKind.party.flatMap((school) => clashesAtSchool(plan, school, shares))];
});

const sizedThings = inAllThings((thing) => (sized.includes(thing.kind) ? [thing] : []));
const sizesOf = onceForThing(ownSizes);

function wholesOf(shares: readonly Share[], who: Thing): readonly Count[] {
  return shares.filter(({ groups }) => groups.includes(who)).map(({ whole }) => whole);
}

/** Of a team `at each school` the size is that of one; a whole may count all their people, or the teams. */
function wholesAsLarge(plan: Plan, shares: readonly Share[], who: Thing): readonly Count[] {
  const isOfMany = partiesOfActor(plan, who).length > 1 && valuesOf(who, 'at').length > 0;
  return isOfMany ? [] : wholesOf(shares, who);
}

function clashesOf(plan: Plan, who: Thing, counts: readonly Count[]): readonly Clash[] {
  const [there, ...others] = counts;
  if (!there || isAmended(plan, who)) return [];
  return others
    .filter((here) => isOfSame(who, here, there) && areApart(here, there) && !mayBothBe(here, there))
    .filter((here) => !isAmended(plan, here.thing))
    .map((here) => ({ who, here, there, ...(isFewerThen(here, there) ? { dated: true as const } : {}) }));
}

function isFewerThen({ fact, high }: Count, there: Count): boolean {
  return fact !== undefined && says(fact, 'on') && high < there.low;
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

/** Groups that are larger than what they stand in: a wider group, or the pupils of their school. */
export const tooLargeParts = oncePerPlan((plan: Plan): readonly Clash[] => {
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
});

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

export const badSums = oncePerPlan((plan: Plan): readonly BadSum[] => {
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
});

/** A sample that is larger than the groups it is taken from. */
export interface LargeSample {
  readonly evidence: Thing;
  readonly sample: Count;
  readonly groups: readonly Count[];
  readonly whole: string;
}

/**
 * Nobody is asked who belongs to none of the groups, so that all of them together are the most there can be, whatever
 * each calls its people. A sample is of people where it counts in the words of one of the groups.
 */
export const largeSamples = oncePerPlan((plan: Plan): readonly LargeSample[] => {
  return plan.byKind.evidence.flatMap((evidence): readonly LargeSample[] => {
    const samples = samplesOf(plan, evidence);
    if (samples.length === 0) return [];
    const values = valuesOf(evidence, 'of');
    const asked = values.flatMap((value) => targetsOf(plan, value));
    const groups = asked.filter((group) => !isInEach(group)).flatMap((group) => sizeStated(plan, group) ?? []);
    if (groups.length === 0 || groups.length < values.length) return [];
    const high = groups.reduce((sum, group) => sum + group.high, 0);
    const whole = groups.reduce((sum, group) => sum + (group.low + group.high) / 2, 0);
    return samples
      .filter((sample) => sample.low > high && groups.some(({ unit }) => sameUnit(unit, sample.unit)))
      .map((sample) => ({ evidence, sample, groups, whole: `${Math.round(whole)}` }));
  });
});

/** Of what stands `at each school` the size is that of one. */
const isInEach = (group: Thing): boolean =>
  valuesOf(group, 'at').some((value) => value.type === 'name' && value.each === true);

const sizeStated = onceForThing(sizeOf);

const samplesOf = onceForThing((evidence): readonly Count[] =>
  accountsDiffer(evidence, 'sample')
    ? []
    : factsOf(evidence, 'sample').flatMap((fact) => plain(evidence, fact.values.map(withoutQualifier), fact)),
);

/** Neither can more have been asked than there are, nor can it be meant to. */
function withoutQualifier(value: Value): Value {
  if (value.type !== 'amount' || (value.qualifier !== 'planned' && value.qualifier !== 'actual')) return value;
  const { qualifier: _, ...amount } = value;
  return amount;
}

/** Shares whose part is larger than their whole; what is carried out may well exceed what was meant. */
export function overfullShares(plan: Plan): readonly Share[] {
  return sharesOf(plan).filter(({ part, whole, fact }) => part > whole.high && fact?.phrase !== 'carried out');
}

/** Groups on whose size the accounts differ. */
export const disputedSizes = inAllThings((thing) =>
  sized.includes(thing.kind) && accountsDiffer(thing, 'size') ? [thing] : [],
);
