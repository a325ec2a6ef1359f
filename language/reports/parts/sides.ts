import { called } from '../../model/ask/facts.ts';
import { hasSecondParty, partiesOf } from '../../model/ask/people/organisations.ts';
import type { Thing } from '../../model/plan.ts';
import type { Moment, Moments } from '../figures/figure.ts';
import { momentsOf } from '../figures/select/moments.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { ReviewWords } from '../words/en/partnership-review.ts';
import { heading, paragraph, table } from './blocks.ts';
import { hopesOf, isSeen } from './hopes.ts';
import { standingCounts } from './kept.ts';
import { titleOf } from './names.ts';
import { owedIt, owingIt } from './promises.ts';
import { cell, cellOr, counted, line, wordsIn } from './text.ts';

/** The parties of a partnership beside one another: what each gains, tells, promised and was promised. */
export function sideBySide(teller: Teller, words: ReviewWords): Block[] {
  const parties = partiesOf(teller.plan);
  if (!hasSecondParty(teller.plan) || parties.length === 0) return [];
  const told = momentsOf(teller.plan);
  const rows = parties.map((party) => sideRow(teller, words, party, told));
  const { heading: says, intro, caption, columns } = words.sides;
  const shown = parties.length > mostApart ? together(rows) : rows;
  return [heading(2, 'sides', says), paragraph(intro), table(caption, columns, shown)];
}

/** With more parties than this those of which the same is to be said share a row. */
const mostApart = 8;

function together(rows: readonly (readonly Cell[])[]): Cell[][] {
  const said = (cells: readonly Cell[]): string => cells.flatMap(({ lines }) => lines.map(wordsIn)).join('\n');
  const alike = Map.groupBy(rows, ([, ...cells]) => said(cells));
  return [...alike.values()].map((same) => [
    cell(...same.flatMap(([name]) => name?.lines ?? [])),
    ...(same[0]?.slice(1) ?? []),
  ]);
}

function sideRow(teller: Teller, words: ReviewWords, party: Thing, told: Moments): Cell[] {
  const { counts, sides, promises } = words;
  const duties = teller.plan.byKind.duty;
  const hopes = hopesOf(teller, party);
  const promised = duties.filter((duty) => owingIt(teller.plan, duty).includes(party));
  const owed = duties.filter((duty) => owedIt(teller.plan, duty).includes(party));
  return [
    cell([titleOf(teller, party)]),
    cellOr(
      sides.nothing,
      hopes.length === 0
        ? []
        : [line(`${counts.hoped} (${hopes.length}), ${counts.seen} (${hopes.filter(isSeen).length})`)],
    ),
    momentsCell(words, party, told),
    cellOr(sides.nothing, [standingCounts(teller, promises.short, promised)]),
    cellOr(sides.nothing, [standingCounts(teller, promises.short, owed)]),
  ];
}

/** That a side tells of no moment is no gap: it may have none to tell. */
function momentsCell({ counts, sides }: ReviewWords, party: Thing, { moments }: Moments): Cell {
  const own = moments.filter((moment) => moment.sides.includes(called(party)));
  const said = momentCounts(counts, own);
  return said.length === 0 ? cell(line(sides.noMoment, 'quiet')) : cell(said);
}

/** How many moments were high, how many low; nothing where none is told. */
export function momentCounts(counts: ReviewWords['counts'], moments: readonly Moment[]): Text {
  const moods = (['high', 'low', 'mark'] as const).map((mood): [string, number] => [
    counts[mood === 'mark' ? 'other' : mood],
    moments.filter((moment) => moment.mood === mood).length,
  ]);
  return counted(moods);
}
