import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

/** The folder that holds `package.json`. */
export const root = resolve(import.meta.dirname, '../..');

/** The pinned Node and the project's tools come first, also for a script that npm did not start. */
export function environment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return { ...process.env, ...extra, PATH: path };
}

export interface RunOptions {
  readonly cwd?: string;
  /** Variables to set, or to take away where the value is undefined. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a command with its output on the terminal and answers its exit code; a command that cannot start counts as 127. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  const spawning: SpawnOptions = {
    cwd: options.cwd ?? root,
    env: environment(options.env),
    stdio: ['ignore', 'inherit', 'inherit'],
    // npm's commands are batch files on Windows, which only a shell starts.
    shell: process.platform === 'win32',
  };
  return new Promise((done) => {
    const child = spawn(command, args, spawning);
    // Whoever ends this process means its command too, which would otherwise stay behind and keep its port.
    const end = (): boolean => child.kill();
    process.once('SIGTERM', end);
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      done(127);
    });
    child.on('close', (code) => {
      process.off('SIGTERM', end);
      done(code ?? 1);
    });
  });
}

/** What a command prints, or undefined where it is missing or fails. */
export function answer(command: string, args: readonly string[]): string | undefined {
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    env: environment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return result.status === 0 ? result.stdout.trim() : undefined;
}
