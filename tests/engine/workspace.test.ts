import { describe, expect, it } from 'vitest';
import type { CheckedPlan } from '../../server/engine/plan-state.ts';
import { Workspace } from '../../server/engine/workspace.ts';
import { Counting } from './counting.ts';
import { MemoryFiles } from './memory-files.ts';

const today = (): string => '2026-11-21';
const schools = 'school ash "Ash"\nschool birch "Birch"\n';
const roles = 'role coord "Coordinator" at ash\n';

/** Two plans in folders of their own, and a file by itself. */
function twoPlans(): MemoryFiles {
  return new MemoryFiles({
    '/w/one/inquiry.yaml': '',
    '/w/one/schools.inquiry': schools,
    '/w/one/roles.inquiry': roles,
    '/w/two/inquiry.yaml': '',
    '/w/two/roles.inquiry': roles,
    '/w/alone.inquiry': roles,
  });
}

async function opened(files: MemoryFiles, recent?: number): Promise<{ workspace: Workspace; counting: Counting }> {
  const counting = new Counting();
  const workspace = new Workspace({ files, today, probe: counting, ...(recent !== undefined && { recent }) });
  await workspace.add('/w');
  for (const root of workspace.plans()) await workspace.check(root);
  counting.since();
  return { workspace, counting };
}

const states = (checked: CheckedPlan | undefined): string[] =>
  checked?.plan.references.map(({ value, state }) => `${value.text} ${state}`) ?? [];

const found = (checked: CheckedPlan | undefined): string[] => checked?.verdict.findings.map(({ rule }) => rule) ?? [];

describe('plans are islands', () => {
  it('sees what other files of the plan declare, and nothing of other plans', async () => {
    const { workspace } = await opened(twoPlans());
    expect(states(await workspace.check('/w/one'))).toEqual(['ash found']);
    expect(states(await workspace.check('/w/two'))).toEqual(['ash unknown']);
    expect(states(await workspace.check('/w/alone.inquiry'))).toEqual(['ash unknown']);
  });

  it('reads one file and joins one plan for an edit, and checks it once, when asked what was found', async () => {
    const { workspace, counting } = await opened(twoPlans());
    await workspace.openText('/w/one/roles.inquiry', roles);
    expect(counting.since()).toEqual([]);
    workspace.edit('/w/one/roles.inquiry', 'role coord "Coordinator" at birches\n');
    expect(states(workspace.current('/w/one'))).toEqual(['birches unknown']);
    expect(counting.since()).toEqual(['read /w/one/roles.inquiry', 'join /w/one']);
    expect(found(workspace.current('/w/one'))).toContain('consistency/unknown-name');
    expect(found(workspace.current('/w/one'))).toContain('consistency/unknown-name');
    expect(counting.since()).toEqual(['check /w/one']);
  });

  it('does nothing for an unchanged text, and stops early for an edit that says nothing new', async () => {
    const { workspace, counting } = await opened(twoPlans());
    await workspace.openText('/w/one/roles.inquiry', roles);
    const before = workspace.current('/w/one');
    workspace.edit('/w/one/roles.inquiry', roles);
    workspace.current('/w/one');
    expect(counting.since()).toEqual([]);
    workspace.edit('/w/one/roles.inquiry', `${roles}// A remark.\n`);
    const after = workspace.current('/w/one');
    expect(counting.since()).toEqual(['read /w/one/roles.inquiry']);
    expect(after?.verdict).toBe(before?.verdict);
    expect(after?.texts.get('/w/one/roles.inquiry')).toBe(`${roles}// A remark.\n`);
  });

  it('is asked for nothing while files are unread', async () => {
    const workspace = new Workspace({ files: twoPlans(), today });
    await workspace.add('/w');
    await workspace.openText('/w/one/roles.inquiry', roles);
    expect(workspace.current('/w/one')).toBeUndefined();
    expect(states(await workspace.check('/w/one'))).toEqual(['ash found']);
  });

  it('keeps what open and recent plans hold, and reads the others again', async () => {
    const { workspace, counting } = await opened(twoPlans(), 1);
    await workspace.openText('/w/two/roles.inquiry', roles);
    await workspace.check('/w/two');
    await workspace.check('/w/alone.inquiry');
    await workspace.check('/w/one');
    counting.since();
    await workspace.check('/w/two');
    expect(counting.since()).toEqual([]);
    await workspace.check('/w/alone.inquiry');
    expect(counting.since()).toEqual(['read /w/alone.inquiry', 'join /w/alone.inquiry']);
  });
});

describe('a programme', () => {
  const programme = (): MemoryFiles =>
    new MemoryFiles({
      '/w/inquiry.yaml': 'plans: [schools/*]\nterms:\n  autumn: { from: 2026-09-01, to: 2026-12-18 }\n',
      '/w/shared.inquiry': schools,
      '/w/schools/a/plan.inquiry': roles,
      '/w/schools/b/plan.inquiry': roles,
    });

  it('shares its declarations with its members', async () => {
    const { workspace } = await opened(programme());
    expect(states(await workspace.check('/w/schools/a'))).toEqual(['ash found']);
  });

  it('is seen by a member that is opened alone', async () => {
    const workspace = new Workspace({ files: programme(), today });
    const root = await workspace.openText('/w/schools/a/plan.inquiry', roles);
    expect(states(await workspace.check(root))).toEqual(['ash found']);
  });

  it('reaches its members when it changes', async () => {
    const { workspace } = await opened(programme());
    await workspace.openText('/w/shared.inquiry', 'school birch "Birch"\n');
    expect(states(await workspace.check('/w/schools/a'))).toEqual(['ash unknown']);
    expect(workspace.membersOf('/w')).toEqual(['/w/schools/a', '/w/schools/b']);
  });
});

describe('the words a programme adds', () => {
  const words = (voice: string): string =>
    `plans: [schools/*]\nwords: {voice: {${voice}: {means: Somebody of ours.}}}\n`;
  const board = 'role board "Board" voice governor\n';
  const programme = (): MemoryFiles =>
    new MemoryFiles({
      '/w/inquiry.yaml': words('governor'),
      '/w/schools/a/plan.inquiry': board,
      '/w/schools/b/inquiry.yaml': 'title: B\nwords: {voice: {cook: {means: Kitchen staff.}}}\n',
      '/w/schools/b/plan.inquiry': `${board}role kitchen "Kitchen" voice cook\n`,
    });
  const slips = (checked: CheckedPlan | undefined): string[] =>
    checked?.verdict.findings.filter(({ rule }) => rule === 'syntax/wrong-value').map(({ found }) => found ?? '') ?? [];

  it('are known in its members, with settings of their own or without', async () => {
    const { workspace } = await opened(programme());
    expect(slips(await workspace.check('/w/schools/a'))).toEqual([]);
    expect(slips(await workspace.check('/w/schools/b'))).toEqual([]);
  });

  it('cost nothing while neither settings change', async () => {
    const { workspace, counting } = await opened(programme());
    await workspace.check('/w/schools/b');
    expect(counting.since()).toEqual([]);
  });

  it('change in the members when they change', async () => {
    const files = programme();
    const { workspace } = await opened(files);
    files.write('/w/inquiry.yaml', words('trustee'));
    expect((await workspace.changed(['/w/inquiry.yaml'])).plans).toEqual(['/w', '/w/schools/a', '/w/schools/b']);
    expect(slips(await workspace.check('/w/schools/a'))).toEqual(['governor']);
    expect(slips(await workspace.check('/w/schools/b'))).toEqual(['governor']);
  });

  it('stand beside those of a member, whose own may change alone', async () => {
    const files = programme();
    const { workspace } = await opened(files);
    files.write('/w/schools/b/inquiry.yaml', 'title: B\n');
    await workspace.changed(['/w/schools/b/inquiry.yaml']);
    expect(slips(await workspace.check('/w/schools/b'))).toEqual(['cook']);
  });
});

describe('what happens on disk', () => {
  it('is seen in closed files and not in open ones', async () => {
    const files = twoPlans();
    const { workspace } = await opened(files);
    files.write('/w/one/schools.inquiry', 'school birch "Birch"\n');
    expect(await workspace.changed(['/w/one/schools.inquiry'])).toEqual({ plans: ['/w/one'], gone: [] });
    expect(states(await workspace.check('/w/one'))).toEqual(['ash unknown']);

    await workspace.openText('/w/one/schools.inquiry', schools);
    files.write('/w/one/schools.inquiry', '');
    expect(await workspace.changed(['/w/one/schools.inquiry'])).toEqual({ plans: [], gone: [] });
    expect(states(await workspace.check('/w/one'))).toEqual(['ash found']);
  });

  it('costs nothing when the text is the same', async () => {
    const { workspace, counting } = await opened(twoPlans());
    expect(await workspace.changed(['/w/one/schools.inquiry'])).toEqual({ plans: [], gone: [] });
    expect(counting.since()).toEqual([]);
  });

  it('counts again when a document is closed without being saved', async () => {
    const { workspace } = await opened(twoPlans());
    await workspace.openText('/w/one/schools.inquiry', '');
    expect(states(await workspace.check('/w/one'))).toEqual(['ash unknown']);
    expect(await workspace.close('/w/one/schools.inquiry')).toEqual({ plans: ['/w/one'], gone: [] });
    expect(states(await workspace.check('/w/one'))).toEqual(['ash found']);
  });

  it('takes files in and lets them go', async () => {
    const files = twoPlans();
    const { workspace } = await opened(files);
    files.write('/w/two/schools.inquiry', schools);
    expect(await workspace.changed(['/w/two/schools.inquiry'])).toEqual({ plans: ['/w/two'], gone: [] });
    expect(states(await workspace.check('/w/two'))).toEqual(['ash found']);
    files.delete('/w/two/schools.inquiry');
    await workspace.changed(['/w/two/schools.inquiry']);
    expect(states(await workspace.check('/w/two'))).toEqual(['ash unknown']);
    files.delete('/w/alone.inquiry');
    expect(await workspace.changed(['/w/alone.inquiry'])).toEqual({ plans: [], gone: ['/w/alone.inquiry'] });
  });

  it('makes one plan of lone files when an inquiry.yaml comes, and lone files again when it goes', async () => {
    const files = new MemoryFiles({ '/w/a.inquiry': schools, '/w/b.inquiry': roles });
    const { workspace } = await opened(files);
    files.write('/w/inquiry.yaml', '');
    expect(await workspace.changed(['/w/inquiry.yaml'])).toEqual({
      plans: ['/w'],
      gone: ['/w/a.inquiry', '/w/b.inquiry'],
    });
    expect(states(await workspace.check('/w'))).toEqual(['ash found']);
    files.delete('/w/inquiry.yaml');
    expect(await workspace.changed(['/w/inquiry.yaml'])).toEqual({
      plans: ['/w/a.inquiry', '/w/b.inquiry'],
      gone: ['/w'],
    });
  });

  it('checks a plan again when its settings change', async () => {
    const files = twoPlans();
    const { workspace } = await opened(files);
    files.write('/w/one/inquiry.yaml', 'as-of: 2007-01-10\n');
    expect(await workspace.changed(['/w/one/inquiry.yaml'])).toEqual({ plans: ['/w/one'], gone: [] });
    expect((await workspace.check('/w/one'))?.today).toBe('2007-01-10');
  });

  it('forgets a folder that leaves the workspace', async () => {
    const { workspace } = await opened(twoPlans());
    expect((await workspace.remove('/w')).gone).toEqual(['/w/alone.inquiry', '/w/one', '/w/two']);
    expect(workspace.plans()).toEqual([]);
  });
});
