import { type Timeline, type TimelineLane, timelineLanes } from './figure.ts';
import { timeScale } from './time.ts';
import { left, placesOn, right, shownDays, undatedHeight } from './timeline-places.ts';
import type { FigureWords } from './words.ts';

/** What the lanes of one sheet may take, so that with its axis and its legend it stands on a page, its letters legible. */
const laneRoom = 780;

/**
 * A line of time that is higher than a page, lane by lane on sheets that are not: where a page ends amid a picture, it
 * would be cut through or made too small to read. The last sheet has what no day can be told for.
 */
export function timelineSheets(timeline: Timeline, words: FigureWords): readonly Timeline[] {
  const days = shownDays(timeline);
  const scale = timeScale(days, [left, right], words.locale);
  const sheets: TimelineLane[][] = [[]];
  let room = laneRoom - undatedHeight(timeline.undated);
  for (const lane of timelineLanes.toReversed()) {
    const { height } = placesOn(lane, timeline.items, scale, words);
    if (height === 0) continue;
    if (height > room && sheets[0]?.length !== 0) {
      sheets.unshift([]);
      room = laneRoom;
    }
    sheets[0]?.unshift(lane);
    room -= height;
  }
  if (sheets.length === 1) return [timeline];
  return sheets.map((lanes, at) => ({
    ...timeline,
    items: timeline.items.filter(({ lane }) => lanes.includes(lane)),
    undated: at === sheets.length - 1 ? timeline.undated : [],
    sheet: { number: at + 1, of: sheets.length, days },
  }));
}
