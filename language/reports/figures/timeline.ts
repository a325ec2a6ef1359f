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
import { type DatedItem, progresses, type Timeline, type TimelineLane, timelineLanes } from './figure.ts';
import { bar, changeFlag, type Shape, shapeOf, stamp } from './marks.ts';
import { shortened, widthIn } from './measure.ts';
import { el, type Markup, numeral } from './svg.ts';
import { daysInWords, type TimeScale, timeScale, whenInWords } from './time.ts';
import {
  laneHead,
  lasting,
  left,
  mostUndated,
  type Placed,
  placesOn,
  right,
  rowHigh,
  shownDays,
  undatedHeight,
} from './timeline-places.ts';

/** When things are: what lasts as bars, days as shapes, on a lane for each sort, over the terms of the school year. */

const barHigh = 16;

export function drawTimeline(figure: Timeline, options: DrawOptions): string {
  const canvas = new Canvas(options);
  const { words } = canvas;
  const scale = timeScale(shownDays(figure), [left, right], words.locale);
  const top = figure.terms.length > 0 ? 44 : 26;
  const lanes: Markup[] = [];
  let y = top;
  for (const lane of timelineLanes) {
    const drawn = laneOf(canvas, lane, figure.items, scale, y);
    lanes.push(drawn.markup);
    y += drawn.height;
  }
  const undated = undatedList(canvas, figure, y + 14);
  const legend = canvas.legend(y + undated.height + 24, legendOf(canvas, figure));
  return canvas.picture(
    figure,
    y + undated.height + 24 + legend.height,
    ...axis(canvas, figure, scale, y),
    todayLine(canvas, figure, scale, y),
    ...lanes,
    undated.markup,
    legend.drawn,
  );
}

function axis(canvas: Canvas, { terms }: Timeline, scale: TimeScale, bottom: number): Markup[] {
  const { paints } = canvas;
  const bands = terms.map(({ label, first, last }) => {
    const x = scale.from(first);
    const wide = scale.until(last) - x;
    return el(
      'g',
      { class: 'term' },
      el('title', {}, sentences(label, daysInWords({ first, last }, canvas.words))),
      el('rect', { x, y: 24, width: wide, height: bottom - 24, fill: paints.raised }),
      ...(widthIn(label, small) < wide - 6
        ? [canvas.text(label, { x: x + 4, y: 37, type: small, fill: paints.quiet, onShape: true })]
        : []),
    );
  });
  const ticks = scale.ticks.map(({ x, label }) =>
    el(
      'g',
      { class: 'tick' },
      el('line', { x1: x, x2: x, y1: 4, y2: bottom, stroke: paints.rule, 'stroke-width': 0.6 }),
      label === '' ? undefined : canvas.text(label, { x: x + 4, y: 14, type: small, fill: paints.quiet }),
    ),
  );
  return [...bands, ...ticks];
}

function laneOf(canvas: Canvas, lane: TimelineLane, items: readonly DatedItem[], scale: TimeScale, top: number): Piece {
  const { placed, rows, height } = placesOn(lane, items, scale, canvas.words);
  if (placed.length === 0) return { markup: el('g', {}), height };
  const drawn = placed.map((one, at) =>
    drawItem(canvas, one, top + laneHead + (rows[at] ?? 0) * rowHigh + rowHigh / 2, scale),
  );
  const head = canvas.text(canvas.words.timeline.lanes[lane], { x: left, y: top + 20, type: strong });
  return { markup: el('g', { class: `lane ${lane}` }, canvas.rule(0, width, top + 3), head, ...drawn), height };
}

function drawItem(canvas: Canvas, placed: Placed, y: number, scale: TimeScale): Markup {
  const { item, isBar, label, labelAt, side, from } = placed;
  const { words, paints } = canvas;
  const { sorts, changed } = words.timeline;
  const told = sentences(
    item.label,
    sorts[item.sort],
    daysInWords(item, words),
    words.progress[item.progress],
    item.description,
    ...item.changes.map((change) => `${changed}: ${change}`),
  );
  const happened = item.progress === 'happened';
  return canvas.item(
    item,
    told,
    `item ${item.sort} ${item.progress}`,
    ...(isBar ? barOf(canvas, placed, y, scale) : point(canvas, placed, y)),
    ...(item.changes.length > 0 ? [changeFlag(from, y - barHigh / 2 - 2, paints)] : []),
    canvas.text(label, {
      x: labelAt,
      y: y + 4,
      type: small,
      ...(side === 'inside' ? { onShape: true } : {}),
      ...(side === 'inside' && happened ? { fill: paints.paper } : {}),
      ...(side === 'before' ? { anchor: 'end' } : {}),
    }),
  );
}

/** A bar; where it goes on beyond an end of the line, a point there says so. */
function barOf({ paints }: Canvas, { item, from, until }: Placed, y: number, scale: TimeScale): Markup[] {
  const beyond = (x: number, d: string): Markup =>
    el('path', { d, transform: `translate(${numeral(x)} ${numeral(y)})`, fill: paints.accent });
  return [
    bar({ x: from, y: y - barHigh / 2, wide: until - from, high: barHigh, progress: item.progress }, paints),
    ...(item.first < scale.first ? [beyond(from, 'M0 -8L-7 0L0 8Z')] : []),
    ...(item.last > scale.last ? [beyond(until, 'M0 -8L7 0L0 8Z')] : []),
  ];
}

function point(canvas: Canvas, { item, from, until }: Placed, y: number): Markup[] {
  const { paints } = canvas;
  const shape = stamp(
    shapeOf[item.sort],
    { x: (from + until) / 2, y, colour: paints.accent, hollow: item.progress !== 'happened' },
    paints,
  );
  if (item.first === item.last) return [shape];
  return [el('line', { x1: from, x2: until, y1: y, y2: y, stroke: paints.accent, 'stroke-width': 1.4 }), shape];
}

function todayLine(canvas: Canvas, { today }: Timeline, scale: TimeScale, bottom: number): Markup {
  if (today === undefined || today < scale.first || today > scale.last) return el('g', {});
  const { paints, words } = canvas;
  const x = scale.from(today);
  return el(
    'g',
    { class: 'today' },
    el('line', {
      x1: x,
      x2: x,
      y1: 20,
      y2: bottom,
      stroke: paints.gap,
      'stroke-width': 1.4,
      'stroke-dasharray': '2 3',
    }),
    canvas.text(words.timeline.today, {
      ...(x + 4 + widthIn(words.timeline.today, small) > right ? { x: x - 4, anchor: 'end' } : { x: x + 4 }),
      y: bottom + 4,
      type: small,
      fill: paints.gap,
    }),
  );
}

function undatedList(canvas: Canvas, { undated }: Timeline, top: number): Piece {
  if (undated.length === 0) return { markup: el('g', {}), height: 0 };
  const { words, paints } = canvas;
  const { sorts } = words.timeline;
  const shown = undated.slice(0, undated.length > mostUndated ? mostUndated - 1 : mostUndated);
  const lines = shown.map((item, at) => {
    const said = [`${sorts[item.sort]}: ${item.label}`, whenInWords(item, words)]
      .filter((one) => one !== '')
      .join(' · ');
    return canvas.item(
      item,
      sentences(item.label, sorts[item.sort], whenInWords(item, words), item.description),
      `item undated ${item.sort}`,
      canvas.text(shortened(said, small, width - 16), { x: 16, y: top + 24 + at * leading(small), type: small }),
    );
  });
  const rest = undated.length - shown.length;
  const end = top + 24 + shown.length * leading(small);
  const more = rest > 0 ? [canvas.text(words.more(rest), { x: 16, y: end, type: small, fill: paints.quiet })] : [];
  const head = canvas.text(words.timeline.undated, { x: left, y: top + 6, type: strong });
  return {
    markup: el('g', { class: 'undated' }, head, ...lines, ...more),
    height: undatedHeight(undated),
  };
}

function legendOf(canvas: Canvas, { items }: Timeline): LegendEntry[] {
  const { paints, words } = canvas;
  const bars = progresses
    .filter((progress) => items.some((item) => item.progress === progress))
    .map((progress) => ({
      mark: bar({ x: 0, y: -5, wide: 16, high: 10, progress }, paints),
      label: words.progress[progress],
    }));
  const used = new Set(
    items.filter(({ sort, first, last }) => !lasting.includes(sort) || first === last).map(({ sort }) => sort),
  );
  const byShape = Map.groupBy(used, (sort) => shapeOf[sort]);
  const shapes = Array.from(byShape, ([shape, sorts]: [Shape, readonly DatedItem['sort'][]]) => ({
    mark: stamp(shape, { x: 8, y: 0, colour: paints.accent, hollow: false }, paints),
    label: sorts.map((sort) => words.timeline.sorts[sort]).join(', '),
  }));
  const flag = { mark: changeFlag(4, -9, paints), label: words.timeline.changed };
  return [...bars, ...shapes, ...(items.some(({ changes }) => changes.length > 0) ? [flag] : [])];
}
