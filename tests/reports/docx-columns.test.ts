import { describe, expect, it } from 'vitest';
import type { Cell } from '../../language/reports/report.ts';
import { columnWidths } from '../../server/reports/docx/columns.ts';

const text = (said: string) => [{ text: said }];
const row = (...said: readonly string[]): readonly Cell[] => said.map((one) => ({ lines: [text(one)] }));
const sum = (widths: readonly number[]): number => widths.reduce((all, one) => all + one, 0);

describe('the columns of a table', () => {
  it('fill the width, and have more room where more is said', () => {
    const widths = columnWidths(
      [text('Who'), text('What')],
      [row('Ash', 'Visits each half-term, with a teacher')],
      9000,
    );
    expect(sum(widths)).toBe(9000);
    expect(widths[1]).toBeGreaterThan(2 * (widths[0] ?? 0));
  });

  it('leave room for the longest word before they share the rest', () => {
    const long = 'Kompetensutveckling';
    const several = { lines: [text(long), text('Besök')] };
    const [first = 0] = columnWidths([text('A'), text('B')], [[several, ...row('x '.repeat(900))]], 9000);
    expect(first).toBeGreaterThanOrEqual(long.length * 105 + 400);
  });

  it('keep a date on one line where the page has room for it', () => {
    const [, when = 0] = columnWidths(
      [text('What'), text('When')],
      [row('Visits each half-term, with a teacher. '.repeat(20), '18 januari 2018')],
      9000,
    );
    expect(when).toBeGreaterThanOrEqual('18 januari 2018'.length * 105 + 200);
  });

  it('share the width by what they need where there are too many', () => {
    const columns = Array.from({ length: 12 }, () => text('Considerations'));
    const widths = columnWidths(columns, [], 9000);
    expect(sum(widths)).toBe(9000);
    expect(new Set(widths)).toEqual(new Set([750]));
  });

  it('are none where there are none', () => {
    expect(columnWidths([], [], 9000)).toEqual([]);
  });
});
