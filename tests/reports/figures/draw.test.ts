import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../../language/reports/figures/draw.ts';
import type { FigureData } from '../../../language/reports/figures/figure.ts';
import { filePaints, pagePaints } from '../../../language/reports/figures/paint.ts';
import { tableOf } from '../../../language/reports/figures/table.ts';
import { figureWords } from '../../../language/reports/figures/words.ts';
import { oneLine } from '../../../language/reports/render/plain.ts';
import { languages } from '../../../language/text/languages.ts';
import { type Element, everyElement, readXml } from '../../support/xml.ts';
import { hostile } from '../hostile.ts';
import { itemsOf } from './any-timeline.ts';
import { figures, logicMap, network, timeline } from './figures.ts';
import { type Box, boxesIn } from './reading.ts';

const words = figureWords.en;
const draw = (figure: FigureData): string => drawFigure(figure, words, 'f', { paints: filePaints });

/** The same figure with every label and description replaced. */
function everywhere(figure: FigureData, text: string): FigureData {
  const replaced: FigureData = JSON.parse(
    JSON.stringify(figure, (key, value) => (['label', 'description', 'cluster'].includes(key) ? text : value)),
  );
  return replaced;
}

describe.each(figures)('a $type', (figure) => {
  it('is drawn as it always was', async () => {
    await expect(`${draw(figure)}\n`).toMatchFileSnapshot(`golden/${figure.type}.svg`);
  });

  it('is the same on every run', () => {
    expect(draw(figure)).toBe(draw(structuredClone(figure)));
  });

  it('has a name and a description, and counts as one picture', () => {
    const { tag, attributes, children } = readXml(draw(figure));
    expect([tag, attributes['role'], attributes['aria-labelledby']]).toEqual(['svg', 'img', 'f.title f.desc']);
    expect(children.slice(0, 2).map((one) => [one.tag, one.attributes['id']])).toEqual([
      ['title', 'f.title'],
      ['desc', 'f.desc'],
    ]);
    expect(children.slice(0, 2).every(({ text }) => text.length > 3)).toBe(true);
  });

  it('has ids of its own, each once', () => {
    const ids = everyElement(readXml(draw(figure))).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id !== 'f' && !id.startsWith('f.'))).toEqual([]);
  });

  it('needs no script, no style sheet and nothing from elsewhere', () => {
    const svg = drawFigure(figure, words, 'f').replace('xmlns="http://www.w3.org/2000/svg"', '');
    expect(svg).not.toMatch(/<(?:script|style|image|use|foreignObject|a)\b|href|url\(|https?:|\son\w+=|\sstyle=/i);
  });

  it('takes the colours of the page, with others where it has none', () => {
    const colours = everyElement(readXml(drawFigure(figure, words, 'f'))).flatMap(({ attributes }) =>
      [attributes['fill'], attributes['stroke']].flatMap((one) => one ?? []),
    );
    const known: readonly string[] = [...Object.values(pagePaints), 'none'];
    expect(colours.filter((colour) => !known.includes(colour))).toEqual([]);
    expect(colours).toContain('var(--ink, #24292b)');
  });

  it('leads back to the text in the preview, and tells nobody’s paths elsewhere', () => {
    const span = { file: '/plans/a "b".inquiry', start: 3, end: 9 };
    const traced: FigureData = JSON.parse(
      JSON.stringify(figure, (_, value) => (value?.label !== undefined && value.id ? { ...value, span } : value)),
    );
    expect(draw(traced)).not.toContain('data-source');
    expect(drawFigure(traced, words, 'f', { sourceOf: ({ file, start, end }) => `${file}#${start}-${end}` })).toContain(
      'data-source="/plans/a &quot;b&quot;.inquiry#3-9"',
    );
  });

  it.each([...hostile, 'a\u0000b\uFFFEc\u202Ed'])('shows %j as text', (text) => {
    const root = readXml(draw(everywhere(figure, text)));
    const known = ['svg', 'g', 'title', 'desc', 'text', 'tspan', 'rect', 'path', 'line', 'circle'];
    expect(everyElement(root).filter(({ tag }) => !known.includes(tag))).toEqual([]);
    const told = everyElement(root).filter((one) => one.tag === 'title' && one.text.includes(printed(text)));
    expect(told.length).toBeGreaterThan(0);
  });

  it.each(languages)('stays inside its frame in %s, with long labels and short ones', (language) => {
    const long = 'A very long label, in which people say at some length what it is that they mean to do together';
    for (const text of ['a', long, 'W'.repeat(200), '學校'.repeat(60)]) {
      const svg = drawFigure(everywhere(figure, text), figureWords[language], 'f', { paints: filePaints });
      expect(outside(readXml(svg))).toEqual([]);
    }
  });

  it.each(languages)('says in its table in %s all that it shows', (language) => {
    const table = tableOf(figure, figureWords[language]);
    const said = JSON.stringify(table.rows);
    const labels = JSON.stringify(figure).matchAll(/"label":("[^"]+")/g);
    const heads = JSON.stringify(table.columns);
    for (const [, label = ''] of labels) expect(said + heads).toContain(label.slice(1, -1));
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });
});

/** What a text comes to in a drawing. */
function printed(text: string): string {
  return oneLine(text).replaceAll('\uFFFE', '\uFFFD').trim();
}

function outside(root: Element): readonly Box[] {
  const [x = 0, y = 0, wide = 0, high = 0] = (root.attributes['viewBox'] ?? '').split(' ').map(Number);
  return boxesIn(root).filter(
    ({ left, right, top, bottom }) => left < x || right > x + wide + 0.1 || top < y || bottom > y + high + 0.1,
  );
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Labels that lie on one another. */
function collisions(svg: string): readonly string[] {
  const labels = boxesIn(readXml(svg)).filter(({ said }) => said !== '');
  return labels.flatMap((one, at) =>
    labels.slice(at + 1).flatMap((other) => (overlaps(one, other) ? [`${one.said} / ${other.said}`] : [])),
  );
}

describe('a timeline of forty things', () => {
  it('has no label on another, and none outside', () => {
    fc.assert(
      fc.property(itemsOf(40), (items) => {
        const svg = draw({ ...timeline, items });
        expect(collisions(svg)).toEqual([]);
        expect(outside(readXml(svg))).toEqual([]);
      }),
      { numRuns: 20, seed: 7 },
    );
  });

  it('marks what goes on beyond the time that matters', () => {
    const items = timeline.items.map((one) =>
      one.id === 'contract' ? { ...one, first: '1999-01-01', last: '2030-01-01' } : one,
    );
    const long = { ...timeline, items };
    expect(outside(readXml(draw(long)))).toEqual([]);
    expect(draw(long).match(/M0 -8L-?7 0L0 8Z/g)).toEqual(['M0 -8L-7 0L0 8Z', 'M0 -8L7 0L0 8Z']);
  });
});

describe('figures of fourteen schools', () => {
  const sites = Array.from({ length: 14 }, (_, at) => ({
    ...{ id: `s${at}`, label: `Comprehensive school number ${at + 1} by the river`, description: '' },
    ...{ cluster: at < 7 ? 'North' : 'South', level: 'schools' as const },
  }));
  const ties = Array.from({ length: 40 }, (_, at) => ({
    ...{ id: `t${at}`, label: `Something worth knowing, number ${at + 1}`, description: '', sort: 'move' as const },
    ...{ from: [`s${at % 14}`], to: [`s${(at * 5 + 3) % 14}`] },
  }));

  it('keep forty moves apart', () => {
    const svg = draw({ ...network, sites, ties });
    expect(collisions(svg)).toEqual([]);
    expect(outside(readXml(svg))).toEqual([]);
  });

  it('keep the cards of a logic map apart', () => {
    const columns = ['concern', 'barrier', 'change', 'measure', 'outcome'] as const;
    const nodes = Array.from({ length: 40 }, (_, at) => ({
      ...{ id: `n${at}`, label: `What somebody here has noticed, and what number ${at} comes to`, description: '' },
      column: columns[at % 5] ?? 'concern',
    }));
    const links = nodes.slice(1).map(({ id, column }, at) => {
      const from = nodes[at]?.id ?? '';
      return column === 'concern'
        ? { from: id, to: from, sort: 'said' as const }
        : { from, to: id, sort: 'said' as const };
    });
    const svg = draw({ ...logicMap, nodes, links });
    expect(collisions(svg)).toEqual([]);
    expect(outside(readXml(svg))).toEqual([]);
  });
});
