import type { Chunk } from './chunks.ts';
import { isComment } from './chunks.ts';
import type { Piece } from './pieces.ts';

/** One line as it will be written, before columns are aligned. */
export interface Row {
  /** Spaces before the first piece. */
  readonly indent: number;
  readonly pieces: readonly Piece[];
  /** It stays byte for byte. */
  readonly frozen: boolean;
  /** It closes as many blocks as it opens, and holds no text of several lines: its columns may be aligned. */
  readonly whole: boolean;
  /** One empty line stands above it. */
  readonly blankAbove: boolean;
}

const step = 2;

/** The rows of one chunk. Line ends stay where they are but around the braces of blocks of several lines. */
export function rowsOf(chunk: Chunk, above: Piece | undefined): Row[] {
  const { pieces, frozen } = chunk;
  const first = pieces[0];
  if (first === undefined) return [];
  if (frozen) return [{ indent: 0, pieces, frozen, whole: false, blankAbove: isApart(above, first) }];
  const broad = broadBraces(pieces);
  const rows: Row[] = [];
  // Where the lines of each open block stand: one step deeper than its header begins, on however many lines that is.
  const indents = [0];
  let from = 0;
  pieces.forEach((_, index) => {
    const next = pieces[index + 1];
    if (next !== undefined && !breaksBefore(next, index + 1, pieces, from, broad)) return;
    const line = pieces.slice(from, index + 1);
    const closed = line[0]?.role === 'close' ? indents.pop() : undefined;
    const own = closed === undefined ? (indents.at(-1) ?? 0) : closed - step;
    const goesOn = isContinued(pieces, from);
    rows.push(
      rowOf(line, { indent: goesOn ? own + step : own, goesOn, above: rows.at(-1)?.pieces ?? (above ? [above] : []) }),
    );
    if (balance(line) + (closed === undefined ? 0 : 1) > 0) indents.push(own + step);
    from = index + 1;
  });
  return rows;
}

interface Around {
  readonly indent: number;
  /** The line goes on with the sentence above it. */
  readonly goesOn: boolean;
  /** The pieces of the row above. */
  readonly above: readonly Piece[];
}

function rowOf(line: readonly Piece[], { indent, goesOn, above }: Around): Row {
  const [first] = line;
  const closes = first?.role === 'close';
  const isFirstInside = lastToken(above, above.length)?.role === 'open';
  const isAttached = closes || isFirstInside || (goesOn && !isComment(first));
  return {
    indent,
    pieces: line,
    frozen: false,
    whole: balance(line) === 0 && !closes && line.every(({ startLine, endLine }) => startLine === endLine),
    blankAbove: first !== undefined && !isAttached && isApart(above.at(-1), first),
  };
}

function isApart(above: Piece | undefined, piece: Piece): boolean {
  return above !== undefined && piece.startLine - above.endLine > 1;
}

function balance(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { role }) => sum + (role === 'open' ? 1 : role === 'close' ? -1 : 0), 0);
}

/** The last piece before an index that is no comment. */
function lastToken(pieces: readonly Piece[], index: number): Piece | undefined {
  for (let at = index - 1; at >= 0; at--) if (!isComment(pieces[at])) return pieces[at];
  return undefined;
}

/** Whether the line from an index on goes on with the sentence above it. */
function isContinued(pieces: readonly Piece[], from: number): boolean {
  let at = from;
  while (isComment(pieces[at])) at++;
  const token = pieces[at];
  const before = lastToken(pieces, from);
  if (token === undefined || before === undefined || before.role === 'open' || before.role === 'close') return false;
  return token.role === 'word' || token.role === 'comma';
}

/** The braces of blocks whose ends stand on different lines, with something between them. */
function broadBraces(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const open: Piece[] = [];
  const broad = new Set<Piece>();
  pieces.forEach((piece, index) => {
    if (piece.role === 'open') open.push(piece);
    if (piece.role !== 'close') return;
    const brace = open.pop();
    const isEmpty = pieces[index - 1] === brace;
    if (brace !== undefined && !isEmpty && brace.startLine !== piece.startLine) broad.add(brace).add(piece);
  });
  return broad;
}

/** Whether a new line begins before a piece, when the present one began at `from`. */
function breaksBefore(
  piece: Piece,
  index: number,
  pieces: readonly Piece[],
  from: number,
  broad: ReadonlySet<Piece>,
): boolean {
  const before = pieces[index - 1];
  if (before === undefined || before.role === 'line-comment') return true;
  const opensLine = piece.startLine > before.endLine;
  if (piece.role === 'open' && !isComment(before)) return false;
  if (piece.role === 'close' && before.role === 'open') return false;
  if (isComment(piece)) return opensLine;
  if (piece.role === 'close' && broad.has(piece)) return true;
  // A declaration has a line for itself, but in a block of one line; bare words before it may hang on it.
  const isParted = before.isQuoted || before.role === 'close';
  if (piece.isKind && isParted && balance(pieces.slice(from, index)) <= 0) return true;
  // A comment may stay behind a brace; what follows it begins a line.
  const brace = lastToken(pieces, index);
  return opensLine || (brace !== undefined && broad.has(brace) && pieces.indexOf(brace, from) >= 0);
}
