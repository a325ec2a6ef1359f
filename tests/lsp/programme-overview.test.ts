import { describe, expect, it } from 'vitest';
import { nodeTurns, type Turns } from '../../server/lsp/lanes.ts';
import { uriOf } from '../../server/lsp/to-lsp.ts';
import { PlanChecked, RenderReport, Reveal } from '../../server/protocol.ts';
import { MemoryFiles } from '../engine/memory-files.ts';
import { Client } from './client.ts';
import { vscode } from './clients/vscode.ts';
import { placesIn, previewed } from './previewed.ts';

const programme = '/p/programme.inquiry';
const programmeText = 'partnership "The town" { status running }\n';
const ash = '/p/schools/ash.inquiry';
const ashText = 'inquiry "At Ash" { status running }\nmeeting "What we saw" on 2026-12-04\n';

const files = (): MemoryFiles =>
  new MemoryFiles({
    '/p/inquiry.yaml': 'title: The town\nplans: [schools/*]\nrules: { preset: essential }\n',
    [programme]: programmeText,
    [ash]: ashText,
    '/p/schools/birch.inquiry': 'inquiry "At Birch" { status closed }\nmeeting "Behind doors" on 2026-12-05 internal\n',
  });

/** However slow the machine, nobody is told how far the work behind the editor has come. */
const unhurried: Turns = {
  ...nodeTurns,
  after: (milliseconds, work) => (milliseconds < 1000 ? nodeTurns.after(milliseconds, work) : undefined),
};

/** Work behind the editor waits until it is let go on. */
class Held implements Turns {
  private waiting: (() => void)[] | undefined = [];
  readonly after = unhurried.after;

  soon(work: () => void): void {
    if (this.waiting) this.waiting.push(work);
    else nodeTurns.soon(work);
  }

  goOn(): void {
    const held = this.waiting ?? [];
    this.waiting = undefined;
    for (const work of held) nodeTurns.soon(work);
  }
}

async function overview(client: Client, edition: 'partners' | 'public' = 'partners'): Promise<string> {
  const params = { report: 'programme-overview', uri: uriOf(programme), format: 'md', edition } as const;
  return (await client.request(RenderReport, params))?.content ?? '';
}

/** Asks again, as a preview does, until the page says something. */
async function untilItSays(client: Client, words: string): Promise<string> {
  for (let turn = 0; turn < 500; turn++) {
    const told = await overview(client);
    if (told.includes(words)) return told;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`It never said: ${words}`);
}

describe('the overview of a programme in the editor', () => {
  it('says that plans are still being read, and tells of them once they are', async () => {
    const turns = new Held();
    const client = await Client.start({ files: files(), capabilities: vscode, folders: ['/p'], turns });
    await client.open(programme, programmeText);
    const early = await untilItSays(client, 'has been read yet');
    expect(early).toContain('None of the 2 plans of this programme has been read yet.');
    turns.goOn();
    const told = await untilItSays(client, '**Plans:** 2');
    expect(told).toContain('| At Ash | Running | 4 December 2026: Meeting: What we saw | Nothing | To settle (1) |');
    await client.finish();
  });

  it('leads from what is told of a plan to where that stands', async () => {
    const client = await Client.start({ files: files(), capabilities: vscode, folders: ['/p'], turns: unhurried });
    await client.open(programme, programmeText);
    await untilItSays(client, '**Plans:** 2');
    const drawn = await previewed(client, { report: 'programme-overview', uri: uriOf(programme) });
    const [first] = placesIn(drawn).filter(({ uri }) => uri === uriOf(ash));
    const place = first && (await client.request(Reveal, first));
    expect(place).toMatchObject({ uri: uriOf(ash), range: { start: { line: 1, character: 8 } } });
    await client.finish();
  });

  it('does not look like an empty programme where its folder is not open', async () => {
    const client = await Client.start({ files: files(), capabilities: vscode });
    await client.open(programme, programmeText);
    expect(await overview(client)).toContain('its plans have not been looked at');
    await client.finish();
  });

  it('follows an edit in one of the plans, and the preview hears of it', async () => {
    const client = await Client.start({
      files: files(),
      capabilities: vscode,
      folders: ['/p'],
      turns: unhurried,
      initializationOptions: { planChecked: true },
    });
    const heard = (root: string) =>
      client.next<{ root: string }>(PlanChecked.method, (params) => params.root === uriOf(root));
    await client.open(programme, programmeText);
    await heard('/p');
    await untilItSays(client, '**Plans:** 2');
    await client.open(ash, ashText);
    await heard(ash);
    await heard('/p');
    await client.replace(ash, 'running', 'closed');
    await heard(ash);
    await heard('/p');
    expect(await overview(client)).toContain('**How far they are:** closed (2)');
    await client.ask('shutdown', {});
  });

  it('reads each plan once, however often it is asked for', async () => {
    const checked: string[] = [];
    const probe = { check: (root: string) => void checked.push(root) };
    const client = await Client.start({
      files: files(),
      capabilities: vscode,
      folders: ['/p'],
      turns: unhurried,
      probe,
    });
    await client.open(programme, programmeText);
    await untilItSays(client, '**Plans:** 2');
    const before = checked.length;
    for (let time = 0; time < 5; time++) await overview(client);
    expect(checked).toHaveLength(before);
    await client.finish();
  });

  it('tells nothing of a plan any more that could not be checked', async () => {
    let breaks = false;
    const probe = {
      check(root: string): void {
        if (breaks && root === ash) throw new TypeError('A slip in a check.');
      },
    };
    const client = await Client.start({
      files: files(),
      capabilities: vscode,
      folders: ['/p'],
      turns: unhurried,
      probe,
    });
    await client.open(programme, programmeText);
    await untilItSays(client, '**Plans:** 2');
    await client.open(ash, ashText);
    breaks = true;
    await client.replace(ash, 'running', 'closed');
    expect(await untilItSays(client, '1 of 2 plans have not been read')).not.toContain('At Ash');
    await client.ask('shutdown', {});
  });

  it('tells the public nothing that is internal in a plan', async () => {
    const client = await Client.start({ files: files(), capabilities: vscode, folders: ['/p'], turns: unhurried });
    await client.open(programme, programmeText);
    expect(await untilItSays(client, '**Plans:** 2')).toContain('Behind doors');
    expect(await overview(client, 'public')).not.toContain('Behind doors');
    await client.finish();
  });
});
