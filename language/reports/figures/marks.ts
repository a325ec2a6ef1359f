import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle } from 'd3-shape';
import type { Progress, TimelineSort } from './figure.ts';
import type { Paints } from './paint.ts';
import { el, type Markup, numeral } from './svg.ts';

/** Small shapes that tell things apart without colour. */

const shapes = {
  circle: symbolCircle,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
  square: symbolSquare,
  star: symbolStar,
  cross: symbolCross,
} as const;
export type Shape = keyof typeof shapes;

/** What stands for a day on the timeline; what lasts is drawn as a bar. */
export const shapeOf: Readonly<Record<TimelineSort, Shape>> = {
  partnership: 'square',
  contract: 'square',
  agreement: 'square',
  grant: 'square',
  review: 'cross',
  cycle: 'circle',
  phase: 'circle',
  change: 'circle',
  activity: 'circle',
  training: 'circle',
  meeting: 'circle',
  reflection: 'circle',
  visit: 'triangle',
  decision: 'diamond',
  evidence: 'circle',
  duty: 'square',
  report: 'square',
  shared: 'square',
  moment: 'star',
  amendment: 'cross',
};

interface Stamp {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  /** Filled where it is `false`. */
  readonly hollow: boolean;
  readonly area?: number;
}

/** A shape around a place. */
export function stamp(shape: Shape, { x, y, colour, hollow, area = 64 }: Stamp, { paper }: Paints): Markup {
  const path = symbol(shapes[shape], area).digits(1)() ?? '';
  return el('path', {
    d: path,
    transform: `translate(${numeral(x)} ${numeral(y)})`,
    fill: hollow ? paper : colour,
    stroke: colour,
    'stroke-width': 1.6,
  });
}

/** A bar: filled for what happened, an empty frame for what is under way, a broken one for what is planned. */
export function bar(
  { x, y, wide, high, progress }: { x: number; y: number; wide: number; high: number; progress: Progress },
  { paper, accent }: Paints,
): Markup {
  return el('rect', {
    x,
    y,
    width: Math.max(wide, 3),
    height: high,
    rx: 2.5,
    fill: progress === 'happened' ? accent : paper,
    stroke: accent,
    'stroke-width': 1.4,
    'stroke-dasharray': progress === 'planned' ? '4 2.5' : undefined,
  });
}

/** A flag on what an amendment changed. */
export function changeFlag(x: number, y: number, { gap, paper }: Paints): Markup {
  return el('path', {
    d: 'M0 17V0H8L5.5 2.5L8 5H0',
    transform: `translate(${numeral(x)} ${numeral(y)})`,
    fill: paper,
    stroke: gap,
    'stroke-width': 1.4,
    'stroke-linejoin': 'round',
  });
}

/** A letter or number in the middle of a mark. */
export function sign(said: string, x: number, y: number, fill: string): Markup {
  return el('text', { x, y: y + 3.8, 'font-size': 10.5, 'font-weight': 600, 'text-anchor': 'middle', fill }, said);
}

/** A ring around a place. */
export function ring(x: number, y: number, colour: string, { paper }: Paints, dashes?: string): Markup {
  const line = { stroke: colour, 'stroke-width': 1.6, 'stroke-dasharray': dashes };
  return el('circle', { cx: x, cy: y, r: 7.5, fill: paper, ...line });
}
