import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../../language/reports/figures/draw.ts';
import { type Timeline, timelineLanes } from '../../../language/reports/figures/figure.ts';
import { timelineSheets } from '../../../language/reports/figures/timeline-sheets.ts';
import { figureWords } from '../../../language/reports/figures/words.ts';
import { itemsOf } from './any-timeline.ts';
import { timeline } from './figures.ts';

/** What a page of A4 holds below a heading and above a caption, where a picture is as wide as its text. */
const page = 919;

function heightOf(sheet: Timeline): number {
  return Number(/ height="(\d+)"/.exec(drawFigure(sheet, figureWords.en, 'sheet'))?.[1]);
}

const lanesOf = ({ items }: Timeline) => timelineLanes.filter((lane) => items.some((item) => item.lane === lane));
const idsOf = ({ items }: Timeline) => items.map(({ id }) => id);
const tall = (items: Timeline['items']): Timeline => ({ ...timeline, items });

describe('the sheets of a line of time', () => {
  it('are one, as it is, where it is no higher than a page', () => {
    expect(timelineSheets(timeline, figureWords.en)).toEqual([timeline]);
  });

  it('have all of it once, lane by lane from top to bottom, over the same days, and fit a page each', () => {
    fc.assert(
      fc.property(itemsOf(90), (items) => {
        const sheets = timelineSheets(tall(items), figureWords.en);
        expect([...new Set(sheets.flatMap(lanesOf))]).toEqual(lanesOf(tall(items)));
        expect(sheets.flatMap(idsOf).toSorted()).toEqual(idsOf(tall(items)).toSorted());
        expect(new Set(sheets.map(({ sheet }) => sheet?.days)).size).toBe(1);
        expect(sheets.map(heightOf).filter((height) => height > page)).toEqual([]);
      }),
      { numRuns: 20, seed: 7 },
    );
  });

  it('part a lane in time that no page has room for', () => {
    const [items = []] = fc.sample(itemsOf(90), { numRuns: 1, seed: 7 });
    const crowded = tall(items.map((item) => ({ ...item, lane: 'work', first: '2006-09-04', last: '2006-12-15' })));
    const sheets = timelineSheets(crowded, figureWords.en);
    expect(sheets.map(lanesOf)).toEqual(sheets.map(() => ['work']));
    expect(sheets.flatMap(idsOf).toSorted()).toEqual(idsOf(crowded).toSorted());
    expect(sheets.map(heightOf).filter((height) => height > page)).toEqual([]);
  });

  it('say which they are, and the last has what no day can be told for', () => {
    const [items] = fc.sample(itemsOf(90), { numRuns: 1, seed: 7 });
    const sheets = timelineSheets(tall(items ?? []), figureWords.en);
    const titles = sheets.map((sheet) => /<title [^>]*>([^<]*)/.exec(drawFigure(sheet, figureWords.en, 'sheet'))?.[1]);
    const count = sheets.length;
    expect(count).toBeGreaterThan(1);
    expect(titles).toEqual(sheets.map((_, at) => `Planned, changed, happened: ${at + 1} of ${count}`));
    expect(sheets.map(({ undated }) => undated.length)).toEqual([...Array(count - 1).fill(0), 1]);
  });
});
