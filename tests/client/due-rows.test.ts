import { describe, expect, it } from 'vitest';
import { caution, isGroup, type Row, rowsOf } from '../../client/due/rows.ts';
import type { Due, DueInPlan, DueItem } from '../../server/protocol.ts';

const item = (what: string, day: string, more: Partial<DueItem> = {}): DueItem => ({
  what,
  when: `On ${day}`,
  day,
  isOverdue: false,
  who: [{ actor: 'Coordinator', part: '' }],
  location: {
    uri: 'file:///plan.inquiry',
    range: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } },
  },
  ...more,
});

const plan = (title: string, items: readonly DueItem[], more: Partial<DueInPlan> = {}): DueInPlan => ({
  root: `file:///${title}`,
  title,
  language: 'en',
  items,
  today: '2026-11-26',
  isAsOf: false,
  isPartial: false,
  unplaced: 0,
  nobody: 'Nobody is named',
  ...more,
});

const due = (...plans: readonly DueInPlan[]): Due => ({ plans, unread: 0 });

/** The rows as an outline: two spaces for each step in, what stands beside a row after a bar. */
function outline(rows: readonly Row[], depth = 0): string[] {
  return rows.flatMap((row) => {
    const line = [row.label, row.about ?? ''].filter((words) => words !== '').join(' | ');
    return [`${'  '.repeat(depth)}${line}`, ...(isGroup(row) ? outline(row.rows, depth + 1) : [])];
  });
}

const report = item('Report: Account', '2026-11-01', { isOverdue: true });
const visit = item('Visit: Birch', '2026-12-03', {
  who: [
    { actor: 'Head', part: '' },
    { actor: 'Coordinator', part: 'You take part' },
  ],
});
const cover = item('Time: Cover', '2027-01-05', { who: [] });

describe('by role', () => {
  it('stands below everybody who has a part in it, and last what nobody is named for', () => {
    expect(outline(rowsOf(due(plan('River', [report, visit, cover])), 'role', 'en'))).toEqual([
      'Coordinator | 1 overdue',
      '  1 Nov · Report: Account | overdue',
      '  3 Dec · Visit: Birch | You take part',
      'Head',
      '  3 Dec · Visit: Birch',
      'Nobody is named',
      '  5 Jan 2027 · Time: Cover',
    ]);
  });

  it('has a heading for each plan where several have something due', () => {
    const plans = due(plan('River', [visit]), plan('Quiet', []), plan('Hill', [cover], { language: 'sv' }));
    expect(outline(rowsOf(plans, 'role', 'en'))).toEqual([
      'Hill',
      '  Nobody is named',
      '    5 jan. 2027 · Time: Cover',
      'River',
      '  Coordinator',
      '    3 Dec · Visit: Birch | You take part',
      '  Head',
      '    3 Dec · Visit: Birch',
    ]);
  });

  it('gives every row an id of its own, though one thing stands in two places', () => {
    const ids = (rows: readonly Row[]): string[] =>
      rows.flatMap((row) => [row.id, ...(isGroup(row) ? ids(row.rows) : [])]);
    const all = ids(rowsOf(due(plan('River', [visit]), plan('Hill', [visit])), 'role', 'en'));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('by day', () => {
  it('stands once, overdue first, then day by day, with who has it to do', () => {
    expect(outline(rowsOf(due(plan('River', [report, visit]), plan('Hill', [cover])), 'day', 'en'))).toEqual([
      'Overdue',
      '  1 Nov · Report: Account | Coordinator · River',
      'Thursday, 3 December 2026',
      '  Visit: Birch | Head, Coordinator · River',
      'Tuesday, 5 January 2027',
      '  Time: Cover | Nobody is named · Hill',
    ]);
  });
});

describe('what is said above the rows', () => {
  it('is nothing where they are everything', () => {
    expect(caution(due(plan('River', [visit])), 'en')).toBeUndefined();
  });

  it('is what they lack, and as of which day they are told', () => {
    const lacking: Due = {
      plans: [
        plan('River', [], { isPartial: true }),
        plan('Hill', [], { isAsOf: true, today: '2007-01-10', unplaced: 1 }),
      ],
      unread: 2,
    };
    expect(caution(lacking, 'en')).toBe(
      '2 plans have not been read so far. Part of “River” could not be read, so something may be missing. “Hill” is read as of 10 January 2007, as it asks. One thing has no day to sort by: see the report “My part”.',
    );
  });
});

describe('an editor in another language', () => {
  const plans = due(plan('River', [report, visit], { isPartial: true, unplaced: 1 }));

  it('tells of the days and of what is late in that language', () => {
    expect(outline(rowsOf(plans, 'day', 'sv'))).toEqual([
      'Försenat',
      '  1 Nov · Report: Account | Coordinator',
      'torsdag 3 december 2026',
      '  Visit: Birch | Head, Coordinator',
    ]);
    expect(outline(rowsOf(plans, 'role', 'es-MX')).slice(0, 2)).toEqual([
      'Coordinator | 1 con la fecha pasada',
      '  1 Nov · Report: Account | con la fecha pasada',
    ]);
  });

  it('says in that language what the rows lack', () => {
    expect(caution(plans, 'es')).toBe(
      'Una parte de «River» no pudo leerse, así que puede faltar algo. Una cosa no tiene día por el que ordenarse: véase el informe «Mi parte».',
    );
  });
});
