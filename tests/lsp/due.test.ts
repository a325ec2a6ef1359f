import { afterEach, describe, expect, it } from 'vitest';
import { uriOf } from '../../server/lsp/to-lsp.ts';
import { type Due, DueChanged, type DueInPlan, ListDue, ListPlans } from '../../server/protocol.ts';
import { MemoryFiles } from '../engine/memory-files.ts';
import { Client, type ClientOptions } from './client.ts';
import { vscode } from './clients/vscode.ts';

/** The server of these tests lives on 21 November 2026. */
const river = '/w/river/plan.inquiry';
const riverText = `partnership "By the river" between ash, birch
school ash "Ash School"
school birch "Birch School"
role coord "Coordinator" at ash
report "Interim account" due 2026-11-01 by coord to birch
visit "Birch visits Ash" on 2026-12-01 by coord
visit "In spring" on 2027-04-01 by coord
meeting "Weekly" every week by coord
`;
const files = {
  '/w/river/inquiry.yaml': 'title: By the river\n',
  [river]: riverText,
  '/w/hill/inquiry.yaml': 'title: På kullen\nlanguage: sv\n',
  '/w/hill/plan.inquiry': 'inquiry "På kullen"\nrole tutor "Mentor"\nvisit "En lektion" on 2026-11-30 by tutor\n',
};

/** What VS Code can, without the bar of progress, which a busy machine shows and an idle one does not. */
const capabilities = { ...vscode, window: {} };

let client: Client;
afterEach(() => client.finish());

async function started(options: Partial<ClientOptions> = {}): Promise<void> {
  client = await Client.start({ files: new MemoryFiles(files), capabilities, folders: ['/w'], ...options });
}

/** Waits until every plan was read: only then the server knows the title in its `inquiry.yaml`. */
async function allRead(): Promise<void> {
  const titles = async (): Promise<string[]> => (await client.request(ListPlans, {})).map(({ title }) => title);
  await expect.poll(titles, { timeout: 8000 }).toEqual(['På kullen', 'By the river']);
}

const ahead = (): Promise<Due> => client.request(ListDue, { days: 30 });
const told = ({ items }: DueInPlan): string[] =>
  items.map(({ day, what, isOverdue }) => `${day}${isOverdue ? ' overdue' : ''} ${what}`);
const inPlan = ({ plans }: Due, title: string): string[] => plans.filter((plan) => plan.title === title).flatMap(told);

describe('what is due', () => {
  it('is told of every plan, open or not, in the words of its language', async () => {
    await started();
    await allRead();
    const due = await ahead();
    expect(due.unread).toBe(0);
    expect(due.plans.map(({ root, title, unplaced }) => [root, title, unplaced])).toEqual([
      [uriOf('/w/hill'), 'På kullen', 0],
      [uriOf('/w/river'), 'By the river', 1],
    ]);
    expect(inPlan(due, 'By the river')).toEqual([
      '2026-11-01 overdue Report: Interim account',
      '2026-12-01 Visit: Birch visits Ash',
    ]);
    expect(inPlan(due, 'På kullen')).toEqual(['2026-11-30 Besök: En lektion']);
  });

  it('leads to where it stands', async () => {
    await started();
    await allRead();
    const river = (await ahead()).plans.find(({ title }) => title === 'By the river');
    expect(river?.items[1]?.location).toEqual({
      uri: uriOf('/w/river/plan.inquiry'),
      range: { start: { line: 5, character: 6 }, end: { line: 5, character: 24 } },
    });
  });

  it('follows an edit, and tells a client that has asked that there is something to ask for', async () => {
    await started();
    await allRead();
    await ahead();
    await client.open(river, riverText);
    await client.replace(river, '2026-12-01', '2027-12-01');
    await client.next(DueChanged.method);
    await expect
      .poll(async () => inPlan(await ahead(), 'By the river'))
      .toEqual(['2026-11-01 overdue Report: Interim account']);
  });

  it('says that part of a plan could not be read', async () => {
    await started({
      files: new MemoryFiles({ ...files, [river]: `${riverText}question "Never closed {\n  evidence x {\n` }),
    });
    await allRead();
    const due = await ahead();
    expect(due.plans.map(({ title, isPartial }) => [title, isPartial])).toEqual([
      ['På kullen', false],
      ['By the river', true],
    ]);
  });

  it('is told as of the day that a plan asks for', async () => {
    await started({
      files: new MemoryFiles({ ...files, '/w/river/inquiry.yaml': 'title: By the river\nas-of: 2027-03-20\n' }),
    });
    await allRead();
    const due = await ahead();
    expect(due.plans.map(({ today, isAsOf }) => [today, isAsOf])).toEqual([
      ['2026-11-21', false],
      ['2027-03-20', true],
    ]);
    expect(inPlan(due, 'By the river')).toEqual([
      '2026-11-01 overdue Report: Interim account',
      '2027-04-01 Visit: In spring',
    ]);
  });

  it('counts plans that have not been read yet rather than pass over them', async () => {
    await started({ turns: { soon: () => undefined, after: () => undefined } });
    await expect.poll(async () => (await ahead()).unread).toBe(2);
    expect((await ahead()).plans).toEqual([]);
  });
});
