import { oneLine } from '../render/plain.ts';

/** How much room text takes, told without a browser. */

/** Widths in hundredths of the size of the type, as in the common sans-serif faces. */
const widths: readonly (readonly [characters: string, width: number])[] = [
  ["ijl'’‘|", 22],
  [' !,./:;[]\\fIt·', 28],
  ['()-r`“”"', 34],
  ['*', 39],
  ['ckJsvxyz', 50],
  ['abdeghnopqu0123456789?_$#L«»', 56],
  ['+<=>~^FTZ', 60],
  ['&ABEKPSVXY', 67],
  ['CDHNRUw', 72],
  ['GOQ', 78],
  ['mM', 84],
  ['%W', 94],
  ['@—…→', 100],
];

const widthOf = new Map(
  widths.flatMap(([characters, width]) => Array.from(characters, (one) => [one, width] as const)),
);

/** Faces differ: text is given the room that it takes in the wider ones. */
const widest = 1.15;
const boldest = 1.07;
const unknown = 62;
const full = 100;

export interface Type {
  readonly size: number;
  readonly bold?: true;
}

/** The room that a text takes on a line, at most. */
export function widthIn(text: string, { size, bold }: Type): number {
  let sum = 0;
  for (const one of text.normalize('NFD')) sum += widthOf.get(one) ?? other(one);
  return (sum / 100) * size * widest * (bold ? boldest : 1);
}

function other(character: string): number {
  // An accent stands on its letter and takes no room.
  if (/\p{M}/u.test(character)) return 0;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(
    character,
  )
    ? full
    : unknown;
}

/** A text in lines. `cut`: there was more of it. */
export interface Lines {
  readonly lines: readonly string[];
  readonly cut: boolean;
}

const ellipsis = '…';

/** A text in at most so many lines of at most a width; a word too long for a line is broken, what is over is cut. */
export function wrapped(text: string, type: Type, width: number, most: number): Lines {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).trim().split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthIn(longer, type) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = broken(word, type, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return { lines, cut: false };
  return { lines: [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(' '), type, width)], cut: true };
}

/** A text on one line of at most a width. */
export function shortened(text: string, type: Type, width: number): string {
  const whole = oneLine(text).trim();
  if (widthIn(whole, type) <= width) return whole;
  const [first = ''] = broken(whole, type, width - widthIn(ellipsis, type));
  return `${first.trimEnd()}${ellipsis}`;
}

/** What people see as one letter is never broken. */
const letters = new Intl.Segmenter('en');

function broken(word: string, type: Type, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of letters.segment(word)) {
    if (piece !== '' && widthIn(piece + segment, type) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
