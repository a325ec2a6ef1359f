import { tokenize } from '../../language/syntax/parser.ts';
import { type Kind, kindRow } from '../../language/syntax/vocabulary/kinds.ts';
import { type Phrase, phraseRow } from '../../language/syntax/vocabulary/phrases.ts';
import type { Meaning } from '../../language/syntax/words/dictionary.ts';

/** What may stand at the cursor. `start` is where the word being typed begins, `prefix` what is typed of it. */
export type CompletionContext = { readonly start: number; readonly prefix: string } & (
  | { readonly expects: 'sentence'; readonly within: Kind | 'top' }
  /** A value of a phrase. */
  | { readonly expects: 'value'; readonly phrase: Phrase }
  /** What goes on with a sentence about a kind: little words, marks, and properties of that kind. */
  | { readonly expects: 'clause'; readonly of: Kind | undefined; readonly within: Kind | 'top' }
  | { readonly expects: 'rule' }
);

type Token = ReturnType<typeof tokenize>['tokens'][number];

interface OpenBlock {
  readonly kind: Kind | undefined;
  /** Column of the line that opened it. */
  readonly column: number;
}

/** Reads a text up to the cursor; undefined inside texts, comments and where a new name is due. */
export function contextAt(text: string, offset: number): CompletionContext | undefined {
  const prefix = /[\p{L}_][\p{L}\p{M}\p{N}_/-]*$/u.exec(text.slice(Math.max(0, offset - 80), offset))?.[0] ?? '';
  const start = offset - prefix.length;
  const { tokens, meanings } = tokenize(text);
  if (tokens.some((token) => isInsideText(token, offset))) return undefined;
  const before = tokens.filter((token) => token.image !== '' && endOf(token) <= start);
  if (isInComment(text.slice(before.length > 0 ? endOf(before[before.length - 1]) : 0, offset))) return undefined;
  const reading = new Reading(text, tokens, meanings);
  return reading.at(start, prefix);
}

function endOf(token: Token | undefined): number {
  return token ? token.startOffset + token.image.length : 0;
}

/** A text whose quote is missing goes on to the end of its line, the cursor right behind it included. */
function isInsideText(token: Token, offset: number): boolean {
  if (token.tokenType.name !== 'TEXT' || offset <= token.startOffset) return false;
  const closed = token.image.length > 1 && /["“”„«»'‘’]$/.test(token.image);
  return closed ? offset < endOf(token) : offset <= endOf(token);
}

/** What stands between the last word and the cursor is white space and comments only. */
function isInComment(between: string): boolean {
  const withoutBlocks = between.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return withoutBlocks.includes('/*') || /\/\/[^\r\n]*$/.test(withoutBlocks);
}

class Reading {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly meanings: ReadonlyMap<number, Meaning>;
  private readonly blocks: OpenBlock[] = [];
  /** The keyword whose sentence is being read, and the last phrase in it. */
  private kind: Kind | undefined;
  private phrase: Phrase | undefined;
  private last: Token | undefined;
  private lineColumn = 0;

  constructor(text: string, tokens: readonly Token[], meanings: ReadonlyMap<number, Meaning>) {
    this.text = text;
    this.tokens = tokens;
    this.meanings = meanings;
  }

  at(start: number, prefix: string): CompletionContext | undefined {
    let missing = 0;
    for (const token of this.tokens) {
      if (token.startOffset >= start && !(token.image === '' && token.startOffset <= start)) break;
      if (endOf(token) > start) break;
      if (token.image === '') {
        if (token.tokenType.name === '}') missing++;
        // A brace that only indentation stands in for opens its block on the line below.
        else if (token.tokenType.name === '{' && this.text.slice(token.startOffset, start).includes('\n'))
          this.take(token);
        continue;
      }
      for (; missing > 0; missing--) this.blocks.pop();
      this.take(token);
    }
    if (missing > 0) this.closeByIndent(start);
    return this.expected(start, prefix);
  }

  /** Braces are missing: the cursor is inside the blocks whose opening line is indented less than its own. */
  private closeByIndent(start: number): void {
    const column = this.columnAt(start);
    while (this.blocks.length > 0 && (this.blocks.at(-1)?.column ?? 0) >= column) this.blocks.pop();
  }

  private take(token: Token): void {
    if (this.isFirstOnLine(token)) this.lineColumn = this.columnAt(token.startOffset);
    const meaning = this.meanings.get(token.startOffset);
    const isOpener = token.tokenType.name === 'OPENER';
    if (meaning?.type === 'kind') {
      this.kind = meaning.kind;
      this.phrase = undefined;
    } else if (isOpener) {
      this.kind = undefined;
      this.phrase = meaning?.type === 'phrase' ? meaning.phrase : undefined;
    } else if (meaning?.type === 'phrase') this.phrase = meaning.phrase;
    else if (token.tokenType.name === '{') {
      this.blocks.push({ kind: this.kind, column: this.lineColumn });
      this.forgetSentence();
    } else if (token.tokenType.name === '}') {
      this.blocks.pop();
      this.forgetSentence();
    }
    this.last = token;
  }

  private forgetSentence(): void {
    this.kind = undefined;
    this.phrase = undefined;
  }

  private expected(start: number, prefix: string): CompletionContext | undefined {
    const place = { start, prefix };
    const { last } = this;
    const within = this.blocks.length === 0 ? 'top' : this.blocks.at(-1)?.kind;
    const name = last?.tokenType.name;
    const opensLine = last === undefined || this.text.slice(endOf(last), start).includes('\n');
    if (name !== ',' && (opensLine || name === '{' || name === '}'))
      return within && { ...place, expects: 'sentence', within };
    if (this.kind === 'accept' && this.meanings.get(last?.startOffset ?? -1)?.type === 'kind')
      return { ...place, expects: 'rule' };
    if (this.expectsValue(last)) return this.valueOf(place);
    if (this.meanings.get(last?.startOffset ?? -1)?.type === 'kind' && !this.refers()) return undefined;
    return {
      ...place,
      expects: 'clause',
      of: this.kind ?? (within === 'top' ? undefined : within),
      within: within ?? 'top',
    };
  }

  private expectsValue(last: Token | undefined): boolean {
    if (last?.tokenType.name === ',') return true;
    const meaning = this.meanings.get(last?.startOffset ?? -1);
    if (meaning?.type === 'kind') return this.refers();
    return meaning?.type === 'phrase' && !isBare(meaning.phrase);
  }

  private valueOf(place: { start: number; prefix: string }): CompletionContext | undefined {
    if (this.phrase) return { ...place, expects: 'value', phrase: this.phrase };
    return this.refers() ? { ...place, expects: 'value', phrase: 'owed by' } : undefined;
  }

  private refers(): boolean {
    return this.kind === 'duties';
  }

  private isFirstOnLine(token: Token): boolean {
    return this.last === undefined || this.text.slice(endOf(this.last), token.startOffset).includes('\n');
  }

  private columnAt(offset: number): number {
    return offset - (this.text.lastIndexOf('\n', offset - 1) + 1);
  }
}

/** A phrase that stands without a value, so that a clause may follow at once. */
function isBare(phrase: Phrase): boolean {
  return phraseRow(phrase).takes.includes('nothing');
}

/** Whether a kind may stand in the block of another, or at the top. */
export function mayStandWithin(kind: Kind, within: Kind | 'top'): boolean {
  return kindRow(kind).within.includes(within);
}
