import fc from 'fast-check';
import { type DatedItem, type TimelineSort, timelineLanes } from '../../../language/reports/figures/figure.ts';

/** Things on a line of time, as fast-check can think of them. */

const sorts: readonly TimelineSort[] = ['cycle', 'visit', 'meeting', 'decision', 'report', 'moment', 'evidence'];
const day = fc
  .integer({ min: 0, max: 1200 })
  .map((count) => new Date(Date.UTC(2020, 0, count)).toISOString().slice(0, 10));
const timelineItem = fc
  .record({
    days: fc.tuple(day, day),
    label: fc.lorem({ maxCount: 9 }),
    sort: fc.constantFrom(...sorts),
    lane: fc.constantFrom(...timelineLanes),
    progress: fc.constantFrom('planned', 'running', 'happened'),
    point: fc.boolean(),
  })
  .map(({ days: [one, other], point, ...rest }): Omit<DatedItem, 'id'> => {
    const [first = one, last = other] = [one, other].toSorted();
    return { ...rest, description: '', changes: [], first, last: point ? first : last };
  });

/** So many of them, each told apart. */
export function itemsOf(count: number): fc.Arbitrary<readonly DatedItem[]> {
  return fc
    .array(timelineItem, { minLength: count, maxLength: count })
    .map((items) => items.map((one, at) => ({ ...one, id: String(at) })));
}
