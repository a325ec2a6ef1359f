import type { House } from './checker.ts';
import type { Exceptions } from './exceptions.ts';
import { isGenerated } from './files.ts';

const linesOfFile = 250;
const linesOfRule = 150;
const linesOfFunction = 40;

/** A rule's file lies in a category's folder below `language/rules`. */
const limitOf = (path: string): number =>
  /^language\/rules\/[^/]+\/[^/]+\.ts$/.test(path) ? linesOfRule : linesOfFile;

interface Excess {
  readonly what: string;
  readonly lines: number;
  readonly limit: number;
}

function longFiles(house: House): Excess[] {
  return [...house]
    .map(([path, { lines }]) => ({ what: path, lines, limit: limitOf(path) }))
    .filter(({ what, lines, limit }) => lines > limit && !isGenerated(what));
}

/** Tests are sentences in sequence: their `describe` and `it` bodies are not held to the length of a function. */
function longFunctions(house: House): Excess[] {
  return [...house]
    .filter(([path]) => !path.startsWith('tests/') && !isGenerated(path))
    .flatMap(([path, { functions }]) =>
      functions.map(({ name, lines }) => ({ what: `${path}#${name}`, lines, limit: linesOfFunction })),
    )
    .filter(({ lines, limit }) => lines > limit);
}

/** What is too long without an exception, and exceptions that nothing needs. */
export function sizeFaults(house: House, exceptions: Exceptions): string[] {
  const judge = (excesses: readonly Excess[], allowed: Readonly<Record<string, string>>): string[] => {
    const long = excesses.filter(({ what }) => allowed[what] === undefined);
    const idle = Object.keys(allowed).filter((what) => !excesses.some((excess) => excess.what === what));
    return [
      ...long.map(({ what, lines, limit }) => `${what} has ${lines} lines, ${limit} are allowed`),
      ...idle.map((what) => `${what} no longer needs its exception: strike it from tests/house/exceptions.ts`),
    ];
  };
  return [...judge(longFiles(house), exceptions.files), ...judge(longFunctions(house), exceptions.functions)];
}
