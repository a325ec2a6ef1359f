import { appendFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { format, parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { root } from '../tools/run.ts';
import { launchBrowser } from './browser.ts';
import { ensureEditor } from './install.ts';
import { address, startServer } from './server.ts';

/**
 * A program that takes the flags of a desktop VS Code and runs VS Code's server with a headless browser as its window,
 * so that `@vscode/test-electron` can start it. It understands the flags below and lets the others pass.
 */
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
    'user-data-dir': { type: 'string' },
    'disable-workspace-trust': { type: 'boolean' },
  },
});

const timeout = Number(process.env['INQUIRY_EDITOR_TIMEOUT'] ?? 300_000);

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const folderOr = (value: unknown, name: string): string =>
  resolve(text(value) ?? mkdtempSync(join(tmpdir(), `inquiry-${name}-`)));

/** Everything VS Code's window says, for the one who looks for a failure. */
const log = join(root, 'dist/results/editor.log');

/** Exit code of the test module, as the page hands it over. */
function testsDone(page: Page): Promise<number> {
  return new Promise((done, failed) => {
    const why = `the tests inside VS Code did not end within ${timeout / 1000} s`;
    const timer = setTimeout(() => failed(new Error(why)), timeout);
    const end = (code: number): void => {
      clearTimeout(timer);
      done(code);
    };
    page.on('crash', () => failed(new Error('the page of VS Code crashed')));
    const exposed = [
      page.exposeFunction('codeAutomationExit', end),
      page.exposeFunction('codeAutomationLog', (type: string, words: readonly unknown[]) => {
        const line = `${format(...words)}\n`;
        appendFileSync(log, `${type}: ${line}`);
        // The test suite marks its lines with a bar; the workbench's own would drown them.
        if (line.startsWith('│')) process.stdout.write(line);
      }),
    ];
    Promise.all(exposed).catch(failed);
  });
}

async function picture(page: Page): Promise<void> {
  mkdirSync(join(root, 'dist/screenshots'), { recursive: true });
  const path = join(root, 'dist/screenshots/launcher-failure.png');
  await page.screenshot({ path }).catch(() => undefined);
  process.stderr.write(`What VS Code showed at the end: ${path}; what it said: ${log}\n`);
}

async function launch(): Promise<number> {
  const tests = text(values['extensionTestsPath']);
  if (tests === undefined) throw new Error('--extensionTestsPath is missing: this launcher runs tests');
  await ensureEditor();
  mkdirSync(dirname(log), { recursive: true });
  writeFileSync(log, '');
  const extensions = folderOr(values['extensions-dir'], 'extensions');
  const data = folderOr(values['user-data-dir'], 'data');
  const server = await startServer({ extensions, data, trusted: values['disable-workspace-trust'] === true });
  const browser = await launchBrowser().catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${server.port}${resolve(path)}`;
  const developed = (values['extensionDevelopmentPath'] ?? []) as readonly (string | boolean)[];
  const payload: [string, string][] = [
    ...developed.map((path): [string, string] => ['extensionDevelopmentPath', remote(String(path))]),
    ['extensionTestsPath', remote(tests)],
  ];
  const page = await browser.newPage();
  try {
    const done = testsDone(page);
    const folder = resolve(positionals[0] ?? '.');
    await page.goto(address({ port: server.port, folder, payload }));
    const code = await done;
    if (code !== 0) await picture(page);
    return code;
  } catch (error) {
    await picture(page);
    throw error;
  } finally {
    await browser.close();
    await server.stop();
  }
}

try {
  process.exitCode = await launch();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
