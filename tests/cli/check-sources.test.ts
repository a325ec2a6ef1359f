import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { hostSaid } from '../../language/locales/hosts.ts';
import { GitTrouble } from '../../server/cli/git.ts';
import type { Io } from '../../server/cli/io.ts';
import { emptyFolder, inProcess, removeFolders } from './in-process.ts';

/** `inquiry check` with what surrounds it: an earlier revision, a baseline over time, standard input, a changing disk. */

afterAll(removeFolders);

let folder = '';

beforeEach(() => {
  folder = emptyFolder();
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function git(...args: readonly string[]): void {
  const author = ['-c', 'user.name=Coordinator', '-c', 'user.email=coordinator@example.org'];
  execFileSync('git', [...author, ...args], { cwd: folder, stdio: 'ignore' });
}

const settings = 'title: A calmer start\nrules:\n  preset: essential\n';
const head =
  'inquiry "A calmer start" by tutor at "The school" { status running }\nrole tutor "Form tutor" voice teacher\n';
const wrong = 'next "Ask the quiet students." by tutr\n';

function check(...args: readonly string[]): ReturnType<typeof inProcess> {
  return inProcess(['check', ...args], folder);
}

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
    const { code } = await inProcess(['check', '--against', 'HEAD'], join(folder, 'plans'));
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
    const missing: Io['git'] = () => Promise.reject(new GitTrouble(hostSaid('gitMissing')));
    const { err, code } = await inProcess(['check', 'plans', '--against', 'HEAD'], folder, { git: missing });
    expect(err).toBe(
      'HEAD: git is not on this machine, or could not be started. So nothing was compared, and everything found is told.\n',
    );
    expect(code).toBe(2);
  });

  it('says of a file that could not be read then that what is told may not be new', async () => {
    writeFileSync(join(folder, 'plans/a.inquiry'), Buffer.from([0xff, 0xfe, 0x61, 0]));
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
    const { out } = await inProcess(['check', join(folder, 'plans'), '--against', 'HEAD'], emptyFolder());
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

describe('a baseline over time', () => {
  const baseline = (): unknown => JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'));

  beforeEach(async () => {
    write('plans/inquiry.yaml', settings);
    write('plans/a.inquiry', head + wrong + wrong.replace('tutr', 'helper'));
    await check('plans', '--baseline', 'known.json', '--write-baseline');
  });

  it('loses what is mended, and what comes back later is new', async () => {
    write('plans/a.inquiry', head + wrong);
    await check('plans', '--baseline', 'known.json');
    expect(baseline()).toEqual({
      version: 1,
      plans: {
        plans: [
          {
            rule: 'consistency/unknown-name',
            about: 'next:ask-the-quiet-students',
            found: 'tutr',
          },
        ],
      },
    });
    write('plans/a.inquiry', head + wrong + wrong.replace('tutr', 'helper'));
    expect((await check('plans', '--baseline', 'known.json')).code).toBe(1);
  });

  it('keeps what it knows of a plan that cannot be read in full, or was not looked at', async () => {
    const before = baseline();
    write('plans/a.inquiry', `<<<<<<< ours\n${head}=======\n>>>>>>> theirs\n`);
    await check('plans', '--baseline', 'known.json');
    expect(baseline()).toEqual(before);
    write('other/b.inquiry', head);
    await check('other', '--baseline', 'known.json');
    expect(baseline()).toEqual(before);
  });
});

describe('standard input', () => {
  const typed = (text: string): Partial<Io> => ({ input: async () => new TextEncoder().encode(text) });

  it('is checked as part of the plan it belongs to, and only it is told of', async () => {
    write('plans/inquiry.yaml', settings);
    write('plans/roles.inquiry', head + wrong);
    const args = ['check', '--stdin', '--stdin-filename', 'plans/b.inquiry'];
    const { out, code } = await inProcess(args, folder, typed('next "Ask at home." by tutor, assistant\n'));
    expect(out).toContain('plans/b.inquiry:1:31');
    expect(out).not.toContain('tutr');
    expect(code).toBe(1);
    expect(existsSync(join(folder, 'plans/b.inquiry'))).toBe(false);
  });

  it('is given back mended with --fix, with what is left on standard error', async () => {
    const args = ['check', '--fix', '--stdin', '--stdin-filename', 'a.inquiry'];
    const { out, err, code } = await inProcess(args, folder, typed(`\uFEFF${head}${wrong}next by helper\n`));
    expect(out).toBe(`\uFEFF${head}${wrong.replace('tutr', 'tutor')}next by helper\n`);
    expect(err).toContain('helper');
    expect(code).toBe(1);
  });
});

describe('--fix', () => {
  it('keeps the byte order mark and the line ends of a file', async () => {
    write('a.inquiry', `\uFEFF${(head + wrong).replaceAll('\n', '\r\n')}`);
    await check('--fix');
    expect(readFileSync(join(folder, 'a.inquiry'), 'utf8')).toBe(
      `\uFEFF${(head + wrong.replace('tutr', 'tutor')).replaceAll('\n', '\r\n')}`,
    );
  });

  it('prints with --diff a patch that git applies', async () => {
    git('init', '-q');
    write('plans/a.inquiry', head + wrong);
    const { out } = await check('plans', '--diff');
    write('mend.patch', out);
    git('apply', 'mend.patch');
    expect(readFileSync(join(folder, 'plans/a.inquiry'), 'utf8')).toBe(head + wrong.replace('tutr', 'tutor'));
  });
});

it('checks again with --watch when a file changes, until it is interrupted', async () => {
  write('plans/a.inquiry', head + wrong);
  let tell: (paths: readonly string[]) => void = () => {};
  let stop = (): void => {};
  const watched: string[][] = [];
  const running = inProcess(['check', 'plans', '--watch'], folder, {
    watch: (paths, changed) => {
      watched.push([...paths]);
      tell = changed;
      return { close: async () => void watched.push(['closed']) };
    },
    interrupted: () =>
      new Promise((done) => {
        stop = done;
        write('plans/a.inquiry', head);
        tell([join(folder, 'plans/a.inquiry')]);
        stop();
      }),
  });
  const { out, code } = await running;
  expect(watched).toEqual([[join(folder, 'plans')], ['closed']]);
  expect(out.match(/^.*\(1 plan, 1 file, 0\.0 s\)\.$/gm)).toEqual([
    expect.stringMatching(/^1 error/),
    expect.not.stringMatching(/error/),
  ]);
  expect(code).toBe(0);
});

describe('GitHub', () => {
  it('gets a summary in the file it names', async () => {
    write('a.inquiry', head + wrong);
    const file = join(folder, 'summary.md');
    const env = { GITHUB_STEP_SUMMARY: file };
    await inProcess(['check', 'a.inquiry', 'nowhere', '--format', 'github'], folder, { env });
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('- **Not checked** `nowhere`: There is nothing at this path.');
    expect(text).toContain(
      '| error | `a.inquiry:3` | Nothing in this plan is called “tutr”. Did you mean “tutor”? | consistency/unknown-name |',
    );
  });

  it('hears on standard error when the file cannot be written', async () => {
    write('a.inquiry', head);
    const env = { GITHUB_STEP_SUMMARY: join(folder, 'no/folder/summary.md') };
    const { err, code } = await inProcess(['check', 'a.inquiry', '--format', 'github'], folder, { env });
    expect(err).toContain('The summary of the run is missing. The folder it should stand in is not there.');
    expect(code).toBe(2);
  });
});
