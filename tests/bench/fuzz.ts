import { readdirSync, readFileSync } from 'node:fs';
import { join } from '../../language/model/join.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { Critic } from '../../language/rules/critic.ts';
import { readSettings } from '../../language/settings/read.ts';
import { readPart } from '../../language/syntax/lower.ts';
let seed = Number(process.argv[3] ?? 1);
const random = (n: number) => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.floor((seed / 2147483648) * n); };
const plain = (v: any) => v.findings.map((f: any) => JSON.stringify([f.rule, f.severity, f.message, f.span, f.about, f.found, f.related, f.fixes])).concat(JSON.stringify(v.undecided), JSON.stringify(v.accepted.map((a: any) => [a.span, a.rule, a.by, a.because, a.finding.rule, a.finding.span])));
const folder = `examples/${process.argv[2]}`;
let settings: any; try { settings = readSettings(readFileSync(`${folder}/inquiry.yaml`, 'utf8')).settings; } catch { settings = (await import('../../language/settings/settings.ts')).defaultSettings; }
settings = { ...settings, rules: { ...settings.rules, preset: 'all' } };
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.inquiry'));
const original = new Map(names.map((n) => [n, readFileSync(`${folder}/${n}`, 'utf8')]));
const texts = new Map(original);
const others: string[] = [];
let critic = new Critic();
const today = '2026-03-01';
const steps = Number(process.argv[4] ?? 300);
let bad = 0;
const words = ['"x"', '2026-01-05', 'not stated', 'by', 'a', '{', '}', '"', '\n', ' ', 'withdrawn', 'voice student', 'method interview', 'evidence e1 "E" ', 'question "Q?"\n', 'role r1 "R"\n', '12', 'because "y"'];
function edit(text: string): string {
  const lines = text.split('\n');
  const at = random(lines.length);
  switch (random(9)) {
    case 0: { const i = random(text.length); return text.slice(0, i) + text.slice(i + 1 + random(4)); }
    case 1: { const i = random(text.length); return text.slice(0, i) + words[random(words.length)] + text.slice(i); }
    case 2: lines.splice(at, 1); return lines.join('\n');
    case 3: lines.splice(at, 0, lines[random(lines.length)]!); return lines.join('\n');
    case 4: { const [l] = lines.splice(at, 1); lines.splice(random(lines.length), 0, l!); return lines.join('\n'); }
    case 5: { const ws = [...text.matchAll(/[\p{L}-]+/gu)]; const a = ws[random(ws.length)]!, b = ws[random(ws.length)]!; return text.slice(0, a.index) + b[0] + text.slice(a.index + a[0].length); }
    case 6: { const ws = [...text.matchAll(/"[^"\n]*"/gu)]; if (!ws.length) return text; const a = ws[random(ws.length)]!, b = ws[random(ws.length)]!; return text.slice(0, a.index) + b[0] + text.slice(a.index + a[0].length); }
    case 7: { const ws = [...text.matchAll(/\d/gu)]; if (!ws.length) return text; const a = ws[random(ws.length)]!; return text.slice(0, a.index) + random(10) + text.slice(a.index + 1); }
    default: return lines.slice(0, at).join('\n') + '\n// note\n' + lines.slice(at).join('\n');
  }
}
const parts = new Map([...texts].map(([n, t]) => [n, readPart(n, t)]));
for (let step = 0; step < steps; step++) {
  const name = names[random(names.length)]!;
  const before = texts.get(name)!;
  const next = step % 12 === 11 ? original.get(name)! : edit(before);
  texts.set(name, next);
  parts.set(name, readPart(name, next));
  const make = () => join({ root: folder, settings, parts: [...parts.values()], others });
  const a = plain(checkPlan(make(), { today })), b = plain(critic.check(make(), { today }));
  const only = a.filter((x) => !b.includes(x)), extra = b.filter((x) => !a.includes(x));
  if (only.length + extra.length > 0 || a.join() !== b.join()) {
    bad++;
    console.log(`step ${step}: missing ${only.length} extra ${extra.length}`);
    for (const x of only.slice(0, 2)) console.log('  -', x.slice(0, 420));
    for (const x of extra.slice(0, 2)) console.log('  +', x.slice(0, 420));
    let p = 0; while (before[p] === next[p]) p++;
    console.log('   edit in', name, JSON.stringify(before.slice(p - 30, p + 50)), '→', JSON.stringify(next.slice(p - 30, p + 50)));
    critic = new Critic();
    if (bad > 6) break;
  }
}
console.log(process.argv[2], 'steps', steps, 'bad', bad);
