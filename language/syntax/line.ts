import { type CstNode, isCompositeCstNode, isLeafCstNode, type LeafCstNode } from 'langium';
import type { Item } from './generated/ast.ts';
import type { Phrase } from './vocabulary/phrases.ts';
import type { Meaning } from './words/dictionary.ts';

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
  /** Where the block opens. */
  readonly open?: number;
}

const parts: ReadonlySet<string> = new Set(['NAME', 'TEXT', 'NUMBER', 'MARK', 'GAP', 'JOINT', ',', '%']);

/** Reads the line of an item off its syntax tree; an item without one (after a syntax error) gives an empty line. */
export function lineOf(item: Item, meanings: ReadonlyMap<number, Meaning>): Line {
  const words: Word[] = [];
  const clauses: ClauseWords[] = [];
  const start = item.$cstNode?.offset ?? 0;
  let openerEnd = start;
  let end = start;
  let open: number | undefined;
  let current = words;
  eachLeaf(item.$cstNode, (leaf) => {
    const type = leaf.tokenType.name;
    if (type === '{') {
      open = leaf.offset;
      return false;
    }
    end = leaf.end;
    if (parts.has(type))
      current.push({ type, image: meantBy(type, meanings.get(leaf.offset)) ?? leaf.text, start: leaf.offset, end });
    else if (type === 'CLAUSE') {
      const meaning = meanings.get(leaf.offset);
      if (meaning?.type !== 'phrase') return true;
      current = [];
      clauses.push({ phrase: meaning.phrase, start: leaf.offset, phraseEnd: end, words: current });
    } else openerEnd = end;
    return true;
  });
  return { start, openerEnd, end, words, clauses, ...(open === undefined ? {} : { open }) };
}

/** The mark or gap that a word stands for, however it is spelt. */
function meantBy(type: string, meaning: Meaning | undefined): string | undefined {
  if (type === 'MARK' && meaning?.type === 'mark') return meaning.mark;
  return type === 'GAP' && meaning?.type === 'gap' ? meaning.gap : undefined;
}

/** Visits the tokens of a node in the order of the text until `visit` answers false; comments are passed over. */
function eachLeaf(node: CstNode | undefined, visit: (leaf: LeafCstNode) => boolean): boolean {
  if (node === undefined) return true;
  if (!isCompositeCstNode(node)) return !isLeafCstNode(node) || node.hidden || visit(node);
  for (const child of node.content) if (!eachLeaf(child, visit)) return false;
  return true;
}
