import { describe, expect, it } from 'vitest';
import { gravest } from '../../server/cli/io.ts';
import { columns } from '../../server/cli/output/columns.ts';
import { excerpt } from '../../server/cli/output/excerpt.ts';
import { inWords, type Summary } from '../../server/cli/output/summary.ts';
import { wrapped } from '../../server/cli/output/wrap.ts';
import { absolute, shown } from '../../server/cli/paths.ts';

const nothing: Summary = {
  files: 2,
  plans: 1,
  errors: 0,
  warnings: 0,
  hints: 0,
  accepted: 0,
  undecided: 0,
  openPoints: 0,
  known: 0,
  milliseconds: 1234,
};

describe('the closing words', () => {
  it('say that there is nothing to ask only when everything was looked at', () => {
    expect(inWords(nothing, true, 'en')).toBe('The critical friend has nothing to ask (1 plan, 2 files, 1.2 s).');
    expect(inWords(nothing, false, 'en')).toBe(
      'Nothing was found in what could be read (1 plan, 2 files, 1.2 s).\nNot everything could be checked; what could not is said above or on standard error.',
    );
    expect(inWords({ ...nothing, plans: 0, files: 0 }, true, 'en')).toBe(
      'Nothing was checked (0 plans, 0 files, 1.2 s).',
    );
  });

  it('count what was found, and what is neither a fault nor none', () => {
    const summary = { ...nothing, errors: 1, hints: 2, accepted: 1, undecided: 2, openPoints: 3 };
    expect(inWords(summary, true, 'en')).toBe(
      '1 error, 2 hints (1 plan, 2 files, 1.2 s).\nAlso: 1 finding answered by the partnership, 2 checks cannot tell, 3 open points.',
    );
  });
});

/** A line, the columns of the carets, the width of the terminal, and what is shown. */
const lines: readonly (readonly [what: string, line: string, from: number, to: number, shown: readonly string[]])[] = [
  ['a short line', '  by tutr', 5, 9, ['     8 | by tutr', '       |    ^^^^']],
  ['a place of no length', 'by', 2, 2, ['     8 | by', '       |   ^']],
  [
    'a long line, carets at the end',
    `next "${'word '.repeat(10)}" by tutr`,
    61,
    65,
    ['     8 | …word word word word word word " by tutr', '       |                                     ^^^^'],
  ],
  [
    'a long line, carets at the beginning',
    `next "${'word '.repeat(10)}" by tutr`,
    0,
    4,
    ['     8 | next "word word word word word word wor…', '       | ^^^^'],
  ],
];

describe('the line that is shown', () => {
  it.each(lines)('%s', (_what, line, from, to, expected) => {
    const range = { start: { line: 7, character: from }, end: { line: 7, character: to } };
    const found = excerpt(range, () => line, 49);
    expect([`${found?.margin}${found?.line}`, found?.carets]).toEqual(expected);
  });

  it('goes to the end of the first line of several', () => {
    const range = { start: { line: 0, character: 3 }, end: { line: 2, character: 1 } };
    expect(excerpt(range, () => 'by tutr {', 80)?.carets).toBe('       |    ^^^^^^');
  });

  it('is left out where there is none', () => {
    const start = { line: 0, character: 0 };
    expect(excerpt({ start, end: start }, () => '', 80)).toBeUndefined();
  });
});

describe('words', () => {
  it('are wrapped at the width', () => {
    expect(wrapped('why: one two three', '  ', 12)).toBe('  why: one\n  two three');
    expect(wrapped('extraordinarily long', '  ', 8)).toBe('  extraordinarily\n  long');
  });

  it('stand in columns', () => {
    expect(
      columns([
        ['a', 'bb', 'c'],
        ['aaa', 'b', ''],
      ]),
    ).toBe('a    bb  c\naaa  b\n');
    expect(columns([])).toBe('');
  });
});

describe('paths', () => {
  it('are told from the working directory, with “/”', () => {
    expect(shown('/home/a/plans/x.inquiry', '/home/a')).toBe('plans/x.inquiry');
    expect(shown('/home/a', '/home/a')).toBe('.');
    expect(shown('/home/b/x.inquiry', '/home/a')).toBe('../b/x.inquiry');
    expect(shown('C:\\plans\\new\\x.inquiry', 'C:\\plans')).toBe('new/x.inquiry');
    expect(shown('D:\\x.inquiry', 'C:\\plans')).toBe('D:/x.inquiry');
  });

  it('are found from the working directory', () => {
    expect(absolute('x.inquiry', '/home/a')).toBe('/home/a/x.inquiry');
    expect(absolute('new/x.inquiry', 'C:\\plans')).toBe('C:\\plans\\new\\x.inquiry');
  });
});

describe('of several exit codes', () => {
  it('what the user can mend wins, then our fault, then findings', () => {
    expect(gravest([0, 1, 3, 2])).toBe(2);
    expect(gravest([0, 1, 3])).toBe(3);
    expect(gravest([0, 1])).toBe(1);
    expect(gravest([])).toBe(0);
  });
});
