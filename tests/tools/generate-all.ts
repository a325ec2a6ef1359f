import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, run } from './run.ts';
import { snapshot } from './snapshot.ts';

const ours = 'tests/tools/generate.ts';

/** What the last generation read and wrote. */
const stamp = join(root, 'node_modules/.cache/generated.txt');

/** The generators read the grammar and tables that may import anything of the language; what they write lies here too. */
const folders = ['language/', 'tests/tools/', 'docs/', 'client/language/generated/', 'client/preview/page/generated/'];
const isConcerned = (file: string): boolean =>
  file === 'langium-config.json' || folders.some((folder) => file.startsWith(folder));

/**
 * One value for all that goes into the generators and comes out of them. It is made from contents, not from times: a
 * file that was taken away has none, and git gives every file the time of the checkout.
 */
function fingerprint(): string {
  const files = [...snapshot(root)].filter(([file]) => isConcerned(file)).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(files)).digest('hex');
}

/** Whether the last generation read and wrote what lies here now. */
function isCurrent(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** Writes every generated file: the parser from the grammar, then what the project derives from its own tables. */
export async function generateAll(): Promise<number> {
  const code = (await run('langium', ['generate'])) || (await run('node', [ours]));
  if (code !== 0) return code;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint());
  return 0;
}

if (import.meta.main) process.exitCode = process.argv.includes('--if-needed') && isCurrent() ? 0 : await generateAll();
