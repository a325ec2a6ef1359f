import { join } from '../../language/model/join.ts';
import { Critic } from '../../language/rules/critic.ts';
import { defaultSettings } from '../../language/settings/settings.ts';
import { readPart } from '../../language/syntax/lower.ts';
import { copiesOf } from './copies.ts';
import { longPlan } from './plans.ts';
import { percentile } from './percentile.ts';
const which = process.argv[2];
const typed = which === 'long' ? { files: longPlan(3000), settings: defaultSettings, today: '2026-03-01' } : { ...copiesOf('dundee', 3000), today: '2022-02-14' };
const files = Object.entries(typed.files);
const [edited, text] = files.at(-1)!;
const others: string[] = [];
const at = (re: RegExp) => [...text.matchAll(re)].map((m) => m.index);
const quotes = at(/"(?=[^"\n]+"?)/g).filter((_, i) => i % 2 === 0), digits = at(/\d/g), words = at(/[a-z-]+/g);
const lines = text.split('\n');
const kinds: Record<string, (n: number) => string> = {
  title: (n) => text.replace('"', `"${'a'.repeat(n % 40)}`),
  text: (n) => { const i = quotes[Math.floor(n / 4) % quotes.length]! + 1; return text.slice(0, i) + 'a'.repeat(n % 4) + text.slice(i); },
  digit: (n) => { const i = digits[Math.floor(n / 4) % digits.length]!; return text.slice(0, i) + (n % 4) + text.slice(i + 1); },
  word: (n) => { const i = words[Math.floor(n / 4) % words.length]!; return n % 4 === 0 ? text : text.slice(0, i) + 'abc'.slice(0, n % 4) + text.slice(i); },
  line: (n) => { const i = Math.floor(n / 2) % lines.length; return n % 2 ? text : lines.toSpliced(i, 1).join('\n'); },
};
for (const [kind, make] of Object.entries(kinds)) {
  const parts = new Map(files.map(([file, t]) => [file, readPart(file, t)]));
  const critic = new Critic();
  const seen = new Map<string, number[]>(); const times: number[] = []; const byRule = new Map<string, number>(); let wi = -1;
  const step = kind === 'title' ? 1 : 7;
  for (let edit = 0; edit < 260; edit++) {
    parts.set(edited, readPart(edited, make(kind === 'title' ? edit : edit % 4 + 4 * Math.floor(edit / 4) * step)));
    const plan = join({ root: '/bench', settings: typed.settings, parts: [...parts.values()], others });
    const s = performance.now();
    critic.check(plan, { today: typed.today, timing: { now: () => performance.now(), took: (r, m) => { if (edit > 60) byRule.set(r, (byRule.get(r) ?? 0) + m / 200); } } });
    if (edit > 60) times.push(performance.now() - s);
    { const i = quotes[Math.floor((edit % 4 + 4 * Math.floor(edit / 4) * step) / 4) % quotes.length]!; const line = text.slice(text.lastIndexOf('\n', i) + 1, i).trim().split(/[" ]/).slice(0, 2).join(' '); if (edit > 60 && kind === 'text') (seen.get(line) ?? seen.set(line, []).get(line)!).push(performance.now() - s); }
  }
  if (kind === 'text') for (const [l, t] of [...seen].sort((a, b) => Math.min(...b[1]) - Math.min(...a[1]))) console.log('   ', l.padEnd(30), t.map((x) => x.toFixed(1)).join(' '));
  console.log(which, kind.padEnd(6), [0, 50, 95].map((p) => percentile(times, p).toFixed(2)).join(' '), [...byRule].sort((a, b) => b[1] - a[1]).slice(0, 6).map(([r, t]) => `${r} ${t.toFixed(2)}`).join(', '));
}
