import { Canvas, type DrawOptions, leading, sentences, small, strong, width } from './canvas.ts';
import { type Coverage, coverages, type Matrix, type MatrixCell, type MatrixGroup, matrixGroups } from './figure.ts';
import { ring, sign } from './marks.ts';
import { shortened, widthIn, wrapped } from './measure.ts';
import type { Paints } from './paint.ts';
import { el, type Markup, numeral } from './svg.ts';

/** Which question rests on whose voice, on which method, on somebody from outside; and where it is thin. */

const headWide = 236;
const countWide = 44;
const groupGap = 14;
/** Room to the right of the last column for its slanted name. */
const overhang = 58;
const longestName = 122;
const slant = 52;
const rowHigh = 42;

interface Column {
  readonly x: number;
  readonly at: number;
}

export function drawMatrix(figure: Matrix, options: DrawOptions): string {
  const canvas = new Canvas(options);
  const { words } = canvas;
  const columns = columnsOf(figure);
  const base = slantHigh(canvas, figure) + 26;
  const top = base + 10;
  const rows = figure.rows.map((row, at) => drawRow(canvas, figure, row, columns, top + at * rowHigh));
  const bottom = top + rows.length * rowHigh;
  const used = coverages.filter((state) =>
    figure.rows.some(({ cells }) => cells.some(({ coverage }) => coverage === state)),
  );
  const legend = canvas.legend(
    bottom + 26,
    used.map((coverage) => ({
      mark: coverMark(coverage, 8, 0, canvas.paints, ''),
      label: words.matrix.legend[coverage],
    })),
  );
  return canvas.picture(
    figure,
    bottom + 26 + legend.height,
    ...heads(canvas, figure, columns, { base, bottom }),
    ...rows,
    legend.drawn,
  );
}

/** Columns share what is left beside the questions, with a gap between the groups. */
function columnsOf({ columns }: Matrix): readonly Column[] {
  const groups = matrixGroups.filter((group) => columns.some((column) => column.group === group));
  const room = width - headWide - countWide - overhang - groupGap * groups.length;
  const wide = Math.min(48, room / Math.max(columns.length, 1));
  return columns.map(({ group }, at) => ({
    at,
    x: headWide + countWide + groupGap * (groups.indexOf(group) + 1) + wide * (at + 0.5),
  }));
}

function heads(
  canvas: Canvas,
  { columns }: Matrix,
  places: readonly Column[],
  { base, bottom }: { readonly base: number; readonly bottom: number },
): Markup[] {
  const { paints, words } = canvas;
  const names = places.map(({ x, at }) => {
    const said = nameOf(canvas, columns[at]);
    return el(
      'g',
      { class: 'column' },
      el('title', {}, said),
      el('line', { x1: x, x2: x, y1: base + 4, y2: bottom, stroke: paints.rule, 'stroke-width': 0.6 }),
      canvas.text(shortened(said, small, longestName), {
        x: x + 3,
        y: base,
        type: small,
        transform: `rotate(-${slant} ${numeral(x + 3)} ${numeral(base)})`,
      }),
    );
  });
  const groups = (['voices', 'methods'] as const).flatMap((group) => groupHead(canvas, group, columns, places));
  const counted = canvas.text(words.matrix.sources, {
    x: headWide + countWide / 2,
    y: base,
    type: small,
    anchor: 'middle',
    fill: paints.quiet,
  });
  return [...groups, canvas.text(words.matrix.question, { x: 0, y: base, type: strong }), counted, ...names];
}

function nameOf({ words }: Canvas, column: Matrix['columns'][number] | undefined): string {
  return column === undefined || column.label === '' ? words.matrix.groups.outside : column.label;
}

/** How high the slanted names reach. */
function slantHigh(canvas: Canvas, { columns }: Matrix): number {
  const longest = Math.max(...columns.map((column) => widthIn(nameOf(canvas, column), small)));
  return Math.min(longest, longestName) * Math.sin((slant * Math.PI) / 180) + 6;
}

function groupHead(
  canvas: Canvas,
  group: MatrixGroup,
  columns: Matrix['columns'],
  places: readonly Column[],
): Markup[] {
  const [first] = places.filter(({ at }) => columns[at]?.group === group);
  return first ? [canvas.text(canvas.words.matrix.groups[group], { x: first.x - 8, y: 12, type: strong })] : [];
}

function drawRow(
  canvas: Canvas,
  { columns }: Matrix,
  row: Matrix['rows'][number],
  places: readonly Column[],
  top: number,
): Markup {
  const { words, paints } = canvas;
  const middle = top + rowHigh / 2;
  const { lines } = wrapped(row.question.label, small, headWide - 12, 2);
  const y = middle + 4 - ((lines.length - 1) * leading(small)) / 2;
  const cells = places.map(({ x, at }) => drawCell(canvas, row.cells[at], columns[at], x, middle));
  return canvas.item(
    row.question,
    sentences(row.question.label, row.question.description, `${words.matrix.sources}: ${row.sources}`),
    'row',
    canvas.rule(0, width, top),
    canvas.text(lines, { x: 0, y, type: small }),
    canvas.text(String(row.sources), {
      x: headWide + countWide / 2,
      y: middle + 4,
      anchor: 'middle',
      ...(row.sources === 0 ? { fill: paints.gap, type: strong } : {}),
    }),
    ...cells,
  );
}

function drawCell(
  canvas: Canvas,
  cell: MatrixCell | undefined,
  column: Matrix['columns'][number] | undefined,
  x: number,
  y: number,
): Markup {
  if (!cell || !column) return el('g', {});
  const { matrix } = canvas.words;
  const told = sentences(column.label || matrix.groups[column.group], matrix.legend[cell.coverage], ...cell.sources);
  const count = cell.sources.length > 1 ? String(cell.sources.length) : '';
  return el(
    'g',
    { class: `cell ${cell.coverage}` },
    el('title', {}, told),
    coverMark(cell.coverage, x, y, canvas.paints, count),
  );
}

/** A full disc, a half one in a ring, a dash, a question mark: told apart in grey too. */
function coverMark(coverage: Coverage, x: number, y: number, paints: Paints, count: string): Markup {
  const { accent, gap, unsure, paper, quiet } = paints;
  switch (coverage) {
    case 'filled': {
      const disc = el('circle', { cx: x, cy: y, r: 8, fill: accent });
      return el('g', {}, disc, count === '' ? undefined : sign(count, x, y, paper));
    }
    case 'thin': {
      const transform = `translate(${numeral(x)} ${numeral(y)})`;
      const half = el('path', { d: 'M-7.5 0A7.5 7.5 0 0 0 7.5 0Z', transform, fill: accent });
      return el('g', {}, ring(x, y, accent, paints), half);
    }
    case 'missing':
      return el('line', { x1: x - 5, x2: x + 5, y1: y, y2: y, stroke: gap, 'stroke-width': 2.4 });
    case 'unused':
      return el('circle', { cx: x, cy: y, r: 1.6, fill: quiet });
    case 'unsure':
      return el('g', {}, ring(x, y, unsure, paints, '2 2'), sign('?', x, y, unsure));
  }
}
