import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeLens } from 'vscode-languageserver-protocol';
import { uriOf } from '../../server/lsp/to-lsp.ts';
import { DrawPreview, ListAccounts, previewAccountCommand, RenderReport } from '../../server/protocol.ts';
import { MemoryFiles } from '../engine/memory-files.ts';
import { Client } from './client.ts';
import { vscode } from './clients/vscode.ts';

const file = '/w/plan.inquiry';
const text = `partnership "By the river" between ash, council { status running }
school ash "Ash School"
authority council "The council"
role coord "Coordinator" at ash
group quiet "Quiet students" at ash
question why "Why?" exploratory by coord
report "Interim account" due 2007-02-28 by coord to council, quiet { form plan }
report terms "Between us" to council { form contract }
report "A letter" to council { form letter }
moment "The coordinator wanted to stop." on 2006-11-14 internal
`;
const uri = uriOf(file);

let client: Client;
beforeEach(async () => {
  client = await Client.start({ files: new MemoryFiles({ [file]: text }), capabilities: vscode });
  await client.open(file, text);
});
afterEach(() => client.finish());

const interim = { report: 'plan', account: 'Interim account', uri, format: 'md' } as const;

describe('the accounts of a plan', () => {
  it('are listed with whom they are for and by when, those of a form there is', async () => {
    expect(await client.request(ListAccounts, { uri })).toEqual([
      {
        account: 'Interim account',
        title: 'Interim account',
        about: 'for The council and Quiet students, due 28 February 2007',
        report: 'plan',
      },
      { account: 'terms', title: 'Between us', about: 'for The council', report: 'contract' },
    ]);
    expect(await client.request(ListAccounts, { uri: uriOf('/nowhere.inquiry') })).toEqual([]);
  });

  it('are given under their title, in the edition of their readers or in another', async () => {
    const open = await client.request(RenderReport, interim);
    expect(open).toMatchObject({ title: 'Interim account', edition: 'public', ownEdition: 'public', state: 'fresh' });
    expect(open?.content).toContain('- **Edition:** Public, since it goes to Quiet students\n');
    const closed = await client.request(RenderReport, { ...interim, edition: 'partners' });
    expect(closed).toMatchObject({ edition: 'partners', ownEdition: 'public' });
    const terms = await client.request(RenderReport, { ...interim, account: 'terms' });
    expect(terms).toMatchObject({ title: 'Between us', edition: 'partners', ownEdition: 'partners' });
    expect(terms?.content).toContain('# Contract: By the river');
    const plain = await client.request(RenderReport, { report: 'plan', uri, format: 'md' });
    expect(plain).toMatchObject({ title: 'Plan', edition: 'partners', ownEdition: 'partners' });
  });

  it.each([
    ['renamed', 'Interim', 'First', 'The plan declares no account “Interim account” any more.'],
    [
      'withdrawn',
      'to council, quiet',
      'to council, quiet withdrawn',
      '“Interim account” has been withdrawn, so it is given no more.',
    ],
    ['of no form', '{ form plan }', '', '“Interim account” says no form, so there is no report of it.'],
  ])('are not given as anything else once they are %s', async (_, before, after, why) => {
    await client.replace(file, before, after);
    await expect(client.request(RenderReport, interim)).rejects.toThrow(why);
  });

  it('come with a preview, and again where they are others than before', async () => {
    const asked = { report: 'plan', uri };
    const all = await client.request(ListAccounts, { uri });
    const first = await client.request(DrawPreview, asked);
    expect(first?.accounts).toEqual(all);
    await client.replace(file, '"Why?"', '"Why, then?"');
    const second = await client.request(DrawPreview, { ...asked, since: first?.version ?? '' });
    expect(second?.since).toBe(first?.version);
    expect(second).not.toHaveProperty('accounts');
    await client.replace(file, '"Between us"', '"Among us"');
    const third = await client.request(DrawPreview, { ...asked, since: second?.version ?? '' });
    expect(third?.accounts?.map(({ title }) => title)).toEqual(['Interim account', 'Among us']);
  });

  it('lead from the text to their preview', async () => {
    const lenses = await client.ask<CodeLens[]>('textDocument/codeLens', client.on(file));
    expect(lenses.map(({ range, command }) => [range.start.line, command?.title, command?.command])).toEqual([
      [6, 'Preview this account', previewAccountCommand],
      [7, 'Preview this account', previewAccountCommand],
    ]);
    expect(lenses[0]?.command?.arguments).toEqual([uri, (await client.request(ListAccounts, { uri }))[0]]);
  });
});

it('only our own client is offered the way, for no other can show a preview', async () => {
  const ours = await Client.start({
    files: new MemoryFiles({}),
    capabilities: vscode,
    initializationOptions: { planChecked: true },
  });
  expect(ours.capabilities).toHaveProperty('codeLensProvider');
  expect(client.capabilities).not.toHaveProperty('codeLensProvider');
  await ours.finish();
});
