import { isKnown, knownListsOf } from '../vocabulary/lists.ts';
import { noOwnWords } from '../vocabulary/own.ts';
import type { Phrase } from '../vocabulary/phrases.ts';
import { type Entry, entriesFor, surelyMeant } from './dictionary.ts';
import { type Token, visible } from './token.ts';

/** The raw tokens of a text and what the words from one of them on spell. */
export class Lookup {
  private readonly raw: readonly Token[];
  /** What misspelt words of this text mean: prose repeats its words, and comparing is dear. */
  private readonly meant = new Map<string, Entry | undefined>();

  constructor(raw: readonly Token[]) {
    this.raw = raw;
  }

  at(index: number): Token | undefined {
    return this.raw[index];
  }

  typeAt(index: number): string | undefined {
    return this.raw[index]?.tokenType.name;
  }

  /** Whether a token stands on the line on which the one before it ends. */
  sameLine(index: number): boolean {
    return this.at(index)?.startLine === this.at(index - 1)?.endLine;
  }

  /** Whether a token begins a line. */
  opensLine(index: number): boolean {
    return index === 0 || !this.sameLine(index);
  }

  /** A word that follows on the same line, or nothing. */
  wordAt(index: number): string | undefined {
    return this.typeAt(index) === 'WORD' && this.sameLine(index) ? this.at(index)?.image : undefined;
  }

  /** The longest entry that the words from an index on spell, all on one line. */
  match(index: number): Entry | undefined {
    const image = this.at(index)?.image ?? '';
    const entries = entriesFor(image);
    for (const entry of entries) if (this.spells(entry.words, index)) return entry;
    const seen = entries.length > 0 ? image : visible(image);
    return seen === image ? undefined : entriesFor(seen).find(({ words }) => this.spells(words, index));
  }

  private spells(words: readonly string[], index: number): boolean {
    for (let offset = 1; offset < words.length; offset++) {
      const image = this.wordAt(index + offset);
      if (image === undefined || (image !== words[offset] && visible(image).toLowerCase() !== words[offset]))
        return false;
    }
    return true;
  }

  /** The entry that a misspelt word, alone or with the next one, surely means, and how many words it takes up. */
  misspelt(index: number): { readonly entry: Entry; readonly length: number } | undefined {
    const image = visible(this.at(index)?.image ?? '');
    const next = this.wordAt(index + 1);
    const pair = next === undefined ? undefined : this.surely(`${image} ${next}`);
    if (pair && pair.words.length > 1) return { entry: pair, length: 2 };
    const entry = this.surely(image);
    return entry && { entry, length: 1 };
  }

  private surely(words: string): Entry | undefined {
    if (!this.meant.has(words)) this.meant.set(words, surelyMeant(words));
    return this.meant.get(words);
  }

  /**
   * How many words from an index on spell a known value with spaces for hyphens: `support staff`. A text is read by itself,
   * without the settings of its plan, so the shipped values alone are looked for.
   */
  spaced(index: number, phrase: Phrase): { readonly length: number; readonly meant: string } | undefined {
    const lists = knownListsOf(phrase);
    if (lists.length === 0 || this.wordAt(index + 1) === undefined) return undefined;
    let joined = this.at(index)?.image.toLowerCase() ?? '';
    for (let length = 2; length <= 4; length++) {
      const next = this.wordAt(index + length - 1);
      if (next === undefined) return undefined;
      joined = `${joined}-${next.toLowerCase()}`;
      if (lists.some((list) => isKnown(list, joined, noOwnWords))) return { length, meant: joined };
    }
    return undefined;
  }
}
