import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { countOf, type Kind, reportArguments } from '../tools/results.ts';
import { root, run } from '../tools/run.ts';
import { desktopEditor } from './desktop.ts';
import { embeddedProgram } from './embedded-program.ts';
import { ensureEditor } from './install.ts';
import { installExtension } from './server.ts';
import { type Desk, dummyExtension, layDesk, packageExtension, vsix } from './workspace.ts';

const suite = join(root, 'tests/editor/suite');
const bundles = join(root, 'dist/tests/suite');

/** VS Code loads CommonJS; Mocha stays outside the bundles, since all of them must share one. */
async function bundleSuite(): Promise<void> {
  const entryPoints = readdirSync(suite).filter((file) => file === 'index.ts' || file.endsWith('.test.ts'));
  await build({
    absWorkingDir: suite,
    entryPoints,
    outdir: bundles,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

async function installInto(desktop: string | undefined, desk: Desk): Promise<void> {
  if (desktop === undefined) return installExtension(vsix, desk);
  const [command = desktop, ...args] = resolveCliArgsFromVSCodeExecutablePath(desktop, { reuseMachineInstall: true });
  const folders = [`--extensions-dir=${desk.extensions}`, `--user-data-dir=${desk.data}`, '--no-sandbox'];
  const code = await run(command, [...args, ...folders, '--install-extension', vsix, '--force']);
  if (code !== 0) throw new Error(`${command} did not install the extension`);
}

/** Tests that run inside VS Code, with its API. */
async function runSuite(): Promise<void> {
  const desktop = desktopEditor();
  process.stdout.write(`Inside VS Code: ${desktop ?? 'the embedded editor'}\n`);
  await bundleSuite();
  const desk = layDesk();
  try {
    await installInto(desktop, desk);
    await runTests({
      vscodeExecutablePath: desktop ?? embeddedProgram(),
      extensionDevelopmentPath: dummyExtension(),
      extensionTestsPath: join(bundles, 'index.cjs'),
      launchArgs: [desk.examples, `--extensions-dir=${desk.extensions}`, `--user-data-dir=${desk.data}`],
    });
  } finally {
    desk.remove();
  }
}

/** Tests that use VS Code's page as a person would. They need the embedded editor, whose window is a page. */
async function runPage(names: readonly string[]): Promise<void> {
  const config = join(root, 'tests/editor/vitest.config.ts');
  const code = await run('vitest', ['run', '--config', config, ...reportArguments('page'), ...names]);
  if (code !== 0) throw new Error('tests at the page of VS Code failed');
}

const because = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Answers what failed; an editor that could not be had at all is one failure, and not a reason to skip. */
async function everything(only: string | undefined, names: readonly string[]): Promise<string[]> {
  const failures: string[] = [];
  const attempt = async (kind: Kind, tests: () => Promise<void>): Promise<void> => {
    await tests().catch((error: unknown) => failures.push(because(error)));
    const count = countOf(kind);
    const line = count === undefined ? 'did not run' : `${count.passed} passed, ${count.failed} failed`;
    process.stdout.write(`\n${kind} tests: ${line}\n\n`);
  };
  await ensureEditor();
  await packageExtension();
  if (only !== 'page') await attempt('editor', runSuite);
  if (only !== 'suite') await attempt('page', () => runPage(names));
  return failures;
}

// `npm run test:editor -- suite` or `-- page [name…]` runs one style alone.
const [only, ...names] = process.argv.slice(2);
const failures = await everything(only, names).catch((error: unknown) => [because(error)]);
for (const failure of failures) process.stderr.write(`${failure}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
