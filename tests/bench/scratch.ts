import { join } from '../../language/model/join.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { Critic } from '../../language/rules/critic.ts';
import { defaultSettings } from '../../language/settings/settings.ts';
import { readPart } from '../../language/syntax/lower.ts';
import { copiesOf } from './copies.ts';
import { longPlan } from './plans.ts';
import { percentile } from './percentile.ts';
const which = process.argv[2];
const typed = which === 'long' ? { files: longPlan(3000), settings: defaultSettings, today: '2026-03-01' } : { ...copiesOf('dundee', 3000), today: '2022-02-14' };
const files = Object.entries(typed.files);
const parts = new Map(files.map(([file, text]) => [file, readPart(file, text)]));
const [edited, text] = files.at(-1)!;
const others = [] as string[];
const plain = (v: any) => JSON.stringify([v.findings.map((f: any) => [f.rule, f.severity, f.message, f.span, f.about, f.found, f.related, f.fixes]), v.undecided, v.accepted.map((a: any) => [a.span, a.finding.rule])]);
const critic = new Critic();
const times: Record<string, number[]> = { plain: [], living: [] };
const rules = new Map<string, number[]>();
const settings = typed.settings;
for (let edit = 0; edit < Number(process.env.N ?? 200); edit++) {
  const t = text.replace('"', `"${'a'.repeat(edit)}`);
  parts.set(edited, readPart(edited, t));
  const plan = join({ root: '/bench', settings, parts: [...parts.values()], others });
  let s = performance.now();
  const a: any = process.env.NOPLAIN ? 0 : checkPlan(plan, { today: typed.today });
  if (edit > 50) times.plain.push(performance.now() - s);
  const plan2 = join({ root: '/bench', settings, parts: [...parts.values()], others });
  s = performance.now();
  const b = critic.check(plan2, { today: typed.today, timing: { now: () => performance.now(), took: (r, m) => { if (edit > 50) (rules.get(r) ?? rules.set(r, []).get(r)!).push(m); } } });
  if (edit > 50) times.living.push(performance.now() - s);
  if (!process.env.NOPLAIN && edit % 20 === 0 && plain(a) !== plain(b)) { console.log('DIFFERENT', edit, plain(a).length, plain(b).length); const x = plain(a), y = plain(b); let i = 0; while (x[i] === y[i]) i++; console.log(x.slice(i - 200, i + 200)); console.log(y.slice(i - 200, i + 200)); break; }
}
for (const [k, v] of Object.entries(times)) console.log(which, k, [0, 50, 95].map((p) => percentile(v, p).toFixed(2)).join(' '));
const all = [...rules].map(([r, t]) => [r, t.reduce((a, b) => a + b, 0) / t.length] as const).sort((a, b) => b[1] - a[1]);
console.log('sum of rules', all.reduce((a, b) => a + b[1], 0).toFixed(2), all.slice(0, 14).map(([r, t]) => `${r} ${t.toFixed(2)}`).join(', '));
