import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/run.ts';

/** A program file that starts the launcher with this very Node, whatever `node` means to the one who starts it. */
export function embeddedProgram(): string {
  const file = join(root, 'dist/tests/embedded-editor');
  mkdirSync(join(root, 'dist/tests'), { recursive: true });
  const launcher = join(import.meta.dirname, 'launcher.ts');
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${launcher}" "$@"\n`, { mode: 0o755 });
  return file;
}
