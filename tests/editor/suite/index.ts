import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/** Bundled as CommonJS into `dist/tests/suite`, beside the test files; VS Code calls `run` inside its extension host. */
const results = join(__dirname, '../../results/editor.json');

export async function run(): Promise<void> {
  // The bar tells the launcher which of the window's many lines are the tests'.
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => {
    for (const line of format(...words).split('\n')) console.log(`│ ${line}`);
  };
  const mocha = new Mocha({ retries: 1, ui: 'bdd', color: false, timeout: 60_000, slow: 5_000 });
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.cjs')) mocha.addFile(join(__dirname, file));
  }
  const {
    passes = 0,
    failures = 0,
    pending = 0,
  } = await new Promise<Mocha.Stats>((done) => {
    const runner = mocha.run(() => done(runner.stats ?? { suites: 0, tests: 0, passes: 0, pending: 0, failures: 1 }));
  });
  // A skipped test has shown nothing, and no test at all has shown nothing either.
  const failed = failures + pending + (passes + failures + pending === 0 ? 1 : 0);
  mkdirSync(dirname(results), { recursive: true });
  writeFileSync(results, JSON.stringify({ numPassedTests: passes, numFailedTests: failed }));
  if (failed > 0) throw new Error(`${failed} tests inside VS Code failed`);
}
