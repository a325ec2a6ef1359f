import { factOf } from '../../model/ask/facts.ts';
import { daysOfFact } from '../../model/ask/time/periods.ts';
import type { Plan } from '../../model/join.ts';
import type { Thing } from '../../model/plan.ts';

const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const month = /^(\d{4})-(\d{2})$/;

/** A date as it is said in a language: `15 October 2006`, `September 2006`; other forms as they are typed. */
export function dateWords(locale: string, text: string): string {
  const isDay = day.test(text);
  if (!isDay && !month.test(text)) return text;
  const date = new Date(`${isDay ? text : `${text}-01`}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return text;
  return new Intl.DateTimeFormat(locale, {
    ...(isDay ? { day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/** The first day a thing names, for putting things in order; what names none comes last, in the order of the text. */
export function orderDay(plan: Plan, thing: Pick<Thing, 'facts'>): string {
  for (const phrase of ['from', 'on', 'due'] as const) {
    const { days } = daysOfFact(plan, factOf(thing, phrase));
    if (days) return days.first;
  }
  return '9999';
}

/** Things in the order of their dates; those of one day keep the order of the text. */
export function inOrder(plan: Plan, things: readonly Thing[]): readonly Thing[] {
  return things.toSorted((a, b) => orderDay(plan, a).localeCompare(orderDay(plan, b)));
}
