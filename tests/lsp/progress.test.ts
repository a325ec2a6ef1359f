import { describe, expect, it } from 'vitest';
import { nodeTurns, type Turns } from '../../server/lsp/lanes.ts';
import { MemoryFiles } from '../engine/memory-files.ts';
import { Client } from './client.ts';
import { vscode } from './clients/vscode.ts';

const plans = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [`/w/plan-${index}.inquiry`, 'question q "Why?" by nobody\n']),
);

/** A machine on which a second passes at once. */
const hurried: Turns = { ...nodeTurns, after: (_, work) => nodeTurns.soon(work) };

interface Told {
  readonly value: { readonly kind: string; readonly title?: string; readonly message?: string };
}

describe('work on plans that nobody has open', () => {
  it('shows how far it has come when it takes long', async () => {
    const files = new MemoryFiles(plans);
    const client = await Client.start({ files, capabilities: vscode, folders: ['/w'], turns: hurried });
    await client.next('window/workDoneProgress/create');
    const kinds: string[] = [];
    for (;;) {
      const { value } = await client.next<Told>('$/progress');
      kinds.push(value.kind);
      if (value.kind === 'begin') expect(value).toMatchObject({ title: 'Reading plans' });
      if (value.kind === 'report') expect(value.message).toMatch(/^\d+ of 40$/);
      if (value.kind === 'end') break;
    }
    expect(kinds[0]).toBe('begin');
    await client.finish();
  });

  it('is quiet when it does not', async () => {
    const client = await Client.start({ files: new MemoryFiles(plans), capabilities: vscode, folders: ['/w'] });
    await client.ask('workspace/diagnostic', { previousResultIds: [] });
    await client.finish();
  });
});
