import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { environment, run } from '../tools/run.ts';
import { embedded } from './install.ts';

export interface ServerFolders {
  readonly extensions: string;
  readonly data: string;
}

export interface ServerOptions extends ServerFolders {
  /** Without it VS Code opens a folder nobody has trusted in restricted mode. */
  readonly trusted: boolean;
}

export interface EditorServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** A quiet workbench: what a test or a picture is about, and nothing else that moves. */
const settings = {
  // In a browser VS Code saves by itself, which no desktop does unasked.
  'files.autoSave': 'off',
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'explorer.compactFolders': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
};

/** VS Code's server keeps the settings of its user below the data folder. */
function writeSettings(data: string): void {
  mkdirSync(join(data, 'data/User'), { recursive: true });
  writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify(settings, null, 2));
}

const startTimeout = 60_000;

const folderArguments = ({ extensions, data }: ServerFolders): string[] => [
  '--accept-server-license-terms',
  '--telemetry-level=off',
  `--extensions-dir=${extensions}`,
  `--server-data-dir=${data}`,
];

/** The port it chose, as it prints it. */
function listening(child: ChildProcess): Promise<number> {
  const said: string[] = [];
  return new Promise((done, failed) => {
    const fail = (why: string): void => failed(new Error(`VS Code's server ${why}\n${said.join('\n')}`));
    const timer = setTimeout(() => fail(`did not start within ${startTimeout / 1000} s`), startTimeout);
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
        if (port === undefined) return;
        clearTimeout(timer);
        done(Number(port));
      });
    }
    child.on('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });
}

/** VS Code's server on a free port of this machine, with folders of its own and no token. */
export async function startServer(options: ServerOptions): Promise<EditorServer> {
  const where = ['--host=127.0.0.1', '--port=0', '--without-connection-token', '--enable-smoke-test-driver'];
  if (options.trusted) where.push('--disable-workspace-trust');
  writeSettings(options.data);
  const child = spawn(process.execPath, [embedded.server, ...where, ...folderArguments(options)], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((done) => child.on('exit', () => done()));
  const stop = (): Promise<void> => {
    child.kill();
    return ended;
  };
  try {
    return { port: await listening(child), stop };
  } catch (error) {
    child.kill();
    throw error;
  }
}

/** Puts a packaged extension where a server with the same folders finds it. */
export async function installExtension(vsix: string, folders: ServerFolders): Promise<void> {
  const code = await run(process.execPath, [
    embedded.server,
    ...folderArguments(folders),
    `--install-extension=${vsix}`,
  ]);
  if (code !== 0) throw new Error(`VS Code did not install ${vsix}`);
}

export interface Address {
  readonly port: number;
  readonly folder: string;
  /** What a desktop VS Code would have been told by flags, such as the path of the tests. */
  readonly payload?: readonly (readonly [string, string])[];
}

/** The page of a folder. The payload is read only with the smoke test driver enabled. */
export function address({ port, folder, payload = [] }: Address): string {
  const url = new URL(`http://127.0.0.1:${port}/`);
  url.searchParams.set('folder', folder);
  const quiet: readonly (readonly [string, string])[] = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  url.searchParams.set('payload', JSON.stringify([...quiet, ...payload]));
  return url.href;
}
