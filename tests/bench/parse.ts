import { readPart } from '../../language/syntax/lower.ts';
import { lex, parse, tokenize } from '../../language/syntax/parser.ts';

/** How fast texts are read, in millions of characters a second: the fastest of several runs over as many copies of a file. */
export interface ParsingSpeed {
  /** Length of all copies in UTF-16 characters. */
  readonly characters: number;
  /** Words found. */
  readonly lex: number;
  /** The same, and told apart. */
  readonly tokenize: number;
  /** The same, and a part of a plan made of them: what reading a file is. */
  readonly read: number;
  /** Words told apart, and the syntax tree of the grammar built, which reading does without. */
  readonly tree: number;
}

/** Measures lexing and reading of a file, as often as makes about 200,000 characters. */
export function measureParsing(example: string, runs = 40): ParsingSpeed {
  const copies = Math.max(1, Math.ceil(200_000 / Math.max(1, example.length)));
  const characters = example.length * copies;
  const speedOf = (work: (text: string) => unknown): number => {
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      for (let copy = 0; copy < copies; copy++) work(example);
      return performance.now() - start;
    });
    return characters / 1000 / Math.min(...times);
  };
  return {
    characters,
    lex: speedOf(lex),
    tokenize: speedOf(tokenize),
    read: speedOf((text) => readPart('bench.inquiry', text)),
    tree: speedOf(parse),
  };
}
