import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList, Hover } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MemoryFiles } from '../engine/memory-files.ts';
import { Client } from './client.ts';
import { clients } from './clients/index.ts';

const settings = '/w/inquiry.yaml';
const plan = '/w/plan.inquiry';
const planText = 'question first "What do they say?"\n';
const text = `title: Ours
language: sv
rules:
  severity:
    contract/missing: hint
  own:
    network/notes-kept:
      about: meeting
      must: [{says: decides}]
      message: Who keeps the notes of “{title}”?
      why: Who could not come must be able to go on.
      examples:
        speaking: meeting "Forum"
        silent: meeting "Forum" { decides "Meet at Ash." }
words:
  voice:
    governor: {means: School *governors*.}
`;

describe.each(Object.entries(clients))('under %s', (_, capabilities) => {
  let client: Client;
  const { snippetSupport, insertTextModeSupport } = capabilities.textDocument?.completion?.completionItem ?? {};
  const markdown = capabilities.textDocument?.hover?.contentFormat?.includes('markdown') === true;

  beforeEach(async () => {
    const files = new MemoryFiles({ [settings]: text, [plan]: planText });
    client = await Client.start({ files, capabilities });
    await client.open(plan, planText);
    await client.shown(plan);
    await client.open(settings, text);
    await client.settled(settings);
  });

  afterEach(async () => {
    for (const file of [settings, plan]) await client.settled(file);
    await client.finish();
  });

  const complete = async (words: string, sign?: string): Promise<CompletionItem[]> => {
    const context = sign === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: sign };
    const at = client.at(settings, words, words.length);
    return (await client.ask<CompletionList>('textDocument/completion', { ...at, context })).items;
  };
  const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);
  const type = async (words: string, by: string): Promise<void> => {
    await client.replace(settings, words, by);
    if (capabilities.workspace?.diagnostics?.refreshSupport) await client.next('workspace/diagnostic/refresh');
    await client.settled(settings);
  };
  const hover = async (words: string): Promise<unknown> =>
    (await client.ask<Hover | null>('textDocument/hover', client.at(settings, words)))?.contents;
  /** The text once an item is taken, gaps as they are sent. */
  const taken = ({ textEdit }: CompletionItem): string => {
    if (!textEdit || !('range' in textEdit)) throw new Error('There is no edit.');
    return TextDocument.applyEdits(client.document(settings), [textEdit]);
  };

  it('offers the keys that are not there yet, each with its meaning', async () => {
    await type('language: sv\n', '\n');
    const items = await complete('title: Ours\n');
    expect(labels(items)).toEqual(['as-of', 'language', 'time-zone', 'terms', 'reports', 'plans']);
    expect(items.map(({ detail }) => detail).at(2)).toBe('Where the day begins at midnight.');
    const [first] = items;
    expect(first && taken(first)).toBe(text.replace('language: sv\n', 'as-of: \n'));
    const resolved = await client.ask<CompletionItem>('completionItem/resolve', first ?? {});
    const words = 'The day that stands for today, for examples and archives; printed in every output.';
    expect(resolved.documentation).toMatchObject({
      value: markdown
        ? `**as-of**: ${words}\n\nTakes a day, such as 2007-01-10.\n\n\`\`\`yaml\nas-of: 2007-01-10\n\`\`\``
        : expect.stringContaining(`as-of: ${words}\n\nTakes a day`),
    });
  });

  it('offers values that begin with what is typed', async () => {
    await type('language: sv', 'time-zone: stock');
    expect(labels(await complete('time-zone: stock'))).toEqual(['Europe/Stockholm']);
    await type('time-zone: stock', 'language: ');
    expect(labels(await complete('language: ', ' '))).toEqual(['en', 'sv', 'es']);
  });

  it('offers rules by their ids, those of the plan’s own among them', async () => {
    await type('contract/missing: hint\n', 'contract/missing: hint\n    notes\n');
    const [own] = await complete('hint\n    notes');
    expect([own?.label, own?.detail]).toEqual(['network/notes-kept', 'network/notes-kept']);
    await type('    notes\n', '    contract/one-s\n');
    const [shipped, ...others] = await complete('hint\n    contract/one-s');
    expect([shipped?.label, ...others]).toEqual(['contract/one-sided']);
    const resolved = await client.ask<CompletionItem>('completionItem/resolve', shipped ?? {});
    expect(JSON.stringify(resolved.documentation)).toContain('(contract/one-sided)');
  });

  it('writes skeletons with gaps only for a client that fills them, indented as they are to stand', async () => {
    await type('rules:\n', 'rules:\n  options:\n    \n');
    await type('words:\n', 'words:\n  level:\n    \n');
    const [item] = await complete('level:\n    ');
    const [one, two] = snippetSupport ? [' $1', ' $2'] : [' ', ' '];
    expect(item && taken(item)).toContain(`level:\n    trust:\n      means:${one}\n      side:${two}\n  voice:`);
    expect(item?.insertTextMode).toBe(insertTextModeSupport ? 1 : undefined);
    expect(item?.insertTextFormat).toBe(snippetSupport ? 2 : undefined);
  });

  it('offers nothing in plain words, nor while a line is being indented', async () => {
    expect(await complete('title: Ou')).toEqual([]);
    await type('rules:\n', 'rules:\n  \n');
    expect(await complete('rules:\n  ', ' ')).toEqual([]);
    expect(labels(await complete('rules:\n  '))).toEqual(['preset', 'folders', 'options']);
  });

  it('leaves plans as they are: a brace there asks for nothing', async () => {
    const at = { ...client.at(plan, '"\n', 1), context: { triggerKind: 2, triggerCharacter: '{' } };
    expect((await client.ask<CompletionList>('textDocument/completion', at)).items).toEqual([]);
  });

  it('explains keys, words and rules, in the language that they set', async () => {
    const value = (words: string) => ({ value: words });
    expect(await hover('sv\n')).toEqual({
      kind: markdown ? 'markdown' : 'plaintext',
      value: markdown ? '**sv**: Svenska.' : 'sv: Svenska.',
    });
    expect(await hover('severity:')).toMatchObject(
      value(expect.stringContaining('Hur tungt en enskild regel väger i planen: error, warning, hint eller off.')),
    );
    expect(await hover('contract/missing')).toMatchObject(value(expect.stringContaining('(contract/missing)')));
    expect(await hover('network/notes-kept')).toMatchObject(
      value(expect.stringContaining('Who could not come must be able to go on.')),
    );
    expect(await hover('meeting\n')).toMatchObject(value(expect.stringMatching(/^\**meeting\**: /)));
    expect(await hover('Ours')).toBeUndefined();
  });
});
