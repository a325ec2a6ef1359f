import { type Type, widthIn } from '../figures/measure.ts';
import { wordsIn } from '../parts/text.ts';
import type { Cell, Table, Text } from '../report.ts';
import { oneLine } from './plain.ts';

/** How much room a table needs at least, told without a browser: all in pixels, as `styles.ts` sets them. */

/** Where less room is left, the cells of a row stand one below the other. */
const narrowest = 640;

const head: Type = { size: 14, bold: true };
const rowHead: Type = { size: 15, bold: true };
const body: Type = { size: 15 };

/** Left and right of what stands in a cell, and before each of several lines. */
const padding = 27;
const indent = 18;

/** Whether a table may be wider than the page, so that it has to be moved sideways: by keyboard too. */
export function mayOverflow({ columns, rows, rowHeaders }: Table): boolean {
  const widest = columns.map((column) => widestWord(column, head));
  let room = widest.reduce((sum, width) => sum + width + padding, 0);
  for (const cells of rows) {
    // Most tables that are too wide are so after a few rows.
    if (room > narrowest) return true;
    for (const [at, before] of widest.entries()) {
      const width = Math.max(before, widestIn(cells[at], rowHeaders && at === 0 ? rowHead : body));
      widest[at] = width;
      room += width - before;
    }
  }
  return room > narrowest;
}

function widestIn(cell: Cell | undefined, type: Type): number {
  const lines = cell?.lines ?? [];
  const widest = Math.max(0, ...lines.map((line) => widestWord(line, type)));
  return lines.length > 1 ? widest + indent : widest;
}

/** Text breaks between its words, and a very long word after every sixteen letters. */
function widestWord(text: Text, type: Type): number {
  const words = oneLine(wordsIn(text)).split(' ');
  return Math.max(...words.map((word) => widthIn(word.length < 32 ? word : word.slice(0, 16), type)));
}
