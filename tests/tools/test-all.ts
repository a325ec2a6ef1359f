import { countOf, forgetResults, kinds } from './results.ts';
import { run } from './run.ts';

/** Everything, in the order in which a failure is cheapest to understand; later steps run although an earlier failed. */
const steps: readonly (readonly [title: string, script: string])[] = [
  ['the gate', 'check'],
  ['the package in the editor', 'test:editor'],
];

forgetResults();
const failures: string[] = [];
for (const [title, script] of steps) {
  process.stdout.write(`\n=== ${title}: npm run ${script}\n`);
  if ((await run('npm', ['run', '--silent', script])) !== 0) failures.push(title);
}

let passed = 0;
let failed = 0;
for (const kind of kinds) {
  const count = countOf(kind);
  if (count === undefined) failures.push(`${kind} tests did not run`);
  passed += count?.passed ?? 0;
  failed += count?.failed ?? 0;
  process.stdout.write(
    `${kind} tests: ${count === undefined ? 'no result' : `${count.passed} passed, ${count.failed} failed`}\n`,
  );
}

for (const failure of failures) process.stderr.write(`failed: ${failure}\n`);
// A step can fail without a failing test (a type error, a missing package); the closing line must still say so.
if (failures.length > 0 && failed === 0) failed = failures.length;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
