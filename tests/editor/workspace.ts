import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from '../tools/run.ts';

export const vsix = join(root, 'dist/inquiry-plans.vsix');

/** Folders that belong to one run of an editor and are thrown away after it. */
export interface Desk {
  readonly examples: string;
  readonly extensions: string;
  readonly data: string;
  readonly remove: () => void;
}

/** An empty editor and a copy of the examples, so that a test may write where it likes. */
export function layDesk(): Desk {
  // VS Code opens a socket below its data folder, and the path of a socket must stay short.
  const base = mkdtempSync(join(tmpdir(), 'inquiry-'));
  const desk = { examples: join(base, 'examples'), extensions: join(base, 'extensions'), data: join(base, 'data') };
  for (const folder of Object.values(desk)) mkdirSync(folder);
  if (existsSync(join(root, 'examples'))) cpSync(join(root, 'examples'), desk.examples, { recursive: true });
  return { ...desk, remove: () => rmSync(base, { recursive: true, force: true }) };
}

/** What is tested is what is shipped: the packaged extension. */
export async function packageExtension(): Promise<void> {
  if ((await run('npm', ['run', '--silent', 'package'])) !== 0) throw new Error('the extension could not be packaged');
}

/** An extension without contents: VS Code tests the folder under development, and ours must come from the package. */
export function dummyExtension(): string {
  const folder = join(root, 'dist/tests/dummy');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'dummy', publisher: 'nobody', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
