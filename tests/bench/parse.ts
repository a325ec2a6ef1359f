import { readPart } from '../../language/syntax/lower.ts';
import { lex, parse, tokenize } from '../../language/syntax/parser.ts';

/** How fast texts are read, in millions of characters a second: the median of several runs over one long text. */
export interface ParsingSpeed {
  /** Length of the text in UTF-16 characters. */
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

/** Measures lexing, parsing and reading of a text, repeated until it is about 200,000 characters long. */
export function measureParsing(example: string, runs = 15): ParsingSpeed {
  const text = example.repeat(Math.max(1, Math.ceil(200_000 / Math.max(1, example.length))));
  return {
    characters: text.length,
    lex: speedOf(() => lex(text), text, runs),
    tokenize: speedOf(() => tokenize(text), text, runs),
    read: speedOf(() => readPart('bench.inquiry', text), text, runs),
    tree: speedOf(() => parse(text), text, runs),
  };
}

function speedOf(work: () => unknown, text: string, runs: number): number {
  for (let warm = 0; warm < 5; warm++) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return text.length / 1000 / (times[Math.floor(runs / 2)] ?? Number.POSITIVE_INFINITY);
}
