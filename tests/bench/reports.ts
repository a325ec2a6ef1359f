import { deepStrictEqual } from 'node:assert';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchClient, type Preview } from './client.ts';
import { editedPlan } from './plans.ts';

/** What a reader of the preview waits for after a keystroke: milliseconds, each time. */
export interface ReportSpeed {
  readonly report: string;
  /** How long the report is, and the last message that changed it. */
  readonly characters: number;
  readonly sent: number;
  readonly times: readonly number[];
  /** Processor time of the server for each, which says more than the clock where a machine is shared. */
  readonly processor: number;
}

/** In the title of the first question. */
const at = { line: 1, character: 20 };

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
    let before = 0;
    let preview = await client.preview(file, report);
    for (let edit = -warmUp; edit < edits; edit++) {
      if (edit === 0) before = await client.processorTime();
      const typed = await client.editToReport(file, ++version, { at, report, before: preview });
      if (edit >= 0) times.push(typed.took);
      preview = typed.preview;
    }
    const processor = ((await client.processorTime()) - before) / edits;
    speeds.push({ report, ...lengthsOf(preview), times, processor });
    await assertComplete(client, file, report, preview);
  }
  await client.end();
  await rm(folder, { recursive: true });
  return speeds;
}

function lengthsOf({ pieces, drawn }: Preview): Pick<ReportSpeed, 'characters' | 'sent'> {
  const characters = pieces.reduce((sum, { html }) => sum + html.length, 0);
  return { characters, sent: JSON.stringify(drawn).length };
}

/** What was measured is worth nothing unless the preview now has what one has that begins anew. */
async function assertComplete(client: BenchClient, file: string, report: string, preview: Preview): Promise<void> {
  const { pieces } = await client.preview(file, report);
  deepStrictEqual(preview.pieces, pieces);
}
