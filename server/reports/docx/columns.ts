import { wordsIn } from '../../../language/reports/parts/text.ts';
import type { Cell, Text } from '../../../language/reports/report.ts';

/** How wide the columns of a table are: no word is broken that need not be, and more room where more is said. */

/** The room of a letter of a table, and what stands beside the words of a cell; in twips. */
const letter = 105;
const sides = 200;
const bullet = 200;

/** A longer word may be broken. */
const longestWord = 24;
/** What is no longer, such as a date, stands on one line where there is room. */
const shortValue = 16;

export function columnWidths(
  columns: readonly Text[],
  rows: readonly (readonly Cell[])[],
  width: number,
): readonly number[] {
  const texts = columns.map((column, at) => [wordsIn(column), ...rows.flatMap((cells) => linesOf(cells[at]))]);
  const beside = columns.map((_, at) => (rows.some((cells) => linesOf(cells[at]).length > 1) ? sides + bullet : sides));
  const byWords = texts.map((said, at) => roomFor(said.flatMap((one) => one.split(/\s+/))) + (beside[at] ?? 0));
  const byValues = texts.map((said, at) => roomFor(said.filter(isShort)) + (beside[at] ?? 0));
  const generous = byWords.map((room, at) => Math.max(room, byValues[at] ?? 0));
  const least = sum(generous) < width ? generous : byWords;
  // Too many columns for the page share it by what they need.
  if (sum(least) >= width) return whole(scaled(least, width), width);
  const wishes = texts.map((said) => said.join(' ').length ** 0.7);
  const rest = scaled(wishes, width - sum(least));
  return whole(
    least.map((room, at) => room + (rest[at] ?? 0)),
    width,
  );
}

function linesOf(cell: Cell | undefined): readonly string[] {
  return cell?.lines.map(wordsIn) ?? [];
}

/** The room that the longest of some words takes, within reason. */
function roomFor(words: readonly string[]): number {
  return Math.min(longestWord, Math.max(3, ...words.map(({ length }) => length))) * letter;
}

function isShort({ length }: string): boolean {
  return length <= shortValue;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, one) => all + one, 0);
}

/** The same shares of another width. */
function scaled(shares: readonly number[], width: number): readonly number[] {
  const all = sum(shares) || 1;
  return shares.map((one) => (one * width) / all);
}

/** Whole twips that fill the width. */
function whole(widths: readonly number[], width: number): readonly number[] {
  const floors = widths.map(Math.floor);
  const rest = width - sum(floors);
  return floors.map((one, at) => (at === floors.length - 1 ? one + rest : one));
}
