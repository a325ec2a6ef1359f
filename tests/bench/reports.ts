import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchClient } from './client.ts';
import { editedPlan } from './plans.ts';

/** What a reader of the preview waits for after a keystroke: milliseconds, each time, and how long the report is. */
export interface ReportSpeed {
  readonly report: string;
  readonly characters: number;
  readonly times: readonly number[];
  /** Processor time of the server for each, which says more than the clock where a machine is shared. */
  readonly processor: number;
}

const reports = ['evidence-matrix', 'plan', 'plan-health'] as const;

/** Types into one file of a plan of twelve, and asks for a report as a preview does: when the plan was checked. */
export async function measureReports(command: readonly string[], edits = 100, warmUp = 40): Promise<ReportSpeed[]> {
  const folder = await mkdtemp(join(tmpdir(), 'inquiry-reports-'));
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(editedPlan())) await writeFile(join(folder, name), text);
  const file = join(folder, 'long.inquiry');
  const client = new BenchClient(command);
  await client.greet(folder, { planChecked: true });
  await client.open(file);
  const speeds: ReportSpeed[] = [];
  let version = 1;
  for (const report of reports) {
    const times: number[] = [];
    let length = 0;
    let before = 0;
    for (let edit = -warmUp; edit < edits; edit++) {
      if (edit === 0) before = await client.processorTime();
      const { took, characters } = await client.editToReport(file, ++version, { line: 1, character: 20 }, report);
      if (edit >= 0) times.push(took);
      length = characters;
    }
    const processor = ((await client.processorTime()) - before) / edits;
    speeds.push({ report, characters: length, times, processor });
  }
  await client.end();
  await rm(folder, { recursive: true });
  return speeds;
}
