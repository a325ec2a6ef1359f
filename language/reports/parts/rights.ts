import { owned } from '../../model/ask/agreements/agreements.ts';
import { isLeftOpen } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Cell, Table, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { ContractWords } from '../words/en/contract.ts';
import { titleOf } from './names.ts';
import { linesOf } from './telling.ts';
import { cell, cellOr, line } from './text.ts';

/** Who owns what by agreement; several agreements have a column each. */
export function rightsTable(teller: Teller, words: ContractWords['rights'], agreements: readonly Thing[]): Table {
  const [what, by] = words.columns;
  const heads: readonly Text[] = agreements.length > 1 ? agreements.map((one) => [titleOf(teller, one)]) : [line(by)];
  const rows = owned.map((phrase) => [
    cell(line(words.rows[phrase])),
    ...agreements.map((agreement) => rightCell(teller, agreement, phrase)),
  ]);
  return { type: 'table', caption: words.caption, columns: [line(what), ...heads], rowHeaders: true, rows };
}

function rightCell(teller: Teller, agreement: Thing, phrase: Phrase): Cell {
  const state = isLeftOpen(agreement, phrase) ? 'unsure' : 'met';
  return cellOr(teller.words.notStated, linesOf(teller, agreement, phrase), state);
}
