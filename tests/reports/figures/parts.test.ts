import { describe, expect, it } from 'vitest';
import { layered } from '../../../language/reports/figures/layers.ts';
import { shortened, widthIn, wrapped } from '../../../language/reports/figures/measure.ts';
import { packed } from '../../../language/reports/figures/pack.ts';
import { figureStyles, pagePaints } from '../../../language/reports/figures/paint.ts';
import { el, numeral } from '../../../language/reports/figures/svg.ts';
import { daysInWords, timeScale } from '../../../language/reports/figures/time.ts';
import { figureWords } from '../../../language/reports/figures/words.ts';

describe('the writer', () => {
  it('takes every string for text', () => {
    expect(el('text', { x: 1.25, fill: 'a "b"', stroke: undefined }, 'a < b & c').svg).toBe(
      '<text x="1.3" fill="a &quot;b&quot;">a &lt; b &amp; c</text>',
    );
  });

  it('keeps its classes apart from those of a page', () => {
    expect(el('g', { class: 'item report' }, 'a').svg).toBe('<g class="figure-item figure-report">\na\n</g>');
  });

  it('writes numbers short, and no minus without a number', () => {
    expect([0.04, -0.04, 12, 3.14, 100000].map(numeral)).toEqual(['0', '0', '12', '3.1', '100000']);
  });
});

describe('the styles of a page', () => {
  it('give every colour of a figure one of the system’s, where these are forced', () => {
    const colours = Object.values(pagePaints).flatMap((paint) => /^var\((--[a-z-]+)/.exec(paint)?.[1] ?? []);
    const forced = figureStyles.slice(figureStyles.indexOf('forced-colors'));
    expect(colours.filter((colour) => !forced.includes(`${colour}: `))).toEqual(['--sans']);
  });
});

describe('room for text', () => {
  const type = { size: 10 };

  it('counts wide letters for more, and an accent for nothing', () => {
    expect(widthIn('WWW', type)).toBeGreaterThan(2 * widthIn('iii', type));
    expect(widthIn('é', type)).toBe(widthIn('e', type));
    expect(widthIn('學', type)).toBeGreaterThan(widthIn('m', type));
  });

  it('wraps at words, breaks a word that is too long, and says that it cut', () => {
    expect(wrapped('one two three', type, 45, 3)).toEqual({ lines: ['one two', 'three'], cut: false });
    expect(wrapped('one two three four', type, 45, 2)).toEqual({ lines: ['one two', 'three f…'], cut: true });
    expect(wrapped('aaaaaaaaaaaa', type, 30, 9).lines).toEqual(['aaaa', 'aaaa', 'aaaa']);
  });

  it('never cuts what people see as one letter', () => {
    expect(shortened('👩‍🏫👩‍🏫👩‍🏫', type, 60)).toMatch(/^(?:👩‍🏫)+…$/u);
  });
});

describe('rows', () => {
  it('are filled from the top', () => {
    const extents = [
      { left: 0, right: 10 },
      { left: 5, right: 15 },
      { left: 21, right: 30 },
      { left: 16, right: 20 },
    ];
    expect(packed(extents, 5)).toEqual([0, 1, 0, 2]);
  });
});

describe('a line of time', () => {
  it('has ticks with room for their words, at whole months or years', () => {
    const labels = (first: string, last: string): readonly string[] =>
      timeScale([first, last], [0, 750], 'en-GB').ticks.map(({ label }) => label);
    expect(labels('2006-09-04', '2006-12-15')).toEqual(['Sept 2006', 'Oct', 'Nov', 'Dec']);
    expect(labels('2006-09-04', '2008-12-15')).toEqual([
      'Oct 2006',
      'Jan 2007',
      'Apr',
      'Jul',
      'Oct',
      'Jan 2008',
      'Apr',
      'Jul',
      'Oct',
    ]);
    expect(labels('1990-01-01', '2020-01-01')).toEqual(['1990', '1995', '2000', '2005', '2010', '2015', '']);
  });

  it('holds what lies beyond its ends at its ends', () => {
    const scale = timeScale(['2006-09-01', '2006-09-30'], [10, 20], 'en-GB');
    expect([
      scale.from('1999-01-01'),
      scale.from('2006-09-01'),
      scale.until('2006-09-30'),
      scale.until('2030-01-01'),
    ]).toEqual([10, 10, 20, 20]);
  });

  it('says days no more exactly than they are known', () => {
    const said = (first: string, last: string): string => daysInWords({ first, last }, figureWords.en);
    expect(said('2006-09-12', '2006-09-12')).toBe('12 September 2006');
    expect(said('2006-09-01', '2006-09-30')).toBe('September 2006');
    expect(said('2006-01-01', '2006-12-31')).toBe('2006');
    expect(said('2006-09-01', '2007-07-31')).toBe('1 September 2006 to 31 July 2007');
  });
});

describe('layers', () => {
  const node = (id: string, column: number): { id: string; column: number; high: number } => ({ id, column, high: 20 });

  it('turn nodes so that links do not cross', () => {
    const nodes = [node('a', 0), node('b', 0), node('x', 1), node('y', 1)];
    const { middles } = layered(nodes, [
      { from: 'a', to: 'y' },
      { from: 'b', to: 'x' },
    ]);
    const above = (one: string, other: string): boolean => (middles.get(one) ?? 0) < (middles.get(other) ?? 0);
    expect(above('a', 'b')).toBe(above('y', 'x'));
  });

  it('lead a link past the column it skips', () => {
    const { ways, middles } = layered([node('a', 0), node('b', 1), node('c', 2)], [{ from: 'a', to: 'c' }]);
    expect(ways[0]?.map(({ column }) => column)).toEqual([1]);
    expect(Math.abs((ways[0]?.[0]?.middle ?? 0) - (middles.get('b') ?? 0))).toBeGreaterThanOrEqual(13);
  });

  it('take no nodes and no links', () => {
    expect(layered([], []).height).toBe(0);
  });
});
