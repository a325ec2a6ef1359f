import {
  body,
  Canvas,
  type DrawOptions,
  type LegendEntry,
  leading,
  sentences,
  small,
  strong,
  width,
} from './canvas.ts';
import type { Network, Site, Tie, TieSort } from './figure.ts';
import { shortened, widthIn, wrapped } from './measure.ts';
import { el, type Markup, numeral } from './svg.ts';
import { daysInWords } from './time.ts';

/**
 * What moves between whom: a line for each site, and an arrow from line to line for each move, in the order of time. So no
 * two arrows cross a name, however many there are.
 */

const headWide = 236;
const right = width - 12;
const rowHigh = 22;
const bandHigh = 30;
const numberHigh = 13;
const widest = 48;

interface Row {
  readonly site: Site;
  readonly y: number;
}

interface Band {
  readonly label: string;
  readonly y: number;
  readonly rows: readonly Row[];
  /** Those that nothing joins to anybody, in lines. */
  readonly rest: readonly string[];
  readonly restAt: number;
  readonly bottom: number;
}

export function drawNetwork(figure: Network, options: DrawOptions): string {
  const canvas = new Canvas(options);
  const wide = Math.min(widest, (right - headWide - 12) / Math.max(1, figure.ties.length));
  // Numbers that would touch take turns on as many lines as they need.
  const turns = Math.ceil((widthIn(String(figure.ties.length), small) + 4) / wide);
  const bands = bandsOf(canvas, figure, turns * numberHigh + 13);
  const rows = new Map(bands.flatMap((band) => band.rows.map(({ site, y }) => [site.id, y] as const)));
  const bottom = (bands.at(-1)?.bottom ?? 0) + 4;
  const lowest = Math.max(0, ...rows.values()) + rowHigh / 2;
  const ties = figure.ties.map((tie, at) =>
    drawTie(canvas, tie, at, headWide + 12 + wide * (at + 0.5), { rows, lowest, top: (at % turns) * numberHigh }),
  );
  const key = keyOf(canvas, figure, bottom + 22);
  const legend = canvas.legend(key.bottom + 26, legendOf(canvas, figure));
  return canvas.picture(
    figure,
    key.bottom + 26 + legend.height,
    ...bands.map((band) => drawBand(canvas, band)),
    ...ties,
    key.markup,
    legend.drawn,
  );
}

/** Sites by cluster and level, in the order of the plan. Whoever is no school and joined to nothing is named together. */
function bandsOf({ words }: Canvas, { sites, ties }: Network, from: number): readonly Band[] {
  const touched = new Set(ties.flatMap(({ from, to }) => [...from, ...to]));
  const groups = Map.groupBy(sites, ({ level, cluster }) => `${level} ${cluster}`);
  let y = from;
  return Array.from(groups.values(), (group): Band => {
    const [first] = group;
    const label = first?.cluster || words.network.levels[first?.level ?? 'words'];
    const top = y;
    y += bandHigh;
    const rows = group
      .filter(({ level, id }) => level === 'schools' || touched.has(id))
      .map((site) => {
        y += rowHigh;
        return { site, y: y - rowHigh / 2 };
      });
    const rest = group.filter((site) => rows.every((row) => row.site !== site)).map((site) => site.label);
    const restLines =
      rest.length === 0 ? [] : wrapped(`${words.network.untouched}: ${rest.join(', ')}`, small, width - 4, 6).lines;
    const restAt = y + small.size + 2;
    y += restLines.length * leading(small) + (restLines.length > 0 ? 6 : 0);
    return { label, y: top, rows, rest: restLines, restAt, bottom: y };
  });
}

function drawBand(canvas: Canvas, { label, y, rows, rest, restAt }: Band): Markup {
  const { paints } = canvas;
  const drawn = rows.map(({ site, y: middle }) =>
    canvas.item(
      site,
      sentences(site.label, site.description),
      `site ${site.level}`,
      canvas.rule(headWide, right, middle),
      canvas.text(shortened(site.label, body, headWide - 10), { x: 0, y: middle + 4.5 }),
    ),
  );
  const heading = { ...small, bold: true } as const;
  return el(
    'g',
    { class: 'band' },
    canvas.rule(0, width, y + 6),
    canvas.text(shortened(label, heading, width), { x: 0, y: y + 22, type: heading, fill: paints.quiet }),
    ...drawn,
    ...(rest.length > 0 ? [canvas.text(rest, { x: 0, y: restAt, type: small, fill: paints.quiet })] : []),
  );
}

/** `2 3`: dots; `6 3`: dashes. */
const dashes: Readonly<Record<TieSort, string | undefined>> = { move: undefined, visit: '6 3', need: '2 3' };

function drawTie(
  canvas: Canvas,
  tie: Tie,
  at: number,
  x: number,
  { rows, lowest, top }: { readonly rows: ReadonlyMap<string, number>; readonly lowest: number; readonly top: number },
): Markup {
  const { paints } = canvas;
  const colour = paints[colourOf[tie.sort]];
  const from = tie.from.flatMap((id) => rows.get(id) ?? []);
  const to = tie.to.flatMap((id) => rows.get(id) ?? []);
  const all = [...from, ...to];
  const number = canvas.text(String(at + 1), { x, y: top + 14, type: small, anchor: 'middle' });
  if (all.length === 0) return canvas.item(tie, toldOf(canvas, tie), `tie ${tie.sort}`, number);
  const guide = el('line', { x1: x, x2: x, y1: top + 18, y2: lowest, stroke: paints.rule, 'stroke-width': 0.4 });
  const stem = el('line', {
    x1: x,
    x2: x,
    y1: Math.min(...all),
    y2: Math.max(...all),
    stroke: colour,
    'stroke-width': 1.8,
    'stroke-dasharray': dashes[tie.sort],
  });
  const begins = from.map((y) =>
    el('circle', { cx: x, cy: y, r: 4.2, fill: paints.paper, stroke: colour, 'stroke-width': 1.8 }),
  );
  const ends = to.map((y) => endOf(canvas, tie.sort, x, y, Math.min(...from, y) < y));
  return canvas.item(tie, toldOf(canvas, tie), `tie ${tie.sort}`, number, guide, stem, ...begins, ...ends);
}

/** An arrow points where something goes; where both sides learn, both ends are alike. */
function endOf({ paints }: Canvas, sort: TieSort, x: number, y: number, down: boolean): Markup {
  const colour = paints[colourOf[sort]];
  if (sort === 'visit')
    return el('circle', { cx: x, cy: y, r: 4.2, fill: paints.paper, stroke: colour, 'stroke-width': 1.8 });
  const d = down ? 'M-5 -8H5L0 0Z' : 'M-5 8H5L0 0Z';
  return el('path', { d, transform: `translate(${numeral(x)} ${numeral(y)})`, fill: colour });
}

const colourOf = { move: 'accent', visit: 'unsure', need: 'gap' } as const;

function toldOf({ words }: Canvas, tie: Tie): string {
  return sentences(
    words.network.sorts[tie.sort],
    tie.label,
    tie.days ? daysInWords(tie.days, words) : words.noDate,
    tie.description,
  );
}

/** What the numbers stand for. */
function keyOf(
  canvas: Canvas,
  { ties, sites }: Network,
  top: number,
): { readonly markup: Markup; readonly bottom: number } {
  const { words, paints } = canvas;
  if (ties.length === 0) {
    return {
      markup: canvas.text(words.network.nothing, { x: headWide, y: top, type: small, fill: paints.gap }),
      bottom: top + 4,
    };
  }
  const names = (ids: readonly string[]): string =>
    ids.map((id) => sites.find((site) => site.id === id)?.label ?? id).join(', ');
  let y = top + 20;
  const lines = ties.flatMap((tie, at) => {
    const ends = `${names(tie.from)} ${tie.sort === 'visit' ? '↔' : '→'} ${names(tie.to)}`;
    const day = tie.days ? daysInWords(tie.days, words) : words.noDate;
    const said = wrapped([tie.label, ends, day].join(' · '), small, width - 28, 2).lines;
    const number = canvas.text(String(at + 1), { x: 18, y, type: { ...small, bold: true }, anchor: 'end' });
    const text = canvas.text(said, { x: 26, y, type: small });
    y += said.length * leading(small) + 4;
    return [number, text];
  });
  const head = canvas.text(words.network.key, { x: 0, y: top, type: strong });
  return { markup: el('g', { class: 'key' }, head, ...lines), bottom: y - 16 };
}

function legendOf(canvas: Canvas, { ties }: Network): LegendEntry[] {
  const { words, paints } = canvas;
  return (['move', 'visit', 'need'] as const)
    .filter((sort) => ties.some((tie) => tie.sort === sort))
    .map((sort) => {
      const stem = el('line', {
        x1: 8,
        x2: 8,
        y1: -7,
        y2: 7,
        stroke: paints[colourOf[sort]],
        'stroke-width': 1.8,
        'stroke-dasharray': dashes[sort],
      });
      return { mark: el('g', {}, stem, endOf(canvas, sort, 8, 7, true)), label: words.network.sorts[sort] };
    });
}
