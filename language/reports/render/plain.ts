/** What every renderer does to text before it escapes it. */

/** Control characters that are no white space, and lone halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out.
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Surrogate}/gu;

/** Marks that turn the direction of everything after them, beyond the text they stand in. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Anything but letters of the common alphabets, marks and single spaces: only then is there something to look for. */
const perhapsUnfit = /[^ -~\u00A1-\u0589\u2010-\u2027\u2030-\u205E]| {2}/;

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** One line of printable text: white space is one space, nothing in it can turn or break what stands around it. */
export function oneLine(text: string): string {
  if (!perhapsUnfit.test(text)) return text;
  return text.replace(turning, '').replace(unprintable, '\uFFFD').replaceAll(/\s+/g, ' ');
}

/** Whether a text holds letters that are written from right to left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** Letters from right to left with what is no letter between them. */
const turnedWords = new RegExp(`${rightToLeft.source}(?:[^\\p{L}]*${rightToLeft.source})*`, 'gu');

/** A text in pieces that each run in one direction, in the order in which they are read. */
export function byDirection(text: string): readonly { readonly text: string; readonly rightToLeft: boolean }[] {
  const pieces: { text: string; rightToLeft: boolean }[] = [];
  let from = 0;
  for (const { 0: words, index } of text.matchAll(turnedWords)) {
    pieces.push({ text: text.slice(from, index), rightToLeft: false }, { text: words, rightToLeft: true });
    from = index + words.length;
  }
  return [...pieces, { text: text.slice(from), rightToLeft: false }].filter((piece) => piece.text !== '');
}
