import { columnsOf } from './layout/align.ts';
import { chunksOf } from './layout/chunks.ts';
import { lineStarts, type Piece, piecesOf } from './layout/pieces.ts';
import { type Row, rowsOf } from './layout/rows.ts';

export interface Layout {
  readonly text: string;
  /** Everything could be read and was laid out; otherwise some declarations stay as they were typed. */
  readonly whole: boolean;
}

/**
 * The one canonical layout of a text: two spaces a depth, a declaration a line, a brace at the end of its header and its
 * partner under the header’s beginning, at most one empty line, nothing after the last word of a line. No word, comment or order changes; declarations that cannot be read stay byte
 * for byte, and so do the line ends the file uses and its byte order mark. Never throws.
 */
export function layOut(text: string): Layout {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const rows = rowsIn(body);
  if (rows === undefined) return { text, whole: false };
  return { text: mark + written(rows, body), whole: !rows.some(({ frozen }) => frozen) };
}

/** The text of a layout alone. */
export function formatText(text: string): string {
  return layOut(text).text;
}

/** The lines of a text; undefined where nothing in it may move. */
function rowsIn(text: string): Row[] | undefined {
  const found = piecesOf(text);
  if (found?.problems.every(({ fault }) => fault !== 'conflict' && fault !== 'too-deep') !== true) return undefined;
  return chunksOf(found.pieces, found.problems).flatMap((chunk, index, chunks) =>
    rowsOf(chunk, chunks[index - 1]?.pieces.at(-1)),
  );
}

function written(rows: readonly Row[], text: string): string {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const columns = columnsOf(rows, text);
  const starts = lineStarts(text);
  const lines = rows.map((row, index) => {
    const line = row.frozen ? asTyped(row.pieces, text, starts) : laidOut(row.pieces, columns[index] ?? []);
    return row.blankAbove ? ending + line : line;
  });
  const whole = lines.join(ending);
  // What is open at the end of the file would swallow a line end.
  const last = rows.at(-1);
  const isOpen = last?.frozen === true && last.pieces.at(-1)?.end === text.length;
  return whole === '' || isOpen ? whole : whole + ending;
}

function laidOut(pieces: readonly Piece[], columns: readonly number[]): string {
  let line = '';
  pieces.forEach((piece, index) => {
    const column = columns[index] ?? 0;
    // After a text of several lines the column counts from where its last line ends, so only the gap is right.
    line =
      index === 0 ? ' '.repeat(column) + piece.text : line + ' '.repeat(gapOf(pieces, columns, index)) + piece.text;
  });
  return line;
}

function gapOf(pieces: readonly Piece[], columns: readonly number[], index: number): number {
  const before = pieces[index - 1];
  return Math.max(0, (columns[index] ?? 0) - (columns[index - 1] ?? 0) - (before?.text.length ?? 0));
}

/** The lines of pieces that cannot be laid out, from the first to the last, with what stands at their ends. */
function asTyped(pieces: readonly Piece[], text: string, starts: readonly number[]): string {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return '';
  const from = starts[first.startLine - 1] ?? 0;
  const to = starts[last.endLine] ?? text.length;
  return to <= last.end ? text.slice(from, last.end) : text.slice(from, to).replace(/(?:\r\n?|\n)$/, '');
}
