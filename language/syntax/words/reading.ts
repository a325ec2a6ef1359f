import type { Kind } from '../vocabulary/kinds.ts';
import type { Phrase } from '../vocabulary/phrases.ts';
import { Blocks } from './blocks.ts';
import type { Entry, Meaning } from './dictionary.ts';
import { Lookup } from './lookup.ts';
import { type Token, type TokenType, visible } from './token.ts';
import { Writer } from './writer.ts';

/** The sentence being read: the header of a kind, a phrase with its values, or words that belong to neither. */
export interface Sentence {
  readonly kind?: Kind;
  readonly phrase?: Phrase;
  /** The clause that is being read: `from`, `within`, `every`. */
  clause?: Phrase;
  /** The header has its title. */
  titled: boolean;
  /** The name written last is what a number counts. */
  unit: boolean;
  /** Whether deeper lines below it are a block without braces; absent until one of them is read. */
  indented?: boolean;
  /** Column of the line it began on. */
  readonly column: number;
}

const begun = { titled: false, unit: false };

/** Where the classifier is: the tokens to read, the sentence and blocks they stand in, and what has been written. */
export class Reading {
  readonly lookup: Lookup;
  readonly writer: Writer;
  readonly blocks: Blocks;
  index = 0;
  sentence: Sentence | undefined;
  /** Column of the line being read. */
  column = 1;

  constructor(raw: readonly Token[], types: Readonly<Record<string, TokenType>>) {
    this.lookup = new Lookup(raw);
    this.writer = new Writer(types);
    this.blocks = new Blocks(this.writer);
  }

  /** Writes the next token. */
  take(type: string, meaning?: Meaning): void {
    const token = this.lookup.at(this.index++);
    if (token) this.writer.write(token, type, meaning);
  }

  /** Writes the next words as one token. */
  takeRun(length: number, type: string, meaning?: Meaning): void {
    const token = this.lookup.at(this.index);
    if (token && length > 1) this.join(token, length);
    this.index += length;
    if (!token) return;
    const isSaid = this.writer.problems.at(-1)?.start === token.startOffset;
    if (meaning && !isSaid && token.image.charCodeAt(0) < 97)
      this.writer.problem('capital', token, { nearest: [visible(token.image).toLowerCase()] });
    this.writer.write(token, type, meaning);
  }

  /** Passes over the next token, which nothing can be made of. */
  skip(): void {
    this.index++;
  }

  beginKind(meaning: Extract<Meaning, { type: 'kind' }>, length: number): void {
    this.sentence = { ...begun, kind: meaning.kind, column: this.column };
    this.takeRun(length, keywordOf(meaning), meaning);
  }

  beginPhrase(meaning: Extract<Meaning, { type: 'phrase' }>, length: number): void {
    this.sentence = { ...begun, phrase: meaning.phrase, clause: meaning.phrase, column: this.column };
    this.writer.endItem();
    this.takeRun(length, 'OPENER', meaning);
  }

  /** Words that belong to no kind and no phrase begin a line of their own. */
  beginLoose(): void {
    this.sentence = { ...begun, column: this.column };
    this.writer.endItem();
  }

  /** Says that the next words are spelt otherwise than the entry they surely mean. */
  misspelt(entry: Entry, length: number): void {
    const [first, last] = [this.lookup.at(this.index), this.lookup.at(this.index + length - 1)];
    if (!first || !last) return;
    this.writer.problem('misspelt', first, { nearest: [entry.words.join(' ')] });
    if (length > 1) this.writer.stretch(last);
  }

  /** One image for a run of words, with as much space between them as the text has, so that lengths agree. */
  private join(first: Token, length: number): void {
    for (let offset = 1; offset < length; offset++) {
      const token = this.lookup.at(this.index + offset);
      if (!token) return;
      first.image = first.image.padEnd(token.startOffset - first.startOffset, ' ') + token.image;
      first.endOffset = token.endOffset ?? Number.NaN;
      first.endLine = token.endLine ?? Number.NaN;
      first.endColumn = token.endColumn ?? Number.NaN;
    }
  }
}

/** The grammar's keyword for a kind: spaces become hyphens, and training that is owed has one of its own. */
function keywordOf({ kind, word }: Extract<Meaning, { type: 'kind' }>): string {
  return kind === 'duty' && word === 'training' ? 'duty-training' : word.replaceAll(' ', '-');
}
