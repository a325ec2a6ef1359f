import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Workspace } from '../../server/engine/workspace.ts';
import { uriOf } from '../../server/lsp/to-lsp.ts';
import {
  ExplainRule,
  ListPlans,
  ListReports,
  NewPlan,
  PlanChecked,
  RenderReport,
  Reveal,
} from '../../server/protocol.ts';
import { MemoryFiles } from '../engine/memory-files.ts';
import { Client } from './client.ts';
import { vscode } from './clients/vscode.ts';
import { planFiles, who, why, whyText } from './fixture.ts';

let client: Client;
beforeEach(async () => {
  client = await Client.start({ files: planFiles(), capabilities: vscode });
});
afterEach(() => client.finish());

describe('reports', () => {
  it('are listed with the question they answer', async () => {
    const reports = await client.request(ListReports, {});
    expect(reports.map(({ id }) => id)).toEqual(expect.arrayContaining(['contract', 'plan', 'evidence-matrix']));
    expect(reports.every(({ answers }) => answers.endsWith('?'))).toBe(true);
  });

  it('say that part of the plan could not be read', async () => {
    await client.open(why, whyText);
    await client.edit(why, 0, 0, 'question broken "Never closed {\n  evidence x {\n');
    const report = await client.request(RenderReport, { report: 'plan', uri: uriOf(why), format: 'md' });
    expect(report?.state).toBe('stale');
    expect(report?.why).toContain('could not be read');
  });

  it('go over the wire as Base64 where they are bytes', async () => {
    await client.open(why, whyText);
    const params = { report: 'plan', uri: uriOf(why) } as const;
    const word = await client.request(RenderReport, { ...params, format: 'docx' });
    expect(word?.encoding).toBe('base64');
    expect(
      Buffer.from(word?.content ?? '', 'base64')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect((await client.request(RenderReport, { ...params, format: 'md' }))?.encoding).toBe('text');
  });

  it('say in words why there is no PDF', async () => {
    await client.open(why, whyText);
    const params = { report: 'plan', uri: uriOf(why), format: 'pdf', browser: '/nowhere' } as const;
    await expect(client.request(RenderReport, params)).rejects.toThrow(
      'There is no browser at /nowhere that can be run. Name another, or none: then one is looked for where browsers usually stand.',
    );
  });

  it('are offered in the forms that they can have', async () => {
    const reports = await client.request(ListReports, {});
    const formsOf = (id: string): readonly string[] => reports.find((one) => one.id === id)?.formats ?? [];
    expect(formsOf('plan')).toEqual(['docx', 'pdf', 'page', 'md', 'json']);
    expect(formsOf('my-part')).toEqual(['docx', 'pdf', 'page', 'md', 'ics', 'json']);
    expect(formsOf('evidence-matrix')).toEqual(['docx', 'pdf', 'page', 'md', 'madmp', 'json']);
  });

  it('say what is to be known of a file, or why there is none', async () => {
    await client.open(why, whyText);
    const uri = uriOf(why);
    const dataPlan = await client.request(RenderReport, { report: 'evidence-matrix', uri, format: 'madmp' });
    expect(JSON.parse(dataPlan?.content ?? '').dmp.title).toBe('Looking closely 🌱');
    expect(dataPlan?.notes?.[0]).toBe('To be filled in before the file goes anywhere, since the plan does not say it:');
    await expect(client.request(RenderReport, { report: 'my-part', uri, format: 'ics' })).rejects.toThrow(
      'There is nothing here for which a day can be told, so there is no calendar to write.',
    );
    await expect(client.request(RenderReport, { report: 'plan', uri, format: 'ics' })).rejects.toThrow(
      'The report “plan” cannot be written as ics. This form is there for my-part.',
    );
  });

  it('are in the language of the plan, or in the one that is asked for, and say which', async () => {
    await client.open(why, whyText);
    const ask = { report: 'evidence-matrix', uri: uriOf(why), format: 'page' } as const;
    const own = await client.request(RenderReport, ask);
    expect([own?.language, own?.planLanguage, own?.title]).toEqual(['en', 'en', 'Evidence matrix']);
    const other = await client.request(RenderReport, { ...ask, language: 'es' });
    expect([other?.language, other?.planLanguage]).toEqual(['es', 'en']);
    expect(other?.content).toContain('lang="es"');
  });

  it('tell which roles and teams they may be asked for, and say so when one is gone', async () => {
    await client.open(why, whyText);
    const ask = { report: 'my-part', uri: uriOf(why), format: 'md' } as const;
    const all = await client.request(RenderReport, ask);
    expect(all?.roles).toEqual([{ name: 'coord', title: 'Coordinator' }]);
    expect((await client.request(RenderReport, { ...ask, role: 'coord' }))?.content).toContain('## Coordinator');
    const gone = await client.request(RenderReport, { ...ask, role: 'coor' });
    expect(gone?.content).toBe(all?.content);
    expect(gone?.why).toBe('No role and no team of the plan is called “coor”.');
    expect((await client.request(RenderReport, { ...ask, report: 'plan', role: 'coor' }))?.roles).toEqual([]);
  });

  it('are null where there is none', async () => {
    expect(await client.request(RenderReport, { report: 'horoscope', uri: uriOf(why), format: 'md' })).toBeNull();
    expect(await client.request(Reveal, { uri: 'file:///nowhere.inquiry', start: 0, end: 1 })).toBeNull();
  });
});

describe('the other requests', () => {
  it('explain a rule', async () => {
    expect(await client.request(ExplainRule, { rule: 'contract/missing' })).toContain('contract/missing');
    expect(await client.request(ExplainRule, { rule: 'no/such-rule' })).toBeNull();
  });

  it('list the plans', async () => {
    await client.open(why, whyText);
    await client.shown(why);
    expect(await client.request(ListPlans, {})).toEqual([
      { root: uriOf('/w/plan'), title: 'Looking closely 🌱', documents: [uriOf(who), uriOf(why)] },
    ]);
  });

  it.each(['inquiry', 'partnership'] as const)('make a new %s in which nothing is wrong', async (kind) => {
    const made = await client.request(NewPlan, { title: 'A "calmer" start', kind });
    const files = new MemoryFiles(Object.fromEntries(made.map(({ path, text }) => [`/n/${path}`, text])));
    const workspace = new Workspace({ files, today: () => '2026-11-21' });
    await workspace.add('/n');
    const checked = await workspace.check('/n');
    expect(checked?.plan.settings.title).toBe('A "calmer" start');
    expect(checked?.plan.head?.title?.text).toBe('A "calmer" start');
    expect(checked?.verdict.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });
});

describe('a client that is ours', () => {
  it('hears when a plan with an open document was checked', async () => {
    const ours = await Client.start({
      files: planFiles(),
      capabilities: vscode,
      initializationOptions: { planChecked: true },
    });
    await ours.open(why, whyText);
    expect(await ours.next(PlanChecked.method)).toEqual({
      root: uriOf('/w/plan'),
      documents: [uriOf(who), uriOf(why)],
    });
    await ours.finish();
  });
});

describe('a request that breaks', () => {
  it('is answered and logged without a word of the plan, and the next one is served', async () => {
    await client.open(why, whyText);
    await expect(client.ask('textDocument/hover', {})).rejects.toThrow(
      'This could not be done, and that is our fault. The log of the language server says where it broke.',
    );
    const { message } = await client.next<{ message: string }>('window/logMessage');
    expect(message).toMatch(/^Hover could not be answered\. TypeError\n\s+at /);
    expect(await client.ask('textDocument/hover', client.at(why, 'question'))).not.toBeNull();
  });

  it('of a document nobody has open is answered with nothing', async () => {
    expect(
      await client.ask('textDocument/hover', { ...client.on('/gone.inquiry'), position: { line: 0, character: 0 } }),
    ).toBeNull();
    expect(await client.ask('textDocument/documentSymbol', client.on('/gone.inquiry'))).toEqual([]);
  });
});
