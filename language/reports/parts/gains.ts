import { factsOf, targetsOf, valuesOf, wordsOf } from '../../model/ask/facts.ts';
import type { Thing, Value } from '../../model/plan.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { ContractWords } from '../words/en/contract.ts';
import { wholeTable } from './also.ts';
import { heading, note, paragraph, section, table } from './blocks.ts';
import { type Owed, owedIn, type Side } from './duties.ts';
import { listed, titleOf, valueText } from './names.ts';
import { clauses, clausesBut, linesOf, ownersText, owning } from './telling.ts';
import { around, capital, cell, cellOr, line, sentence } from './text.ts';

/** What the parties gain, the time and the money they have, and what they hope for. */

/** Benefits: what each party gains, with the empty places shown. */
export function benefitTable(
  teller: Teller,
  words: ContractWords['benefits'],
  benefits: readonly Thing[],
  parties: readonly Thing[],
): Block[] {
  const forParty = (party: Thing): readonly Thing[] =>
    benefits.filter((benefit) =>
      factsOf(benefit, 'for').some(({ values }) =>
        values.some((value) => targetsOf(teller.plan, value).includes(party)),
      ),
    );
  const shown = new Set(parties.flatMap(forParty));
  const forEach = new Set(benefits.flatMap((benefit) => valuesOf(benefit, 'for').flatMap(eachIn)));
  const listedAlone = parties.filter((party) => !forEach.has(party.word) || forParty(party).length > 0);
  const others = benefits.filter((benefit) => !shown.has(benefit));
  const gains = (benefit: Thing): Text =>
    sentence([titleOf(teller, benefit)], clausesBut(teller, benefit, 'for', 'worded'));
  const rows = [
    ...listedAlone.map((party) => [cell([titleOf(teller, party)]), cellOr(words.none, forParty(party).map(gains))]),
    ...others.map((benefit) => [cellOr(teller.words.notStated, linesOf(teller, benefit, 'for')), cell(gains(benefit))]),
  ];
  return [rows.length > 0 ? table(words.caption, words.columns, rows) : note('gap', words.none)];
}

function eachIn(value: Value): readonly string[] {
  return value.type === 'name' && value.each ? [value.text] : [];
}

/** What makes room for the work, and is no hindrance to it. */
function isTimeArranged(arrangement: Thing): boolean {
  return (
    wordsOf(arrangement, 'kind').includes('work-and-resources') && !wordsOf(arrangement, 'effect').includes('hinders')
  );
}

/** Time for the work: what teams have, what is arranged, and what was promised to whom. */
export function timeTable(teller: Teller, words: ContractWords['time'], inside: readonly Thing[]): Block[] {
  const rows: Cell[][] = [
    ...teller.plan.byKind.team.map((one) => [
      cell([titleOf(teller, one)]),
      cellOr(words.noTime, linesOf(teller, one, 'time')),
      cell(line(words.ofTeam)),
    ]),
    ...timeMade(teller, words, inside),
  ];
  return [rows.length > 0 ? table(words.caption, words.columns, rows) : note('gap', words.none)];
}

/** The rows of what is arranged, and of what was promised to whom among some things. */
export function timeMade(teller: Teller, words: ContractWords['time'], inside: readonly Thing[]): Cell[][] {
  const promised = inside
    .filter(({ kind }) => kind === 'duties')
    .flatMap((thing) => owedIn(teller, thing))
    .filter(({ duty }) => duty?.word === 'time');
  return [
    ...teller.plan.byKind.arrangement
      .filter(isTimeArranged)
      .map((one) => [
        cellOr(teller.words.notStated, linesOf(teller, one, 'for')),
        cell(sentence([titleOf(teller, one)], clauses(teller, one, 'every', 'at', 'from', 'on'))),
        cell(line(words.arranged)),
      ]),
    ...promised.map((one) => promisedRow(teller, words, one)),
  ];
}

function promisedRow(teller: Teller, words: ContractWords['time'], { by, to, duty }: Owed): Cell[] {
  const labels = (sides: readonly Side[]): Text =>
    listed(
      teller,
      sides.map(({ label }) => label),
    );
  return [
    cellOr(teller.words.nobodyStated, [labels(by)]),
    cell(duty ? sentence([titleOf(teller, duty)], clauses(teller, duty, 'every', 'due', 'for')) : []),
    cell(to.length > 0 ? around(words.promised, labels(to)) : line(words.promisedOnly)),
  ];
}

/** What is hoped for without being promised. */
export function expectationBlocks(teller: Teller, words: ContractWords['expectations']): Block[] {
  const { expectation } = teller.plan.byKind;
  const rows = wholeTable(teller, words, expectation, {
    row: (one) => [
      cell([titleOf(teller, one)]),
      cellOr(teller.words.nobodyStated, [ownersText(teller, one)]),
      cell(...linesOf(teller, one, 'of')),
    ],
    printed: [...owning, 'of'],
  });
  return section(heading(2, 'expectations', words.heading), rows.length > 0 ? [paragraph(words.intro), ...rows] : []);
}

/** Money for the work: from whom, to whom, on what conditions. */
export function grantBlocks(teller: Teller, words: ContractWords['grants']): Block[] {
  const rows = wholeTable(teller, words, teller.plan.byKind.grant, {
    row: (one) => [
      cell([titleOf(teller, one)]),
      cellOr(
        words.noAmount,
        one.values.map((value): Text => [valueText(teller, value)]),
      ),
      cellOr(teller.words.nobodyStated, [ownersText(teller, one)]),
      cell(...linesOf(teller, one, 'to')),
      cell(capital(clauses(teller, one, 'from', 'until', 'lasting', 'on'))),
      cell(...linesOf(teller, one, 'condition')),
    ],
    printed: [...owning, 'to', 'from', 'until', 'lasting', 'on', 'condition'],
  });
  return section(heading(2, 'grants', words.heading), rows);
}
