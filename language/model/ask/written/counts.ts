import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import type { Plan } from '../../join.ts';
import type { AmountValue, Fact, Span, Thing, Value } from '../../plan.ts';
import { accountsDiffer, factsOf, targetsOf } from '../facts.ts';
import { inAllThings, oncePerPlan } from '../once.ts';

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
export function plain(thing: Thing, values: readonly Value[], fact?: Fact): readonly Count[] {
  return values.flatMap((value) => {
    if (value.type !== 'amount' || value.count === undefined || value.percent || value.outOf !== undefined) return [];
    return value.qualifier === undefined || value.qualifier === 'roughly'
      ? [countOf(thing, value, value.count, value.upTo, fact)]
      : [];
  });
}

export const sized: readonly Kind[] = ['group', 'role', 'team'];

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

export const sharesOf = oncePerPlan((plan: Plan): readonly Share[] =>
  sharesSaid(plan).map((share) => ({ ...share, groups: share.value.unit ? targetsOf(plan, share.value.unit) : [] })),
);

const sharesSaid = inAllThings((thing): readonly Omit<Share, 'groups'>[] => {
  const found: Omit<Share, 'groups'>[] = [];
  const gather = (values: readonly Value[], fact?: Fact): void => {
    for (const value of values) {
      if (value.type !== 'amount' || value.count === undefined || value.outOf === undefined) continue;
      const whole = countOf(thing, value, value.outOf, undefined, fact);
      found.push({ thing, value, part: value.count, whole, ...(fact ? { fact } : {}) });
    }
  };
  const gatherIn = (facts: readonly Fact[]): void => {
    for (const fact of facts) {
      gather(fact.values, fact);
      gatherIn(fact.facts);
    }
  };
  gather(thing.values);
  gatherIn(thing.facts);
  return found;
});

export function areApart(one: Pick<Count, 'low' | 'high'>, other: Pick<Count, 'low' | 'high'>): boolean {
  return one.high < other.low || other.high < one.low;
}

/** The one size of a group that all its statements agree on. */
export function sizeOf(thing: Thing): Count | undefined {
  const [first, ...others] = ownSizes(thing);
  return first && others.every((other) => !areApart(other, first)) ? first : undefined;
}

/** Words for learners that mean the same people. */
const learners: readonly string[] = ['student', 'pupil', 'child', 'children', 'learner', 'elev', 'barn', 'alumno'];

export function sameUnit(one: string, other: string): boolean {
  const bare = (unit: string): string => unit.toLowerCase().replace(/(?:s|er)$/, '');
  const [a, b] = [bare(one), bare(other)];
  return a === b || [a, b].every((unit) => learners.includes(unit));
}
