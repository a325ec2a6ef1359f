import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

const grammar = 'language/syntax/inquiry.langium';
const generated = 'language/syntax/generated/ast.ts';
const ours = 'tests/tools/generate.ts';

const changed = (file: string): number => (existsSync(join(root, file)) ? statSync(join(root, file)).mtimeMs : 0);

/** Writes every generated file: the parser from the grammar, then what the project derives from its own tables. */
export async function generateAll(): Promise<number> {
  const parser = await run('langium', ['generate']);
  if (parser !== 0) return parser;
  return run('node', [ours]);
}

if (import.meta.main) {
  const current = process.argv.includes('--if-needed') && changed(generated) > changed(grammar);
  process.exitCode = current ? 0 : await generateAll();
}
