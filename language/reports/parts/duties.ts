import { factsOf, targetsOf, valuesOf, wordsOf } from '../../model/ask/facts.ts';
import type { Thing, Value } from '../../model/plan.ts';
import type { Block, Cell, Table, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { ContractWords } from '../words/en/contract.ts';
import { note, paragraph, table } from './blocks.ts';
import { kindLabel } from './labels.ts';
import { listed, titleOf, valueText } from './names.ts';
import { clauses, linesOf } from './telling.ts';
import { around, capital, cell, cellOr, line, quote, say, sentence, wordsIn } from './text.ts';

/** What parties owe one another: as a matrix with its empty cells, then line by line. */

type Words = ContractWords['duties'];

/** Somebody who owes or is owed: a party of the plan, or words. */
interface Side {
  readonly key: string;
  readonly label: Text;
}

/** One line of duty with both its sides. */
interface Owed {
  readonly by: readonly Side[];
  readonly to: readonly Side[];
  /** Absent when an `owed by` has no lines. */
  readonly duty?: Thing;
}

/** The matrix of some `owed by` blocks between parties, and what each party owes in full. */
export function dutyBlocks(teller: Teller, words: Words, duties: readonly Thing[], parties: readonly Thing[]): Block[] {
  const owed = duties.flatMap((thing) => owedIn(teller, thing));
  const sides = sidesOf(teller, owed, parties);
  if (sides.length === 0) return [note('gap', words.nothing)];
  const openEnded = owed.some(({ to }) => to.length === 0);
  const givers = sides.filter(({ key }) => owed.some(({ by }) => has(by, key)));
  const silent = sides.filter((side) => !givers.includes(side));
  const orphans = owed.filter(({ by }) => by.length === 0);
  return [
    ...(sides.length > 1 ? [paragraph(words.intro), matrix(teller, words, owed, sides, openEnded)] : []),
    ...givers.map((side) => inFull(teller, words, side, owed)),
    ...(orphans.length > 0 ? [lineTable(teller, words, words.nobody, orphans)] : []),
    ...(silent.length > 0 ? [note('gap', owesNothing(teller, words, silent))] : []),
  ];
}

/** “Nothing is stated that A and B owe.” */
function owesNothing(teller: Teller, words: Words, sides: readonly Side[]): Text {
  const labels = listed(
    teller,
    sides.map(({ label }) => label),
  );
  return around((hole) => words.owesNothing(hole, sides.length), labels);
}

/** The lines of duty of one `owed by` block; a line may name other sides than its block. */
function owedIn(teller: Teller, thing: Thing): Owed[] {
  const by = sidesIn(teller, valuesOf(thing, 'owed by'));
  const to = sidesIn(teller, valuesOf(thing, 'to'));
  const lines = thing.things.filter(({ kind }) => kind === 'duty');
  if (lines.length === 0) return [{ by, to }];
  return lines.map((duty) => {
    const ownBy = sidesIn(teller, valuesOf(duty, 'owed by'));
    const ownTo = sidesIn(teller, valuesOf(duty, 'to'));
    return { by: ownBy.length > 0 ? ownBy : by, to: ownTo.length > 0 ? ownTo : to, duty };
  });
}

function sidesIn(teller: Teller, values: readonly Value[]): Side[] {
  return values.map((value) => {
    const target = targetsOf(teller.plan, value)[0];
    const key = target ? (teller.plan.ids.get(target) ?? target.word) : `words:${value.text}`;
    return { key, label: [valueText(teller, value)] };
  });
}

/** The parties, then anybody else who owes or is owed, each once. */
function sidesOf({ plan }: Teller, owed: readonly Owed[], parties: readonly Thing[]): Side[] {
  const named = parties.map((party) => ({ key: plan.ids.get(party) ?? party.word, label: [titleOf(party)] }));
  const sides = new Map<string, Side>();
  for (const side of [...named, ...owed.flatMap(({ by, to }) => [...by, ...to])]) {
    if (!sides.has(side.key)) sides.set(side.key, side);
  }
  return [...sides.values()];
}

function matrix(
  teller: Teller,
  words: Words,
  owed: readonly Owed[],
  sides: readonly Side[],
  openEnded: boolean,
): Table {
  const columns: Text[] = [line(words.corner), ...sides.map(({ label }) => around(words.toParty, label))];
  if (openEnded) columns.push(line(words.everybody));
  const rows = sides.map((giver) => {
    const given = owed.filter(({ by }) => has(by, giver.key));
    const cells = sides.map((taker): Cell => {
      if (taker.key === giver.key) return { lines: [line(words.itself, 'quiet')] };
      return cellOr(
        words.nothing,
        given.filter(({ to }) => has(to, taker.key)).map((one) => short(teller, words, one)),
        'met',
      );
    });
    if (openEnded)
      cells.push(cell(...given.filter(({ to }) => to.length === 0).map((one) => short(teller, words, one))));
    return [cell(giver.label), ...cells];
  });
  return { type: 'table', caption: words.matrix, columns, rowHeaders: true, rows };
}

/** A duty in the matrix: its keyword, or its words where the keyword says nothing. */
function short(teller: Teller, words: Words, { duty }: Owed): Text {
  if (!duty) return line(words.noName);
  return duty.word === 'duty' ? [titleOf(duty)] : capital([quote(kindLabel(teller, duty.word), duty.wordSpan)]);
}

function inFull(teller: Teller, words: Words, giver: Side, owed: readonly Owed[]): Table {
  return lineTable(
    teller,
    words,
    words.owes(wordsIn(giver.label)),
    owed.filter(({ by }) => has(by, giver.key)),
  );
}

function lineTable(teller: Teller, words: Words, caption: string, owed: readonly Owed[]): Table {
  return table(
    caption,
    words.columns,
    owed.map((one) => fullLine(teller, words, one)),
  );
}

function fullLine(teller: Teller, words: Words, { to, duty }: Owed): Cell[] {
  const whom = cellOr(
    words.everybody,
    to.length > 0
      ? [
          listed(
            teller,
            to.map(({ label }) => label),
          ),
        ]
      : [],
  );
  if (!duty) return [cellOr(words.noName, []), whom, cell(), cell()];
  const when = clauses(teller, duty, 'due', 'from', 'on', 'until', 'every', 'within', 'when', 'lasting', 'after');
  return [
    cell(whatIsOwed(teller, duty)),
    whom,
    when.length > 0 ? cell(capital(when)) : cell(line(words.noTime, 'quiet')),
    shownBy(teller, words, duty),
  ];
}

/** What shows that a duty was met; nothing does before its day, which is no gap. */
function shownBy(teller: Teller, words: Words, duty: Thing): Cell {
  const shown = [...linesOf(teller, duty, 'based on'), ...linesOf(teller, duty, 'happened')];
  return shown.length > 0 ? { lines: shown, state: 'met' } : cell(line(words.noProof, 'quiet'));
}

function whatIsOwed(teller: Teller, duty: Thing): Text {
  const named: Text =
    duty.word === 'duty' ? [] : [...capital([quote(kindLabel(teller, duty.word), duty.wordSpan)]), say(': ')];
  const amounts = duty.values.map((value): Text => [valueText(teller, value)]);
  const more = clauses(teller, duty, 'by', 'with', 'for', 'at', 'funded by', 'because', 'according to', 'note');
  return sentence([...named, ...(duty.title ? [titleOf(duty)] : [])], ...amounts, more).filter(
    ({ text }) => text !== '',
  );
}

function has(sides: readonly Side[], key: string): boolean {
  return sides.some((side) => side.key === key);
}

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
  const others = benefits.filter((benefit) => !shown.has(benefit));
  const gains = (benefit: Thing): Text =>
    sentence([titleOf(benefit)], clauses(teller, benefit, 'by', 'based on', 'according to', 'because', 'on'));
  const rows = [
    ...parties.map((party) => [cell([titleOf(party)]), cellOr(words.none, forParty(party).map(gains))]),
    ...others.map((benefit) => [cellOr(teller.words.notStated, linesOf(teller, benefit, 'for')), cell(gains(benefit))]),
  ];
  return [rows.length > 0 ? table(words.caption, words.columns, rows) : note('gap', words.none)];
}

/** Time for the work: what teams have, what is arranged, and what was promised to whom. */
export function timeTable(teller: Teller, words: ContractWords['time'], inside: readonly Thing[]): Block[] {
  const { team, arrangement } = teller.plan.byKind;
  const arranged = arrangement.filter((one) => wordsOf(one, 'kind').includes('work-and-resources'));
  const promised = inside
    .filter(({ kind }) => kind === 'duties')
    .flatMap((thing) => owedIn(teller, thing))
    .filter(({ duty }) => duty?.word === 'time');
  const rows: Cell[][] = [
    ...team.map((one) => [
      cell([titleOf(one)]),
      cellOr(words.noTime, linesOf(teller, one, 'time')),
      cell(line(words.ofTeam)),
    ]),
    ...arranged.map((one) => [
      cellOr(teller.words.notStated, linesOf(teller, one, 'for')),
      cell(sentence([titleOf(one)], clauses(teller, one, 'every', 'at', 'from', 'on'))),
      cell(line(words.arranged)),
    ]),
    ...promised.map((one) => promisedRow(teller, words, one)),
  ];
  return [rows.length > 0 ? table(words.caption, words.columns, rows) : note('gap', words.none)];
}

function promisedRow(teller: Teller, words: ContractWords['time'], { by, to, duty }: Owed): Cell[] {
  const labels = (sides: readonly Side[]): Text =>
    listed(
      teller,
      sides.map(({ label }) => label),
    );
  return [
    cellOr(teller.words.nobodyStated, [labels(by)]),
    cell(duty ? sentence([titleOf(duty)], clauses(teller, duty, 'every', 'due', 'for')) : []),
    cell(to.length > 0 ? around(words.promised, labels(to)) : line(words.promisedOnly)),
  ];
}
