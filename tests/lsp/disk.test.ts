import { describe, expect, it } from 'vitest';
import type { Location } from 'vscode-languageserver-protocol';
import { uriOf } from '../../server/lsp/to-lsp.ts';
import { MemoryFiles } from '../engine/memory-files.ts';
import { Client } from './client.ts';
import { neovim } from './clients/neovim.ts';
import { planFiles, settingsText, who, why, whyText } from './fixture.ts';

describe('a folder that is deleted', () => {
  const events = (paths: readonly string[]): object => ({
    changes: paths.map((path) => ({ uri: uriOf(path), type: 3 })),
  });

  it.each([
    ['the folder', ['/w/plan']],
    ['each file', [who, '/w/plan/inquiry.yaml', why]],
  ])('takes what its files showed with it, when the client tells of %s', async (_, paths) => {
    const files = planFiles();
    files.write(why, whyText.replace('by coord\n', 'by cord\n'));
    const client = await Client.start({ files, capabilities: neovim, folders: ['/w'] });
    expect((await client.published(why)).diagnostics.map(({ code }) => code)).toContain('consistency/unknown-name');
    await client.settled(who);
    for (const file of [who, why, '/w/plan/inquiry.yaml']) files.delete(file);
    await client.notify('workspace/didChangeWatchedFiles', events(paths));
    expect((await client.published(why)).diagnostics).toEqual([]);
    expect(await client.ask('inquiry/plans', {})).toEqual([]);
    await client.settled(who);
    await client.settled(why);
    await client.finish();
  });
});

describe('an inquiry.yaml that is open', () => {
  const yaml = '/w/plan/inquiry.yaml';

  it('counts as it is typed, and as it is on disk when it is closed', async () => {
    const client = await Client.start({ files: planFiles(), capabilities: neovim });
    await client.open(why, whyText);
    await client.shown(why);
    await client.settled(who);
    await client.open(yaml, `title: T\n${settingsText}`);
    await client.edit(yaml, 0, 5, 'titel');
    const { version, diagnostics } = await client.published(yaml);
    expect(version).toBe(2);
    expect(diagnostics.map(({ code }) => code)).toEqual(['settings/invalid']);
    await client.close(yaml);
    expect((await client.published(yaml)).diagnostics).toEqual([]);
    await client.finish();
  });
});

describe('an unreadable file', () => {
  it('has its own diagnostic, and the rest of the plan is served', async () => {
    const files = planFiles();
    files.write('/w/plan/scan.inquiry', Uint8Array.of(0x50, 0x4b, 0, 1));
    const client = await Client.start({ files, capabilities: neovim, folders: ['/w'] });
    const { diagnostics } = await client.published('/w/plan/scan.inquiry');
    expect(diagnostics).toMatchObject([
      { code: 'syntax/unreadable', severity: 1, range: { start: { line: 0, character: 0 } } },
    ]);
    await client.open(why, whyText);
    expect(await client.ask<Location[]>('textDocument/definition', client.at(why, 'coord'))).toHaveLength(1);
    await client.shown(why);
    await client.settled(who);
    await client.finish();
  });
});

describe('folders', () => {
  it('come and go', async () => {
    const files = new MemoryFiles({ '/x/a.inquiry': 'question q "Why?" by nobody\n' });
    const client = await Client.start({ files, capabilities: neovim });
    const folder = { uri: uriOf('/x'), name: 'x' };
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });
    expect((await client.published('/x/a.inquiry')).diagnostics.length).toBeGreaterThan(0);
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } });
    expect((await client.published('/x/a.inquiry')).diagnostics).toEqual([]);
    await client.finish();
  });
});
