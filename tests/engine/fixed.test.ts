import { describe, expect, it } from 'vitest';
import { Workspace } from '../../server/engine/workspace.ts';
import { MemoryFiles } from './memory-files.ts';

const today = () => '2026-11-21';

describe('the day', () => {
  it('is the host’s, unless the plan or the caller fixes one', async () => {
    const files = new MemoryFiles({ '/w/inquiry.yaml': 'as-of: 2007-01-10\n', '/w/a.inquiry': '', '/x/b.inquiry': '' });
    const byPlan = new Workspace({ files, today });
    await byPlan.add('/w');
    await byPlan.add('/x');
    expect((await byPlan.check('/w'))?.today).toBe('2007-01-10');
    expect((await byPlan.check('/x/b.inquiry'))?.today).toBe('2026-11-21');
    const byCaller = new Workspace({ files, today, asOf: '2001-01-01' });
    await byCaller.add('/w');
    expect((await byCaller.check('/w'))?.today).toBe('2001-01-01');
  });
});

describe('the language', () => {
  it('is that of the settings, unless the caller fixes one, and nothing is joined anew for it', async () => {
    const files = new MemoryFiles({ '/w/inquiry.yaml': 'language: es\n', '/w/a.inquiry': '', '/x/b.inquiry': '' });
    const byPlan = new Workspace({ files, today });
    await byPlan.add('/w');
    expect((await byPlan.check('/w'))?.plan.settings.language).toBe('es');
    const byCaller = new Workspace({ files, today, language: 'sv' });
    await byCaller.add('/w');
    await byCaller.add('/x');
    const checked = await byCaller.check('/w');
    expect(checked?.plan.settings.language).toBe('sv');
    expect((await byCaller.check('/x/b.inquiry'))?.plan.settings.language).toBe('sv');
    expect(await byCaller.check('/w')).toBe(checked);
  });
});
