import { utcDay, utcMonth, utcYear } from 'd3-time';
import { type Days, daysOf } from '../../model/dates.ts';
import { shortMonthFormat } from '../../text/formats.ts';
import { dateWords } from '../parts/dates.ts';
import { small } from './canvas.ts';
import type { UndatedItem } from './figure.ts';
import { widthIn } from './measure.ts';
import type { FigureWords } from './words.ts';

/** Days as places on a line, and what is written along it. Days are ISO; the zone of the reader moves nothing. */

const day = 86_400_000;

const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

export interface TimeScale {
  /** The days at its ends: it begins with a month. */
  readonly first: string;
  readonly last: string;
  readonly left: number;
  readonly right: number;
  /** Where a day begins; where the day after it begins. What lies beyond an end stands at that end. */
  from(iso: string): number;
  until(iso: string): number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/** From the first to the last of some days, between two places. */
export function timeScale(
  days: readonly string[],
  [left, right]: readonly [number, number],
  locale: string,
): TimeScale {
  const sorted = days.toSorted();
  const first = sorted[0] ?? '2000-01-01';
  const last = sorted.at(-1) ?? first;
  const begin = utcMonth.floor(new Date(at(first))).getTime();
  const end = Math.max(utcDay.offset(new Date(at(last)), 1).getTime(), utcMonth.offset(new Date(begin), 1).getTime());
  const place = (moment: number): number =>
    Math.min(right, Math.max(left, left + ((moment - begin) / (end - begin)) * (right - left)));
  const ticks = ticksBetween(begin, end, (right - left) / tickRoom);
  return {
    first: new Date(begin).toISOString().slice(0, 10),
    last,
    left,
    right,
    from: (iso) => place(at(iso)),
    until: (iso) => place(at(iso) + day),
    ticks: labelled(ticks, locale).map(({ date, label }) => {
      const x = place(date.getTime());
      return { x, label: x + 4 + widthIn(label, small) > right ? '' : label };
    }),
  };
}

/** A month and its year take so much of the line. */
const tickRoom = 72;

const steps = [1, 2, 3, 6].flatMap((count) => utcMonth.every(count) ?? []);
const longSteps = [1, 2, 5, 10, 20, 50].flatMap((count) => utcYear.every(count) ?? []);

/** Months or years at a step that leaves each tick room for its words. */
function ticksBetween(begin: number, end: number, most: number): readonly Date[] {
  const tries = [...steps, ...longSteps].map((step) => step.range(new Date(begin), new Date(end)));
  return tries.find((ticks) => ticks.length <= Math.max(2, most)) ?? [];
}

/** The year is written where it begins, and at the first tick. */
function labelled(ticks: readonly Date[], locale: string): readonly { readonly date: Date; readonly label: string }[] {
  const years = ticks.every((date) => utcYear(date).getTime() === date.getTime());
  const month = shortMonthFormat(locale);
  return ticks.map((date, place) => {
    const year = String(date.getUTCFullYear());
    if (years) return { date, label: year };
    const named = place === 0 || date.getUTCMonth() === 0;
    return { date, label: named ? `${month.format(date)} ${year}` : month.format(date) };
  });
}

/** Days as a reader says them: a day, a month or year that is named as a whole, or from one day to another. */
export function daysInWords({ first, last }: Days, { locale, to }: FigureWords): string {
  const whole = [first, first.slice(0, 7), first.slice(0, 4)].find((text) => {
    const days = daysOf(text);
    return days?.first === first && days.last === last;
  });
  return whole === undefined
    ? `${dateWords(locale, first)} ${to} ${dateWords(locale, last)}`
    : dateWords(locale, whole);
}

/** What the plan says instead of a day. */
export function whenInWords({ when }: UndatedItem, { timeline }: FigureWords): string {
  return when.map(({ phrase, said }) => `${timeline.when[phrase]} ${said}`).join(', ');
}
