import { type Days, daysOf } from '../../dates.ts';
import type { Plan } from '../../join.ts';
import type { Span, Thing, Value } from '../../plan.ts';
import { outerCycles } from '../cycles/inside.ts';
import { factsOf, isLeftOpen, pointingAt, says } from '../facts.ts';
import { dayOf, type Edge, edgesOf, isBefore, type KnownEdge } from '../time/periods.ts';
import { reviewOf } from './agreements.ts';

/** When what was agreed is negotiated again. */

/** A contract that runs on without being negotiated again, and how it shows. */
export type Unrenegotiated =
  | { readonly how: 'never' | 'late'; readonly at: Span; readonly date: string }
  | { readonly how: 'cycles'; readonly at: Span; readonly cycle: Thing }
  | { readonly how: 'cannot tell'; readonly at: Span; readonly value: Value };

/** Whether a contract runs for more than twelve months, or two cycles, before anybody negotiates it again. */
export function unrenegotiated(plan: Plan, contract: Thing): Unrenegotiated | undefined {
  if (goesOnByItself(contract)) return undefined;
  const moments = momentsOf(plan, contract);
  const known = moments.filter((moment) => moment.state === 'known').toSorted(byDay);
  const words = moments.find(({ state }) => state === 'words');
  const { begin, end } = edgesOf(plan, contract);
  const year = begin.state === 'known' ? aYearAfter(begin) : undefined;
  if (known[0]) {
    const isLate = year !== undefined && isBefore(year, known[0].days) && words === undefined;
    return isLate ? { how: 'late', at: known[0].value.span, date: known[0].value.text } : undefined;
  }
  const long = year !== undefined && end.state === 'known' && isBefore(year, end.days);
  const third = cyclesUnder(plan)[2];
  if (words?.state === 'words')
    return long || third ? { how: 'cannot tell', at: words.value.span, value: words.value } : undefined;
  if (long && end.state === 'known') return { how: 'never', at: end.value.span, date: end.value.text };
  return third
    ? { how: 'cycles', at: third.name?.span ?? third.title?.span ?? third.wordSpan, cycle: third }
    : undefined;
}

/** A rhythm of reviews, a way of going on, or a review left open. */
function goesOnByItself(contract: Thing): boolean {
  const reviews = factsOf(contract, 'review');
  return (
    says(contract, 'renewal') ||
    isLeftOpen(contract, 'review') ||
    reviews.some((fact) => says(fact, 'every') || isLeftOpen(fact, 'on') || isLeftOpen(fact, 'due'))
  );
}

/** Reviews, meetings about the contract, amendments of it, and contracts that follow it. */
function momentsOf(plan: Plan, contract: Thing): readonly Edge[] {
  const review = reviewOf(plan, contract);
  const about = pointingAt(plan, contract, 'about', 'under', 'reads', 'after').filter(({ kind }) =>
    ['meeting', 'reflection', 'decision', 'amendment', 'contract'].includes(kind),
  );
  const days = about.map((thing) => dayOf(plan, thing));
  return [...(review ? [review] : []), ...days];
}

function byDay(one: KnownEdge, other: KnownEdge): number {
  return one.days.first < other.days.first ? -1 : 1;
}

/** The month a year after a day; partners who look at it in that month have looked at it in a year. */
function aYearAfter({ days }: KnownEdge): Days | undefined {
  return daysOf(`${Number(days.last.slice(0, 4)) + 1}${days.last.slice(4, 7)}`);
}

/** Cycles of their own, where one contract alone binds the partners for all of them. */
function cyclesUnder(plan: Plan): readonly Thing[] {
  if (plan.byKind.contract.length > 1) return [];
  return outerCycles(plan);
}
