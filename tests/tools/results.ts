import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

/** The kinds of test that `npm test` counts: plain ones, those inside VS Code, and those at its page. */
export const kinds = ['unit', 'editor', 'page'] as const;
export type Kind = (typeof kinds)[number];

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Where a kind's results lie. */
export const resultFile = (kind: Kind): string => join(root, 'dist/results', `${kind}.json`);

/** The arguments that make Vitest write its results as well as print them. */
export function reportArguments(kind: Kind): string[] {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile(kind)}`];
}

/** Forgets earlier results, so that a kind that did not run cannot be counted from yesterday. */
export function forgetResults(): void {
  for (const kind of kinds) rmSync(resultFile(kind), { force: true });
}

const numberAt = (value: unknown, key: string): number => {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof found === 'number' ? found : 0;
};

/** The counts of one kind; undefined where it left none, which a caller must count as a failure. */
export function countOf(kind: Kind): Count | undefined {
  if (!existsSync(resultFile(kind))) return undefined;
  const value: unknown = JSON.parse(readFileSync(resultFile(kind), 'utf8'));
  // A skipped test has shown nothing, so it counts as failed.
  const skipped = numberAt(value, 'numPendingTests') + numberAt(value, 'numTodoTests');
  return { passed: numberAt(value, 'numPassedTests'), failed: numberAt(value, 'numFailedTests') + skipped };
}
