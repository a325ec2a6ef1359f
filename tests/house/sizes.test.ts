import { describe, expect, it } from 'vitest';
import { houseOf } from './checker.ts';
import { exceptions } from './exceptions.ts';
import { house } from './files.ts';
import { sizeFaults } from './sizes.ts';

const none = { files: {}, functions: {} };
const lines = (count: number): string =>
  Array.from({ length: count }, (_, i) => `export const a${i} = ${i};`).join('\n');
const longFunction = `export function long(): void {\n${'  go();\n'.repeat(39)}}\n`;

describe('sizes', () => {
  it('stay within the house, or in the one list of exceptions', () => {
    expect(sizeFaults(house(['language', 'server', 'client', 'tests']), exceptions)).toEqual([]);
  });

  it('catch a long file, a long rule and a long function', () => {
    const planted = houseOf({
      'server/lsp/long.ts': lines(251),
      'language/rules/contract/missing.ts': lines(151),
      'language/model/join.ts': longFunction,
      'server/lsp/fits.ts': lines(250),
      'language/rules/run.ts': lines(151),
      'language/syntax/generated/ast.ts': lines(900),
    });
    expect(sizeFaults(planted, none)).toEqual([
      'server/lsp/long.ts has 251 lines, 250 are allowed',
      'language/rules/contract/missing.ts has 151 lines, 150 are allowed',
      'language/model/join.ts#long has 41 lines, 40 are allowed',
    ]);
  });

  it('accept an exception that is needed and refuse one that is not', () => {
    const planted = houseOf({ 'server/lsp/long.ts': lines(300), 'server/lsp/short.ts': lines(3) });
    const needed = { files: { 'server/lsp/long.ts': 'a table' }, functions: {} };
    const idle = {
      files: { ...needed.files, 'server/lsp/short.ts': 'was long once' },
      functions: { 'gone.ts#f': 'gone' },
    };
    expect(sizeFaults(planted, needed)).toEqual([]);
    expect(sizeFaults(planted, idle)).toEqual([
      'server/lsp/short.ts no longer needs its exception: strike it from tests/house/exceptions.ts',
      'gone.ts#f no longer needs its exception: strike it from tests/house/exceptions.ts',
    ]);
  });
});
