import { widthIn } from '../../../language/reports/figures/measure.ts';
import type { Element } from '../../support/xml.ts';

/** Reads a drawing back: where on it things stand, as far as can be told. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly said: string;
}

/** The room that each line of text, and each rectangle, line and circle takes, as far as can be told from its numbers. */
export function boxesIn(element: Element, move: readonly [number, number] = [0, 0]): readonly Box[] {
  const [x, y] = movedBy(element, move);
  return [...own(element, x, y), ...element.children.flatMap((child) => boxesIn(inherit(element, child), [x, y]))];
}

function movedBy({ attributes }: Element, [x, y]: readonly [number, number]): readonly [number, number] {
  const moved = /^translate\((\S+) (\S+)\)$/.exec(attributes['transform'] ?? '');
  return moved ? [x + Number(moved[1]), y + Number(moved[2])] : [x, y];
}

/** A line of a text is set like the text it belongs to. */
function inherit({ tag, attributes }: Element, child: Element): Element {
  return tag === 'text' ? { ...child, attributes: { ...attributes, ...child.attributes } } : child;
}

function own({ tag, attributes, text }: Element, dx: number, dy: number): readonly Box[] {
  const at = (name: string): number => Number(attributes[name] ?? 0);
  const box = (left: number, top: number, right: number, bottom: number, said = ''): readonly Box[] => [
    { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy, said },
  ];
  if (tag === 'rect') return box(at('x'), at('y'), at('x') + at('width'), at('y') + at('height'));
  if (tag === 'line') return box(at('x1'), Math.min(at('y1'), at('y2')), at('x2'), Math.max(at('y1'), at('y2')));
  if (tag === 'circle') return box(at('cx') - at('r'), at('cy') - at('r'), at('cx') + at('r'), at('cy') + at('r'));
  if ((tag !== 'text' && tag !== 'tspan') || text === '' || attributes['transform']?.startsWith('rotate')) return [];
  const size = Number(attributes['font-size'] ?? 13);
  const wide = widthIn(text, { size, ...(attributes['font-weight'] ? { bold: true } : {}) });
  const anchor = { middle: wide / 2, end: wide }[attributes['text-anchor'] ?? ''] ?? 0;
  return box(at('x') - anchor, at('y') - size * 0.75, at('x') - anchor + wide, at('y') + size * 0.25, text);
}
