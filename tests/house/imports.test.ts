import { describe, expect, it } from 'vitest';
import { cycles, exits, forbiddenImports, houseOf, impurities, missingTargets, roomOf } from './checker.ts';
import { house } from './files.ts';
import { rooms } from './rooms.ts';

const floors = house(['language', 'server', 'client']);

describe('the house', () => {
  it('has something to check', () => {
    expect([...floors.keys()].filter((path) => path.startsWith('language/')).length).toBeGreaterThan(0);
  });

  it('imports only in the allowed direction', () => {
    expect(forbiddenImports(floors, rooms)).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(cycles(house(['language', 'server', 'client', 'tests']))).toEqual([]);
  });

  it('keeps process, disk, clock, chance and network out of the language floor', () => {
    expect(impurities(floors)).toEqual([]);
  });

  it('ends the process in a main.ts only', () => {
    expect(exits(floors)).toEqual([]);
  });

  it('imports files that are there', () => {
    expect(missingTargets(floors)).toEqual([]);
  });
});

describe('the table of rooms', () => {
  it('names only rooms that it describes', () => {
    const named = Object.values(rooms).flatMap((room) => room.house);
    expect(named.filter((name) => rooms[name] === undefined)).toEqual([]);
  });

  it('finds the innermost room', () => {
    expect(roomOf('language/syntax/vocabulary/kinds.ts', rooms)).toBe('language/syntax/vocabulary');
    expect(roomOf('language/syntax/lower.ts', rooms)).toBe('language/syntax');
    expect(roomOf('language/index.ts', rooms)).toBe('language/');
    expect(roomOf('server/protocol.ts', rooms)).toBe('server/protocol.ts');
    expect(roomOf('language/new-room/a.ts', rooms)).toBeUndefined();
    expect(roomOf('elsewhere/a.ts', rooms)).toBeUndefined();
  });
});

/** One line of code that breaks the direction, and where it would stand. */
const planted: readonly (readonly [path: string, code: string])[] = [
  ['language/model/plan.ts', "import { rule } from '../rules/rule.ts';"],
  ['language/model/plan.ts', "export * from '../findings/finding.ts';"],
  ['language/model/plan.ts', "import type { AstNode } from 'langium';"],
  ['language/rules/run.ts', "import type { AstNode } from 'langium';"],
  ['language/rules/contract/missing.ts', "import { lower } from '../../syntax/lower.ts';"],
  ['language/rules/run.ts', "type Node = import('../syntax/generated/ast.ts').Plan;"],
  ['language/reports/contract.ts', "const langium = await import('langium');"],
  ['language/changes/compare.ts', "import { parse } from '../syntax/parse.ts';"],
  ['language/findings/finding.ts', "import { defineRule } from '../rules/rule.ts';"],
  ['language/settings/read.ts', "import { readFileSync } from 'node:fs';"],
  ['language/settings/read.ts', "import { readFileSync } from 'fs';"],
  ['language/syntax/lower.ts', "import { engine } from '../../server/engine/engine.ts';"],
  ['language/syntax/lower.ts', "import { Diagnostic } from 'vscode-languageserver';"],
  ['language/index.ts', "import { show } from '../client/extension.ts';"],
  ['language/unheard-of/thing.ts', ''],
  ['server/engine/plans.ts', "import { hover } from '../lsp/hover.ts';"],
  ['server/engine/plans.ts', "import { Command } from 'commander';"],
  ['server/lsp/hover.ts', "import { main } from '../cli/main.ts';"],
  ['server/lsp/hover.ts', "import vscode = require('vscode');"],
  ['server/cli/check.ts', "import { createConnection } from 'vscode-languageserver/node';"],
  ['client/extension.ts', "import { join } from '../language/model/join.ts';"],
  ['client/extension.ts', "import { start } from '../server/lsp/main.ts';"],
  ['client/extension.ts', "const one = require('../server/engine/plans.ts');"],
];

describe('a planted fault is caught', () => {
  it.each(planted)('%s with %s', (path, code) => {
    expect(forbiddenImports(houseOf({ [path]: code }), rooms)).toHaveLength(1);
  });

  it('but what the table allows is not', () => {
    const sound = houseOf({
      'language/rules/run.ts': "import { Plan } from '../model/plan.ts';\nimport { defineRule } from './rule.ts';",
      'language/syntax/lower.ts': "import { AstUtils } from 'langium';\nimport { kinds } from './vocabulary/kinds.ts';",
      'server/lsp/main.ts': "import { createConnection } from 'vscode-languageserver/node';\nimport 'node:fs';",
      'client/extension.ts': "import * as vscode from 'vscode';\nimport { show } from '../server/protocol.ts';",
    });
    expect(forbiddenImports(sound, rooms)).toEqual([]);
  });

  it.each([
    'process.cwd()',
    'const { env } = process;',
    'const world = { process };',
    'const now = Date.now();',
    'const now = new Date();',
    'const now = new Date;',
    'const now = Date();',
    'performance.now()',
    'globalThis.process',
    'fetch("https://example.org")',
    'console.log(1)',
    'const a = `${Math.random()}`;',
  ])('language that says %s', (code) => {
    expect(impurities(houseOf({ 'language/model/a.ts': code }))).toHaveLength(1);
  });

  it('but plain words and given moments are not', () => {
    const code =
      'const day = new Date(2026, 0, 1); const a = { process: 1, fetch() {} }; a.process; const m: Date = day;';
    const own = 'export const f = (process: { readonly name: string }): string => process.name;';
    expect(impurities(houseOf({ 'language/model/a.ts': code, 'language/model/b.ts': own }))).toEqual([]);
    expect(impurities(houseOf({ 'server/engine/a.ts': 'process.cwd()' }))).toEqual([]);
  });

  it('an exit outside main.ts', () => {
    const code = 'process.exit(1)';
    const where = { 'server/cli/check.ts': code, 'client/extension.ts': code, 'server/cli/main.ts': code };
    expect(exits(houseOf(where))).toEqual([
      'server/cli/check.ts:1 calls process.exit',
      'client/extension.ts:1 calls process.exit',
    ]);
  });

  it('a cycle, also one of types alone or of one file', () => {
    const round = houseOf({
      'language/model/a.ts': "import { b } from './b.ts';",
      'language/model/b.ts': "export type { C } from './deep/c.ts';",
      'language/model/deep/c.ts': "type A = import('../a.ts').A;",
      'language/model/self.ts': "import './self.ts';",
    });
    expect(cycles(round)).toEqual([
      'language/model/a.ts → language/model/b.ts → language/model/deep/c.ts → language/model/a.ts',
      'language/model/self.ts → language/model/self.ts',
    ]);
    expect(
      cycles(houseOf({ 'a.ts': "import './b.ts'; import './c.ts';", 'b.ts': "import './c.ts';", 'c.ts': '' })),
    ).toEqual([]);
  });

  it('an import of a file that is not there', () => {
    expect(missingTargets(houseOf({ 'client/a.ts': "import './gone.ts';" }))).toEqual([
      'client/a.ts:1 imports client/gone.ts',
    ]);
  });
});
