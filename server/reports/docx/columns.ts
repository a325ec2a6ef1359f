import { wordsIn } from '../../../language/reports/parts/text.ts';
import type { Cell, Text } from '../../../language/reports/report.ts';

/** How wide the columns of a table are: no word is broken that need not be, and more room where more is said. */

/** The room of a letter of a table, and what stands beside the words of a cell; in twips. */
const letter = 105;
const sides = 200;

/** A longer word may be broken. */
const longestWord = 16;

export function columnWidths(
  columns: readonly Text[],
  rows: readonly (readonly Cell[])[],
  width: number,
): readonly number[] {
  const cellsOf = (at: number): readonly string[] => [
    wordsIn(columns[at] ?? []),
    ...rows.flatMap((cells) => cells[at]?.lines.map(wordsIn) ?? []),
  ];
  const least = columns.map((_, at) => longestOf(cellsOf(at)) * letter + sides);
  const room = least.reduce((sum, one) => sum + one, 0);
  // Too many columns for the page share it by what they need.
  if (room >= width)
    return whole(
      least.map((one) => (one * width) / room),
      width,
    );
  const wishes = columns.map((_, at) => cellsOf(at).join(' ').length ** 0.7);
  const wished = wishes.reduce((sum, one) => sum + one, 0) || 1;
  return whole(
    least.map((one, at) => one + ((width - room) * (wishes[at] ?? 0)) / wished),
    width,
  );
}

function longestOf(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(/\s+/));
  return Math.min(longestWord, Math.max(3, ...words.map(({ length }) => length)));
}

/** Whole twips that fill the width. */
function whole(widths: readonly number[], width: number): readonly number[] {
  const floors = widths.map(Math.floor);
  const rest = width - floors.reduce((sum, one) => sum + one, 0);
  return floors.map((one, at) => (at === floors.length - 1 ? one + rest : one));
}
