import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { hostSaid } from '../../language/locales/hosts.ts';
import { GitTrouble } from '../../server/cli/git.ts';
import { emptyFolder, inProcess } from './in-process.ts';
import { head, oneFolder, settings, wrong } from './one-folder.ts';

/** `inquiry check --against`: only what is new since a revision. */

const folder = oneFolder();
const { write, git, check } = folder;

describe('against a revision', () => {
  beforeEach(() => {
    git('init', '-q');
    write('plans/inquiry.yaml', settings);
    write('plans/a.inquiry', head + wrong);
    git('add', '.');
    git('commit', '-qm', 'First words');
  });

  it('tells nothing of what was there then, wherever it now stands', async () => {
    write('plans/a.inquiry', `// A line above.\n${head}${wrong}`);
    const { out, code } = await check('plans', '--against', 'HEAD');
    expect(out).toBe('Nothing new was found (1 plan, 1 file, 0.0 s).\nAlso: 1 finding known before.\n');
    expect(code).toBe(0);
  });

  it('tells what came since, in a file that is new', async () => {
    write('plans/b.inquiry', 'next "Ask at home." by assistant\n');
    const { out, code } = await check('plans', '--against', 'HEAD');
    expect(out).toContain('Nothing in this plan is called “assistant”');
    expect(out).not.toContain('tutr');
    expect(code).toBe(1);
  });

  it('compares from a folder below the top of the repository too', async () => {
    const { code } = await inProcess(['check', '--against', 'HEAD'], folder.path('plans'));
    expect(code).toBe(0);
  });

  it.each(['v1', '--upload-pack=x', 'HEAD:plans'])(
    'says of “%s” that it is no revision, and tells everything',
    async (name) => {
      const { out, err, code } = await check('plans', `--against=${name}`);
      expect(out).toContain('tutr');
      expect(err).toBe(
        `${name}: git knows no revision “${name}” here. Was all of the history fetched? So nothing was compared, and everything found is told.\n`,
      );
      expect(code).toBe(2);
    },
  );

  it('says that there is no git on the machine', async () => {
    const missing = { git: () => Promise.reject(new GitTrouble(hostSaid('gitMissing'))) };
    const { err, code } = await folder.checkWith(missing, 'plans', '--against', 'HEAD');
    expect(err).toBe(
      'HEAD: git is not on this machine, or could not be started. So nothing was compared, and everything found is told.\n',
    );
    expect(code).toBe(2);
  });

  it('says of a file that could not be read then that what is told may not be new', async () => {
    writeFileSync(folder.path('plans/a.inquiry'), Buffer.from([0xff, 0xfe, 0x61, 0]));
    git('commit', '-qam', 'Saved as UTF-16');
    write('plans/a.inquiry', head + wrong);
    const { out, err, code } = await check('plans', '--against', 'HEAD');
    expect(out).toContain('tutr');
    expect(err).toBe(
      'plans/a.inquiry: As it stood at HEAD this file could not be read, so what is told of it may not be new.\n',
    );
    expect(code).toBe(2);
  });
});

it('says of a folder outside any repository that nothing was compared', async () => {
  write('a.inquiry', head + wrong);
  const { err, code } = await check('--against', 'HEAD');
  expect(err).toBe(
    'HEAD: This folder is not in a git repository. So nothing was compared, and everything found is told.\n',
  );
  expect(code).toBe(2);
});

describe('what was elsewhere at a revision', () => {
  const many = `${head}${[1, 2, 3, 4, 5].map((day) => `meeting "Reading, part ${day}" on 2026-11-0${day}\n`).join('')}`;
  const nothingNew = /^Nothing new was found/;

  const committed = (): void => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'First words');
  };

  it('is known in a file that git takes for renamed', async () => {
    write('a.inquiry', many + wrong);
    committed();
    git('mv', 'a.inquiry', 'b.inquiry');
    const { out, code } = await check('--against', 'HEAD');
    expect(out).toMatch(nothingNew);
    expect(code).toBe(0);
  });

  it('is known where single files became one plan', async () => {
    write('plans/a.inquiry', many + wrong);
    committed();
    write('plans/inquiry.yaml', settings);
    expect((await check('--against', 'HEAD')).out).toMatch(nothingNew);
  });

  it('is known where it shows only beside other plans, or beside other files', async () => {
    const member = (place: string): string =>
      `inquiry "Calm starts at ${place}" by "The tutor" { status running }\nquestion "Why do mornings begin loudly?"\nchange "A shared puzzle"\n`;
    write('inquiry.yaml', 'title: Calm starts\nplans: [schools/*]\n');
    for (const place of ['ash', 'birch']) {
      write(`schools/${place}/inquiry.yaml`, `title: ${place}\nrules: {preset: all}\n`);
      write(`schools/${place}/plan.inquiry`, member(place));
    }
    write('beside/inquiry.yaml', 'title: The walk to school\n');
    write('beside/data/walks.csv', 'who,said\n');
    write('beside/plan.inquiry', 'evidence "Walks" { personal data "data/walks.csv" until 2027-07-31 }\n');
    committed();
    expect((await check('--statistics')).out).toMatch(/consistency\/copied[\s\S]*ethics\/raw-data-in-repository/);
    expect((await check('--against', 'HEAD', '--statistics')).out).toMatch(nothingNew);
  });

  it('is asked of the repository of the plan, wherever the command is run', async () => {
    write('plans/a.inquiry', head + wrong);
    committed();
    const { out } = await inProcess(['check', folder.path('plans'), '--against', 'HEAD'], emptyFolder());
    expect(out).toMatch(nothingNew);
  });

  it('cannot be known of a plan outside the repository, and that is said', async () => {
    write('a.inquiry', head + wrong);
    committed();
    const elsewhere = join(emptyFolder(), 'b.inquiry');
    writeFileSync(elsewhere, head + wrong);
    const { out, err, code } = await check('.', elsewhere, '--against', 'HEAD');
    expect(out).toContain('b.inquiry:3:35 consistency/unknown-name');
    expect(out).toContain('1 finding known before');
    expect(err).toMatch(/b\.inquiry: This folder is not in a git repository\. So nothing was compared/);
    expect(code).toBe(2);
  });
});
