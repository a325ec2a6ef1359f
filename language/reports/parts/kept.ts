import { isBelowTarget, isStillDue, showsMet, staffOf } from '../../model/ask/agreements/duties.ts';
import { isDropped, isOpenPoint, says } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import type { Block, Cell, CellState, FactRow, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { ReviewWords } from '../words/en/partnership-review.ts';
import { heading, rowOr, section, table, trimmed } from './blocks.ts';
import { owedIn, type Side } from './duties.ts';
import { listed } from './names.ts';
import { isOverdue, owingIt } from './promises.ts';
import { clauses, labelled, linesOf } from './telling.ts';
import { capital, cell, cellOr, counted, line, wordsIn } from './text.ts';
import { times, whatItIs } from './work.ts';

/** What became of promises, from either side. */

type Words = ReviewWords['promises'];

export const standings = ['kept', 'missed', 'overdue', 'open', 'withdrawn'] as const;
export type Standing = (typeof standings)[number];

/** How a promise stands, as far as the plan shows. That a day is past says nothing of what became of it. */
export function standingOf(teller: Teller, duty: Thing): Standing {
  const { plan, asOf } = teller;
  if (isDropped(duty)) return 'withdrawn';
  const isToCome = asOf !== undefined && isStillDue(plan, duty, asOf);
  const [school] = owingIt(plan, duty);
  const isShort = isBelowTarget(duty, school && staffOf(school)) === true;
  if (says(duty, 'not reached') || (isShort && !isToCome)) return 'missed';
  if (isOverdue(teller, duty)) return 'overdue';
  // Without a day that stands for today, what is dated has not surely happened.
  return showsMet(plan, duty, asOf ?? '') ? 'kept' : 'open';
}

/** How many of some promises stand how; nothing where nothing was promised. */
export function standingCounts(teller: Teller, short: Words['short'], duties: readonly Thing[]): Text {
  const all = duties.filter((duty) => !isOpenPoint(duty)).map((duty) => standingOf(teller, duty));
  return counted(standings.map((standing) => [short[standing], all.filter((one) => one === standing).length]));
}

export function promisesAnswered(teller: Teller, { answer, promises }: ReviewWords): FactRow {
  const counts = standingCounts(teller, promises.short, teller.plan.byKind.duty);
  return rowOr(answer.noPromise, answer.promises, [counts]);
}

/** A promise with those who gave it and those it was given to. */
interface Promise {
  readonly by: readonly Side[];
  readonly to: readonly Side[];
  readonly duty: Thing;
}

/** A table of the promises of each side. */
export function promiseBlocks(teller: Teller, words: Words): Block[] {
  const promises = teller.plan.byKind.duties
    .flatMap((block) => owedIn(teller, block))
    .flatMap(({ by, to, duty }): readonly Promise[] => (duty && !isOpenPoint(duty) ? [{ by, to, duty }] : []));
  const givers = new Map(promises.flatMap(({ by }) => by).map((side) => [side.key, side]));
  const tables = [...givers.values()].map(({ key, label }) =>
    tableFor(
      teller,
      words,
      words.by(wordsIn(label)),
      promises.filter(({ by }) => by.some((side) => side.key === key)),
    ),
  );
  const orphans = promises.filter(({ by }) => by.length === 0);
  return section(heading(2, 'promises', words.heading), [
    ...tables,
    ...(orphans.length > 0 ? [tableFor(teller, words, words.byNobody, orphans)] : []),
  ]);
}

function tableFor(teller: Teller, words: Words, caption: string, promises: readonly Promise[]): Block {
  return trimmed(
    table(
      caption,
      words.columns,
      promises.map(({ to, duty }): Cell[] => {
        const when = capital(clauses(teller, duty, ...times, 'within'));
        const takers = listed(
          teller,
          to.map(({ label }) => label),
        );
        return [
          cell(whatItIs(teller, duty)),
          cellOr(words.toNobody, [takers]),
          when.length > 0 ? cell(when) : cell(line(words.noDay, 'quiet')),
          standingCell(teller, words, duty),
        ];
      }),
    ),
  );
}

const states: Readonly<Record<Standing, CellState | undefined>> = {
  kept: 'met',
  missed: 'gap',
  overdue: 'gap',
  open: undefined,
  withdrawn: undefined,
};

function standingCell(teller: Teller, words: Words, duty: Thing): Cell {
  const standing = standingOf(teller, duty);
  const state = states[standing];
  const became = (['result', 'carried out', 'not reached', 'target'] as const).flatMap((phrase) =>
    duty.facts.filter((fact) => fact.phrase === phrase),
  );
  const lines = [
    line(words.standings[standing], standing === 'open' ? 'quiet' : undefined),
    ...linesOf(teller, duty, 'happened', 'based on'),
    ...became.map((fact) => labelled(teller, fact)),
  ];
  return state === undefined ? { lines } : { lines, state };
}
