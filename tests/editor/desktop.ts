import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { answer } from '../tools/run.ts';

/** Where the program lies, seen from the command `code` that starts it: Linux, macOS, Windows. */
const programs: readonly string[] = [
  '../code',
  '../code-oss',
  '../../../../MacOS/Electron',
  '../../../../MacOS/Code',
  '../Code.exe',
];

/** The user's `code` command, where it is a desktop VS Code's. */
export function codeCommand(): string | undefined {
  return answer(process.platform === 'win32' ? 'where' : 'which', ['code'])?.split(/\r?\n/)[0];
}

/**
 * The program of a desktop VS Code for the tests: the one named by INQUIRY_EDITOR, else that of `code`.
 * Undefined where there is none, or no screen to show it on.
 */
export function desktopEditor(): string | undefined {
  const named = process.env['INQUIRY_EDITOR'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`INQUIRY_EDITOR names ${named}, which is not there`);
    return named;
  }
  const screen = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  if (process.platform === 'linux' && screen === undefined) return undefined;
  const command = codeCommand();
  if (command === undefined) return undefined;
  const folder = dirname(realpathSync(command));
  return programs.map((program) => resolve(folder, program)).find((program) => existsSync(program));
}
