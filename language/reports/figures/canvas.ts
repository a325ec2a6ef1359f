import type { Span } from '../../model/plan.ts';
import { describe, titleOf } from './describe.ts';
import type { FigureData, Item } from './figure.ts';
import { type Type, widthIn } from './measure.ts';
import { type Paints, pagePaints } from './paint.ts';
import { type Attributes, el, type Markup } from './svg.ts';
import type { FigureWords } from './words.ts';

/** What all figures are drawn with: the frame, text, the things shown, and the legend. */

export interface DrawOptions {
  /** Begins every id in the drawing; unique on the page. */
  readonly id: string;
  readonly words: FigureWords;
  /** Those of the page around it where nobody says. */
  readonly paints?: Paints;
  /** How a place in the text is written, so that things lead back to it: for the preview only, since it tells paths. */
  readonly sourceOf?: (span: Span) => string;
  /** For programs that know the first SVG alone, and would paint the paper around letters over them. */
  readonly simple?: boolean;
}

/** Every figure is as wide as a page of text; how wide it is shown is the page's affair. */
export const width = 760;
/** Room around everything, so that no stroke is cut. */
const margin = 8;

export const body: Type = { size: 13 };
export const small: Type = { size: 11.5 };
export const strong: Type = { size: 13, bold: true };

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly type?: Type;
  readonly fill?: string;
  readonly anchor?: 'middle' | 'end';
  readonly transform?: string;
  /** It stands on a shape of its own, and needs no paper around its letters. */
  readonly onShape?: true;
}

/** A part of a drawing, and the room it takes from top to bottom. */
export interface Piece {
  readonly markup: Markup;
  readonly height: number;
}

export class Canvas {
  readonly words: FigureWords;
  readonly paints: Paints;
  readonly id: string;
  private readonly sourceOf: DrawOptions['sourceOf'];
  private readonly simple: boolean;
  private readonly taken = new Set<string>();

  constructor({ id, words, paints = pagePaints, sourceOf, simple = false }: DrawOptions) {
    this.id = id;
    this.words = words;
    this.paints = paints;
    this.sourceOf = sourceOf;
    this.simple = simple;
  }

  /** The finished picture: a name and a description for those who cannot see it, and what is drawn. */
  picture(figure: FigureData, height: number, ...drawn: readonly Markup[]): string {
    const { id, paints, words } = this;
    const frame = { wide: width + 2 * margin, high: Math.ceil(height) + 2 * margin };
    return el(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        id,
        class: 'figure',
        role: 'img',
        'aria-labelledby': `${id}.title ${id}.desc`,
        viewBox: `${-margin} ${-margin} ${frame.wide} ${frame.high}`,
        width: frame.wide,
        height: frame.high,
        'font-family': paints.face,
        'font-size': body.size,
        fill: paints.ink,
      },
      el('title', { id: `${id}.title` }, titleOf(figure, words)),
      el('desc', { id: `${id}.desc` }, describe(figure, words)),
      el('rect', { class: 'paper', x: -margin, y: -margin, width: frame.wide, height: frame.high, fill: paints.paper }),
      ...drawn,
    ).svg;
  }

  /** Something shown: `told` is the whole of it, for a pointer that rests on it. */
  item({ id, span }: Pick<Item, 'id' | 'span'>, told: string, kind: string, ...drawn: readonly Markup[]): Markup {
    const source = span && this.sourceOf?.(span);
    return el('g', { id: this.idOf(id), class: kind, 'data-source': source }, el('title', {}, told), ...drawn);
  }

  /** Text in one line or several; what is cut short is whole in the title of its item. */
  text(said: string | readonly string[], spot: Spot): Markup {
    const lines = typeof said === 'string' ? [said] : said;
    if (spot.onShape) return letters(lines, spot, {});
    // Lines that run behind a text stop short of its letters.
    const halo = { stroke: this.paints.paper, 'stroke-width': 3, 'stroke-linejoin': 'round' };
    if (!this.simple) return letters(lines, spot, { ...halo, 'paint-order': 'stroke' });
    return el('g', {}, letters(lines, { ...spot, fill: this.paints.paper }, halo), letters(lines, spot, {}));
  }

  /** Shapes with what they mean, in rows; `height` is the room they take. */
  legend(y: number, entries: readonly LegendEntry[]): { readonly drawn: Markup; readonly height: number } {
    let x = 0;
    let row = 0;
    const placed = entries.map(({ mark, label }) => {
      const room = 24 + widthIn(label, small) + 18;
      if (x > 0 && x + room > width) {
        x = 0;
        row += 1;
      }
      const piece = el(
        'g',
        { transform: `translate(${Math.round(x)} ${Math.round(y + row * 20)})` },
        mark,
        this.text(label, { x: 24, y: 4, type: small, fill: this.paints.quiet }),
      );
      x += room;
      return piece;
    });
    return { drawn: el('g', { class: 'legend' }, ...placed), height: (row + 1) * 20 };
  }

  rule(x1: number, x2: number, y: number): Markup {
    return el('line', { x1, x2, y1: y, y2: y, stroke: this.paints.rule, 'stroke-width': 1 });
  }

  /** An id that an address may hold; things whose ids differ in signs alone are told apart by a number. */
  private idOf(id: string): string {
    const plain = `${this.id}.${id.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? 'item'}`;
    let free = plain;
    for (let count = 2; this.taken.has(free); count++) free = `${plain}-${count}`;
    this.taken.add(free);
    return free;
  }
}

/** Letters at their place; what else is said of them is how they stand before what is behind them. */
function letters(lines: readonly string[], spot: Spot, more: Attributes): Markup {
  const { x, y, type = body, fill, anchor, transform } = spot;
  const attributes = {
    class: 'label',
    x,
    y,
    'font-size': type.size === body.size ? undefined : type.size,
    'font-weight': type.bold ? 600 : undefined,
    fill,
    'text-anchor': anchor,
    transform,
    ...more,
  };
  const [only, ...others] = lines;
  if (others.length === 0) return el('text', attributes, only ?? '');
  return el(
    'text',
    attributes,
    lines.map((line, at) => el('tspan', { x, y: y + at * leading(type) }, line)),
  );
}

/** A mark is drawn around the middle of its place, which is 16 wide: from 0 to 16, and from -6 to 6. */
export interface LegendEntry {
  readonly mark: Markup;
  readonly label: string;
}

/** From one line to the next. */
export function leading({ size }: Type): number {
  return Math.round(size * 1.25);
}

/** What there is to say of something, a sentence each, without what is empty. */
export function sentences(...said: readonly (string | undefined)[]): string {
  return said
    .flatMap((one) => (one === undefined || one === '' ? [] : [one]))
    .join('. ')
    .replaceAll(/([.!?…][”»"]?)\. /g, '$1 ');
}
