import { body, Canvas, type DrawOptions, leading, sentences, small, strong, width } from './canvas.ts';
import { type Balance, type BalancePart, type BalanceSide, balanceParts } from './figure.ts';
import { wrapped } from './measure.ts';
import { el, type Markup } from './svg.ts';

/** What lies with whom: for each organisation how much it owns, leads and decides. */

const headWide = 220;
const partWide = (width - headWide) / balanceParts.length;
const barMost = partWide - 56;
const barHigh = 14;
const rowHigh = 36;
const headHigh = 44;

export function drawBalance(figure: Balance, options: DrawOptions): string {
  const canvas = new Canvas(options);
  const most = Math.max(1, ...figure.sides.flatMap(({ parts }) => balanceParts.map((part) => parts[part].length)));
  const rows = figure.sides.map((side, at) => drawSide(canvas, side, most, headHigh + at * rowHigh));
  return canvas.picture(
    figure,
    headHigh + rows.length * rowHigh + 8,
    ...balanceParts.map((part, at) => partHead(canvas, figure, part, headWide + at * partWide)),
    ...rows,
  );
}

function partHead(canvas: Canvas, { sides }: Balance, part: BalancePart, x: number): Markup {
  const all = new Set(sides.flatMap(({ parts }) => parts[part].map(({ id }) => id)));
  const { paints, words } = canvas;
  return el(
    'g',
    { class: `part ${part}` },
    canvas.text(words.balance.parts[part], { x, y: 16, type: strong }),
    canvas.text(words.balance.inAll(all.size), { x, y: 32, type: small, fill: paints.quiet }),
  );
}

function drawSide(canvas: Canvas, { who, parts }: BalanceSide, most: number, top: number): Markup {
  const { words } = canvas;
  const isSide = typeof who !== 'string';
  const label = isSide ? who.label : words.balance[who];
  const { lines } = wrapped(label, body, headWide - 14, 2);
  const y = top + rowHigh / 2 + 4.5 - ((lines.length - 1) * leading(body)) / 2;
  return canvas.item(
    isSide ? who : { id: who },
    sentences(label, ...balanceParts.map((part) => `${words.balance.parts[part]}: ${parts[part].length}`)),
    isSide ? 'side' : `side ${who}`,
    canvas.rule(0, width, top),
    canvas.text(lines, { x: 0, y, ...(isSide ? {} : { fill: canvas.paints.quiet }) }),
    ...balanceParts.map((part, at) =>
      drawPart(canvas, parts[part], isSide, headWide + at * partWide, { most, middle: top + rowHigh / 2 }),
    ),
  );
}

function drawPart(
  canvas: Canvas,
  items: BalanceSide['parts'][BalancePart],
  isSide: boolean,
  x: number,
  { most, middle }: { readonly most: number; readonly middle: number },
): Markup {
  const { paints } = canvas;
  const wide = (items.length / most) * barMost;
  const count = canvas.text(String(items.length), {
    x: x + (items.length === 0 ? 0 : wide + 7),
    y: middle + 4.5,
    ...(items.length === 0 ? { fill: paints.quiet } : {}),
  });
  if (items.length === 0) return el('g', { class: 'none' }, count);
  return el(
    'g',
    { class: 'some' },
    el('title', {}, sentences(...items.map(({ label }) => label))),
    el('rect', {
      x,
      y: middle - barHigh / 2,
      width: wide,
      height: barHigh,
      rx: 2,
      fill: isSide ? paints.accent : paints.paper,
      stroke: isSide ? paints.accent : paints.gap,
      'stroke-width': 1.4,
      'stroke-dasharray': isSide ? undefined : '4 2.5',
    }),
    count,
  );
}
