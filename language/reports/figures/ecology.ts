import {
  Canvas,
  type DrawOptions,
  type LegendEntry,
  leading,
  type Piece,
  sentences,
  small,
  strong,
  width,
} from './canvas.ts';
import {
  type Ecology,
  type EcologyItem,
  type EcologyLevel,
  type EcologyPart,
  ecologyLevels,
  ecologyParts,
} from './figure.ts';
import { sign } from './marks.ts';
import { wrapped } from './measure.ts';
import { el, type Markup, numeral } from './svg.ts';

/** Within, between and beyond schools: what stands in the way, what is there to draw on, and where something is done. */

const gutter = 18;
const headHigh = 34;
const partHead = 26;
const markWide = 26;
const mostLines = 4;
const itemGap = 9;

interface Grid {
  readonly levels: readonly EcologyLevel[];
  readonly wide: number;
  /** The number by which an action points at a barrier. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly addressed: ReadonlySet<string>;
}

export function drawEcology(figure: Ecology, options: DrawOptions): string {
  const canvas = new Canvas(options);
  const levels = ecologyLevels.filter(
    (level) => level !== 'unplaced' || figure.items.some((item) => item.level === level),
  );
  const grid: Grid = {
    levels,
    wide: (width - gutter * (levels.length - 1)) / levels.length,
    numbers: numbersOf(figure),
    addressed: new Set(figure.items.flatMap(({ addresses }) => addresses)),
  };
  let y = headHigh;
  const parts = ecologyParts.map((part) => {
    const drawn = partOf(canvas, figure, part, grid, y);
    y += drawn.height;
    return drawn.markup;
  });
  const legend = canvas.legend(y + 14, legendOf(canvas, figure, grid));
  return canvas.picture(
    figure,
    y + 14 + legend.height,
    ...levels.map((level, at) => levelHead(canvas, grid, level, at, y)),
    ...parts,
    legend.drawn,
  );
}

/** A row of the grid: what is named of one part at each level. */
function partOf(canvas: Canvas, { items }: Ecology, part: EcologyPart, grid: Grid, top: number): Piece {
  const cells = grid.levels.map((level, at) => {
    const own = items.filter((item) => item.part === part && item.level === level);
    return cellOf(canvas, own, grid, at, top + partHead);
  });
  const type = { ...small, bold: true } as const;
  const head = canvas.text(canvas.words.ecology.parts[part], { x: 0, y: top + 17, type, fill: canvas.paints.quiet });
  return {
    markup: el('g', { class: part }, canvas.rule(0, width, top), head, ...cells.map(({ markup }) => markup)),
    height: partHead + Math.max(...cells.map(({ height }) => height)) + 12,
  };
}

/** Barriers are numbered in the order in which they are drawn. */
export function numbersOf({ items }: Ecology): ReadonlyMap<string, number> {
  const barriers = ecologyLevels.flatMap((level) =>
    items.filter((item) => item.part === 'barriers' && item.level === level),
  );
  return new Map(barriers.map(({ id }, at) => [id, at + 1]));
}

function levelHead(canvas: Canvas, { wide }: Grid, level: EcologyLevel, at: number, bottom: number): Markup {
  const x = at * (wide + gutter);
  const { paints, words } = canvas;
  return el(
    'g',
    { class: `level ${level}` },
    canvas.text(words.ecology.levels[level], { x, y: 16, type: strong }),
    at === 0
      ? undefined
      : el('line', {
          x1: x - gutter / 2,
          x2: x - gutter / 2,
          y1: 4,
          y2: bottom,
          stroke: paints.rule,
          'stroke-width': 0.6,
        }),
  );
}

function cellOf(canvas: Canvas, items: readonly EcologyItem[], grid: Grid, at: number, top: number): Piece {
  const x = at * (grid.wide + gutter);
  if (items.length === 0) {
    const none = canvas.text(canvas.words.none, { x, y: top + small.size, type: small, fill: canvas.paints.quiet });
    return { markup: el('g', { class: 'cell none' }, none), height: leading(small) };
  }
  let y = top;
  const drawn = items.map((item) => {
    const one = drawItem(canvas, item, grid, x, y);
    y += one.height + itemGap;
    return one.markup;
  });
  return { markup: el('g', { class: 'cell' }, ...drawn), height: y - top - itemGap };
}

function drawItem(canvas: Canvas, item: EcologyItem, grid: Grid, x: number, y: number): Piece {
  const room = grid.wide - markWide;
  const said = wrapped(item.label, small, room, mostLines).lines;
  const note = noteOf(canvas, item, grid);
  const notes = note === '' ? [] : wrapped(note, small, room, 4).lines;
  const base = y + small.size;
  const markup = canvas.item(
    item,
    sentences(item.label, note, item.description),
    `item ${item.part}`,
    markOf(canvas, item, grid, x + 9, y + 7.5),
    canvas.text(said, { x: x + markWide, y: base, type: small }),
    ...(notes.length > 0
      ? [
          canvas.text(notes, {
            x: x + markWide,
            y: base + said.length * leading(small),
            type: small,
            fill: canvas.paints.quiet,
          }),
        ]
      : []),
  );
  return { markup, height: (said.length + notes.length) * leading(small) };
}

/** What stands below an item: what a barrier is put down to, which barriers an action addresses. */
function noteOf({ words }: Canvas, item: EcologyItem, { numbers }: Grid): string {
  const { ecology } = words;
  const numbered = item.addresses.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b);
  return sentences(
    item.causes.length > 0 ? `${ecology.causes}: ${item.causes.join(', ')}` : '',
    item.outOfReach ? ecology.outOfReach : '',
    numbered.length > 0 ? `${ecology.addresses}: ${numbered.join(', ')}` : '',
  );
}

/** A number in a frame for a barrier, full where something is done about it; a plus to draw on, an arrow for action. */
function markOf(canvas: Canvas, item: EcologyItem, { numbers, addressed }: Grid, x: number, y: number): Markup {
  if (item.part !== 'barriers') return signOf(canvas, item.part, x, y);
  return barrierMark(canvas, String(numbers.get(item.id) ?? ''), addressed.has(item.id), x, y);
}

const signs = { resources: 'M-6 -1.2H-1.2V-6H1.2V-1.2H6V1.2H1.2V6H-1.2V1.2H-6Z', actions: 'M-6 -5L5 0L-6 5Z' } as const;

function signOf({ paints }: Canvas, part: keyof typeof signs, x: number, y: number): Markup {
  return el('path', { d: signs[part], transform: `translate(${numeral(x)} ${numeral(y)})`, fill: paints.accent });
}

function barrierMark({ paints }: Canvas, number: string, isAddressed: boolean, x: number, y: number): Markup {
  const { gap, paper, ink } = paints;
  return el(
    'g',
    {},
    el('rect', {
      x: x - 8.5,
      y: y - 8,
      width: 17,
      height: 16,
      rx: 2,
      fill: isAddressed ? gap : paper,
      stroke: gap,
      'stroke-width': 1.4,
      'stroke-dasharray': isAddressed ? undefined : '3 2',
    }),
    sign(number, x, y, isAddressed ? paper : ink),
  );
}

function legendOf(canvas: Canvas, { items }: Ecology, { addressed }: Grid): LegendEntry[] {
  const { legend } = canvas.words.ecology;
  const barriers = items.filter(({ part }) => part === 'barriers');
  const has = (part: EcologyItem['part']): boolean => items.some((item) => item.part === part);
  const entries: readonly (readonly [shown: boolean, mark: Markup, label: string])[] = [
    [barriers.some(({ id }) => addressed.has(id)), barrierMark(canvas, '1', true, 8, 0), legend.addressed],
    [barriers.some(({ id }) => !addressed.has(id)), barrierMark(canvas, '1', false, 8, 0), legend.unaddressed],
    [has('resources'), signOf(canvas, 'resources', 8, 0), legend.resource],
    [has('actions'), signOf(canvas, 'actions', 8, 0), legend.action],
  ];
  return entries.flatMap(([shown, mark, label]) => (shown ? [{ mark, label }] : []));
}
