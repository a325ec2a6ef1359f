import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '../../server/cli/git.ts';
import type { Io } from '../../server/cli/io.ts';
import { run } from '../../server/cli/run.ts';
import { nodeFiles } from '../../server/engine/node-files.ts';
import type { Outcome } from './transcript.ts';

const made: string[] = [];

/** A folder of its own for one test. */
export function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'inquiry-cli-')));
  made.push(folder);
  return folder;
}

/** Takes every folder away again. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Runs a command in process, on 2 November 2026 and a clock that stands still. */
export async function inProcess(args: readonly string[], cwd: string, outside: Partial<Io> = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await run(args, {
    cwd,
    files: nodeFiles,
    today: () => '2026-11-02',
    now: () => 0,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    input: async () => new Uint8Array(),
    git,
    watch: () => ({ close: async () => {} }),
    interrupted: async () => {},
    language: 'en',
    env: {},
    colour: false,
    width: 100,
    ...outside,
  });
  return { out, err, code };
}
