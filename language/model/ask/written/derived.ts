import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { AmountValue, Fact, Thing, Value } from '../../plan.ts';
import { factsOf, pointedAt, says, valuesOf } from '../facts.ts';
import { inAllThings } from '../once.ts';
import { slackOf } from './counts.ts';

/** Amounts that are declared to come from others, and whether they do. */

/** An amount, and those it is declared to come from. */
export interface Derived {
  readonly thing: Thing;
  readonly value: AmountValue;
  readonly from: readonly AmountValue[];
}

/** Amounts that follow from what they rest on by no reckoning a reader would try. */
export function underived(plan: Plan): readonly Derived[] {
  return [...sharesAndPercents(plan), ...restingAmounts(plan)].filter(({ value, from }) => !follows(value, from));
}

type Known = AmountValue & { readonly count: number };

function known(values: readonly Value[]): readonly Known[] {
  return values.filter((value): value is Known => value.type === 'amount' && value.count !== undefined);
}

/** One sentence, or the sentences of one property, that give a share once in per cent and once in numbers. */
const sharesAndPercents = inAllThings((thing): readonly Derived[] => {
  const stated = thing.facts.filter(({ values }) => values.some(({ type }) => type === 'amount'));
  if (stated.length === 0 && thing.values.length < 2) return [];
  const phrases = unique(stated.map(({ phrase }) => phrase));
  const sayings = phrases.map((phrase) => undisputed(factsOf(thing, phrase)).flatMap(({ values }) => values));
  return [thing.values, ...sayings].flatMap((values) => pairIn(thing, known(values)));
});

/** Sentences of different days or accounts say different things. */
function undisputed(facts: readonly Fact[]): readonly Fact[] {
  const apart = facts.some((fact) => (['on', 'due', 'according to'] as const).some((one) => says(fact, one)));
  return facts.length > 1 && apart ? [] : facts;
}

function pairIn(thing: Thing, values: readonly Known[]): readonly Derived[] {
  const percents = values.filter(({ percent }) => percent);
  const parts = values.filter(({ outOf, percent }) => outOf !== undefined && !percent);
  const [value, otherPercent] = percents;
  const [part, otherPart] = parts;
  if (!value || !part || otherPercent || otherPart || value.qualifier !== part.qualifier) return [];
  return [{ thing, value, from: [part] }];
}

const reckoned: readonly Phrase[] = ['result', 'before', 'target', 'size', 'sample', 'time', 'lasting'];
const counted: readonly Kind[] = ['measure', 'outcome', 'group', 'grant', 'evidence', 'activity', 'duty'];

/** Amounts that say themselves what they are based on, and those of measures that are based on measures. */
function restingAmounts(plan: Plan): readonly Derived[] {
  return amountsReckoned(plan).flatMap(({ thing, fact, value }): readonly Derived[] => {
    const own = pointedAt(plan, fact, 'based on');
    const around = thing.kind === 'measure' || thing.kind === 'outcome' ? pointedAt(plan, thing, 'based on') : [];
    const sources =
      own.length > 0 ? own : around.every(({ kind }) => kind === 'measure' || kind === 'outcome') ? around : [];
    if (sources.length < 2 || !sources.every(({ kind }) => counted.includes(kind))) return [];
    const from = sources.flatMap((source) => amountOf(source, fact.phrase) ?? []);
    return from.length === sources.length && areComparable(value, from) ? [{ thing, value, from }] : [];
  });
}

/** Sentences that give one amount which may follow from others. */
const amountsReckoned = inAllThings((thing) =>
  thing.facts.flatMap((fact) => {
    const [value, second] = reckoned.includes(fact.phrase) ? known(fact.values) : [];
    return value && !second ? [{ thing, fact, value }] : [];
  }),
);

/** The one amount a source gives: of the same property, else of its header or size. */
function amountOf(source: Thing, phrase: Phrase): Known | undefined {
  const same = known(valuesOf(source, phrase));
  const all = same.length > 0 ? same : known([...source.values, ...valuesOf(source, 'size', 'result')]);
  return all.length === 1 ? all[0] : undefined;
}

function unitOf({ unit }: AmountValue): string {
  return (unit?.text ?? '').toLowerCase().replace(/s$/, '');
}

function areComparable(value: Known, from: readonly Known[]): boolean {
  const isWhole = from.every(({ percent, outOf }) => !percent && outOf === undefined);
  const sameUnits = new Set(from.map(unitOf)).size === 1;
  if (value.percent) return sameUnits && (isWhole || from.every(({ percent }) => percent));
  const [first] = from;
  return isWhole && sameUnits && first !== undefined && unitOf(first) === unitOf(value) && value.outOf === undefined;
}

function follows(value: AmountValue, from: readonly AmountValue[]): boolean {
  const numbers = from.map(({ count = 0 }) => count);
  const [part] = from;
  const whole = part?.outOf;
  const reckonings =
    whole === undefined ? reckon(numbers, value.percent === true) : [(100 * (part?.count ?? 0)) / whole];
  const vague = [value, ...from].some(({ qualifier, upTo }) => qualifier === 'roughly' || upTo !== undefined);
  return reckonings.some((expected) => isNear(value, expected, vague));
}

/** Sum, mean, the largest, the smallest, a difference; of two, one as a share of the other, and the change between them. */
function reckon(numbers: readonly number[], asPercent: boolean): readonly number[] {
  const sum = numbers.reduce((one, other) => one + other, 0);
  const [first = 0, second = 0] = numbers;
  const two = numbers.length === 2;
  const plain = [sum, sum / numbers.length, Math.max(...numbers), Math.min(...numbers)];
  if (two) plain.push(Math.abs(first - second));
  if (!asPercent) return plain;
  const shares = two
    ? [first / second, second / first, (second - first) / first, (first - second) / second]
    : numbers.map((number) => number / sum);
  const ofAll = numbers.map((number) => number / sum);
  return [...plain, ...[...shares, ...ofAll].map((share) => Math.abs(100 * share))];
}

/** Rounded figures are no fault: half a unit of the last place that is written; a rough one has the room that “roughly” gives. */
function isNear(value: AmountValue, expected: number, vague: boolean): boolean {
  const places = /[.,](\d+)/.exec(value.text)?.[1]?.length ?? 0;
  const [low, high] = [value.count ?? 0, value.upTo ?? value.count ?? 0];
  const slack = Math.max(0.5 * 10 ** -places, vague ? slackOf(Math.abs(expected)) : 0) + 1e-9;
  return expected >= low - slack && expected <= high + slack;
}
