import { pointingAt } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { PlanWords } from '../words/en/plan.ts';
import { heading, section } from './blocks.ts';
import { mention, titleOf } from './names.ts';
import { tableOf } from './people.ts';
import { clauses, linesOf, ownersText } from './telling.ts';
import { capital, cell, cellOr } from './text.ts';

type Words = PlanWords['start'];

/** Where the inquiry starts: practices, concerns, barriers, what helps, what is taken for granted. */
export function startBlocks(teller: Teller, words: Words): Block[] {
  const { practice, concern, barrier, resource, arrangement, assumption } = teller.plan.byKind;
  return section(heading(2, 'start', words.heading), [
    ...tableOf(words.concerns, concern, (one) => concernRow(teller, words, one)),
    ...tableOf(words.practices, practice, (one) => [
      cell([titleOf(one)]),
      cellOr(words.noNow, linesOf(teller, one, 'now')),
      cell(...linesOf(teller, one, 'at')),
    ]),
    ...tableOf(words.barriers, barrier, (one) => barrierRow(teller, words, one)),
    ...tableOf(words.helps, [...resource, ...arrangement], (one) => [
      cell([titleOf(one)]),
      cell(...linesOf(teller, one, 'at')),
      cell(...linesOf(teller, one, 'for')),
      cell(capital(clauses(teller, one, 'every', 'from', 'on', 'until'))),
    ]),
    ...tableOf(words.assumptions, assumption, (one) => [
      cell([titleOf(one)]),
      cellOr(teller.words.nobodyStated, [ownersText(teller, one)]),
    ]),
  ]);
}

function concernRow(teller: Teller, words: Words, concern: Thing): Cell[] {
  return [
    cell([titleOf(concern)]),
    cell(...linesOf(teller, concern, 'about')),
    cell(...linesOf(teller, concern, 'of')),
    cell(...linesOf(teller, concern, 'noticed by')),
    cellOr(words.noBasis, linesOf(teller, concern, 'based on')),
  ];
}

function barrierRow(teller: Teller, words: Words, barrier: Thing): Cell[] {
  const work = pointingAt(teller.plan, barrier, 'addresses').map((one): Text => [mention(teller, one)]);
  return [
    cell([titleOf(barrier)]),
    cell(...linesOf(teller, barrier, 'about')),
    cellOr(teller.words.notStated, linesOf(teller, barrier, 'level').map(capital)),
    cellOr(teller.words.notStated, linesOf(teller, barrier, 'caused by').map(capital)),
    cellOr(words.nothingWorks, work),
  ];
}
