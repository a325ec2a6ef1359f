import type { Fault, WordProblem } from '../words/problem.ts';
import type { Piece } from './pieces.ts';

/** A declaration at the top level with the comments above it, or what stands before the first one. */
export interface Chunk {
  readonly pieces: readonly Piece[];
  /** It cannot be read in full, so it stays byte for byte. */
  readonly frozen: boolean;
}

/** Where braces do not balance, the depth of a line says what it belongs to: no line of the region may move. */
const unbalanced: ReadonlySet<Fault> = new Set(['unclosed-block', 'missing-open', 'indented', 'extra-brace']);
/** Faults that say that words may not mean what they seem to: their declaration stays as it is. */
const hindering: ReadonlySet<Fault> = new Set(['unclosed-text', 'lone-brace', 'stray']);

/** Cuts pieces into chunks, and freezes those in which something cannot be read. */
export function chunksOf(pieces: readonly Piece[], problems: readonly WordProblem[]): Chunk[] {
  const placesOf = (faults: ReadonlySet<Fault>): number[] =>
    problems.filter(({ fault }) => faults.has(fault)).map(({ start }) => start);
  const braces = placesOf(unbalanced);
  const others = placesOf(hindering);
  return regionsOf(pieces).flatMap((region) => {
    const isUnbalanced = braces.some((place) => isWithin(place, region));
    const chunks = cut(region, startsChunk).map((chunk) => {
      const isHindered = others.some((place) => isWithin(place, chunk)) || chunk.some(isOpenComment);
      return { pieces: chunk, frozen: isUnbalanced || isHindered };
    });
    return heldBack(chunks);
  });
}

/**
 * A declaration that stays where it is, and not at the very left, would be read as part of the one before it if that
 * moved to the left of it: that one stays too.
 */
function heldBack(chunks: readonly Chunk[]): Chunk[] {
  let isHeld = false;
  return chunks
    .toReversed()
    .map((chunk) => {
      const frozen = chunk.frozen || isHeld;
      isHeld = frozen && isIndented(chunk);
      return { ...chunk, frozen };
    })
    .toReversed();
}

function isIndented({ pieces }: Chunk): boolean {
  const first = pieces.find((piece) => !isComment(piece));
  return first !== undefined && first.column > 1;
}

function isOpenComment({ role, text }: Piece): boolean {
  return role === 'block-comment' && !(text.endsWith('*/') && text.length >= 4);
}

/** Runs of pieces up to the next line that closes whatever is open. */
function regionsOf(pieces: readonly Piece[]): Piece[][] {
  return cut(pieces, (piece, index) => piece.beginsRegion && opensLine(pieces, index));
}

function startsChunk(piece: Piece, index: number, pieces: readonly Piece[], depth: number): boolean {
  return depth === 0 && piece.isKind && opensLine(pieces, index);
}

function opensLine(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[firstOf(pieces, index) - 1];
  const first = pieces[firstOf(pieces, index)];
  return before === undefined || first === undefined || before.endLine < first.startLine;
}

/** Cuts before each piece that `starts` a run, and before the comments above it. */
function cut(
  pieces: readonly Piece[],
  starts: (piece: Piece, index: number, pieces: readonly Piece[], depth: number) => boolean,
): Piece[][] {
  const runs: Piece[][] = [];
  let from = 0;
  let depth = 0;
  pieces.forEach((piece, index) => {
    if (starts(piece, index, pieces, depth)) {
      const first = firstOf(pieces, index);
      if (first > from) runs.push(pieces.slice(from, first));
      from = Math.max(from, first);
    }
    if (piece.role === 'open') depth++;
    else if (piece.role === 'close') depth = Math.max(0, depth - 1);
  });
  if (from < pieces.length) runs.push(pieces.slice(from));
  return runs;
}

/** The first of the comments that stand right before a piece, from the beginning of a line on. */
function firstOf(pieces: readonly Piece[], index: number): number {
  let first = index;
  for (let at = index - 1; at >= 0 && isComment(pieces[at]); at--) {
    const before = pieces[at - 1];
    const piece = pieces[at];
    if (piece && (before === undefined || before.endLine < piece.startLine)) first = at;
  }
  return first;
}

export function isComment(piece: Piece | undefined): boolean {
  return piece?.role === 'line-comment' || piece?.role === 'block-comment';
}

function isWithin(place: number, pieces: readonly Piece[]): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first !== undefined && last !== undefined && place >= first.start && place <= last.end;
}
