import { describe, expect, it } from 'vitest';
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  Location,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { uriOf } from '../../server/lsp/to-lsp.ts';
import { Counting } from '../engine/counting.ts';
import { MemoryFiles } from '../engine/memory-files.ts';
import { Client } from './client.ts';
import { neovim } from './clients/neovim.ts';
import { vscode } from './clients/vscode.ts';
import { planFiles, who, whoText, why, whyText } from './fixture.ts';

/** Names that nothing bears, as the diagnostics of a file say them. */
const unknown = (client: Client, file: string, shown: readonly Diagnostic[]): string[] =>
  shown.filter(({ code }) => code === 'consistency/unknown-name').map(({ range }) => client.words(file, range));

const changed = (file: string, type: 1 | 2 | 3): object => ({ changes: [{ uri: uriOf(file), type }] });

describe('pushed diagnostics', () => {
  it('carry the version they are of, follow each edit, and cite their rule', async () => {
    const client = await Client.start({ files: planFiles(), capabilities: neovim });
    await client.open(why, whyText);
    await client.shown(why);
    await client.settled(who);
    await client.replace(why, 'by coord\n', 'by cord\n');
    const { version, diagnostics } = await client.published(why, 2);
    expect(version).toBe(2);
    const found = diagnostics.find(({ code }) => code === 'consistency/unknown-name');
    expect(found).toMatchObject({ severity: 1, source: 'inquiry' });
    expect(unknown(client, why, diagnostics)).toEqual(['cord']);
    await client.finish();
  });

  it('never name what another file declares, even while that file is unread', async () => {
    const client = await Client.start({ files: planFiles(), capabilities: neovim, folders: ['/w'] });
    await client.open(why, whyText);
    expect(unknown(client, why, await client.shown(why))).toEqual([]);
    await client.settled(who);
    await client.finish();
  });

  it('go with the file', async () => {
    const files = new MemoryFiles({ '/w/a.inquiry': 'question q "Why?" by nobody\n' });
    const client = await Client.start({ files, capabilities: neovim, folders: ['/w'] });
    expect((await client.published('/w/a.inquiry')).diagnostics.map(({ code }) => code)).toContain(
      'consistency/unknown-name',
    );
    files.delete('/w/a.inquiry');
    await client.notify('workspace/didChangeWatchedFiles', changed('/w/a.inquiry', 3));
    expect((await client.published('/w/a.inquiry')).diagnostics).toEqual([]);
    await client.finish();
  });
});

describe('pulled diagnostics', () => {
  it('are pushed to nobody, and unchanged under the id the client has', async () => {
    const client = await Client.start({ files: planFiles(), capabilities: vscode, folders: ['/w'] });
    await client.open(why, whyText);
    const first = await client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', client.on(why));
    const again = { ...client.on(why), previousResultId: first.resultId };
    expect(await client.ask('textDocument/diagnostic', again)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.replace(why, 'by coord\n', 'by cord\n');
    const after = await client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', again);
    expect(after.kind === 'full' && unknown(client, why, after.items)).toEqual(['cord']);
    await client.finish();
  });

  it('of the workspace wait until something changes, and then say only that', async () => {
    const files = new MemoryFiles({
      '/w/a.inquiry': 'question q "Why?" by nobody\n',
      '/w/b.inquiry': 'role tutor "Tutor" voice teacher\n',
    });
    const client = await Client.start({ files, capabilities: vscode, folders: ['/w'] });
    const { items } = await client.ask<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
    const first = items.find(({ uri }) => uri === uriOf('/w/a.inquiry'));
    const previousResultIds = items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
    const later = client.ask<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    files.write('/w/a.inquiry', 'role nobody "Nobody" voice teacher\nquestion q "Why?" by nobody\n');
    await client.notify('workspace/didChangeWatchedFiles', changed('/w/a.inquiry', 2));
    await client.next('workspace/diagnostic/refresh');
    const second = (await later).items.find(({ uri }) => uri === uriOf('/w/a.inquiry'));
    const codes = (report: typeof first): unknown[] =>
      report?.kind === 'full' ? report.items.map(({ code }) => code) : [];
    expect(codes(first)).toContain('consistency/unknown-name');
    expect(codes(second)).not.toContain('consistency/unknown-name');
    await client.finish();
  });
});

describe('a document', () => {
  it('that is closed without being saved shows what is on disk again', async () => {
    const client = await Client.start({ files: planFiles(), capabilities: vscode });
    await client.open(who, whoText);
    await client.open(why, whyText);
    await client.replace(who, 'role coord', 'role cord');
    expect(unknown(client, why, await client.shown(why))).toEqual(['coord', 'coord']);
    await client.close(who);
    await client.next('workspace/diagnostic/refresh');
    expect(unknown(client, why, await client.shown(why))).toEqual([]);
    await client.finish();
  });

  it('that is open stands before a change on disk, which is dropped', async () => {
    const files = planFiles();
    const client = await Client.start({ files, capabilities: vscode });
    await client.open(who, whoText);
    await client.open(why, whyText);
    files.write(who, '');
    await client.notify('workspace/didChangeWatchedFiles', changed(who, 2));
    expect(unknown(client, why, await client.shown(why))).toEqual([]);
    await client.finish();
  });

  it('in memory alone is a plan by itself', async () => {
    const client = await Client.start({ files: new MemoryFiles(), capabilities: neovim });
    const uri = 'untitled:Untitled-1';
    const textDocument = { uri, languageId: 'inquiry', version: 1, text: 'question q "Why?" by nobody\n' };
    await client.notify('textDocument/didOpen', { textDocument });
    const { diagnostics } = await client.next<{ uri: string; diagnostics: Diagnostic[] }>(
      'textDocument/publishDiagnostics',
    );
    expect(diagnostics.map(({ code }) => code)).toContain('consistency/unknown-name');
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    expect(await client.next('textDocument/publishDiagnostics')).toMatchObject({ uri, diagnostics: [] });
    await client.finish();
  });

  it('with Windows line ends, a byte order mark and letters of two units keeps its columns', async () => {
    const file = '/w/a.inquiry';
    const text = 'school ash "🌱🌱 Ash"\r\nquestion q "🌱 Why?" by nobody\r\n';
    const files = new MemoryFiles({ [file]: `\uFEFF${text}` });
    const client = await Client.start({ files, capabilities: vscode });
    await client.open(file, text);
    const found = (await client.shown(file)).find(({ code }) => code === 'consistency/unknown-name');
    expect(found?.range).toEqual({ start: { line: 1, character: 24 }, end: { line: 1, character: 30 } });
    await client.finish();
  });

  it('under a Windows path finds its plan', async () => {
    const [declares, refers] = ['c:\\w\\who.inquiry', 'c:\\w\\why.inquiry'];
    const files = new MemoryFiles({ 'c:\\w\\inquiry.yaml': '', [declares]: whoText, [refers]: whyText });
    const client = await Client.start({ files, capabilities: vscode });
    expect(uriOf(refers)).toBe('file:///c%3A/w/why.inquiry');
    await client.open(refers, whyText);
    const [found] = await client.ask<Location[]>('textDocument/definition', client.at(refers, 'coord'));
    expect(found?.uri).toBe('file:///c%3A/w/who.inquiry');
    await client.finish();
  });
});

describe('an edit', () => {
  it('reads one file, joins and checks one plan, and looks at no other', async () => {
    const others = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`/w/other-${index}.inquiry`, whyText]));
    const files = planFiles();
    for (const [file, text] of Object.entries(others)) files.write(file, text);
    const counting = new Counting();
    const client = await Client.start({ files, capabilities: vscode, folders: ['/w'], probe: counting });
    await client.open(why, whyText);
    await client.ask('workspace/diagnostic', { previousResultIds: [] });
    for (let before = -1; before !== counting.length; await new Promise((resolve) => setTimeout(resolve, 300)))
      before = counting.length;
    counting.since();
    const reads = files.reads.length;
    await client.replace(why, 'by coord\n', 'by cord\n');
    await client.shown(why);
    expect(counting.since()).toEqual([`read ${why}`, 'join /w/plan', 'check /w/plan']);
    expect(files.reads.length).toBe(reads);
    await client.finish();
  });
});

describe('edits in a row', () => {
  it('are read and checked once, as the last of them leaves the text', async () => {
    const counting = new Counting();
    const client = await Client.start({ files: planFiles(), capabilities: neovim, probe: counting });
    await client.open(why, whyText);
    await client.shown(why);
    await client.settled(who);
    counting.since();
    const typed = ['c', 'o', 'r', 'd'].map((letter, index) => client.edit(why, 3 + index, 3 + index, letter));
    await Promise.all(typed);
    await client.shown(why);
    await client.settled(who);
    const work = counting.since();
    expect(work.filter((one) => one === `read ${why}`).length).toBeLessThan(typed.length);
    expect(work.slice(-3)).toEqual([`read ${why}`, 'join /w/plan', 'check /w/plan']);
    await client.finish();
  });
});

describe('a check that breaks', () => {
  it('is said in every file of its plan, and the next edit is checked again', async () => {
    let breaks = true;
    const probe = {
      check: (): void => {
        if (breaks) throw new TypeError(whyText);
      },
    };
    const client = await Client.start({ files: planFiles(), capabilities: neovim, probe });
    await client.open(why, whyText);
    expect((await client.shown(why)).map(({ code }) => code)).toEqual(['internal/rule-failed']);
    expect((await client.published(who)).diagnostics).toHaveLength(1);
    const { message } = await client.next<{ message: string }>('window/logMessage');
    expect(message).toMatch(/^A check broke\. TypeError\n/);
    expect(message).not.toContain('What do they say');
    breaks = false;
    await client.replace(why, 'by coord\n', 'by cord\n');
    expect(unknown(client, why, await client.shown(why))).toEqual(['cord']);
    await client.settled(who);
    await client.finish();
  });
});
