import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CompletionItem, CompletionList, Hover } from 'vscode-languageserver-protocol';
import { MemoryFiles } from '../engine/memory-files.ts';
import { Client } from './client.ts';
import { vscode } from './clients/vscode.ts';

const plan = '/w/plan.inquiry';
const text = 'evidence walks "Walks" { method walking-interview }\n';
const settings = 'words: {method: {walking-interview: {means: Two *walk* and talk., data: qualitative}}}';

let client: Client;
beforeEach(async () => {
  const files = new MemoryFiles({ '/w/inquiry.yaml': settings, [plan]: text });
  client = await Client.start({ files, capabilities: vscode });
  await client.open(plan, text);
  await client.shown(plan);
});
afterEach(() => client.finish());

it('explains a word that the plan has added, and takes nothing in it for Markdown', async () => {
  const hover = await client.ask<Hover>('textDocument/hover', client.at(plan, 'walking-interview'));
  expect(hover.contents).toMatchObject({
    value: '**walking-interview**: Two \\*walk\\* and talk. Counts as qualitative.',
  });
});

it('offers it, with its meaning when it is looked at', async () => {
  const at = client.at(plan, 'method walk', 'method walk'.length);
  const { items } = await client.ask<CompletionList>('textDocument/completion', at);
  expect(items.map(({ label, detail }) => [label, detail])).toEqual([
    ['learning-walk', 'A walk through many lessons with one question in mind.'],
    ['walking-interview', 'Two *walk* and talk.'],
  ]);
  const resolved = await client.ask<CompletionItem>('completionItem/resolve', items.at(-1) ?? {});
  expect(resolved.documentation).toMatchObject({
    value: '**walking-interview**: Two \\*walk\\* and talk. Counts as qualitative.',
  });
});
