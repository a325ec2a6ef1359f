import { tokenize } from '../parser.ts';
import type { WordProblem } from '../words/problem.ts';
import { closesBlocks } from '../words/regions.ts';
import { endOf, type Token } from '../words/token.ts';

/** A text cut into what layout moves about: words, braces, comments, and what the classifier set aside. */

export type Role =
  /** Begins a sentence: a kind, a property, a word nobody knows. */
  | 'opener'
  | 'word'
  | 'comma'
  | 'open'
  | 'close'
  | 'line-comment'
  | 'block-comment'
  /** Cannot be read; it stays where it is, with everything around it. */
  | 'junk';

export interface Piece {
  readonly role: Role;
  readonly text: string;
  /** UTF-16 offsets into the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Lines, counted from 1. */
  readonly startLine: number;
  readonly endLine: number;
  /** Where it begins in its line, counted from 1. */
  readonly column: number;
  /** A text in quotes. */
  readonly isQuoted: boolean;
  /** Declares a thing. */
  readonly isKind: boolean;
  /** It stands at the very left and opens a kind that never nests: blocks left open above end here. */
  readonly beginsRegion: boolean;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly problems: readonly WordProblem[];
}

/** Cuts a text into pieces, in order; undefined when something in it would be lost. */
export function piecesOf(text: string): Pieces | undefined {
  const { tokens, comments, problems, meanings } = tokenize(text);
  const written = tokens.filter(({ image }) => image !== '');
  // The classifier puts an empty token where a line begins without a word of its own.
  const lines = new Set(
    tokens.filter(({ tokenType }) => tokenType.name === 'LINE').map(({ startOffset }) => startOffset),
  );
  const words = written.map((token, index) => {
    const isKind = meanings.get(token.startOffset)?.type === 'kind';
    const isOpener = isKind || lines.has(token.startOffset);
    return wordPiece(token, written[index - 1], { text, isKind, isOpener });
  });
  const starts = lineStarts(text);
  const junk = problems.filter(isSetAside).map((problem) => junkPiece(problem, starts));
  const pieces = [...words, ...comments.map(commentPiece), ...junk].sort((a, b) => a.start - b.start);
  return coversAll(text, pieces) ? { pieces, problems } : undefined;
}

function isSetAside({ fault }: WordProblem): boolean {
  return fault === 'stray' || fault === 'extra-brace';
}

interface About {
  readonly text: string;
  readonly isKind: boolean;
  readonly isOpener: boolean;
}

function wordPiece(token: Token, before: Token | undefined, { text, isKind, isOpener }: About): Piece {
  const type = token.tokenType.name;
  const place = placeOf(token);
  const typed = text.slice(place.start, place.end);
  const isText = type === 'TEXT' || type === 'NUMBER';
  return {
    ...place,
    role: isOpener ? 'opener' : roleOf(type, typed),
    // A phrase of several words is one token, with as much space inside as was typed.
    text: isText ? typed : typed.replaceAll(/\s+/g, ' '),
    isQuoted: type === 'TEXT',
    isKind,
    beginsRegion:
      token.startColumn === 1 && before?.image !== ',' && !isText && closesBlocks(/^\S*/.exec(typed)?.[0] ?? ''),
  };
}

function roleOf(type: string, typed: string): Role {
  if (type === 'OPENER' || type === 'UNKNOWN') return 'opener';
  if (type === '{') return 'open';
  if (type === '}') return 'close';
  // A word may have been read as the comma that should stand there.
  return typed === ',' ? 'comma' : 'word';
}

function commentPiece(token: Token): Piece {
  const role = token.image.startsWith('//') ? 'line-comment' : 'block-comment';
  const text = role === 'line-comment' ? token.image.trimEnd() : token.image;
  return { ...placeOf(token), role, text, isQuoted: false, isKind: false, beginsRegion: false };
}

function placeOf(token: Token): Pick<Piece, 'start' | 'end' | 'startLine' | 'endLine' | 'column'> {
  const startLine = token.startLine ?? 1;
  const place = { start: token.startOffset, end: endOf(token), startLine, endLine: token.endLine ?? startLine };
  return { ...place, column: token.startColumn ?? 1 };
}

function junkPiece({ start, end, text }: WordProblem, starts: readonly number[]): Piece {
  const line = starts.findLastIndex((lineStart) => lineStart <= start) + 1;
  return {
    role: 'junk',
    text,
    start,
    end,
    startLine: line,
    endLine: line,
    column: start - (starts[line - 1] ?? 0) + 1,
    isQuoted: false,
    isKind: false,
    beginsRegion: false,
  };
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: ending }) => index + ending.length)];
}

/** White space, with the signs nobody sees that come with text pasted from elsewhere. */
const space = /^[\s\uFEFF\u00AD\u200B-\u200D\u2060]*$/;

/** Whether the pieces stand side by side with nothing but white space between them. */
function coversAll(text: string, pieces: readonly Piece[]): boolean {
  let end = 0;
  for (const piece of pieces) {
    if (piece.start < end || !space.test(text.slice(end, piece.start))) return false;
    end = piece.end;
  }
  return space.test(text.slice(end));
}
