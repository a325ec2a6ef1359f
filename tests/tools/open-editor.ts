import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { codeCommand, desktopEditor } from '../editor/desktop.ts';
import { embedded, ensureEditor } from '../editor/install.ts';
import { vsix } from '../editor/workspace.ts';
import { root, run } from './run.ts';

const home = join(root, '.editor/home');
const folders = [
  `--user-data-dir=${home}`,
  `--extensions-dir=${join(home, 'extensions')}`,
  `--config=${join(home, 'config.yaml')}`,
];
const usualPort = 8765;

/** A port nobody listens on: the usual one, so that the address can be kept, else any. */
function freePort(wanted: number): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', () => (wanted === 0 ? failed(new Error('no free port')) : done(freePort(0))));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : wanted;
      server.close(() => done(port));
    });
  });
}

/**
 * First settings of a new user: the welcome page with the walkthrough, and nothing that asks or fills space. What they
 * change later stays.
 */
const firstSettings = {
  'workbench.startupEditor': 'welcomePage',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
};

function welcome(): void {
  const file = join(home, 'User/settings.json');
  if (existsSync(file)) return;
  mkdirSync(join(home, 'User'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(firstSettings, null, 2)}\n`);
  writeFileSync(join(home, 'config.yaml'), 'auth: none\n');
}

async function openEmbedded(folder: string): Promise<number> {
  await ensureEditor();
  welcome();
  const installed = await run(process.execPath, [embedded.entry, ...folders, `--install-extension=${vsix}`, '--force']);
  if (installed !== 0) return installed;
  const port = await freePort(usualPort);
  const address = `http://127.0.0.1:${port}/?folder=${encodeURI(folder)}`;
  process.stdout.write(`\nOpen this address in your browser:\n\n  ${address}\n\nCtrl+C here ends the editor.\n\n`);
  const quiet = [
    '--log=warn',
    '--ignore-last-opened',
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
  ];
  const where = ['--auth=none', `--bind-addr=127.0.0.1:${port}`];
  // A gallery without an address: the editor asks nobody outside for extensions.
  const env = { EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  return run(process.execPath, [embedded.entry, ...where, ...quiet, ...folders, folder], { env });
}

/** Opens a folder of the project: in the user's own VS Code where there is one, else in the embedded one. */
export async function openEditor(folder: string): Promise<number> {
  const command = codeCommand();
  if (command === undefined || desktopEditor() === undefined) return openEmbedded(join(root, folder));
  process.stdout.write(`\nOpening ${folder} with ${command}.\n`);
  return run(command, [`--extensionDevelopmentPath=${root}`, join(root, folder)]);
}
