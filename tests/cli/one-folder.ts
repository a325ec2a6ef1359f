import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import type { Io } from '../../server/cli/io.ts';
import { emptyFolder, inProcess, removeFolders } from './in-process.ts';
import type { Outcome } from './transcript.ts';

/** A folder that is empty before each test, and what tests do in it. */
export interface OneFolder {
  path(...names: readonly string[]): string;
  write(path: string, text: string): void;
  git(...args: readonly string[]): void;
  check(...args: readonly string[]): Promise<Outcome>;
  checkWith(outside: Partial<Io>, ...args: readonly string[]): Promise<Outcome>;
}

export function oneFolder(): OneFolder {
  let folder = '';
  beforeEach(() => {
    folder = emptyFolder();
  });
  afterAll(removeFolders);
  return {
    path: (...names) => join(folder, ...names),
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    git(...args) {
      const author = ['-c', 'user.name=Coordinator', '-c', 'user.email=coordinator@example.org'];
      execFileSync('git', [...author, ...args], { cwd: folder, stdio: 'ignore' });
    },
    check: (...args) => inProcess(['check', ...args], folder),
    checkWith: (outside, ...args) => inProcess(['check', ...args], folder, outside),
  };
}

export const settings = 'title: A calmer start\nrules:\n  preset: essential\n';
export const head =
  'inquiry "A calmer start" by tutor at "The school" { status running }\nrole tutor "Form tutor" voice teacher\n';
/** A finding: a name that nothing bears. */
export const wrong = 'next "Ask the quiet students." by tutr\n';
