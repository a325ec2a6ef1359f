import { describe, expect, it } from 'vitest';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { uriOf } from '../../server/lsp/to-lsp.ts';
import { Counting } from '../engine/counting.ts';
import { MemoryFiles } from '../engine/memory-files.ts';
import { Client } from './client.ts';
import { neovim } from './clients/neovim.ts';
import { vscode } from './clients/vscode.ts';

const ash = '/w/ash/plan.inquiry';
const birch = '/w/birch/plan.inquiry';
/** On a busy machine a check may take long enough to be told of, which is no matter here. */
const quiet = { ...neovim, window: { workDoneProgress: false } };

const copy = `question why "Why do mornings begin loudly?"
change "A shared puzzle on each table"
`;
const ashText = `inquiry "Calm starts at Ash"\n${copy}`;
const birchText = `inquiry "Calm starts at Birch"\nconcern "Mornings are loud."\n${copy}`;

/** A programme of two schools, the first of which has copied from the second. */
function programme(): MemoryFiles {
  return new MemoryFiles({
    '/w/inquiry.yaml': 'plans: [ash, birch]\nrules: { preset: essential, severity: { consistency/copied: hint } }\n',
    [ash]: ashText,
    [birch]: birchText,
  });
}

/** What a file is said to have been copied from. */
const copied = (shown: readonly Diagnostic[]): string[] =>
  shown.flatMap(({ code, message }) =>
    code === 'consistency/copied' && typeof message === 'string' ? (/“([^”]+)”/.exec(message)?.[1] ?? []) : [],
  );

/** The next diagnostics of a file that say it is a copy, or that it is none. */
const published = (client: Client, file: string, isCopy: boolean): Promise<PublishDiagnosticsParams> =>
  client.next<PublishDiagnosticsParams>(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }) => uri === uriOf(file) && copied(diagnostics).length > 0 === isCopy,
  );

describe('members of a programme', () => {
  it('are compared once all were looked at, and what is edited in one counts for the other', async () => {
    const client = await Client.start({ files: programme(), capabilities: quiet, folders: ['/w'] });
    expect(copied((await published(client, ash, true)).diagnostics)).toEqual(['Calm starts at Birch']);
    await client.settled(ash);
    await client.open(birch, birchText);
    await client.replace(birch, 'A shared puzzle', 'A shared breakfast');
    await published(client, ash, false);
    await client.replace(birch, 'A shared breakfast', 'A shared puzzle');
    await published(client, ash, true);
    await client.settled(birch);
    await client.open(ash, ashText);
    await client.shown(ash);
    await client.replace(ash, 'Why do mornings begin loudly?', 'Who comes late, and why?');
    expect(copied(await client.shown(ash))).toEqual([]);
    await client.settled(birch);
    await client.finish();
  });

  it('are asked for again where another that is open changed', async () => {
    const client = await Client.start({
      files: programme(),
      capabilities: { ...vscode, window: { workDoneProgress: false } },
      folders: ['/w'],
    });
    await client.open(ash, ashText);
    await client.open(birch, birchText);
    await client.ask('workspace/diagnostic', { previousResultIds: [] });
    expect(copied(await client.shown(ash))).toEqual(['Calm starts at Birch']);
    await client.replace(birch, 'A shared puzzle', 'A shared breakfast');
    await client.next('workspace/diagnostic/refresh');
    expect(copied(await client.shown(ash))).toEqual([]);
    await client.finish();
  });

  it('cost nothing for an edit that no other member shares', async () => {
    const probe = new Counting();
    const client = await Client.start({ files: programme(), capabilities: quiet, folders: ['/w'], probe });
    await published(client, ash, true);
    await client.open(birch, birchText);
    await client.shown(birch);
    probe.since();
    await client.replace(birch, 'Mornings are loud', 'Mornings are very loud');
    await client.shown(birch);
    await client.settled(ash);
    expect(probe.since()).toEqual([`read ${birch}`, 'join /w/birch', 'check /w/birch']);
    await client.finish();
  });

  it('are checked behind it where they name what it declares no more, and nothing else is', async () => {
    const cedar = '/w/cedar/plan.inquiry';
    const late = 'inquiry "Birch"\ngroup late "Children who come late"\n';
    const files = new MemoryFiles({
      '/w/inquiry.yaml':
        'plans: [ash, birch, cedar]\nrules: { preset: essential, severity: { consistency/undeclared-mention: hint } }\n',
      [ash]: 'inquiry "Ash"\nchange "A puzzle for children who come late"\n',
      [birch]: late,
      [cedar]: 'inquiry "Cedar"\nchange "A puzzle for children who come early"\n',
    });
    const probe = new Counting();
    const client = await Client.start({ files, capabilities: quiet, folders: ['/w'], probe });
    const named = (isNamed: boolean): Promise<PublishDiagnosticsParams> =>
      client.next<PublishDiagnosticsParams>(
        'textDocument/publishDiagnostics',
        ({ uri, diagnostics }) =>
          uri === uriOf(ash) && diagnostics.some(({ code }) => code === 'consistency/undeclared-mention') === isNamed,
      );
    await named(true);
    await client.open(birch, late);
    for (const file of [ash, birch, cedar]) await client.settled(file);
    probe.since();
    await client.replace(birch, 'come late', 'walk to school');
    await named(false);
    await client.settled(birch);
    expect(probe.since()).toEqual([`read ${birch}`, 'join /w/birch', 'check /w/birch', 'check /w/ash']);
    await client.finish();
  });
});
