import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type CstNode, isCompositeCstNode, isLeafCstNode, type LeafCstNode } from 'langium';
import { describe, expect, it } from 'vitest';
import type { Item as Node } from '../../language/syntax/generated/ast.ts';
import { type Item, itemsOf } from '../../language/syntax/items.ts';
import { parse, tokenize } from '../../language/syntax/parser.ts';
import { texts } from './texts.ts';

/** The items of a text are what the grammar makes of it: same openers, same words, same blocks, at the same places. */

type Place = readonly [start: number, end: number];

interface Shape {
  readonly opener: Item['opener']['type'];
  readonly words: readonly Place[];
  readonly open: number | undefined;
  readonly end: number;
  readonly items: readonly Shape[];
}

const openers: Readonly<Record<string, Item['opener']['type']>> = {
  Sentence: 'phrase',
  Misspelt: 'unknown',
  Loose: 'none',
  Nameless: 'none',
};

function shapeOfItem({ opener, line, open, end, items }: Item): Shape {
  const { start, openerEnd, words, clauses } = line;
  const spoken = words.map((word): Place => [word.start, word.end]);
  const said = clauses.flatMap((clause): Place[] => [
    [clause.start, clause.phraseEnd],
    ...clause.words.map((word): Place => [word.start, word.end]),
  ]);
  const first: readonly Place[] = start === open ? [] : [[start, openerEnd]];
  return { opener: opener.type, words: [...first, ...spoken, ...said], open, end, items: items.map(shapeOfItem) };
}

function shapeOfNode({ $type, $cstNode, items }: Node): Shape {
  const leaves = leavesOf($cstNode);
  const brace = leaves.findIndex(({ tokenType }) => tokenType.name === '{');
  const words = (brace < 0 ? leaves : leaves.slice(0, brace)).map(({ offset, end }): Place => [offset, end]);
  return {
    opener: openers[$type] ?? 'kind',
    words,
    open: leaves[brace]?.offset,
    end: $cstNode?.end ?? Number.NaN,
    items: items.map(shapeOfNode),
  };
}

function leavesOf(node: CstNode | undefined): LeafCstNode[] {
  if (node === undefined) return [];
  if (isCompositeCstNode(node)) return node.content.flatMap(leavesOf);
  return isLeafCstNode(node) && !node.hidden ? [node] : [];
}

function expectSame(text: string): void {
  const { tokens, meanings } = tokenize(text);
  const { value, parserErrors } = parse(text);
  expect(parserErrors).toEqual([]);
  expect(itemsOf(tokens, meanings).map(shapeOfItem)).toEqual(value.items.map(shapeOfNode));
}

const written = [...globSync('examples/**/*.inquiry'), ...globSync('tests/syntax/examples/*.inquiry')];
const typed = ['mistakes', 'variants'].flatMap((name) =>
  readFileSync(new URL(`./${name}.txt`, import.meta.url), 'utf8').split(/^(?:===|---) .*\n/m),
);

describe('items are what the grammar makes of a text', () => {
  it.each(written)('%s', (file) => {
    expectSame(readFileSync(file, 'utf8'));
  });

  it('with every mistake that was collected', () => {
    expect(typed.length).toBeGreaterThan(100);
    for (const text of typed) expectSame(text);
  });

  it('on any text whatever', () => {
    fc.assert(fc.property(texts, expectSame), { numRuns: 1000 });
  });
});
