import { wordsIn } from '../text/words-in.ts';

/** What a sentence names, in its own words, and who bears that title. */
export interface Named<By> {
  readonly words: string;
  readonly by: ReadonlySet<By>;
}

/** The bearers of titles that begin with one word: by how many words a title has, and by all of them. */
type Alike<By> = Map<number, Map<string, Set<By>>>;

/**
 * Titles that a sentence may name, found by the words of the sentence: looking through one costs the same however many
 * titles there are, and however many of them begin alike.
 */
export class NamedTitles<By> {
  private readonly byFirstWord = new Map<string, Alike<By>>();

  put(title: string, by: By): void {
    const words = foldedWords(title);
    const [first = ''] = words;
    const alike: Alike<By> = this.byFirstWord.get(first) ?? new Map();
    const sameLength = alike.get(words.length) ?? new Map<string, Set<By>>();
    const bearers = sameLength.get(words.join(' ')) ?? new Set();
    sameLength.set(words.join(' '), bearers.add(by));
    this.byFirstWord.set(first, alike.set(words.length, sameLength));
  }

  leave(title: string, by: By): void {
    const words = foldedWords(title);
    const [first = ''] = words;
    const alike = this.byFirstWord.get(first);
    const sameLength = alike?.get(words.length);
    const bearers = sameLength?.get(words.join(' '));
    bearers?.delete(by);
    if (bearers?.size === 0) sameLength?.delete(words.join(' '));
    if (sameLength?.size === 0) alike?.delete(words.length);
    if (alike?.size === 0) this.byFirstWord.delete(first);
  }

  /** What a text names, in its order; of two titles that begin at one word the longer comes first. */
  within(text: string): Named<By>[] {
    const placed = wordsIn(text);
    const words = placed.map(({ folded }) => folded);
    return placed.flatMap(({ folded, start }, at) => {
      const lengths = [...(this.byFirstWord.get(folded) ?? [])].sort(([a], [b]) => b - a);
      return lengths.flatMap(([length, titles]): Named<By>[] => {
        const by = titles.get(words.slice(at, at + length).join(' '));
        return by ? [{ words: text.slice(start, placed[at + length - 1]?.end), by }] : [];
      });
    });
  }
}

const foldedWords = (text: string): string[] => wordsIn(text).map(({ folded }) => folded);
