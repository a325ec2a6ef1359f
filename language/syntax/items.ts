import type { Phrase } from './vocabulary/phrases.ts';
import type { Meaning } from './words/dictionary.ts';
import type { Token } from './words/token.ts';

/**
 * From told words to items, the way the grammar has it: an opener, the words of its line, a block of items. The telling
 * leaves nothing to refuse, so nothing is decided here. Langium's parser builds the same tree of the same tokens, at a
 * fifth of the speed and with a node for every word; a test holds the two equal on any text.
 */

/** One word, text, number or mark of a line; offsets are UTF-16, `end` exclusive. */
export interface Word {
  /** The classifier's type: `NAME`, `TEXT`, `NUMBER`, `MARK`, `GAP`, `JOINT`, `,` or `%`. */
  readonly type: string;
  /** As typed, quotes included; a mark or a gap as it is meant. */
  readonly image: string;
  readonly start: number;
  readonly end: number;
}

export interface ClauseWords {
  readonly phrase: Phrase;
  readonly start: number;
  /** Where the phrase ends. */
  readonly phraseEnd: number;
  readonly words: readonly Word[];
}

/** A line as the classifier told it: the opener, the words right after it, then clauses with theirs. */
export interface Line {
  readonly start: number;
  /** Where the opener ends. */
  readonly openerEnd: number;
  /** Where the last word of the line ends; the block comes after. */
  readonly end: number;
  readonly words: readonly Word[];
  readonly clauses: readonly ClauseWords[];
}

/** What a line begins with: a kind, a phrase, a word nobody knows, or no word at all. */
export type Opener = Extract<Meaning, { type: 'kind' | 'phrase' }> | { readonly type: 'unknown' | 'none' };

/** A line and what stands in its block. */
export interface Item {
  readonly opener: Opener;
  readonly line: Line;
  /** Where the block opens; absent without one. */
  readonly open?: number;
  /** Where the line ends, or its block. */
  readonly end: number;
  readonly items: readonly Item[];
}

/** The items of a text, of its told tokens. */
export function itemsOf(tokens: readonly Token[], meanings: ReadonlyMap<number, Meaning>): readonly Item[] {
  return new Items(tokens, meanings).block();
}

const unknown: Opener = { type: 'unknown' };
const none: Opener = { type: 'none' };
const noItems: readonly Item[] = [];

class Items {
  private readonly tokens: readonly Token[];
  private readonly meanings: ReadonlyMap<number, Meaning>;
  private index = 0;

  constructor(tokens: readonly Token[], meanings: ReadonlyMap<number, Meaning>) {
    this.tokens = tokens;
    this.meanings = meanings;
  }

  /** The items up to the brace that closes them. */
  block(): Item[] {
    const items: Item[] = [];
    for (let token = this.at(); token && token.tokenType.name !== '}'; token = this.at()) items.push(this.item(token));
    return items;
  }

  private item(first: Token): Item {
    const opener = this.openerOf(first);
    // Braces with nothing before them are an item with an empty line.
    const line = first.tokenType.name === '{' ? emptyAt(first.startOffset) : this.line(first);
    const brace = this.at();
    if (brace?.tokenType.name !== '{') return { opener, line, end: line.end, items: noItems };
    this.index++;
    const items = this.block();
    const close = this.tokens[this.index++];
    return { opener, line, open: brace.startOffset, end: close ? endOf(close) : line.end, items };
  }

  private openerOf({ tokenType: { name }, startOffset }: Token): Opener {
    if (name === 'UNKNOWN') return unknown;
    const meaning = name === 'LINE' || name === '{' ? undefined : this.meanings.get(startOffset);
    return meaning?.type === 'kind' || meaning?.type === 'phrase' ? meaning : none;
  }

  private line(first: Token): Line {
    const words: Word[] = [];
    const clauses: ClauseWords[] = [];
    const start = first.startOffset;
    const openerEnd = endOf(first);
    let current = words;
    let end = openerEnd;
    this.index++;
    for (let token = this.at(); token && isInLine(token); token = this.at()) {
      end = endOf(token);
      const meaning = this.meanings.get(token.startOffset);
      if (token.tokenType.name !== 'CLAUSE') current.push(wordOf(token, end, meaning));
      else if (meaning?.type === 'phrase') {
        current = [];
        clauses.push({ phrase: meaning.phrase, start: token.startOffset, phraseEnd: end, words: current });
      }
      this.index++;
    }
    return { start, openerEnd, end, words, clauses };
  }

  private at(): Token | undefined {
    return this.tokens[this.index];
  }
}

function emptyAt(start: number): Line {
  return { start, openerEnd: start, end: start, words: [], clauses: [] };
}

/** A token that the classifier put in has no length. */
function endOf({ startOffset, image }: Token): number {
  return startOffset + image.length;
}

function isInLine({ tokenType: { name } }: Token): boolean {
  return parts.has(name);
}

const parts: ReadonlySet<string> = new Set(['CLAUSE', 'NAME', 'TEXT', 'NUMBER', 'MARK', 'GAP', 'JOINT', ',', '%']);

function wordOf({ tokenType: { name: type }, image, startOffset: start }: Token, end: number, meaning?: Meaning): Word {
  return { type, image: meantBy(type, meaning) ?? image, start, end };
}

/** The mark or gap that a word stands for, however it is spelt. */
function meantBy(type: string, meaning: Meaning | undefined): string | undefined {
  if (type === 'MARK' && meaning?.type === 'mark') return meaning.mark;
  return type === 'GAP' && meaning?.type === 'gap' ? meaning.gap : undefined;
}
