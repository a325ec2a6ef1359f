import { describe, expect, it } from 'vitest';
import type { CodeAction, CompletionItem, CompletionList, Hover } from 'vscode-languageserver-protocol';
import { allReports } from '../../language/reports/index.ts';
import { ExplainRule, ListReports, NewPlan, RenderReport } from '../../server/protocol.ts';
import { MemoryFiles } from '../engine/memory-files.ts';
import { Client } from './client.ts';
import { vscode } from './clients/vscode.ts';

/**
 * What an editor is told is in the language of the plan; what is about no plan, or about one that has no
 * `inquiry.yaml`, in the language of the editor.
 */

const plan = '/w/plan.inquiry';
const text = `inquiry "Lugna morgnar" by tutor at "Skolan" { status draft }
role tutor "Handledare" voice teacher
question first "Vad säger de?" exploratory {
  evidence talks "Samtal" by tutor { method conversation }
}
next "Fråga hemma." due not stated
`;

const terms = 'terms:\n  first-half: 2026-09-01 to 2026-10-23\n';

const told = {
  sv: {
    kind: '**evidence**: En källa till underlag: vad som samlas in, av vem, om vem och hur.',
    skeleton: 'next "${1:Vad som kommer sedan}"',
    phrase: '**method**: Hur det samlas in.',
    known: '**conversation**: Ett samtal, antecknat. Räknas som qualitative.',
    term: '2026-09-01 till och med 2026-10-23',
    mark: '**exploratory**: Frågar vad som pågår.',
    gap: '**not stated**: Ingen har sagt det. Det skrivs ut och räknas som en öppen punkt.',
    thing: '**role** `tutor` Handledare\n\nAnsvar: Handledare, som undersökningen anger.\n\nHänvisas till 2 gånger:',
    lift: 'Lyft ut ur frågan (evidence)',
    listen: 'Planera att lyssna till elever',
    asked: 'evidence \\"${1:Vad eleverna tillfrågas om}\\" gathered by ${2:not stated} planned',
    taken: 'Något annat heter redan tutor.',
    calendar: 'Rapporten ”plan” kan inte skrivas som ics. Den formen finns för my-part.',
  },
  es: {
    kind: '**evidence**: Una fuente de evidencia: qué se recoge, quién lo recoge, de quién y cómo.',
    skeleton: 'next "${1:Lo que viene después}"',
    phrase: '**method**: Cómo se recoge.',
    known: '**conversation**: Una charla, con notas. Cuenta como qualitative.',
    term: 'del 2026-09-01 al 2026-10-23',
    mark: '**exploratory**: Pregunta qué ocurre.',
    gap: '**not stated**: Nadie lo ha dicho. Se imprime y se cuenta como punto abierto.',
    thing: '**role** `tutor` Handledare\n\nA cargo de: Handledare, como dice la indagación.\n\nSe señala 2 veces:',
    lift: 'Sacar de la pregunta (evidence)',
    listen: 'Prever escuchar al alumnado',
    asked: 'evidence \\"${1:Lo que se pregunta al alumnado}\\" gathered by ${2:not stated} planned',
    taken: 'Otra cosa se llama ya tutor.',
    calendar: 'El informe «plan» no puede escribirse como ics. Esta forma existe para my-part.',
  },
} as const;

async function started(language: string, locale?: string): Promise<Client> {
  const files = new MemoryFiles({ '/w/inquiry.yaml': `language: ${language}\n${terms}`, [plan]: text });
  const client = await Client.start({ files, capabilities: vscode, ...(locale !== undefined && { locale }) });
  await client.open(plan, text);
  await client.shown(plan);
  return client;
}

async function hover(client: Client, words: string): Promise<string> {
  const answer = await client.ask<Hover>('textDocument/hover', client.at(plan, words));
  return typeof answer.contents === 'object' && 'value' in answer.contents ? answer.contents.value : '';
}

describe.each(['sv', 'es'] as const)('a plan in %s', (language) => {
  const words = told[language];

  it('is explained in its language', async () => {
    const client = await started(language);
    expect(await hover(client, 'evidence')).toContain(words.kind);
    expect(await hover(client, 'method')).toContain(words.phrase);
    expect(await hover(client, 'conversation')).toBe(words.known);
    expect(await hover(client, 'exploratory')).toBe(words.mark);
    expect(await hover(client, 'not stated')).toBe(words.gap);
    expect(await hover(client, 'tutor')).toContain(words.thing);
    await client.finish();
  });

  it('is offered help in its language', async () => {
    const client = await started(language);
    const { position } = client.at(plan, 'evidence talks');
    const range = { start: position, end: position };
    const params = { ...client.on(plan), range, context: { diagnostics: [], triggerKind: 1 } };
    const titles = (await client.ask<CodeAction[]>('textDocument/codeAction', params)).map(({ title }) => title);
    expect(titles).toContain(words.lift);
    const { items } = await client.ask<CompletionList>('textDocument/completion', client.at(plan, 'question'));
    const item = items.find(({ label }) => label === 'evidence');
    expect(words.kind).toBe(`**evidence**: ${item?.detail}`);
    expect(items.find(({ label }) => label === 'next')?.textEdit).toMatchObject({ newText: words.skeleton });
    const resolved = item && (await client.ask<CompletionItem>('completionItem/resolve', item));
    expect(resolved?.documentation).toMatchObject({ value: expect.stringContaining(words.kind) });
    const dates = await client.ask<CompletionList>('textDocument/completion', client.at(plan, 'not stated'));
    expect(dates.items.find(({ label }) => label === 'first-half')?.detail).toBe(words.term);
    await client.finish();
  });

  it('is mended with gaps in its language', async () => {
    const client = await started(language);
    await client.replace(plan, 'draft', 'running');
    await client.shown(plan);
    const { position } = client.at(plan, 'first');
    const params = { ...client.on(plan), range: { start: position, end: position }, context: { diagnostics: [] } };
    const offered = await client.ask<CodeAction[]>('textDocument/codeAction', params);
    const listen = offered.find(({ title }) => title === words.listen);
    expect(JSON.stringify(listen?.edit)).toContain(words.asked);
    await client.finish();
  });

  it('is refused what cannot be done in its language', async () => {
    const client = await started(language);
    const at = client.at(plan, 'talks');
    await expect(client.ask('textDocument/rename', { ...at, newName: 'tutor' })).rejects.toThrow(words.taken);
    const { uri } = client.on(plan).textDocument;
    const report = { report: 'plan', uri, format: 'ics' as const };
    await expect(client.request(RenderReport, report)).rejects.toThrow(words.calendar);
    expect(await client.request(ExplainRule, { rule: 'contract/missing' })).toMatch(
      language === 'sv' ? /\n## Varför regeln frågar\n/ : /\n## Por qué se pregunta\n/,
    );
    await client.finish();
  });
});

describe('an editor in Spanish', () => {
  it('hears of what is about no plan in Spanish', async () => {
    const client = await started('sv', 'es-MX');
    const titles = (await client.request(ListReports, {})).map(({ title }) => title);
    expect(titles).toEqual(allReports.map(({ words }) => words('es').title));
    const made = await client.request(NewPlan, { title: 'Mañanas', kind: 'inquiry' });
    expect(made.map(({ text: written }) => written).join('')).toContain('language: es\n');
    await client.finish();
  });
});

describe('a plan that no inquiry.yaml speaks for', () => {
  const read = async (files: Readonly<Record<string, string>>, locale: string): Promise<Client> => {
    const client = await Client.start({ files: new MemoryFiles(files), capabilities: vscode, locale });
    await client.open(plan, text);
    await client.shown(plan);
    return client;
  };

  it.each([
    ['sv-SE', told.sv.kind, 'Hur planen mår'],
    ['es-MX', told.es.kind, 'Salud del plan'],
    ['fr', '**evidence**: A source of evidence', 'Plan health'],
  ])('is told of in the language of an editor in %s', async (locale, kind, title) => {
    const client = await read({ [plan]: text }, locale);
    expect(await hover(client, 'evidence')).toContain(kind);
    const { uri } = client.on(plan).textDocument;
    const report = await client.request(RenderReport, { report: 'plan-health', uri, format: 'md' });
    expect(report?.title).toBe(title);
    await client.finish();
  });

  it('is no plan whose inquiry.yaml leaves the language out', async () => {
    const client = await read({ '/w/inquiry.yaml': 'title: Ours\n', [plan]: text }, 'sv-SE');
    expect(await hover(client, 'evidence')).toContain('**evidence**: A source of evidence');
    await client.finish();
  });
});
