import { type DatedItem, type Timeline, timelineLanes } from './figure.ts';
import { timeScale } from './time.ts';
import { left, placesOn, right, shownDays, undatedHeight } from './timeline-places.ts';
import type { FigureWords } from './words.ts';

/** What the lanes of one sheet may take, so that with its axis and its legend it stands on a page, its letters legible. */
const laneRoom = 780;

/** A lane, or as much of one as a sheet has room for. */
interface Stretch {
  readonly items: readonly DatedItem[];
  readonly height: number;
}

/**
 * A line of time that is higher than a page, lane by lane on sheets that are not: where a page ends amid a picture, it
 * would be cut through or made too small to read. The last sheet has what no day can be told for.
 */
export function timelineSheets(timeline: Timeline, words: FigureWords): readonly Timeline[] {
  const days = shownDays(timeline);
  const sheets: DatedItem[][] = [[]];
  let room = laneRoom - undatedHeight(timeline.undated);
  for (const { items, height } of stretchesOf(timeline, words).toReversed()) {
    if (height > room && sheets[0]?.length !== 0) {
      sheets.unshift([]);
      room = laneRoom;
    }
    sheets[0]?.unshift(...items);
    room -= height;
  }
  if (sheets.length === 1) return [timeline];
  return sheets.map((items, at) => ({
    ...timeline,
    items,
    undated: at === sheets.length - 1 ? timeline.undated : [],
    sheet: { number: at + 1, of: sheets.length, days },
  }));
}

/** The lanes from top to bottom. One that is higher than a sheet is parted in time, until each part has room. */
function stretchesOf(timeline: Timeline, words: FigureWords): readonly Stretch[] {
  const scale = timeScale(shownDays(timeline), [left, right], words.locale);
  const lanes = timelineLanes.filter((lane) => timeline.items.some((item) => item.lane === lane));
  return lanes.flatMap((lane, at) => {
    const room = at === lanes.length - 1 ? laneRoom - undatedHeight(timeline.undated) : laneRoom;
    const parted = (all: readonly DatedItem[]): readonly Stretch[] => {
      const { placed, height } = placesOn(lane, all, scale, words);
      const items = placed.map(({ item }) => item);
      const half = Math.ceil(items.length / 2);
      if (height <= room || items.length === 1) return [{ items, height }];
      return [...parted(items.slice(0, half)), ...parted(items.slice(half))];
    };
    return parted(timeline.items);
  });
}
