import { isComment } from '../syntax/layout/chunks.ts';
import { lineStarts, type Piece, piecesOf } from '../syntax/layout/pieces.ts';
import type { Change } from './change.ts';

/** A declaration as lines that can be moved: with the comments above it, and the one behind it. */
export interface Passage {
  /** Where its first line begins, and where its last one ends, without the line end. */
  readonly start: number;
  readonly end: number;
  /** It shares its first or last line with something else; then it is no more than the declaration itself. */
  readonly sharesLine: boolean;
}

/** The lines of a text, for moving some of them about. */
export class Lines {
  private readonly text: string;
  private readonly pieces: readonly Piece[];
  private readonly starts: readonly number[];

  private constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.pieces = pieces;
    this.starts = lineStarts(text);
  }

  /** Undefined when something in the text could not be told apart. */
  static of(text: string): Lines | undefined {
    const found = piecesOf(text);
    return found && new Lines(text, found.pieces);
  }

  passageOf(span: { readonly start: number; readonly end: number }): Passage {
    const { pieces } = this;
    const first = pieces.findIndex(({ start }) => start >= span.start);
    let last = pieces.findLastIndex(({ end }) => end <= span.end);
    while (isComment(pieces[last + 1]) && !this.opensLine(last + 1)) last++;
    const from = this.firstComment(first);
    const [top, bottom] = [pieces[from], pieces[last]];
    if (top === undefined || bottom === undefined || !this.opensLine(from) || !this.opensLine(last + 1))
      return { start: span.start, end: span.end, sharesLine: true };
    return { start: this.starts[top.startLine - 1] ?? 0, end: bottom.end, sharesLine: false };
  }

  /** The first of the comments right above a piece; one that an empty line parts from it stands for itself. */
  private firstComment(index: number): number {
    const [piece, above] = [this.pieces[index], this.pieces[index - 1]];
    if (piece === undefined || above === undefined || !isComment(above) || !this.opensLine(index - 1)) return index;
    return piece.startLine - above.endLine <= 1 ? this.firstComment(index - 1) : index;
  }

  private opensLine(index: number): boolean {
    const [piece, before] = [this.pieces[index], this.pieces[index - 1]];
    return piece === undefined || before === undefined || before.endLine < piece.startLine;
  }

  /** What brings the lines of a passage from one depth to another; the inner lines of a quoted text stay as they are. */
  shifts({ start, end }: Passage, from: string, to: string): Change[] {
    return this.starts.flatMap((line): Change[] => {
      if (line < start || line >= end || this.isInText(line)) return [];
      const indent = /^[ \t]*/.exec(this.text.slice(line, end))?.[0] ?? '';
      const isEmpty = /^\s/.test(this.text.slice(line + indent.length, end));
      const old = indent.startsWith(from) ? from.length : indent.length;
      return isEmpty ? [] : [{ start: line, end: line + old, text: to }];
    });
  }

  private isInText(offset: number): boolean {
    return this.pieces.some((piece) => piece.start < offset && offset < piece.end && !isComment(piece));
  }

  /** Takes a passage out: whole lines, with the empty one that would be left beside another; else the words alone. */
  removal({ start, end, sharesLine }: Passage): Change {
    const before = this.text.slice(0, start);
    if (sharesLine) return wordsOut(this.text, start, end);
    const lineEnd = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(this.text.slice(end))?.[0] ?? '';
    const after = this.text.slice(end + lineEnd.length);
    const above = /(?:\r\n|\n|\r(?!\n))(?=[ \t]*(?:\r\n?|\n)$)/.exec(before);
    const isLast = /^\s*(?:\}|$)/.test(after) || /^[ \t]*[\r\n]/.test(after);
    const from = above && isLast ? above.index + above[0].length : start;
    return { start: from, end: end + lineEnd.length, text: '' };
  }
}

/** Takes words out of a line, with the space that parted them from the words before; at the beginning, from those behind. */
export function wordsOut(text: string, start: number, end: number): Change {
  const before = text.slice(0, start).trimEnd();
  const behind = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  return before === '' || before.endsWith('{')
    ? { start, end: end + behind, text: '' }
    : { start: before.length, end, text: '' };
}
