import { curveBumpX, line } from 'd3-shape';
import { Canvas, type DrawOptions, leading, sentences, small, strong, width } from './canvas.ts';
import { describeLogicMap } from './describe.ts';
import { type LogicLink, type LogicMap, type LogicNode, logicColumns } from './figure.ts';
import { type Layout, layered } from './layers.ts';
import { wrapped } from './measure.ts';
import { el, type Markup } from './svg.ts';

/** From concern to outcome: what the partnership thinks leads to what. */

const cardWide = 124;
const step = (width - cardWide) / (logicColumns.length - 1);
const padding = 8;
const mostLines = 5;
const headHigh = 40;

export function drawLogicMap(figure: LogicMap, options: DrawOptions): string {
  const canvas = new Canvas(options);
  const { words } = canvas;
  const cards = figure.nodes.map((node) => ({
    node,
    lines: wrapped(node.label, small, cardWide - 2 * padding - 3, mostLines).lines,
  }));
  const layout = layered(
    cards.map(({ node, lines }) => ({ id: node.id, column: logicColumns.indexOf(node.column), high: highOf(lines) })),
    figure.links,
  );
  const linked = new Set(figure.links.flatMap(({ from, to }) => [from, to]));
  const bottom = headHigh + layout.height;
  const columns = logicColumns.map((column, at) => columnHead(canvas, figure, at, words.logicMap.columns[column]));
  const legend = canvas.legend(bottom + 24, legendOf(canvas, figure, linked));
  return canvas.picture(
    bottom + 24 + legend.height,
    words.logicMap.title,
    describeLogicMap(figure, words),
    ...columns,
    ...figure.links.map((link, at) => drawLink(canvas, figure, link, layout, at)),
    ...cards.map(({ node, lines }) =>
      drawCard(canvas, node, lines, layout.middles.get(node.id) ?? 0, linked.has(node.id)),
    ),
    legend.drawn,
  );
}

function highOf(lines: readonly string[]): number {
  return lines.length * leading(small) + 2 * padding - 2;
}

function columnHead(canvas: Canvas, { nodes }: LogicMap, at: number, label: string): Markup {
  const x = at * step;
  const isEmpty = nodes.every(({ column }) => logicColumns.indexOf(column) !== at);
  const { paints, words } = canvas;
  return el(
    'g',
    { class: 'column' },
    canvas.text(label, { x, y: 14, type: strong }),
    ...(isEmpty ? [canvas.text(words.none, { x, y: headHigh + 14, type: small, fill: paints.gap })] : []),
    canvas.rule(x, x + cardWide, 22),
  );
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
  const x = logicColumns.indexOf(node.column) * step;
  const y = headHigh + middle - high / 2;
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
    canvas.text(lines, { x: x + padding + 2, y: y + padding + small.size - 2, type: small }),
  );
}

const curve = line().curve(curveBumpX).digits(1);

function drawLink(canvas: Canvas, { nodes }: LogicMap, link: LogicLink, { middles, ways }: Layout, at: number): Markup {
  const columnOf = (id: string): number => {
    const node = nodes.find((one) => one.id === id);
    return node ? logicColumns.indexOf(node.column) : 0;
  };
  const { paints } = canvas;
  const end: [number, number] = [columnOf(link.to) * step - 7, headHigh + (middles.get(link.to) ?? 0)];
  const points: [number, number][] = [
    [columnOf(link.from) * step + cardWide, headHigh + (middles.get(link.from) ?? 0)],
    ...(ways[at] ?? []).flatMap(({ column, middle }): [number, number][] => [
      [column * step, headHigh + middle],
      [column * step + cardWide, headHigh + middle],
    ]),
    end,
  ];
  const isSaid = link.sort === 'said';
  return el(
    'g',
    { class: `link ${link.sort}` },
    el('path', {
      d: curve(points) ?? '',
      fill: 'none',
      stroke: isSaid ? paints.accent : paints.quiet,
      'stroke-width': isSaid ? 1.6 : 1.2,
      'stroke-dasharray': isSaid ? undefined : '2 3',
    }),
    arrowHead(end, isSaid ? paints.accent : paints.quiet),
  );
}

function arrowHead([x, y]: readonly [number, number], fill: string): Markup {
  return el('path', {
    d: 'M0 -3.5L6.5 0L0 3.5Z',
    transform: `translate(${Math.round(x)} ${Math.round(y * 10) / 10})`,
    fill,
  });
}

function legendOf(
  canvas: Canvas,
  { nodes, links }: LogicMap,
  linked: ReadonlySet<string>,
): { mark: Markup; label: string }[] {
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
    ...(links.some(({ sort }) => sort === 'through')
      ? [{ mark: stroke(paints.quiet, '2 3'), label: words.logicMap.through }]
      : []),
    ...(nodes.some(({ id }) => !linked.has(id)) ? [{ mark: alone, label: words.logicMap.alone }] : []),
  ];
}
