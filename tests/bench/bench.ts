import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { defaultSettings } from '../../language/settings/settings.ts';
import { BenchClient } from './client.ts';
import { copiesOf } from './copies.ts';
import { measureParsing } from './parse.ts';
import { percentile } from './percentile.ts';
import { editedPlan, longPlan, otherPlan, type PlanFiles } from './plans.ts';
import { measureProgramme } from './programme.ts';
import { measureReports } from './reports.ts';
import { measureEdits, type Typed } from './rules.ts';

/**
 * What a keystroke costs, seen by real clients over stdio, with few and with many plans in the workspace.
 *
 * Two servers run side by side and are edited in turns, so that whatever else the machine does weighs on both alike.
 * `npm run bench` measures the build in `dist/` where there is one; `-- --source` measures the source as it stands.
 * It prints a table in Markdown; `docs/performance.md` keeps one.
 */

const rounds = 300;
/** Edits before the measured ones, until the server's code is compiled. */
const warmUp = 100;
const sizes = [10, 1000] as const;
const isSource = process.argv.includes('--source') || !existsSync('dist/inquiry.mjs');
const inquiry = [process.execPath, isSource ? 'server/cli/main.ts' : 'dist/inquiry.mjs'];
const command = [...inquiry, 'lsp', '--stdio'];
/** Schools of the programmes that are checked. */
const programmes = [150, 1311] as const;

/** One workspace with its server, and what was measured of it. */
interface Bench {
  readonly plans: number;
  readonly folder: string;
  readonly file: string;
  readonly client: BenchClient;
  /** Milliseconds from the start of the process to the first diagnostics, and to those of every plan. */
  readonly first: number;
  readonly all: number;
  /** Milliseconds from edit to diagnostics: while other plans are still read, and after. */
  readonly busy: readonly number[];
  readonly idle: number[];
  version: number;
}

const small = await started(sizes[0]);
const large = await started(sizes[1]);
for (let round = 0; round < warmUp; round++) for (const bench of [small, large]) await type(bench);
const used = [await small.client.processorTime(), await large.client.processorTime()];
for (let round = 0; round < rounds; round++) for (const bench of [small, large]) bench.idle.push(await type(bench));
const spent = [await small.client.processorTime(), await large.client.processorTime()].map(
  (time, index) => (time - (used[index] ?? 0)) / rounds,
);
const memory = [await small.client.memory(), await large.client.memory()];
for (const { client, folder } of [small, large]) {
  await client.end();
  await rm(folder, { recursive: true });
}
const programmeTimes: number[] = [];
for (const schools of programmes) programmeTimes.push(await measureProgramme(inquiry, schools));
const reportSpeeds = await measureReports(command);
print();

async function started(plans: number): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'inquiry-bench-'));
  await write(join(folder, 'edited'), editedPlan());
  for (let index = 1; index < plans; index++) await write(join(folder, 'others', `plan-${index}`), otherPlan(index));
  const file = join(folder, 'edited', 'long.inquiry');
  const start = performance.now();
  const client = new BenchClient(command);
  await client.greet(folder);
  await client.open(file);
  const first = performance.now() - start;
  const bench: Bench = { plans, folder, file, client, first, all: 0, busy: [], idle: [], version: 1 };
  const busy: number[] = [];
  for (let index = 0; index < 40; index++) busy.push(await type(bench));
  await client.allChecked(plans);
  return { ...bench, busy, all: performance.now() - start };
}

/** Types a letter into the title of the first question. */
function type(bench: Bench): Promise<number> {
  bench.version++;
  return bench.client.edit(bench.file, bench.version, { line: 1, character: 20 });
}

async function write(folder: string, files: PlanFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

function print(): void {
  const ms = (time: number): string => `${time.toFixed(1)} ms`;
  const row = (name: string, [a, b]: readonly string[]): string => `| ${name} | ${a} | ${b} |`;
  const each = (of: (bench: Bench) => string): string[] => [small, large].map(of);
  const ratio = percentile(large.idle, 95) / percentile(small.idle, 95);
  const lines = [
    `${command.slice(1).join(' ')} · Node ${process.versions.node} · ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'} · load ${loadavg()[0]?.toFixed(1)}`,
    '',
    row(
      'Plans in the workspace',
      each(({ plans }) => String(plans)),
    ),
    '| --- | ---: | ---: |',
    row(
      'Process start to first diagnostics of the opened file',
      each(({ first }) => ms(first)),
    ),
    row(
      'Edit to diagnostics, fastest',
      each(({ idle }) => ms(percentile(idle, 0))),
    ),
    row(
      'Edit to diagnostics, p50',
      each(({ idle }) => ms(percentile(idle, 50))),
    ),
    row(
      'Edit to diagnostics, p95',
      each(({ idle }) => ms(percentile(idle, 95))),
    ),
    row('Processor time of the server per edit', spent.map(ms)),
    row(
      'Edit to diagnostics while other plans are read, p95',
      each(({ busy }) => ms(percentile(busy, 95))),
    ),
    row(
      'Process start to diagnostics of every plan',
      each(({ all }) => `${(all / 1000).toFixed(1)} s`),
    ),
    row(
      'Resident memory at the end',
      memory.map((size) => (size === undefined ? 'not known' : `${size.toFixed(0)} MB`)),
    ),
    '',
    `Reading text, a million characters a second: ${reading()}.`,
    '',
    ...editing(),
    '',
    ...previewing(),
    '',
    ...programmes.map((schools, index) => programmeLine(schools, programmeTimes[index] ?? Number.NaN)),
    '',
    `Ratio of p95, ${large.plans} plans to ${small.plans}: ${ratio.toFixed(2)} (aim: at most 1.5; p95 at most 10 ms).`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The speed of reading is measured in this process, on the file that is edited. */
function reading(): string {
  const speed = measureParsing(editedPlan()['long.inquiry'] ?? '');
  const [lex, told, read, tree] = [speed.lex, speed.tokenize, speed.read, speed.tree].map((one) => one.toFixed(1));
  return `words ${lex}, told apart ${told}, read as a part of a plan ${read}; the tree of the grammar alone ${tree}`;
}

/** The fastest, p50 and p95, as cells of a table. */
function spread(times: readonly number[]): string {
  return [0, 50, 95].map((percent) => `${percentile(times, percent).toFixed(1)} ms`).join(' | ');
}

/** An edit of one file in two plans of 3,000 lines, measured in this process: no client, no messages. */
function editing(): string[] {
  const long = { files: longPlan(3000), settings: defaultSettings, today: '2026-03-01' };
  return [
    ...editTable('in which nearly every rule finds something', long),
    '',
    ...editTable('made of copies of a sound example', { ...copiesOf('dundee', 3000), today: '2022-02-14' }),
  ];
}

function editTable(kind: string, plan: Typed): string[] {
  const { lines, found, rules, slowest, works, typings } = measureEdits(plan);
  const row = ([work, times]: readonly [string, readonly number[]]): string => `| ${work} | ${spread(times)} |`;
  return [
    `| An edit in a plan of ${lines} lines, ${kind} | fastest | p50 | p95 |`,
    '| --- | ---: | ---: | ---: |',
    ...Object.entries(works).map(row),
    ...Object.entries(typings).map(([typing, times]) => row([`check, where it is ${typing}`, times])),
    '',
    `${rules} rules find ${found} things. Slowest, means: ${slowest.map(([rule, time]) => `${rule} ${time.toFixed(2)} ms`).join(', ')}.`,
  ];
}

/** From a keystroke to the report that a preview shows, with a real client, in the plan of twelve files. */
function previewing(): string[] {
  const rows = reportSpeeds.map(
    ({ report, characters, sent, times, processor }) =>
      `| ${report}, ${thousands(characters)} kB, of which ${thousands(sent)} kB are sent | ${spread(times)} | ${processor.toFixed(1)} ms |`,
  );
  return [
    '| Edit to the report of a preview, in a plan of twelve files | fastest | p50 | p95 | processor |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    'Aim: at most 50 ms.',
  ];
}

function thousands(count: number): string {
  return (count / 1000).toFixed(0);
}

function programmeLine(schools: number, seconds: number): string {
  const each = ((seconds * 1000) / schools).toFixed(1);
  return `A programme of ${schools} schools is checked in ${seconds.toFixed(1)} s, ${each} ms a school.`;
}
