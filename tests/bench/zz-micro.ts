import { TextDocument } from 'vscode-languageserver-textdocument';
import { Workspace } from '/work/main/server/engine/workspace.ts';
import { MemoryFiles } from '/work/main/tests/engine/memory-files.ts';
import { editedPlan } from '/work/main/tests/bench/plans.ts';
import { diagnosticsOf } from '/work/main/server/lsp/diagnostics.ts';
import { Shown } from '/work/main/server/lsp/shown.ts';
import { abilitiesOf } from '/work/main/server/lsp/abilities.ts';
const files = Object.fromEntries(Object.entries(editedPlan()).map(([n, t]) => ['/w/' + n, t]));
const ws = new Workspace({ files: new MemoryFiles(files), today: () => '2026-11-21' });
await ws.add('/w'); await ws.check('/w');
let text = files['/w/long.inquiry']!; await ws.openText('/w/long.inquiry', text);
const ab = abilitiesOf({ textDocument: { publishDiagnostics: { relatedInformation: true } } });
const docs = (c: any) => { const m = new Map(); return (f: string) => { let d = m.get(f); if (!d) { d = TextDocument.create('file://' + f, 'inquiry', 0, c.texts.get(f)); m.set(f, d); } return d; }; };
const shA = new Shown(), shB = new Shown(); let last: any; const t = { engine: [] as number[], full: [] as number[], inc: [] as number[] };
let bytes = 0, n = 0, total = 0;
for (let i = 0; i < 400; i++) {
  text = text.slice(0, 60) + 'a' + text.slice(60);
  const cpu = () => { const u = process.cpuUsage(); return performance.now(); };
  let s = cpu(); ws.edit('/w/long.inquiry', text); const c = ws.current('/w')!; t.engine.push(cpu() - s);
  s = cpu(); const full = diagnosticsOf(c, docs(c), ab); shA.replace('/w', full); t.full.push(cpu() - s);
  s = cpu(); const inc = diagnosticsOf(c, docs(c), ab, last); const ch = shB.replace('/w', inc, last?.diagnostics); t.inc.push(cpu() - s);
  last = { checked: c, diagnostics: inc }; n = ch.length; bytes = JSON.stringify(inc.get('/w/long.inquiry')).length; total = c.verdict.findings.length;
}
for (const [k, v] of Object.entries(t)) { const a = v.slice(150).sort((x, y) => x - y); console.log(k, 'min', a[0]!.toFixed(2), 'p50', a[125]!.toFixed(2)); }
console.log({ bytes, changed: n, total });
