import { daysBetween } from '../../dates.ts';
import type { Plan } from '../../join.ts';
import type { Fact, Span, Thing } from '../../plan.ts';
import { accountsDiffer, factOf, says, valuesOf } from '../facts.ts';
import { inAllThings, type Read } from '../once.ts';
import { daysOfValue, edgesOf, type Period, periodOf } from './periods.ts';

/** Periods of a plan that cannot all be so. */

/** Two dates that disagree: where it shows, and what stands against it. */
export interface Disagreement {
  readonly thing: Thing;
  readonly at: Span;
  readonly against: Span;
}

/** A thing and everything said of it, however deep. */
export function tellersIn(thing: Thing): readonly (Thing | Fact)[] {
  const tellers: (Thing | Fact)[] = [thing];
  const gather = (facts: readonly Fact[]): void => {
    for (const fact of facts) {
      tellers.push(fact);
      gather(fact.facts);
    }
  };
  gather(thing.facts);
  return tellers;
}

export interface Backwards extends Disagreement {
  readonly from: string;
  readonly to: string;
}

/** Periods that end before they begin, of things and of what is said of them. */
export const backwards = inAllThings((thing, settings): readonly Backwards[] =>
  tellersIn(thing)
    .filter((teller) => says(teller, 'from'))
    .flatMap((teller) => {
      const { begin, end } = edgesOf({ settings }, teller);
      if (begin.state !== 'known' || end.state !== 'known' || end.days.last >= begin.days.first) return [];
      const against = begin.value.span;
      return [{ thing, at: end.value.span, from: begin.value.text, to: end.value.text, against }];
    }),
);

/** Lengths that are the same in every calendar, and those that are nearly so, in days. */
const lengths: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30.44, year: 365.25 };

export interface OtherLength extends Disagreement {
  readonly stated: string;
  readonly from: string;
  readonly to: string;
}

/** Things whose `lasting` does not fit their `from … to …`, even when it is rounded. */
export const otherLengths = inAllThings((thing, settings): readonly OtherLength[] => {
  const [lasting] = valuesOf(thing, 'lasting');
  if (lasting === undefined) return [];
  const { begin, end } = edgesOf({ settings }, thing);
  if (begin.state !== 'known' || end.state !== 'known' || end.value === lasting || accountsDiffer(thing, 'lasting'))
    return [];
  if (lasting.type !== 'amount' || lasting.count === undefined || lasting.unit === undefined) return [];
  const unit = lengths[lasting.unit.text.replace(/s$/, '')];
  if (unit === undefined || end.days.last < begin.days.first) return [];
  const shortest = Math.max(0, daysBetween(begin.days.last, end.days.first)) / unit;
  const longest = (daysBetween(begin.days.first, end.days.last) + 1) / unit;
  // Half a unit either way is rounding, and rounded figures are no fault.
  if ((lasting.upTo ?? lasting.count) + 0.5 >= shortest && lasting.count - 0.5 <= longest) return [];
  const dates = { from: begin.value.text, to: end.value.text, against: begin.value.span };
  return [{ thing, at: lasting.span, stated: `${lasting.text} ${lasting.unit.text}`, ...dates }];
});

export interface OtherPeriod extends Disagreement {
  readonly here: Period;
  readonly there: Period;
  /** The root that gives it the other one. */
  readonly head: Thing;
}

/** Roots of one plan, in different places of it, that give it different periods. */
export function otherPeriods(plan: Plan): readonly OtherPeriod[] {
  const roots = [...plan.byKind.inquiry, ...plan.byKind.partnership].flatMap((thing) => {
    const from = factOf(thing, 'from');
    const period = periodOf(plan, thing);
    return from && period.readable ? [{ thing, from, period }] : [];
  });
  const [head, ...others] = roots;
  if (head === undefined) return [];
  return others
    .filter(({ period }) => worded(period) !== worded(head.period))
    .map(({ thing, from, period }) => ({
      thing,
      at: from.span,
      here: period,
      there: head.period,
      against: head.from.span,
      head: head.thing,
    }));
}

/** A period by which it is known: `2006-09-01 to 2007-07-31`. */
export function worded({ first, last }: Period): string {
  return `${first ?? 'an open beginning'} to ${last ?? 'an open end'}`;
}

type Stretch = Period & { readonly vague: boolean };

/** Every stretch of days that a plan names, of things and of what is said of them; when a source appeared is none. */
export const stretchesIn = inAllThings((thing, settings): readonly Stretch[] =>
  thing.kind === 'source'
    ? []
    : tellersIn(thing).flatMap((teller) => [...periodsOf({ settings }, teller), ...daysIn({ settings }, teller)]),
);

/** The period of a thing or of something said, where it names one; of what is only to end by a day, the day. */
function periodsOf(plan: Read, teller: Thing | Fact): readonly Stretch[] {
  const { begin, end } = edgesOf(plan, teller);
  if (begin.state === 'absent' && end.state === 'absent') return [];
  if (begin.state === 'absent' && end.state === 'known')
    return [{ first: end.days.first, last: end.days.last, vague: false }];
  return [
    {
      ...(begin.state === 'known' ? { first: begin.days.first } : {}),
      ...(end.state === 'known' ? { last: end.days.last } : {}),
      vague: begin.state === 'words' || end.state === 'words',
    },
  ];
}

/** The days that something said names by themselves, not as the ends of a period. */
function daysIn(plan: Read, teller: Thing | Fact): readonly Stretch[] {
  if (!('phrase' in teller) || teller.phrase === 'from' || teller.phrase === 'to') return [];
  const days = teller.values.flatMap((value) =>
    value.type === 'date' || value.type === 'name' ? (daysOfValue(plan, value) ?? []) : [],
  );
  return days.map(({ first, last }) => ({ first, last, vague: false }));
}
