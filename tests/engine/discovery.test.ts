import { describe, expect, it } from 'vitest';
import { hostSaid } from '../../language/locales/hosts.ts';
import { Workspace } from '../../server/engine/workspace.ts';
import { MemoryFiles } from './memory-files.ts';

const today = (): string => '2026-11-21';

async function placesIn(files: MemoryFiles, path: string): Promise<Record<string, readonly string[]>> {
  const { places } = await new Workspace({ files, today }).add(path);
  return Object.fromEntries(places.map(({ root, files: own }) => [root, own]));
}

describe('a plan', () => {
  it('is the folder that holds an inquiry.yaml, with every file below that is in no nearer plan', async () => {
    const files = new MemoryFiles({
      '/w/plan/inquiry.yaml': '',
      '/w/plan/b.inquiry': '',
      '/w/plan/deep/down/a.inquiry': '',
      '/w/plan/deep/own/inquiry.yaml': '',
      '/w/plan/deep/own/c.inquiry': '',
      '/w/plan/readme.md': '',
    });
    expect(await placesIn(files, '/w')).toEqual({
      '/w/plan': ['/w/plan/b.inquiry', '/w/plan/deep/down/a.inquiry'],
      '/w/plan/deep/own': ['/w/plan/deep/own/c.inquiry'],
    });
  });

  it('is each file by itself where no inquiry.yaml stands above', async () => {
    const files = new MemoryFiles({ '/w/a.inquiry': '', '/w/deep/b.inquiry': '' });
    expect(await placesIn(files, '/w')).toEqual({
      '/w/a.inquiry': ['/w/a.inquiry'],
      '/w/deep/b.inquiry': ['/w/deep/b.inquiry'],
    });
  });

  it('is found whole from any file or folder in it', async () => {
    const files = new MemoryFiles({
      '/w/plan/inquiry.yaml': '',
      '/w/plan/a.inquiry': '',
      '/w/plan/deep/b.inquiry': '',
    });
    const whole = { '/w/plan': ['/w/plan/a.inquiry', '/w/plan/deep/b.inquiry'] };
    expect(await placesIn(files, '/w/plan/deep/b.inquiry')).toEqual(whole);
    expect(await placesIn(files, '/w/plan/deep')).toEqual(whole);
    expect(await placesIn(files, '/w/plan/inquiry.yaml')).toEqual(whole);
  });

  it('is a member where a programme names its folder, and needs no inquiry.yaml', async () => {
    const files = new MemoryFiles({
      '/w/inquiry.yaml': 'plans: [schools/*]\n',
      '/w/shared.inquiry': '',
      '/w/schools/ash/a.inquiry': '',
      '/w/schools/birch/inquiry.yaml': '',
      '/w/schools/birch/b.inquiry': '',
    });
    const { places } = await new Workspace({ files, today }).add('/w');
    const apart = ['schools/ash/', 'schools/birch/'];
    expect(places).toEqual([
      { root: '/w', settingsFile: '/w/inquiry.yaml', files: ['/w/shared.inquiry'], others: apart },
      { root: '/w/schools/ash', programme: '/w', files: ['/w/schools/ash/a.inquiry'], others: [] },
      {
        root: '/w/schools/birch',
        programme: '/w',
        settingsFile: '/w/schools/birch/inquiry.yaml',
        files: ['/w/schools/birch/b.inquiry'],
        others: [],
      },
    ]);
  });

  it('may be a single file that a programme names', async () => {
    const files = new MemoryFiles({
      '/w/inquiry.yaml': 'plans: ["one/*.inquiry"]\n',
      '/w/one/a.inquiry': '',
      '/w/shared.inquiry': '',
    });
    const workspace = new Workspace({ files, today });
    await workspace.add('/w/one/a.inquiry');
    expect(workspace.placeOf('/w/one/a.inquiry')).toEqual({
      root: '/w/one/a.inquiry',
      programme: '/w',
      files: ['/w/one/a.inquiry'],
      others: [],
    });
    expect(workspace.placeOf('/w')?.files).toEqual(['/w/shared.inquiry']);
  });
});

describe('what else lies in the folder of a plan', () => {
  it('is known by name, as paths from its root; of what tools keep and of another plan no more than that it is there', async () => {
    const workspace = new Workspace({
      files: new MemoryFiles({
        '/w/plan/inquiry.yaml': '',
        '/w/plan/a.inquiry': '',
        '/w/plan/data/walks.csv': '',
        '/w/plan/README.md': '',
        '/w/plan/.git/HEAD': '',
        '/w/plan/inner/inquiry.yaml': '',
        '/w/plan/inner/notes.txt': '',
      }),
      today: () => '2026-10-01',
    });
    await workspace.add('/w/plan');
    expect(workspace.placeOf('/w/plan')?.others).toEqual(['.git/', 'README.md', 'data/walks.csv', 'inner/']);
    expect(workspace.placeOf('/w/plan/inner')?.others).toEqual(['notes.txt']);
  });
});

describe('the search', () => {
  it('passes by what tools keep', async () => {
    const files = new MemoryFiles({ '/w/node_modules/x/a.inquiry': '', '/w/.git/b.inquiry': '', '/w/c.inquiry': '' });
    expect(await placesIn(files, '/w')).toEqual({ '/w/c.inquiry': ['/w/c.inquiry'] });
  });

  it('follows a link once, and no loop', async () => {
    const files = new MemoryFiles({ '/w/plan/inquiry.yaml': '', '/w/plan/a.inquiry': '' });
    files.link('/w/plan/again', '/w/plan');
    expect(await placesIn(files, '/w')).toEqual({ '/w/plan': ['/w/plan/a.inquiry'] });
  });

  it('says what it did not find', async () => {
    const files = new MemoryFiles({ '/w/notes.txt': '' });
    const workspace = new Workspace({ files, today });
    expect(await workspace.add('/w/gone')).toEqual({
      places: [],
      problems: [{ path: '/w/gone', why: hostSaid('nothingThere') }],
    });
    expect((await workspace.add('/w/notes.txt')).problems).toEqual([
      { path: '/w/notes.txt', why: hostSaid('noPlanFile') },
    ]);
    expect(await workspace.add('/w')).toEqual({ places: [], problems: [] });
  });

  it('reads Windows paths the same way', async () => {
    const files = new MemoryFiles({
      'C:\\w\\inquiry.yaml': 'plans: [schools/*]\n',
      'C:\\w\\shared.inquiry': '',
      'C:\\w\\schools\\ash\\deep\\a.inquiry': '',
    });
    const workspace = new Workspace({ files, today });
    await workspace.add('C:\\w\\schools\\ash\\deep\\a.inquiry');
    expect(workspace.placeOf('C:\\w\\schools\\ash')).toEqual({
      root: 'C:\\w\\schools\\ash',
      programme: 'C:\\w',
      files: ['C:\\w\\schools\\ash\\deep\\a.inquiry'],
      others: [],
    });
  });
});
