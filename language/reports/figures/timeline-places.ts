import { small, width } from './canvas.ts';
import type { DatedItem, Timeline } from './figure.ts';
import { shortened, widthIn } from './measure.ts';
import type { Extent } from './pack.ts';
import type { TimeScale } from './time.ts';

/** Where things stand on the timeline, so that no label lies on another. */

export const left = 4;
export const right = width - 4;
const longestLabel = 290;

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

/** Where an item and its label stand: in its bar where it holds the label, else beside it. */
export function placed(item: DatedItem, said: string, scale: TimeScale): Placed {
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
export function shownDays({ items, terms }: Timeline): readonly string[] {
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
