import { generateAll } from './generate-all.ts';
import { reportArguments } from './results.ts';
import { root, run } from './run.ts';
import { changes, snapshot } from './snapshot.ts';

/** Generating must change nothing: what is committed is what the generators write today. */
async function generatedIsCurrent(): Promise<number> {
  const before = snapshot(root);
  const code = await generateAll();
  if (code !== 0) return code;
  const stale = changes(before, snapshot(root));
  for (const file of stale) process.stderr.write(`${file} was out of date; it has been generated anew: commit it.\n`);
  return stale.length === 0 ? 0 : 1;
}

/** The page of the preview runs in a browser, where other globals hold: it has a configuration of its own. */
async function types(): Promise<number> {
  return (await run('tsc', [])) || run('tsc', ['-p', 'client/preview/page']);
}

// Biome colours every character of a difference, which no log file is helped by.
const colours = process.stdout.isTTY ? [] : ['--colors=off'];

/** The gate, cheapest first; the first step that fails ends it. */
const steps: readonly (readonly [title: string, step: () => Promise<number>])[] = [
  ['generated files', generatedIsCurrent],
  ['format and lint', () => run('biome', ['ci', '--error-on-warnings', ...colours])],
  ['types', types],
  ['unused code', () => run('knip', [])],
  ['tests', () => run('vitest', ['run', ...reportArguments('unit')])],
];

for (const [title, step] of steps) {
  process.stdout.write(`\n• ${title}\n`);
  const started = performance.now();
  const code = await step();
  if (code !== 0) {
    process.stderr.write(`\nThe gate stopped at: ${title}.\n`);
    process.exitCode = 1;
    break;
  }
  process.stdout.write(`  ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
