import type { Thing } from '../../model/plan.ts';
import type { Block, Cell, CellState, FactRow, Heading, NoteKind, Table, Text } from '../report.ts';
import { line } from './text.ts';

/** The blocks of a report, each in one call. */

export function heading(level: Heading['level'], id: string, text: Text | string): Heading {
  return { type: 'heading', level, id, text: typeof text === 'string' ? line(text) : text };
}

export function paragraph(text: Text | string): Block {
  return { type: 'paragraph', text: typeof text === 'string' ? line(text) : text };
}

export function note(kind: NoteKind, text: Text | string): Block {
  return { type: 'note', kind, text: typeof text === 'string' ? line(text) : text };
}

/** A table whose first column heads its rows. */
export function table(caption: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  return { type: 'table', caption, columns: columns.map((column) => line(column)), rowHeaders: true, rows };
}

/** A list; nothing where there are no items. */
export function list(items: readonly Text[]): Block[] {
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

/** A row of facts; nothing where there is nothing to say. */
export function row(term: string, lines: readonly Text[]): FactRow[] {
  const said = lines.filter((text) => text.length > 0);
  return said.length === 0 ? [] : [{ term, lines: said }];
}

/** A row of facts that is shown as a gap where there is nothing to say. */
export function rowOr(gap: string, term: string, lines: readonly Text[], state?: CellState): FactRow {
  const [found] = row(term, lines);
  if (!found) return { term, lines: [line(gap)], state: 'gap' };
  return state === undefined ? found : { ...found, state };
}

export function facts(rows: readonly FactRow[]): Block[] {
  return rows.length === 0 ? [] : [{ type: 'facts', rows }];
}

/** A section that stands only when it has something in it. */
export function section(head: Heading, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [head, ...blocks];
}

/** A table with a row for each thing, without the columns that say nothing; nothing where there are no things. */
export function tableOf(
  words: { readonly caption: string; readonly columns: readonly string[] },
  things: readonly Thing[],
  row: (thing: Thing) => readonly Cell[],
): Block[] {
  return things.length === 0 ? [] : [trimmed(table(words.caption, words.columns, things.map(row)))];
}

/** A table without the columns in which no row says anything; the first stays. */
export function trimmed(whole: Table): Table {
  const says = whole.columns.map((_, at) => at === 0 || whole.rows.some((cells) => (cells[at]?.lines.length ?? 0) > 0));
  const kept = <T>(items: readonly T[]): T[] => items.filter((_, at) => says[at]);
  return { ...whole, columns: kept(whole.columns), rows: whole.rows.map(kept) };
}
