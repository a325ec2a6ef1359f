/** Ways of typing into a text, so that a bench edits more than one favourable place: one kind after another, all over it. */

/** The text after so many keystrokes, counted from nought. */
export type Typing = (text: string, keystroke: number) => string;

/** A letter more in the first title, again and again: what the other figures are of. */
export const inTitle: Typing = (text, keystroke) => text.replace('"', `"${'a'.repeat(keystroke)}`);

/** So many keystrokes at one place, then the next; places are visited in steps, so that a few show the whole text. */
const atEach = 4;
const step = 7;

function typedAt(
  text: string,
  pattern: RegExp,
  keystroke: number,
  write: (typed: string, count: number) => string,
): string {
  const places = [...text.matchAll(pattern)];
  const place = places[(Math.floor(keystroke / atEach) * step) % places.length];
  if (!place) return text;
  const typed = write(place[0], keystroke % atEach);
  return text.slice(0, place.index) + typed + text.slice(place.index + place[0].length);
}

/** Each leaves the text as it is at every fourth keystroke, where the next place begins. */
export const typings: Readonly<Record<string, Typing>> = {
  'a letter in a quoted text': (text, keystroke) =>
    typedAt(text, /"[^"\n]*"/g, keystroke, (typed, count) => `"${'a'.repeat(count)}${typed.slice(1)}`),
  'a letter in any other word': (text, keystroke) =>
    typedAt(text, /(?<!")\b[a-z][a-z-]+/g, keystroke, (typed, count) => 'abc'.slice(0, count) + typed),
  'a digit of a date or a number': (text, keystroke) =>
    typedAt(text, /\d/g, keystroke, (typed, count) => String((Number(typed) + count) % 10)),
  'a line taken out and put back': (text, keystroke) =>
    typedAt(text, /.+\n/g, keystroke, (typed, count) => (count % 2 === 0 ? typed : '')),
};
