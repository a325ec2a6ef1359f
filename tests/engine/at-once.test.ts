import { describe, expect, it } from 'vitest';
import { Workspace } from '../../server/engine/workspace.ts';
import { MemoryFiles } from './memory-files.ts';

/** A disk on which the files that are asked for together do not come together. */
class SlowFiles extends MemoryFiles {
  override async read(path: string): Promise<Uint8Array> {
    const turns = (this.reads.length * 7) % 5;
    await new Promise((done) => setTimeout(done, turns));
    return super.read(path);
  }
}

describe('plans that are checked at the same time', () => {
  it('are all there, however few are kept in mind', async () => {
    const members = ['ash', 'birch', 'cedar', 'elm'];
    const texts = members.map((name): [string, string] => [`/w/p/${name}/plan.inquiry`, 'role head "Head" at ash\n']);
    const files = new SlowFiles({
      '/w/p/inquiry.yaml': 'plans: [ash, birch, cedar, elm]\n',
      '/w/p/schools.inquiry': 'school ash "Ash"\n',
      ...Object.fromEntries(texts),
      ...Object.fromEntries(members.map((name) => [`/w/${name}.inquiry`, 'role head "Head" at ash\n'])),
    });
    const workspace = new Workspace({ files, today: () => '2026-11-21', recent: 1 });
    await workspace.add('/w');
    for (let round = 0; round < 3; round++) {
      const all = await Promise.all(workspace.plans().map((root) => workspace.check(root)));
      expect(all.map((checked) => checked?.root)).toEqual(workspace.plans());
    }
  });
});
