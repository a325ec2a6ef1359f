import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchClient } from './client.ts';
import { percentile } from './percentile.ts';
import { editedPlan, otherPlan, type PlanFiles, longPlan } from './plans.ts';
const which = process.argv[2];
async function write(folder: string, files: PlanFiles) { await mkdir(folder, { recursive: true }); for (const [n, t] of Object.entries(files)) await writeFile(join(folder, n), t); }
const servers = [];
for (const dist of ['/work/main/dist/inquiry.mjs', '/tmp/wt/exp/dist/inquiry.mjs']) {
  const folder = await mkdtemp(join(tmpdir(), 'ab-'));
  const plan = which === 'long' ? { ...longPlan(3000), 'inquiry.yaml': 'title: x\n' } : editedPlan();
  await write(join(folder, 'edited'), plan);
  for (let i = 1; i < 10; i++) await write(join(folder, 'others', `plan-${i}`), otherPlan(i));
  const file = join(folder, 'edited', which === 'long' ? 'part-9.inquiry' : 'long.inquiry');
  const client = new BenchClient([process.execPath, dist, 'lsp', '--stdio']);
  const s = performance.now(); await client.greet(folder); await client.open(file);
  console.log(dist, 'first', (performance.now() - s).toFixed(0));
  servers.push({ client, file, version: 1, times: [] as number[] });
}
for (let i = 0; i < 350; i++) for (const s of servers) { s.version++; const t = await s.client.edit(s.file, s.version, { line: 1, character: 20 }); if (i >= 150) s.times.push(t); if (i < 3) console.log(t.toFixed(0)); }
for (const s of servers) { console.log([0, 50, 95].map((p) => percentile(s.times, p).toFixed(1)).join(' '), 'mem', await s.client.memory()); await s.client.end(); }
