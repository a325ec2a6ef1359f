import type { Days } from '../../model/dates.ts';
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
import type { Moment, Moments, Mood } from './figure.ts';
import { shortened, widthIn } from './measure.ts';
import { type Extent, packed } from './pack.ts';
import { el, type Markup, numeral } from './svg.ts';
import { daysInWords, type TimeScale, timeScale } from './time.ts';

/** The high and low points of a partnership over time, on a line for each side that tells of them. */

const left = 10;
const right = width - 6;
const rowHigh = 22;
const headHigh = 26;
const axisHigh = 26;
const longestLabel = 340;

type DatedMoment = Moment & { readonly days: Days };

interface Placed extends Extent {
  readonly moment: DatedMoment;
  readonly x: number;
  readonly label: string;
  readonly before: boolean;
}

export function drawMoments(figure: Moments, options: DrawOptions): string {
  const canvas = new Canvas(options);
  const { words } = canvas;
  const dated = figure.moments.flatMap((moment) =>
    moment.days === undefined ? [] : [{ ...moment, days: moment.days }],
  );
  const scale = timeScale(
    dated.flatMap(({ days }) => [days.first, days.last]),
    [left, right],
    words.locale,
  );
  let y = axisHigh;
  const sides = ['', ...figure.sides].map((side) => {
    const drawn = drawSide(
      canvas,
      side,
      dated.filter(({ sides: own }) => (side === '' ? own.length === 0 : own.includes(side))),
      scale,
      y,
    );
    y += drawn.height;
    return drawn.markup;
  });
  const undated = undatedList(canvas, figure, y + 10);
  const legend = canvas.legend(y + undated.height + 22, legendOf(canvas, figure));
  return canvas.picture(
    figure,
    y + undated.height + 22 + legend.height,
    ...(dated.length > 0 ? ticksOf(canvas, scale, y) : []),
    ...sides,
    undated.markup,
    legend.drawn,
  );
}

function ticksOf(canvas: Canvas, { ticks }: TimeScale, bottom: number): Markup[] {
  const { paints } = canvas;
  return ticks.map(({ x, label }) =>
    el(
      'g',
      { class: 'tick' },
      el('line', { x1: x, x2: x, y1: 4, y2: bottom, stroke: paints.rule, 'stroke-width': 0.6 }),
      label === '' ? undefined : canvas.text(label, { x: x + 4, y: 14, type: small, fill: paints.quiet }),
    ),
  );
}

/** High points stand above the line of their side, low points below it, the others on it. */
function drawSide(canvas: Canvas, side: string, moments: readonly DatedMoment[], scale: TimeScale, top: number): Piece {
  if (moments.length === 0) return { markup: el('g', {}), height: 0 };
  const { paints, words } = canvas;
  const placed = moments
    .toSorted((a, b) => a.days.first.localeCompare(b.days.first))
    .map((moment) => place(moment, scale));
  const stacked = (mood: Mood): { readonly one: Placed; readonly row: number }[] => {
    const own = placed.filter(({ moment }) => moment.mood === mood);
    const rows = packed(own, 10);
    return own.map((one, at) => ({ one, row: rows[at] ?? 0 }));
  };
  const highs = stacked('high');
  const marks = stacked('mark');
  const lows = stacked('low');
  const count = (stack: typeof highs): number => Math.max(0, ...stack.map(({ row }) => row + 1));
  const middle = top + headHigh + count(highs) * rowHigh + rowHigh / 2;
  const belowMarks = Math.max(0, count(marks) - 1);
  const drawn = [
    ...highs.map(({ one, row }) => drawMoment(canvas, one, middle - (row + 1) * rowHigh, middle)),
    ...marks.map(({ one, row }) => drawMoment(canvas, one, middle + row * rowHigh, middle)),
    ...lows.map(({ one, row }) => drawMoment(canvas, one, middle + (belowMarks + row + 1) * rowHigh, middle)),
  ];
  const line = el('line', { x1: 0, x2: width, y1: middle, y2: middle, stroke: paints.quiet, 'stroke-width': 1.2 });
  const head = canvas.text(shortened(side || words.moments.nobody, strong, width - 20), {
    x: 0,
    y: top + 18,
    type: strong,
  });
  const height = headHigh + (count(highs) + 1 + belowMarks + count(lows)) * rowHigh + 10;
  return { markup: el('g', { class: 'side' }, canvas.rule(0, width, top + 2), head, line, ...drawn), height };
}

function place(moment: DatedMoment, scale: TimeScale): Placed {
  const x = (scale.from(moment.days.first) + scale.until(moment.days.last)) / 2;
  const said = moment.about === undefined ? moment.label : `${moment.label} · ${moment.about}`;
  const before = right - x < x && right - x - 12 < Math.min(widthIn(said, small), longestLabel);
  const room = before ? x - 12 - left : right - x - 12;
  const label = shortened(said, small, Math.min(longestLabel, room));
  const wide = widthIn(label, small);
  return { moment, x, label, before, left: before ? x - 12 - wide : x - 8, right: before ? x + 8 : x + 12 + wide };
}

function drawMoment(canvas: Canvas, { moment, x, label, before }: Placed, y: number, middle: number): Markup {
  const { words, paints } = canvas;
  const told = sentences(
    moment.label,
    words.moments.moods[moment.mood],
    daysInWords(moment.days, words),
    moment.about,
    moment.description,
  );
  return canvas.item(
    moment,
    told,
    `moment ${moment.mood}`,
    el('line', { x1: x, x2: x, y1: y, y2: middle, stroke: paints.quiet, 'stroke-width': 1 }),
    moodMark(canvas, moment.mood, x, y),
    // On the line of its side a label stands above that line.
    canvas.text(label, {
      x: before ? x - 12 : x + 12,
      y: y === middle ? y - 4 : y + 4,
      type: small,
      ...(before ? { anchor: 'end' } : {}),
    }),
  );
}

function moodMark({ paints }: Canvas, mood: Mood, x: number, y: number): Markup {
  const at = `translate(${numeral(x)} ${numeral(y)})`;
  if (mood === 'high') return el('path', { d: 'M-7 5H7L0 -7Z', transform: at, fill: paints.accent });
  if (mood === 'low')
    return el('path', {
      d: 'M-6.2 -4.2H6.2L0 6.2Z',
      transform: at,
      fill: paints.paper,
      stroke: paints.gap,
      'stroke-width': 1.8,
    });
  return el('path', {
    d: 'M-6 0L0 -6L6 0L0 6Z',
    transform: at,
    fill: paints.paper,
    stroke: paints.ink,
    'stroke-width': 1.4,
  });
}

function undatedList(canvas: Canvas, { moments }: Moments, top: number): Piece {
  const undated = moments.filter(({ days }) => days === undefined);
  if (undated.length === 0) return { markup: el('g', {}), height: 0 };
  const lines = undated.map((moment, at) =>
    canvas.item(
      moment,
      sentences(moment.label, canvas.words.moments.moods[moment.mood], moment.description),
      `moment undated ${moment.mood}`,
      moodMark(canvas, moment.mood, 8, top + 20 + at * rowHigh),
      canvas.text(shortened(moment.label, small, width - 28), { x: 22, y: top + 24 + at * rowHigh, type: small }),
    ),
  );
  const head = canvas.text(canvas.words.noDate, { x: 0, y: top + 4, type: strong });
  return {
    markup: el('g', { class: 'undated' }, head, ...lines),
    height: 16 + undated.length * rowHigh + leading(small),
  };
}

function legendOf(canvas: Canvas, { moments }: Moments): LegendEntry[] {
  return (['high', 'low', 'mark'] as const)
    .filter((mood) => moments.some((moment) => moment.mood === mood))
    .map((mood) => ({ mark: moodMark(canvas, mood, 8, 0), label: canvas.words.moments.moods[mood] }));
}
