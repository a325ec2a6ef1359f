import { factsOf, pointingAt, wordsOf } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { PlanWords } from '../words/en/plan.ts';
import { wholeTable } from './also.ts';
import { heading, section } from './blocks.ts';
import { mention, titleOf } from './names.ts';
import { clauses, factText, linesOf, ownersText, owning } from './telling.ts';
import { capital, cell, cellOr } from './text.ts';

type Words = PlanWords['start'];

/** Where the inquiry starts: practices, concerns, barriers, what helps, what is taken for granted. */
export function startBlocks(teller: Teller, words: Words): Block[] {
  const { practice, concern, barrier, assumption } = teller.plan.byKind;
  return section(heading(2, 'start', words.heading), [
    ...wholeTable(teller, words.concerns, concern, {
      row: (one) => concernRow(teller, words, one),
      printed: ['about', 'of', 'noticed by', 'based on'],
    }),
    ...wholeTable(teller, words.practices, practice, {
      row: (one) => [
        cell([titleOf(teller, one)]),
        cellOr(words.noNow, linesOf(teller, one, 'now')),
        cell(...linesOf(teller, one, 'before')),
        cell(...linesOf(teller, one, 'at')),
      ],
      printed: ['now', 'before', 'at'],
    }),
    ...wholeTable(teller, words.barriers, barrier, {
      row: (one) => barrierRow(teller, words, one),
      printed: ['about', 'level', 'caused by', 'response'],
    }),
    ...arrangements(teller, words),
    ...wholeTable(teller, words.assumptions, assumption, {
      row: (one) => [cell([titleOf(teller, one)]), cellOr(teller.words.nobodyStated, [ownersText(teller, one)])],
      printed: owning,
    }),
    ...broughtIn(teller, words),
  ]);
}

/** What makes room for the work, and what stands in its way. */
function arrangements(teller: Teller, words: Words): Block[] {
  const { resource, arrangement } = teller.plan.byKind;
  const hindering = arrangement.filter((one) => wordsOf(one, 'effect').includes('hinders'));
  const helping = [...resource, ...arrangement.filter((one) => !hindering.includes(one))];
  const times = ['every', 'from', 'on', 'until'] as const;
  const rows = {
    row: (one: Thing) => [
      cell([titleOf(teller, one)]),
      cell(...linesOf(teller, one, 'at')),
      cell(...linesOf(teller, one, 'for')),
      cell(capital(clauses(teller, one, ...times))),
      cell(...linesOf(teller, one, 'kind').map(capital), ...effectsToldMoreOf(teller, one)),
    ],
    printed: ['at', 'for', 'kind', 'effect', ...times] as const,
  };
  return [...wholeTable(teller, words.helps, helping, rows), ...wholeTable(teller, words.hinders, hindering, rows)];
}

/** Whether it helps or hinders says the table; what is said of that says nothing else. */
function effectsToldMoreOf(teller: Teller, arrangement: Thing): readonly Text[] {
  return factsOf(arrangement, 'effect')
    .filter(({ facts }) => facts.length > 0)
    .map((fact) => capital(factText(teller, fact)));
}

/** What comes from others: what they want of us, what we look through, what we work with. */
function broughtIn(teller: Teller, words: Words): Block[] {
  const { agenda, theory, tool } = teller.plan.byKind;
  const by = (one: Thing): Cell => cell(ownersText(teller, one));
  return [
    ...wholeTable(teller, words.agendas, agenda, {
      row: (one) => [
        cell([titleOf(teller, one)]),
        by(one),
        cellOr(words.agendas.notLocal, linesOf(teller, one, 'locally')),
        cell(...linesOf(teller, one, 'response').map(capital)),
      ],
      printed: [...owning, 'locally', 'response'],
    }),
    ...wholeTable(teller, words.theories, theory, {
      row: (one) => [cell([titleOf(teller, one)]), by(one), cell(...linesOf(teller, one, 'origin'))],
      printed: [...owning, 'origin'],
    }),
    ...wholeTable(teller, words.tools, tool, {
      row: (one) => [
        cell([titleOf(teller, one)]),
        by(one),
        cell(...linesOf(teller, one, 'origin')),
        cell(...linesOf(teller, one, 'intended')),
      ],
      printed: [...owning, 'origin', 'intended'],
    }),
  ];
}

function concernRow(teller: Teller, words: Words, concern: Thing): Cell[] {
  return [
    cell([titleOf(teller, concern)]),
    cell(...linesOf(teller, concern, 'about')),
    cell(...linesOf(teller, concern, 'of')),
    cell(...linesOf(teller, concern, 'noticed by')),
    cellOr(words.noBasis, linesOf(teller, concern, 'based on')),
  ];
}

function barrierRow(teller: Teller, words: Words, barrier: Thing): Cell[] {
  const work = pointingAt(teller.plan, barrier, 'addresses').map((one): Text => [mention(teller, one)]);
  return [
    cell([titleOf(teller, barrier)]),
    cell(...linesOf(teller, barrier, 'about')),
    cellOr(teller.words.notStated, linesOf(teller, barrier, 'level').map(capital)),
    cellOr(teller.words.notStated, linesOf(teller, barrier, 'caused by').map(capital)),
    cellOr(words.nothingWorks, [...work, ...linesOf(teller, barrier, 'response').map(capital)]),
  ];
}
