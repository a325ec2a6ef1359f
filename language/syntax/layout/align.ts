import { lineStartAt } from '../../text/line-ends.ts';
import { isComment } from './chunks.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';

/**
 * Where every piece of every row will stand. One space parts words, two part sentences; columns that were aligned by
 * hand in rows right under each other stay aligned, as close to the left as their longest row allows.
 */

/** Spaces that a piece needs before it on a line. */
export function gapBefore(piece: Piece, before: Piece): number {
  if (piece.role === 'comma') return 0;
  return piece.role === 'opener' && before.role !== 'open' && !isComment(before) ? 2 : 1;
}

/** A piece in its row, at the column at which it was typed. */
interface Spot {
  readonly row: number;
  readonly index: number;
  readonly typed: number;
  /** More space stands before it than it needs. */
  readonly spread: boolean;
}

const tabStop = 4;

/** The columns of the pieces of each row, from 0. */
export function columnsOf(rows: readonly Row[], text: string): number[][] {
  const columns = rows.map(({ indent, pieces }) => natural(indent, pieces));
  for (const run of alignable(rows)) align(run, rows, columns, text);
  return columns;
}

function natural(indent: number, pieces: readonly Piece[]): number[] {
  const columns: number[] = [];
  let end = indent;
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    const column = before === undefined ? indent : end + gapBefore(piece, before);
    columns.push(column);
    end = column + piece.text.length;
  });
  return columns;
}

/** Runs of two rows and more, right under each other at one depth, each as it was typed on one line. */
function alignable(rows: readonly Row[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const joins = run.length > 0 && before?.indent === row.indent && !row.blankAbove && isOneLine(row);
    if (!joins) {
      if (run.length > 1) runs.push(run);
      run = [];
    }
    if (isOneLine(row)) run.push(index);
  });
  return run.length > 1 ? [...runs, run] : runs;
}

function isOneLine({ pieces, whole }: Row): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return whole && pieces.length > 1 && first?.startLine === last?.endLine && !isComment(first);
}

/** Moves the groups of a run, from left to right: when a column is settled, everything before it is. */
function align(run: readonly number[], rows: readonly Row[], columns: number[][], text: string): void {
  const spots = run.flatMap((row) => spotsOf(row, rows[row]?.pieces ?? [], text));
  const byColumn = Map.groupBy(spots, ({ typed }) => typed);
  for (const typed of [...byColumn.keys()].sort((a, b) => a - b)) {
    for (const group of adjacent(byColumn.get(typed) ?? [])) {
      const least = group.map((spot) => leastColumn(spot, rows, columns));
      const target = group.length > 1 && group.some(({ spread }) => spread) ? Math.max(...least) : undefined;
      group.forEach(({ row, index }, at) => {
        const column = target ?? least[at];
        const own = columns[row];
        if (own !== undefined && column !== undefined) own[index] = column;
      });
    }
  }
}

function leastColumn({ row, index }: Spot, rows: readonly Row[], columns: readonly number[][]): number {
  const [before, piece] = rows[row]?.pieces.slice(index - 1, index + 1) ?? [];
  if (before === undefined || piece === undefined) return 0;
  return (columns[row]?.[index - 1] ?? 0) + before.text.length + gapBefore(piece, before);
}

/** The columns at which the pieces of a row were typed, the first left out; tabs lead to the next stop. */
function spotsOf(row: number, pieces: readonly Piece[], text: string): Spot[] {
  const [first] = pieces;
  if (first === undefined) return [];
  const lineStart = lineStartAt(text, first.start);
  const spots: Spot[] = [];
  let end = advance(0, text.slice(lineStart, first.start)) + first.text.length;
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    if (before === undefined) return;
    const typed = advance(end, text.slice(before.end, piece.start));
    spots.push({ row, index, typed, spread: typed - end > gapBefore(piece, before) });
    end = typed + piece.text.length;
  });
  return spots;
}

function advance(column: number, space: string): number {
  let at = column;
  for (const character of space) at = character === '\t' ? (Math.floor(at / tabStop) + 1) * tabStop : at + 1;
  return at;
}

/** Spots of one typed column, cut where a row between them has none. */
function adjacent(spots: readonly Spot[]): Spot[][] {
  const groups: Spot[][] = [];
  for (const spot of spots) {
    const group = groups.at(-1);
    if (group !== undefined && group.at(-1)?.row === spot.row - 1) group.push(spot);
    else groups.push([spot]);
  }
  return groups;
}
