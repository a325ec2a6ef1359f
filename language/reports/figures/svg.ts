import { oneLine } from '../render/plain.ts';

/** The one place where SVG is written: strings are text or the values of attributes, and are escaped here once. */

/** A finished piece of SVG. Only this file makes one, so that no text is ever taken for markup. */
export interface Markup {
  readonly svg: string;
}

type Tag = 'svg' | 'g' | 'title' | 'desc' | 'text' | 'tspan' | 'rect' | 'path' | 'line' | 'circle';
type Child = Markup | string | undefined;
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element. A string among its children is text. */
export function el(tag: Tag, attributes: Attributes, ...children: readonly (Child | readonly Child[])[]): Markup {
  let open = `<${tag}`;
  for (const name in attributes) open += attribute(name, attributes[name]);
  const inside = children.flat().map((child) => (typeof child === 'string' ? escaped(child) : (child?.svg ?? '')));
  const content = inside.filter((piece) => piece !== '');
  if (content.length === 0) return { svg: `${open}/>` };
  // A group has a line for each of its pieces, so that two drawings can be compared line by line.
  const between = tag === 'svg' || tag === 'g' ? '\n' : '';
  return { svg: `${open}>${between}${content.join(between)}${between}</${tag}>` };
}

function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  const said = typeof value === 'number' ? numeral(value) : escaped(value);
  return ` ${name}="${name === 'class' ? underOnePrefix(said) : said}"`;
}

/** A page that has styles of its own for a `report` or a `note` must not mean what is drawn. */
function underOnePrefix(classes: string): string {
  return classes
    .split(' ')
    .map((one) => (one === 'figure' ? one : `figure-${one}`))
    .join(' ');
}

/** A number to one decimal, so that drawings are the same on every machine. */
export function numeral(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

/** Code points that XML has no place for and `oneLine` lets stand. */
const noCharacter = /[\uFFFE\uFFFF]/g;

/** Nearly nothing has to be escaped, and looking once costs less than replacing five times. */
const perhapsUnfit = /[&<>"\uFFFE\uFFFF]/;

/** Values of attributes always stand between double quotes, so that single ones may stay. */
function escaped(text: string): string {
  const line = oneLine(text);
  if (!perhapsUnfit.test(line)) return line;
  return line
    .replace(noCharacter, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
