import { targetsOf, valuesOf } from '../../model/ask/facts.ts';
import type { Thing, Value } from '../../model/plan.ts';
import { unique } from '../../text/unique.ts';
import type { Block, Cell, Table, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { ContractWords } from '../words/en/contract.ts';
import { facts, note, paragraph, rowOr, table } from './blocks.ts';
import { kindLabel } from './labels.ts';
import { listed, titleOf, valueText } from './names.ts';
import { clauses, clausesBut, labelled, linesOf } from './telling.ts';
import { around, capital, cell, cellOr, joined, line, quote, say, sentence, wordsIn } from './text.ts';

/** What parties owe one another: as a matrix with its empty cells, then line by line. */

type Words = ContractWords['duties'];

/** Somebody who owes or is owed: a party of the plan, or words. */
export interface Side {
  readonly key: string;
  readonly label: Text;
  /** The kind of party it is, or that `each school` stands for. */
  readonly word?: string;
  readonly each?: true;
}

/** One line of duty with both its sides. */
export interface Owed {
  readonly by: readonly Side[];
  readonly to: readonly Side[];
  /** Absent when an `owed by` has no lines. */
  readonly duty?: Thing;
}

/** The matrix of some `owed by` blocks between parties, and what each party owes in full. */
export function dutyBlocks(teller: Teller, words: Words, duties: readonly Thing[], parties: readonly Thing[]): Block[] {
  const { glance, full } = dutiesOf(teller, words, duties, parties);
  return [...glance, ...full];
}

export interface Duties {
  /** Who owes what to whom, in few words. */
  readonly glance: readonly Block[];
  /** What each party owes, with its days and what shows it. */
  readonly full: readonly Block[];
}

/** The duties of some `owed by` blocks between parties, for a report that does not tell all of them in one place. */
export function dutiesOf(teller: Teller, words: Words, duties: readonly Thing[], parties: readonly Thing[]): Duties {
  const owed = duties.flatMap((thing) => owedIn(teller, thing));
  const sides = sidesOf(
    teller,
    owed,
    parties.filter((party) => !owed.some(({ by, to }) => [...by, ...to].some((side) => standsFor(side, party)))),
  );
  if (sides.length === 0) return { glance: [note('gap', words.nothing)], full: [] };
  const givers = sides.filter(({ key }) => owed.some(({ by }) => has(by, key)));
  const silent = sides.filter((side) => !givers.includes(side) && !givers.some((giver) => standsFor(giver, side)));
  const orphans = owed.filter(({ by }) => by.length === 0);
  return {
    glance: atAGlance(teller, words, owed, sides),
    full: [
      ...givers.map((side) => inFull(teller, words, side, owed)),
      ...(orphans.length > 0 ? [lineTable(teller, words, words.nobody, orphans)] : []),
      ...(silent.length > 0 ? [note('gap', owesNothing(teller, words, silent))] : []),
    ],
  };
}

/** With more parties a matrix is too wide to be read on paper. */
const mostInMatrix = 6;

/** Who owes what to whom: as a matrix, or with many parties as a list for each. */
function atAGlance(teller: Teller, words: Words, owed: readonly Owed[], sides: readonly Side[]): Block[] {
  if (sides.length < 2) return [];
  if (sides.length <= mostInMatrix) return [paragraph(words.intro), matrix(teller, words, owed, sides)];
  const rows = sides.map(({ key, label }) => {
    const given = owed.filter(({ by }) => has(by, key));
    return rowOr(words.nothing, wordsIn(label), givenTo(teller, words, given));
  });
  return [paragraph(words.introList), ...facts(rows)];
}

/** A line for each set of takers: `To Ash School and Birch School: Visits, Training`. */
function givenTo(teller: Teller, words: Words, given: readonly Owed[]): readonly Text[] {
  const keyOf = ({ to }: Owed): string => to.map(({ key }) => key).join();
  return unique(given.map(keyOf)).map((key) => {
    const same = given.filter((one) => keyOf(one) === key);
    const takers = same[0]?.to.map(({ label }) => label) ?? [];
    const whom = takers.length > 0 ? around(words.toWhom, listed(teller, takers)) : line(words.everybody);
    return [
      ...whom,
      say(': '),
      ...joined(
        same.map((one) => short(teller, words, one)),
        '; ',
      ),
    ];
  });
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
export function owedIn(teller: Teller, thing: Thing): Owed[] {
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
    if (value.type === 'name' && value.each)
      return { key: `each:${value.text}`, label: [valueText(teller, value)], word: value.text, each: true };
    const target = targetsOf(teller.plan, value)[0];
    const key = target ? (teller.plan.ids.get(target) ?? target.word) : `words:${value.text}`;
    return { key, label: [valueText(teller, value)], ...(target && { word: target.word }) };
  });
}

/** Whether a side is each of many, and a party one of them, which then needs no line of its own. */
function standsFor({ each, word }: Side, party: Pick<Side, 'word'>): boolean {
  return each === true && word === party.word;
}

/** The parties, then anybody else who owes or is owed, each once. */
function sidesOf(teller: Teller, owed: readonly Owed[], parties: readonly Thing[]): Side[] {
  const { ids } = teller.plan;
  const named = parties.map((party) => ({ key: ids.get(party) ?? party.word, label: [titleOf(teller, party)] }));
  const sides = new Map<string, Side>();
  for (const side of [...named, ...owed.flatMap(({ by, to }) => [...by, ...to])]) {
    if (!sides.has(side.key)) sides.set(side.key, side);
  }
  return [...sides.values()];
}

function matrix(teller: Teller, words: Words, owed: readonly Owed[], sides: readonly Side[]): Table {
  const openEnded = owed.some(({ to }) => to.length === 0);
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
  return duty.word === 'duty' ? [titleOf(teller, duty)] : capital([quote(kindLabel(teller, duty.word), duty.wordSpan)]);
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
  const when = clauses(teller, duty, ...whenOwed);
  return [
    cell(whatIsOwed(teller, duty)),
    whom,
    when.length > 0 ? cell(capital(when)) : cell(line(words.noTime, 'quiet')),
    shownBy(teller, words, duty),
  ];
}

const whenOwed = ['due', 'from', 'on', 'until', 'every', 'within', 'when', 'lasting', 'after'] as const;

/** What became of a duty, beside what happened and what shows it. */
const becoming = ['result', 'carried out', 'not reached', 'target'] as const;

/** What shows that a duty was met; nothing does before its day, which is no gap. */
function shownBy(teller: Teller, words: Words, duty: Thing): Cell {
  const became = duty.facts.filter(({ phrase }) => becoming.some((one) => one === phrase));
  const shown = [
    ...linesOf(teller, duty, 'based on'),
    ...linesOf(teller, duty, 'happened'),
    ...became.map((fact) => labelled(teller, fact)),
  ];
  return shown.length > 0 ? { lines: shown, state: 'met' } : cell(line(words.noProof, 'quiet'));
}

function whatIsOwed(teller: Teller, duty: Thing): Text {
  const named: Text =
    duty.word === 'duty' ? [] : [...capital([quote(kindLabel(teller, duty.word), duty.wordSpan)]), say(': ')];
  const amounts = duty.values.map((value): Text => [valueText(teller, value)]);
  const told = ['owed by', 'to', 'based on', 'happened', 'worded', ...whenOwed, ...becoming] as const;
  const more = clausesBut(teller, duty, ...told);
  return sentence([...named, ...(duty.title ? [titleOf(teller, duty)] : [])], ...amounts, more).filter(
    ({ text }) => text !== '',
  );
}

function has(sides: readonly Side[], key: string): boolean {
  return sides.some((side) => side.key === key);
}
