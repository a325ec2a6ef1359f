import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../tools/run.ts';
import { compilerNeeds, ensureSystem } from './system.ts';

const version = '4.139.1';
const folder = join(root, '.editor');
const product = join(folder, 'node_modules/code-server');
const marker = join(folder, 'installed.txt');

/** VS Code as the npm package code-server carries it. */
export const embedded = {
  /** VS Code's own server: what tests start. */
  server: join(product, 'lib/vscode/out/server-main.js'),
  /** The editor for a person, in a browser of their own. */
  entry: join(product, 'out/node/entry.js'),
} as const;

function isInstalled(): boolean {
  const complete = existsSync(marker) && readFileSync(marker, 'utf8').trim() === version;
  return complete && existsSync(embedded.server) && existsSync(embedded.entry);
}

const platform = process.platform === 'win32' ? 'win' : process.platform;
const headers = `node-${platform}-${process.arch}`;

/**
 * An npm that runs an npm script tells its own Node's version and folder to every npm below it; code-server believes
 * them and refuses the Node that a user had before ours.
 */
const forget: NodeJS.ProcessEnv = {
  NODE: undefined,
  npm_node_execpath: undefined,
  npm_config_user_agent: undefined,
  npm_config_local_prefix: undefined,
};

const npmInstall = (what: string, env: NodeJS.ProcessEnv): Promise<number> =>
  run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', what], {
    cwd: folder,
    env: { ...forget, ...env },
  });

async function install(): Promise<void> {
  // A half-finished installation is not mended by npm: the native parts would stay uncompiled.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const scripts = { 'code-server': true, argon2: true };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ private: true, allowScripts: scripts }, null, 2)}\n`);
  // The native parts are compiled against Node's headers, which must lie here: npm would otherwise ask nodejs.org for them.
  const failed =
    (await npmInstall(`${headers}@${process.versions.node}`, {})) ||
    (await npmInstall(`code-server@${version}`, { npm_config_nodedir: join(folder, 'node_modules', headers) }));
  if (failed || !existsSync(embedded.server)) {
    throw new Error('The embedded VS Code could not be installed; npm says above why. Run the command again to retry.');
  }
  writeFileSync(marker, `${version}\n`);
}

/** Installs the embedded VS Code unless it is there. It needs Node 24, which npm scripts have. */
export async function ensureEditor(): Promise<void> {
  if (isInstalled()) return;
  if (process.platform === 'win32') {
    throw new Error(
      'The embedded VS Code runs on Linux and macOS. On Windows, run this in WSL, or open the folder in VS Code.',
    );
  }
  await ensureSystem(compilerNeeds, 'The embedded VS Code');
  process.stdout.write('Installing the embedded VS Code into .editor: once, 2 to 5 minutes, 0.8 GB…\n');
  const started = performance.now();
  const seconds = (): number => Math.round((performance.now() - started) / 1000);
  const alive = setInterval(() => process.stdout.write(`… still at it (${seconds()} s)\n`), 30_000);
  try {
    await install();
  } finally {
    clearInterval(alive);
  }
  process.stdout.write(`Installed in ${seconds()} s.\n`);
}

if (import.meta.main) await ensureEditor();
