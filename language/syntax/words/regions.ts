import { kindRow } from '../vocabulary/kinds.ts';
import { entriesFor } from './dictionary.ts';
import type { Token } from './token.ts';

/** A run of tokens from one declaration that never nests to the next, and whether its braces balance. */
export interface Region {
  /** Index of the first token after the region. */
  readonly until: number;
  /** Braces that are left open: blocks are then found by indentation. */
  readonly unclosed: ReadonlySet<Token>;
  /** No line stands deeper than another, so that indentation says nothing. */
  readonly flat: boolean;
  /** How many braces close what was never opened. */
  readonly excess: number;
}

/** Whether a word at the beginning of a line opens a kind that never nests. */
export function closesBlocks(image: string): boolean {
  for (const { meanings } of entriesFor(image)) {
    for (const meaning of meanings) if (meaning.type === 'kind' && kindRow(meaning.kind).closes === true) return true;
  }
  return false;
}

/**
 * Splits raw tokens into regions at every line that opens a kind that never nests. Where such a line stands deeper
 * than the one that opened the block around it, it was put there on purpose: it stays, and a rule says where it goes.
 */
export function regionsOf(tokens: readonly Token[]): Region[] {
  const regions: Region[] = [];
  const open: { readonly brace: Token; readonly column: number }[] = [];
  let excess = 0;
  let margins = new Set<number>();
  let line = -1;
  let column = 1;
  let before = '';
  tokens.forEach((token, index) => {
    const type = token.tokenType.name;
    if (token.startLine !== line) {
      column = token.startColumn ?? 1;
      const within = open.at(-1)?.column;
      const outside = within === undefined || column <= within;
      if (type === 'WORD' && index > 0 && before !== ',' && outside && closesBlocks(token.image)) {
        regions.push({ until: index, unclosed: bracesOf(open), flat: margins.size < 2, excess });
        margins = new Set();
        open.length = 0;
        excess = 0;
      }
    }
    if (token.startLine !== line) margins.add(column);
    line = token.endLine ?? line;
    before = type;
    if (type === '{') open.push({ brace: token, column });
    else if (type === '}' && open.pop() === undefined) excess++;
  });
  regions.push({ until: tokens.length, unclosed: bracesOf(open), flat: margins.size < 2, excess });
  return regions;
}

function bracesOf(open: readonly { readonly brace: Token }[]): ReadonlySet<Token> {
  return new Set(open.map(({ brace }) => brace));
}
