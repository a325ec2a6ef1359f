import type { Kind } from '../vocabulary/kinds.ts';
import type { MissingBrace } from './problem.ts';
import type { Region } from './regions.ts';
import { endOf, type Token } from './token.ts';
import type { Writer } from './writer.ts';

/** Nesting deeper than this is refused: a recursive parser runs out of stack. */
const deepest = 40;

interface OpenBlock {
  /** The kind whose block it is; undefined in the block of a phrase or of an unknown word. */
  readonly kind: Kind | undefined;
  /** Column of the line that opened it. */
  readonly column: number;
  readonly brace: Token;
  /** Indentation says what is in it: its lines stand deeper than the one that opened it, or no brace closes it. */
  readonly indented: boolean;
  /** It has no braces at all: those it lacks, with those of the blocks around and inside it. */
  readonly lacking?: MissingBrace[];
}

/** Keeps braces balanced. Where those of a region do not balance, indentation says which one is missing or too many. */
export class Blocks {
  private readonly open: OpenBlock[] = [];
  private readonly writer: Writer;
  private refused = 0;
  private unclosed: ReadonlySet<Token> = new Set();
  private excess = 0;
  private flat = false;

  constructor(writer: Writer) {
    this.writer = writer;
  }

  get depth(): number {
    return this.open.length;
  }

  /** The kind whose block is being read. */
  get kind(): Kind | undefined {
    return this.open.at(-1)?.kind;
  }

  /** Whether a brace is missing that should have opened a block. */
  get lacksOpening(): boolean {
    return this.excess > 0;
  }

  /** Whether a line that stands deeper may begin a block that has no braces at all. */
  get mayIndent(): boolean {
    return this.excess === 0 && this.depth < deepest && (this.depth === 0 || this.isIndented);
  }

  /** Whether the block being read has no braces at all. */
  get isIndented(): boolean {
    return this.open.at(-1)?.lacking !== undefined;
  }

  enter({ unclosed, excess, flat }: Region): void {
    this.flat = flat;
    this.unclosed = unclosed;
    this.excess = excess;
    this.refused = 0;
  }

  /** Ends a region: what is still open is closed. */
  leave(): void {
    while (this.open.length > 0) this.closeMissing();
  }

  /** Opens a block; answers whether it was opened, not refused. */
  begin(
    brace: Token,
    of: { readonly kind: Kind | undefined; readonly column: number; readonly next: Token | undefined },
  ): boolean {
    if (this.open.length >= deepest) {
      if (this.refused++ === 0) this.writer.problem('too-deep', brace);
      return false;
    }
    const { kind, column, next } = of;
    const isDeeper = next?.startLine === brace.endLine || (next?.startColumn ?? 1) > column;
    const indented = isDeeper || this.unclosed.has(brace) || (this.unclosed.size > 0 && !this.flat);
    this.open.push({ kind, column, brace, indented });
    this.writer.write(brace, '{');
    return true;
  }

  /** Opens a block whose brace is missing: the lines that follow stand deeper and a closing brace is left over. */
  beginMissing(kind: Kind | undefined, column: number): void {
    const { last } = this.writer;
    if (last === undefined) return;
    this.excess--;
    this.writer.problem('missing-open', last, { insertAt: endOf(last) });
    this.writer.insertBrace('{');
    this.open.push({ kind, column, brace: last, indented: true });
  }

  /** Opens a block that has no braces at all. It is told of once, at its first line, with all the blocks inside it. */
  beginIndented(line: Token, { kind, column }: { readonly kind: Kind | undefined; readonly column: number }): void {
    const { last } = this.writer;
    if (last === undefined) return;
    const around = this.open.at(-1)?.lacking;
    const lacking = around ?? [];
    lacking.push({ brace: '{', at: endOf(last) });
    if (around === undefined) this.writer.problem('indented', line, { braces: lacking });
    this.writer.insertBrace('{');
    this.open.push({ kind, column, brace: last, indented: true, lacking });
  }

  close(brace: Token, opensLine: boolean, next: Token | undefined): void {
    if (this.refused > 0) {
      this.refused--;
      return;
    }
    if (this.unclosed.size > 0 && opensLine) this.closeDeeperThan(brace.startColumn ?? 1);
    if (this.isExtra(brace, opensLine, next)) {
      this.excess--;
      this.writer.problem('extra-brace', brace);
      return;
    }
    this.open.pop();
    this.writer.write(brace, '}');
  }

  /**
   * In a region that lacks a closing brace, a line no deeper than the one that opened a block ends that block; a block
   * without any ends so everywhere.
   */
  closeByIndent(token: Token): void {
    const column = (token.startColumn ?? 1) - 1;
    if (this.unclosed.size > 0) this.closeDeeperThan(column);
    while (this.isIndented && (this.open.at(-1)?.column ?? 0) > column) this.closeMissing();
  }

  private closeDeeperThan(column: number): void {
    for (;;) {
      const block = this.open.at(-1);
      if (block === undefined || !block.indented || block.column <= column) return;
      this.closeMissing();
    }
  }

  private isExtra(brace: Token, opensLine: boolean, next: Token | undefined): boolean {
    const block = this.open.at(-1);
    if (block === undefined) return true;
    if (this.excess <= 0 || !block.indented) return false;
    if (opensLine) return (brace.startColumn ?? 1) > block.column;
    const goesOn = next !== undefined && next.tokenType.name !== '}' && (next.startColumn ?? 1) > block.column;
    return block.brace.startLine !== brace.startLine && goesOn && next.startLine !== brace.startLine;
  }

  /** Closes a block whose brace is missing with an empty one, right after the last token. */
  private closeMissing(): void {
    const block = this.open.pop();
    const { last } = this.writer;
    if (block === undefined || last === undefined) return;
    if (block.lacking) block.lacking.push({ brace: '}', at: endOf(last) });
    else this.writer.problem('unclosed-block', block.brace, { insertAt: endOf(last) });
    this.writer.insertBrace('}');
  }
}
