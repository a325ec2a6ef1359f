import type { Typed } from './cursor.ts';
import type { Around, KeyHelp, Offers, Shape } from './shapes.ts';
import type { Visit } from './visits.ts';

/** What is written when somebody takes a key or a word that was offered. */

/** A place to fill, until the gaps are numbered. */
const gap = '\uE001';

/** Where a key is written, and how what stands under it is. */
interface Writing {
  readonly around: Around;
  readonly flow: boolean;
  /** The column of the key. */
  readonly column: number;
}

export interface Spot {
  readonly visit: Visit;
  readonly typed: Typed;
  /** Column of the key that the word is a value of; undefined at the top. */
  readonly keyColumn: number | undefined;
}

/** A key with what belongs under it, gaps written `$1`, `$2` and so on. */
export function keyText(key: string, help: KeyHelp, spot: Spot): string {
  const { visit, typed } = spot;
  if (typed.isKey || typed.quoted) return key;
  const { lead, tail, column } = frameOf(spot);
  const words = skeleton(key, help, { around: visit.around, flow: visit.flow, column });
  return numbered(`${lead}${words}${tail}`);
}

/** A word, with the dash before it that a list asks for. */
export function wordText(word: string, { visit, typed }: Spot): string {
  const dash = visit.keys !== undefined && isUnderList(visit) ? '- ' : '';
  return `${typed.needsBlank ? ' ' : ''}${dash}${word}`;
}

/** A word stands where a list may, and the list has not been begun. */
function isUnderList({ offers, listed, flow }: Visit): boolean {
  return offers.item !== undefined && !listed && !flow;
}

/** What must stand around a key where there is no map yet. */
function frameOf({ visit, typed, keyColumn }: Spot): { lead: string; tail: string; column: number } {
  const { keys, flow } = visit;
  const dash = isUnderList(visit) ? '- ' : '';
  if (keys !== undefined) {
    const lead = keys.length === 1 ? dash : '';
    return { lead, tail: '', column: typed.column + lead.length };
  }
  if (flow) return { lead: `${typed.needsBlank ? ' ' : ''}{`, tail: '}', column: typed.column };
  const indent = (keyColumn ?? -2) + 2;
  return { lead: `\n${' '.repeat(indent)}${dash}`, tail: '', column: indent + dash.length };
}

function skeleton(key: string, { shape, example = '' }: KeyHelp, writing: Writing): string {
  const { around, flow, column } = writing;
  const offers = shape.offers(around);
  if (!isNest(offers)) return `${key}: ${example.startsWith(`${key}: [`) ? `[${gap}]` : gap}`;
  const dash = offers.item === undefined || offers.chosen !== undefined ? '' : '- ';
  const inner = { ...writing, column: column + 2 + dash.length };
  const needed = neededIn(shape, inner);
  if (flow) return `${key}: ${dash === '' ? '{' : '[{'}${needed.join(', ')}${dash === '' ? '}' : '}]'}`;
  return `${key}:\n${' '.repeat(column + 2)}${dash}${needed.join(`\n${' '.repeat(inner.column)}`)}`;
}

/** Whether only a map will do. */
function isNest({ keys, chosen, words, plain }: Offers): boolean {
  return words === undefined && !plain && (keys !== undefined || chosen !== undefined);
}

/** The keys that a map cannot do without, each with a gap; a gap where it can do without all. */
function neededIn(shape: Shape<unknown>, writing: Writing): readonly string[] {
  const { keys = {}, needed = [] } = shape.offers(writing.around);
  const lines = needed.flatMap((key) => {
    const help = keys[key];
    return help === undefined ? [] : [skeleton(key, help, writing)];
  });
  return lines.length > 0 ? lines : [gap];
}

function numbered(text: string): string {
  const [first = '', ...others] = text.split(gap);
  // A gap at the very end needs no number: the cursor is there anyway.
  if (others.length === 1 && others[0] === '') return first;
  return others.reduce((told, part, index) => `${told}$${index + 1}${part}`, first);
}
