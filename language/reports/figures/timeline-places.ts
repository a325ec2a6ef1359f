import { leading, small, width } from './canvas.ts';
import type { DatedItem, Timeline, TimelineLane, UndatedItem } from './figure.ts';
import { shortened, widthIn } from './measure.ts';
import { type Extent, packed } from './pack.ts';
import type { TimeScale } from './time.ts';
import type { FigureWords } from './words.ts';

/** Where things stand on the timeline, so that no label lies on another. */

export const left = 4;
export const right = width - 4;
const longestLabel = 290;
export const rowHigh = 22;
export const laneHead = 28;
/** Lines in the list of what has no day; where there is more, the last of them says how much. */
export const mostUndated = 14;
/** Between two things that stand on one row. */
const gap = 10;

export interface Placed extends Extent {
  readonly item: DatedItem;
  readonly from: number;
  readonly until: number;
  readonly isBar: boolean;
  readonly label: string;
  readonly labelAt: number;
  readonly side: 'inside' | 'after' | 'before';
}

/** What lasts is a bar, of whatever length; the others are days, and where only the month is known, some day in it. */
export const lasting: readonly string[] = [
  ...['partnership', 'contract', 'agreement', 'grant', 'cycle', 'phase'],
  ...['change', 'activity', 'evidence', 'training'],
];

/** The things of a lane in the order of their days, the row of each, and the room they take; none where it is empty. */
export interface LanePlaces {
  readonly placed: readonly Placed[];
  readonly rows: readonly number[];
  readonly height: number;
}

export function placesOn(
  lane: TimelineLane,
  items: readonly DatedItem[],
  scale: TimeScale,
  words: FigureWords,
): LanePlaces {
  const placed = items
    .filter((item) => item.lane === lane)
    .toSorted((a, b) => a.first.localeCompare(b.first) || b.last.localeCompare(a.last))
    .map((item) => placedItem(item, labelFor(item, words), scale));
  const rows = packed(placed, gap);
  return { placed, rows, height: placed.length === 0 ? 0 : laneHead + (Math.max(...rows) + 1) * rowHigh + 6 };
}

/** The room that the list of what has no day takes. */
export function undatedHeight(undated: readonly UndatedItem[]): number {
  return undated.length === 0 ? 0 : 30 + Math.min(undated.length, mostUndated) * leading(small);
}

/** A day on which an agreement is looked at again bears the name of the agreement: it says what it is. */
function labelFor({ sort, label }: DatedItem, { timeline }: FigureWords): string {
  return sort === 'review' ? `${timeline.sorts.review}: ${label}` : label;
}

/** Where an item and its label stand: in its bar where it holds the label, else beside it. */
function placedItem(item: DatedItem, said: string, scale: TimeScale): Placed {
  const from = scale.from(item.first);
  const until = scale.until(item.last);
  const isBar = lasting.includes(item.sort) && item.first !== item.last;
  const ends =
    isBar || item.first !== item.last
      ? { from, until }
      : { from: (from + until) / 2 - 6, until: (from + until) / 2 + 6 };
  const label = shortened(said, small, longestLabel);
  const wide = widthIn(label, small);
  const common = { item, isBar, ...ends };
  const before = {
    ...common,
    label,
    labelAt: ends.from - 6,
    side: 'before',
    left: ends.from - 6 - wide,
    right: ends.until,
  } as const;
  const after = {
    ...common,
    label,
    labelAt: ends.until + 6,
    side: 'after',
    left: ends.from,
    right: ends.until + 6 + wide,
  } as const;
  const inside = {
    ...common,
    label,
    labelAt: ends.from + 7,
    side: 'inside',
    left: ends.from,
    right: ends.until,
  } as const;
  if (isBar && ends.until - ends.from >= wide + 14) return inside;
  if (after.right <= right) return after;
  if (before.left >= left) return before;
  return squeezed(said, inside, before, after);
}

/** No side has room for the label: the widest takes what it holds. */
function squeezed(said: string, inside: Placed, before: Placed, after: Placed): Placed {
  const { from, until, isBar } = inside;
  const rooms = { inside: isBar ? until - from - 14 : 0, before: from - 6 - left, after: right - until - 6 };
  const most = Math.max(rooms.inside, rooms.before, rooms.after);
  const label = shortened(said, small, most);
  if (rooms.inside === most) return { ...inside, label };
  return rooms.before === most ? { ...before, label, left } : { ...after, label, right };
}

/**
 * The days that the line shows: all that is done, due or told. What frames it, an agreement or figures that are kept for
 * years, is cut at the ends, or the year that matters would be too small to read; what lies wholly elsewhere is not.
 */
export function shownDays({ items, terms, sheet }: Timeline): readonly string[] {
  if (sheet) return sheet.days;
  const framing = (item: DatedItem): boolean => item.lane === 'agreements' || item.lane === 'evidence';
  const inside = items.filter((item) => !framing(item));
  const core = daysOf(inside.length > 0 ? [...inside, ...terms] : items);
  const [first = '', last = ''] = [core[0], core.at(-1)];
  return daysOf([{ first, last }, ...items.filter((item) => item.last < first || item.first > last)]);
}

function daysOf(items: readonly { readonly first: string; readonly last: string }[]): readonly string[] {
  return items
    .flatMap(({ first, last }) => [first, last])
    .filter((day) => day !== '')
    .toSorted();
}
