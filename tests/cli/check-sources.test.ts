import { existsSync, readFileSync, rmSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Io } from '../../server/cli/io.ts';
import { head, oneFolder, settings, wrong } from './one-folder.ts';

/** `inquiry check` with what surrounds it: a baseline over time, standard input, a changing disk. */

const { write, git, check, checkWith, path: at } = oneFolder();

describe('a baseline over time', () => {
  const baseline = (): unknown => JSON.parse(readFileSync(at('known.json'), 'utf8'));

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

  it('forgets a plan that is gone from where it was looked for', async () => {
    const before = baseline();
    rmSync(at('plans'), { recursive: true });
    write('other/b.inquiry', head);
    await check('other', '--baseline', 'known.json');
    expect(baseline()).toEqual(before);
    await check('--baseline', 'known.json');
    expect(baseline()).toEqual({ version: 1, plans: {} });
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
    const args = ['--stdin', '--stdin-filename', 'plans/b.inquiry'];
    const { out, code } = await checkWith(typed('next "Ask at home." by tutor, assistant\n'), ...args);
    expect(out).toContain('plans/b.inquiry:1:31');
    expect(out).not.toContain('tutr');
    expect(code).toBe(1);
    expect(existsSync(at('plans/b.inquiry'))).toBe(false);
  });

  it('may be the settings of a plan, new ones too', async () => {
    write('plans/a.inquiry', head);
    const args = ['--stdin', '--stdin-filename', 'plans/inquiry.yaml'];
    const { out, code } = await checkWith(typed('rules: {preset: esential}\n'), ...args);
    expect(out).toContain('plans/inquiry.yaml:1:17 settings/invalid');
    expect(out).not.toContain('plans/a.inquiry');
    expect(code).toBe(1);
    const fixed = await checkWith(typed('rules: {preset: esential}\n'), ...args, '--fix');
    expect(fixed.out).toBe('rules: {preset: essential}\n');
  });

  it('is refused where it belongs to no plan', async () => {
    const args = ['--stdin', '--stdin-filename', 'notes.txt'];
    const { err, code } = await checkWith(typed(head), ...args);
    expect(err).toBe('notes.txt: This is no plan: the files of a plan end in .inquiry.\n');
    expect(code).toBe(2);
  });

  it('is given back mended with --fix, with what is left on standard error', async () => {
    const args = ['--fix', '--stdin', '--stdin-filename', 'a.inquiry'];
    const { out, err, code } = await checkWith(typed(`\uFEFF${head}${wrong}next by helper\n`), ...args);
    expect(out).toBe(`\uFEFF${head}${wrong.replace('tutr', 'tutor')}next by helper\n`);
    expect(err).toContain('helper');
    expect(code).toBe(1);
  });
});

describe('--fix', () => {
  it('keeps the byte order mark and the line ends of a file', async () => {
    write('a.inquiry', `\uFEFF${(head + wrong).replaceAll('\n', '\r\n')}`);
    await check('--fix');
    expect(readFileSync(at('a.inquiry'), 'utf8')).toBe(
      `\uFEFF${(head + wrong.replace('tutr', 'tutor')).replaceAll('\n', '\r\n')}`,
    );
  });

  it('prints with --diff a patch that git applies', async () => {
    git('init', '-q');
    write('plans/a.inquiry', head + wrong);
    const { out } = await check('plans', '--diff');
    write('mend.patch', out);
    git('apply', 'mend.patch');
    expect(readFileSync(at('plans/a.inquiry'), 'utf8')).toBe(head + wrong.replace('tutr', 'tutor'));
  });
});

it('checks again with --watch when a file changes, until it is interrupted', async () => {
  write('plans/a.inquiry', head + wrong);
  let tell: (paths: readonly string[]) => void = () => {};
  let stop = (): void => {};
  const watched: string[][] = [];
  const outside: Partial<Io> = {
    watch: (paths, changed) => {
      watched.push([...paths]);
      tell = changed;
      return { close: async () => void watched.push(['closed']) };
    },
    interrupted: () =>
      new Promise((done) => {
        stop = done;
        write('plans/a.inquiry', head);
        tell([at('plans/a.inquiry')]);
        stop();
      }),
  };
  const running = checkWith(outside, 'plans', '--watch');
  const { out, code } = await running;
  expect(watched).toEqual([[at('plans')], ['closed']]);
  expect(out.match(/^.*\(1 plan, 1 file, 0\.0 s\)\.$/gm)).toEqual([
    expect.stringMatching(/^1 error/),
    expect.not.stringMatching(/error/),
  ]);
  expect(code).toBe(0);
});

describe('GitHub', () => {
  it('gets a summary in the file it names', async () => {
    write('a.inquiry', head + wrong);
    const file = at('summary.md');
    const env = { GITHUB_STEP_SUMMARY: file };
    await checkWith({ env }, 'a.inquiry', 'nowhere', '--format', 'github');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('- **Not checked** `nowhere`: There is nothing at this path.');
    expect(text).toContain(
      '| error | `a.inquiry:3` | Nothing in this plan is called “tutr”. Did you mean “tutor”? | consistency/unknown-name |',
    );
  });

  it('and a terminal take a file by any name', async () => {
    const name = 'a\u001b[31m\n|`b.inquiry';
    write(name, head + wrong);
    const file = at('summary.md');
    const { out } = await checkWith({ env: { GITHUB_STEP_SUMMARY: file } }, '--format', 'github');
    expect(out).toContain('::error file=a\u001b[31m%0A|`b.inquiry,line=3');
    expect(readFileSync(file, 'utf8')).toContain('\n| error | a\u001b\\[31m \\|\\`b.inquiry:3 | Nothing in this plan');
    const text = await check('--verbose');
    expect(text.out).toContain('error a [31m |`b.inquiry:3:35 consistency/unknown-name');
    expect(text.out).not.toContain('\u001b');
  });

  it('hears on standard error when the file cannot be written', async () => {
    write('a.inquiry', head);
    const env = { GITHUB_STEP_SUMMARY: at('no/folder/summary.md') };
    const { err, code } = await checkWith({ env }, 'a.inquiry', '--format', 'github');
    expect(err).toContain('The summary of the run is missing. The folder it should stand in is not there.');
    expect(code).toBe(2);
  });
});
