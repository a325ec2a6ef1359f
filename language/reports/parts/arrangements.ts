import { isOpenPoint, wordsOf } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { EcologyWords } from '../words/en/ecology-of-equity.ts';
import { heading, paragraph, section, table } from './blocks.ts';
import { titleOf } from './names.ts';
import { clauses } from './telling.ts';
import { cell, line, sentence } from './text.ts';

/** What holds a practice in place, in the three kinds it is made of: words, work and things, power. */

const kinds = ['language', 'work-and-resources', 'power-and-relations'] as const;

export function arrangementBlocks(teller: Teller, words: EcologyWords['arrangements']): Block[] {
  const all = teller.plan.byKind.arrangement.filter((one) => !isOpenPoint(one));
  const sorted = kinds.map((kind) => ({
    label: words.kinds[kind],
    things: all.filter((one) => wordsOf(one, 'kind').includes(kind)),
  }));
  const rest = all.filter((one) => !sorted.some(({ things }) => things.includes(one)));
  const groups = rest.length > 0 ? [...sorted, { label: words.other, things: rest }] : sorted;
  const rows = groups.map(({ label, things }): Cell[] => [
    cell(line(label)),
    ...[false, true].map((hinders) =>
      told(
        teller,
        words.nothing,
        things.filter((one) => wordsOf(one, 'effect').includes('hinders') === hinders),
      ),
    ),
  ]);
  return section(
    heading(2, 'arrangements', words.heading),
    all.length === 0 ? [] : [paragraph(words.intro), table(words.caption, words.columns, rows)],
  );
}

/** That nothing is named is no gap: the lens shows where nobody has looked, and people judge whether they should. */
function told(teller: Teller, nothing: string, things: readonly Thing[]): Cell {
  const lines = things.map(
    (one): Text => sentence([titleOf(teller, one)], clauses(teller, one, 'for', 'at', 'every', 'according to')),
  );
  return lines.length > 0 ? cell(...lines) : cell(line(nothing, 'quiet'));
}
