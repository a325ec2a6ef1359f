/** The words of a text, for comparing what people type however they type it. */

/** A stretch of letters and digits: UTF-16 offsets into the text as it was typed, `end` exclusive. */
export interface PlacedWord {
  /** In small letters and in Unicode form C, so that both ways of typing an accent are one word. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

export function wordsIn(text: string): readonly PlacedWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index: start }) => ({
    folded: word.normalize('NFC').toLowerCase(),
    start,
    end: start + word.length,
  }));
}

/** A text as its words alone: capitals, accents typed in two ways, hyphens and signs tell no two texts apart. */
export function foldedText(text: string): string {
  return wordsIn(text)
    .map(({ folded }) => folded)
    .join(' ');
}
