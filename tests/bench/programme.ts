import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePathways } from '../tools/pathways.ts';

/** Seconds that the command line takes for a programme of so many schools, nothing kept from before. */
export async function measureProgramme(inquiry: readonly string[], schools: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'inquiry-programme-'));
  writePathways(folder, schools);
  const [program = process.execPath, ...args] = inquiry;
  const start = performance.now();
  const { status } = spawnSync(program, [...args, 'check', folder, '--statistics', '--fail-on', 'never']);
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`The check of ${schools} schools ended with ${status}.`);
  return seconds;
}
