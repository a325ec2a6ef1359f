import type { Thing } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Block, Cell, FactRow, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import { table, trimmed } from './blocks.ts';
import { phraseLabel } from './labels.ts';
import { factText, labelled } from './telling.ts';
import { capital, cell, line, wordsIn } from './text.ts';

/** Whatever a table or a list of facts has no place of its own for, so that nothing a plan says goes unprinted. */

/** Other wordings have a section of their own. */
const elsewhere: readonly Phrase[] = ['worded'];

/** What a thing says with other phrases than those that are printed already, each with its word. */
export function alsoLines(teller: Teller, thing: Pick<Thing, 'facts'>, printed: readonly Phrase[]): readonly Text[] {
  return thing.facts
    .filter(({ phrase }) => !printed.includes(phrase) && !elsewhere.includes(phrase))
    .map((fact) => labelled(teller, fact))
    .filter((text) => text.length > 0);
}

/** The same as rows of facts, one for each phrase. */
export function alsoRows(teller: Teller, thing: Pick<Thing, 'facts'>, printed: readonly Phrase[]): readonly FactRow[] {
  const phrases = new Set(thing.facts.map(({ phrase }) => phrase));
  return [...phrases]
    .filter((phrase) => !printed.includes(phrase) && !elsewhere.includes(phrase))
    .map((phrase) => ({
      term: wordsIn(capital(line(phraseLabel(teller, phrase)))),
      lines: thing.facts.filter((fact) => fact.phrase === phrase).map((fact) => factText(teller, fact)),
    }));
}

interface TableWords {
  readonly caption: string;
  readonly columns: readonly string[];
}

/** With more columns a table is too wide for a sheet of paper. */
const mostColumns = 5;

/**
 * A table with a row for each thing, without the columns that say nothing, and with whatever else is said with phrases
 * that the row does not print: in one more column, or where that is one too many in a table below. Nothing where there
 * are no things.
 */
export function wholeTable(
  teller: Teller,
  words: TableWords,
  things: readonly Thing[],
  { row, printed }: { readonly row: (thing: Thing) => readonly Cell[]; readonly printed: readonly Phrase[] },
): Block[] {
  if (things.length === 0) return [];
  const { also } = teller.words;
  const rows = things.map((thing) => ({ cells: row(thing), also: cell(...alsoLines(teller, thing, printed)) }));
  const whole = table(
    words.caption,
    [...words.columns, also],
    rows.map((one) => [...one.cells, one.also]),
  );
  const narrow = trimmed(whole);
  const told = rows.filter((one) => one.also.lines.length > 0);
  if (narrow.columns.length <= mostColumns || told.length === 0) return [narrow];
  const [first = ''] = words.columns;
  const below = told.map((one) => [one.cells[0] ?? cell(), one.also]);
  return [
    trimmed(
      table(
        words.caption,
        words.columns,
        rows.map(({ cells }) => cells),
      ),
    ),
    table(`${words.caption}: ${also.charAt(0).toLowerCase()}${also.slice(1)}`, [first, also], below),
  ];
}
