import { describe, expect, it } from 'vitest';
import { comparedWithin } from '../../server/engine/compare.ts';
import type { CheckedPlan } from '../../server/engine/plan-state.ts';
import { Workspace } from '../../server/engine/workspace.ts';
import { MemoryFiles } from './memory-files.ts';

const copy = 'question "Why do mornings begin loudly?"\nchange "A shared puzzle"\n';
const programme = {
  '/w/inquiry.yaml': 'plans: [ash, birch]\nrules: { preset: essential, severity: { consistency/copied: hint } }\n',
  '/w/ash/plan.inquiry': `inquiry "Ash"\n${copy}`,
  '/w/birch/plan.inquiry': `inquiry "Birch"\nconcern "It is loud."\n${copy}`,
};

function workspace({ compares = true } = {}): Workspace {
  return new Workspace({ files: new MemoryFiles(programme), today: () => '2026-11-21', compares });
}

/** What `consistency/copied` came to: where from, or why it cannot tell. */
const answer = (checked: CheckedPlan | undefined): string[] => [
  ...(checked?.verdict.findings ?? []).flatMap(({ rule, found }) => (rule === 'consistency/copied' ? [found] : [])),
  ...(checked?.verdict.undecided ?? []).flatMap(({ rule, why }) => (rule === 'consistency/copied' ? [why] : [])),
];
const notLookedAt = ['not every other plan of the programme was looked at'];

/** Checks a member as a host does that compares one by one. */
async function look(at: Workspace, root: string): Promise<{ answer: string[]; others: readonly string[] }> {
  const checked = await at.check(root);
  return { answer: answer(checked), others: checked ? at.compare(checked) : [] };
}

describe('comparing members one by one', () => {
  it('cannot tell while another member was not looked at, and asks for it again when all were', async () => {
    const at = workspace();
    await at.add('/w');
    expect(await look(at, '/w/ash')).toEqual({ answer: notLookedAt, others: [] });
    expect(await look(at, '/w/birch')).toEqual({ answer: [], others: ['/w/ash'] });
    expect(await look(at, '/w/ash')).toEqual({ answer: ['Birch'], others: [] });
  });

  it('cannot tell where the folder of the programme was never looked through', async () => {
    const at = workspace();
    await at.add('/w/ash');
    await at.add('/w/birch/plan.inquiry');
    await look(at, '/w/birch');
    expect(await look(at, '/w/ash')).toEqual({ answer: notLookedAt, others: [] });
  });

  it('goes by what a member says now, and forgets one that is gone', async () => {
    const at = workspace();
    await at.add('/w');
    for (const root of ['/w/ash', '/w/birch', '/w/ash']) await look(at, root);
    at.edit('/w/birch/plan.inquiry', 'inquiry "Birch"\n');
    expect(await look(at, '/w/birch')).toEqual({ answer: [], others: ['/w/ash'] });
    expect(await look(at, '/w/ash')).toEqual({ answer: [], others: [] });
    at.edit('/w/birch/plan.inquiry', programme['/w/birch/plan.inquiry']);
    await look(at, '/w/birch');
    const files = new MemoryFiles(programme);
    files.delete('/w/birch/plan.inquiry');
    const without = new Workspace({ files, today: () => '2026-11-21', compares: true });
    await without.add('/w');
    expect(await look(without, '/w/ash')).toEqual({ answer: [], others: [] });
  });

  it('leaves members alone with which nothing is shared', async () => {
    const at = workspace();
    await at.add('/w');
    for (const root of ['/w/ash', '/w/birch', '/w/ash']) await look(at, root);
    const before = at.current('/w/ash');
    at.edit('/w/birch/plan.inquiry', programme['/w/birch/plan.inquiry'].replace('It is loud', 'It is very loud'));
    expect((await look(at, '/w/birch')).others).toEqual([]);
    expect(at.current('/w/ash')?.verdict.findings).toEqual(before?.verdict.findings);
  });
});

describe('a member in whose sentences a name stands', () => {
  const group = 'group late "Children who come late"\n';
  const files = {
    '/w/inquiry.yaml':
      'plans: [ash, birch, cedar]\nrules: { preset: essential, severity: { consistency/undeclared-mention: hint } }\n',
    '/w/ash/plan.inquiry': 'inquiry "Ash"\nchange "A puzzle for children who come late"\n',
    '/w/birch/plan.inquiry': `inquiry "Birch"\n${group}`,
    '/w/cedar/plan.inquiry': 'inquiry "Cedar"\nchange "A puzzle for children who come early"\n',
  };
  const mentions = (checked: CheckedPlan | undefined): string[] =>
    (checked?.verdict.findings ?? []).flatMap(({ rule, found }) =>
      rule === 'consistency/undeclared-mention' ? [found] : [],
    );

  it('is checked again when another declares it, or no longer does, and nobody else is', async () => {
    const at = new Workspace({ files: new MemoryFiles(files), today: () => '2026-11-21', compares: true });
    await at.add('/w');
    const roots = ['/w/ash', '/w/birch', '/w/cedar'];
    for (const root of [...roots, ...roots]) await look(at, root);
    expect(mentions(at.current('/w/ash'))).toEqual(['children who come late']);
    at.edit('/w/birch/plan.inquiry', 'inquiry "Birch"\ngroup late "Children who walk"\n');
    expect((await look(at, '/w/birch')).others).toEqual(['/w/ash']);
    expect(mentions(at.current('/w/ash'))).toEqual([]);
    at.edit('/w/birch/plan.inquiry', files['/w/birch/plan.inquiry']);
    expect((await look(at, '/w/birch')).others).toEqual(['/w/ash']);
    expect(mentions(at.current('/w/ash'))).toEqual(['children who come late']);
  });
});

describe('comparing members all at once', () => {
  const read = async (...paths: string[]): Promise<CheckedPlan[]> => {
    const at = workspace({ compares: false });
    for (const path of paths) await at.add(path);
    const checked = await Promise.all(['/w/ash', '/w/birch'].map((root) => at.check(root)));
    const plans = checked.filter((one) => one !== undefined);
    return comparedWithin(plans, (root) => at.membersOf(root));
  };

  it('compares them where the programme was looked through, and else cannot tell', async () => {
    expect((await read('/w')).map(answer)).toEqual([['Birch'], []]);
    expect((await read('/w/ash', '/w/birch')).map(answer)).toEqual([notLookedAt, notLookedAt]);
  });
});
