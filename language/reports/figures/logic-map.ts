import { curveBumpX, line } from 'd3-shape';
import { Canvas, type DrawOptions, type LegendEntry, leading, sentences, small, strong, width } from './canvas.ts';
import { type LogicColumn, type LogicLink, type LogicMap, type LogicNode, logicColumns } from './figure.ts';
import { type Layout, layered } from './layers.ts';
import { wrapped } from './measure.ts';
import { el, type Markup, numeral } from './svg.ts';

/** From concern to outcome: what the partnership thinks leads to what. */

const cardWide = 124;
/** A question is a number in a circle, told below: it holds the others together, and is no step of its own. */
const questionWide = 24;
const cards = logicColumns.length - 1;
const between = (width - cards * cardWide - questionWide) / cards;
const placeOf = logicColumns.map((column, at) => {
  const before = logicColumns.slice(0, at).reduce((sum, one) => sum + wideOf(one) + between, 0);
  return { left: before, right: before + wideOf(column) };
});

function wideOf(column: LogicColumn): number {
  return column === 'question' ? questionWide : cardWide;
}

const padding = 8;
const mostLines = 5;

export function drawLogicMap(figure: LogicMap, options: DrawOptions): string {
  const canvas = new Canvas(options);
  const questions = figure.nodes.filter(({ column }) => column === 'question');
  const linesOf = new Map(figure.nodes.map((node) => [node.id, linesIn(node)]));
  const layout = layered(
    figure.nodes.map(({ id, column }) => ({
      id,
      column: logicColumns.indexOf(column),
      high: column === 'question' ? questionWide : highOf(linesOf.get(id) ?? []),
    })),
    figure.links,
  );
  const linked = new Set(figure.links.flatMap(({ from, to }) => [from, to]));
  const top = headHigh(canvas);
  const bottom = top + layout.height;
  const key = questionKey(canvas, questions, bottom + 26);
  const legend = canvas.legend(key.bottom + 24, legendOf(canvas, figure, linked));
  const drawn = figure.nodes.map((node) => {
    const middle = top + (layout.middles.get(node.id) ?? 0);
    if (node.column === 'question') return drawQuestion(canvas, node, questions.indexOf(node) + 1, middle);
    return drawCard(canvas, node, linesOf.get(node.id) ?? [], middle, linked.has(node.id));
  });
  return canvas.picture(
    figure,
    key.bottom + 24 + legend.height,
    ...logicColumns.map((column) => columnHead(canvas, figure, column)),
    ...figure.links.map((link, at) => drawLink(canvas, figure, link, layout, at)),
    ...drawn,
    key.markup,
    legend.drawn,
  );
}

/** Where the cards begin: below the names of the columns, on one line or two. */
function headHigh({ words }: Canvas): number {
  const lines = logicColumns.map((column) => headLines(words.logicMap.columns[column]).length);
  return Math.max(...lines) * leading(strong) + 24;
}

function headLines(label: string): readonly string[] {
  return wrapped(label, strong, cardWide, 2).lines;
}

function linesIn({ label }: LogicNode): readonly string[] {
  return wrapped(label, small, cardWide - 2 * padding - 3, mostLines).lines;
}

function highOf(lines: readonly string[]): number {
  return lines.length * leading(small) + 2 * padding - 2;
}

function columnHead(canvas: Canvas, { nodes }: LogicMap, column: LogicColumn): Markup {
  const { left, right } = placeOf[logicColumns.indexOf(column)] ?? { left: 0, right: 0 };
  const { paints, words } = canvas;
  if (column === 'question') return el('g', {});
  const isEmpty = nodes.every((node) => node.column !== column);
  const head = headLines(words.logicMap.columns[column]);
  const top = headHigh(canvas);
  return el(
    'g',
    { class: 'column' },
    canvas.text(head, { x: left, y: top - 26 - (head.length - 1) * leading(strong), type: strong }),
    ...(isEmpty ? [canvas.text(words.none, { x: left, y: top + 14, type: small, fill: paints.gap })] : []),
    canvas.rule(left, right, top - 18),
  );
}

function drawQuestion(canvas: Canvas, node: LogicNode, number: number, middle: number): Markup {
  const { left } = placeOf[logicColumns.indexOf('question')] ?? { left: 0 };
  const { paints, words } = canvas;
  const x = left + questionWide / 2;
  return canvas.item(
    node,
    sentences(node.label, words.logicMap.columns.question, node.description),
    'question',
    el('circle', {
      cx: x,
      cy: middle,
      r: questionWide / 2 - 1,
      fill: paints.paper,
      stroke: paints.unsure,
      'stroke-width': 1.8,
    }),
    canvas.text(String(number), { x, y: middle + 4.5, type: strong, anchor: 'middle', onShape: true }),
  );
}

/** What the numbers stand for. */
function questionKey(
  canvas: Canvas,
  questions: readonly LogicNode[],
  top: number,
): { readonly markup: Markup; readonly bottom: number } {
  if (questions.length === 0) return { markup: el('g', {}), bottom: top - 16 };
  let y = top + 20;
  const lines = questions.flatMap(({ label }, at) => {
    const said = wrapped(label, small, width - 28, 2).lines;
    const number = canvas.text(String(at + 1), { x: 18, y, type: { ...small, bold: true }, anchor: 'end' });
    const text = canvas.text(said, { x: 26, y, type: small });
    y += said.length * leading(small) + 4;
    return [number, text];
  });
  const head = canvas.text(canvas.words.logicMap.questions, { x: 0, y: top, type: strong });
  return { markup: el('g', { class: 'key' }, head, ...lines), bottom: y - 16 };
}

function drawCard(
  canvas: Canvas,
  node: LogicNode,
  lines: readonly string[],
  middle: number,
  isLinked: boolean,
): Markup {
  const { paints, words } = canvas;
  const high = highOf(lines);
  const { left: x } = placeOf[logicColumns.indexOf(node.column)] ?? { left: 0 };
  const y = middle - high / 2;
  return canvas.item(
    node,
    sentences(node.label, words.logicMap.columns[node.column], node.description, isLinked ? '' : words.logicMap.alone),
    `card ${node.column}${isLinked ? '' : ' alone'}`,
    el('rect', {
      x,
      y,
      width: cardWide,
      height: high,
      rx: 3,
      fill: isLinked ? paints.raised : paints.paper,
      stroke: isLinked ? paints.rule : paints.gap,
      'stroke-width': isLinked ? 1 : 1.4,
      'stroke-dasharray': isLinked ? undefined : '4 2.5',
    }),
    ...(isLinked ? [el('rect', { x, y, width: 3, height: high, fill: paints.accent })] : []),
    canvas.text(lines, { x: x + padding + 2, y: y + padding + small.size - 2, type: small, onShape: true }),
  );
}

const curve = line().curve(curveBumpX).digits(1);

function drawLink(canvas: Canvas, { nodes }: LogicMap, link: LogicLink, { middles, ways }: Layout, at: number): Markup {
  const sideOf = (id: string, side: 'left' | 'right'): number => {
    const node = nodes.find((one) => one.id === id);
    return node ? (placeOf[logicColumns.indexOf(node.column)]?.[side] ?? 0) : 0;
  };
  const { paints } = canvas;
  const top = headHigh(canvas);
  const end: [number, number] = [sideOf(link.to, 'left') - 7, top + (middles.get(link.to) ?? 0)];
  const points: [number, number][] = [
    [sideOf(link.from, 'right'), top + (middles.get(link.from) ?? 0)],
    ...(ways[at] ?? []).flatMap(({ column, middle }) =>
      (['left', 'right'] as const).map((side): [number, number] => [placeOf[column]?.[side] ?? 0, top + middle]),
    ),
    end,
  ];
  const isSaid = link.sort === 'said';
  return el(
    'g',
    { class: `link ${link.sort}` },
    el('path', {
      d: curve(points) ?? '',
      fill: 'none',
      stroke: isSaid ? paints.accent : paints.unsure,
      'stroke-width': isSaid ? 1.8 : 1.3,
      'stroke-dasharray': isSaid ? undefined : '5 3',
    }),
    arrowHead(end, isSaid ? paints.accent : paints.unsure),
  );
}

function arrowHead([x, y]: readonly [number, number], fill: string): Markup {
  return el('path', {
    d: 'M0 -3.5L6.5 0L0 3.5Z',
    transform: `translate(${numeral(x)} ${numeral(y)})`,
    fill,
  });
}

function legendOf(canvas: Canvas, { nodes, links }: LogicMap, linked: ReadonlySet<string>): LegendEntry[] {
  const { paints, words } = canvas;
  const stroke = (colour: string, dashes?: string): Markup =>
    el(
      'g',
      {},
      el('line', { x1: 0, x2: 10, y1: 0, y2: 0, stroke: colour, 'stroke-width': 1.6, 'stroke-dasharray': dashes }),
      arrowHead([10, 0], colour),
    );
  const alone = el('rect', {
    x: 0,
    y: -5,
    width: 16,
    height: 10,
    rx: 2,
    fill: paints.paper,
    stroke: paints.gap,
    'stroke-dasharray': '4 2.5',
  });
  return [
    ...(links.some(({ sort }) => sort === 'said') ? [{ mark: stroke(paints.accent), label: words.logicMap.said }] : []),
    ...(links.some(({ sort }) => sort === 'question')
      ? [{ mark: stroke(paints.unsure, '5 3'), label: words.logicMap.through }]
      : []),
    ...(nodes.some(({ id }) => !linked.has(id)) ? [{ mark: alone, label: words.logicMap.alone }] : []),
  ];
}
