import { isDropped, isOpenPoint, pointingAt, valuesOf } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import { knownValues } from '../../syntax/vocabulary/lists.ts';
import { unique } from '../../text/unique.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { EcologyWords } from '../words/en/ecology-of-equity.ts';
import { wordFor } from '../words/translated.ts';
import { heading, paragraph, section, table, trimmed } from './blocks.ts';
import { valueLabel } from './labels.ts';
import { mention, titleOf } from './names.ts';
import { clauses, linesOf } from './telling.ts';
import { capital, cell, line, sentence } from './text.ts';

/** What stands in the way and what worries people, by what they put it down to. */

type Words = EcologyWords['causes'];

/** A cause with everything that is put down to it. */
export interface NamedCause {
  readonly label: string;
  readonly things: readonly Thing[];
}

/** The causes that a plan names, in the order from the school outwards; what nobody has sorted comes last. */
export function causesNamed(teller: Teller, words: Words): readonly NamedCause[] {
  const { plan } = teller;
  const causesOf = (thing: Thing): readonly string[] => valuesOf(thing, 'caused by').map(({ text }) => text);
  const all = problemsOf(teller);
  const named = unique(all.flatMap(causesOf));
  const inOrder = [...knownValues('cause', plan.settings.words).keys()];
  const rank = (word: string): number => (inOrder.includes(word) ? inOrder.indexOf(word) : inOrder.length);
  return named
    .toSorted((one, other) => rank(one) - rank(other))
    .map((word) => ({
      label: wordFor(words.causes, word) ?? valueLabel(teller, 'caused by', word),
      things: all.filter((thing) => causesOf(thing).includes(word)),
    }));
}

function problemsOf({ plan: { byKind } }: Teller): readonly Thing[] {
  return [...byKind.barrier, ...byKind.concern].filter((thing) => !isOpenPoint(thing) && !isDropped(thing));
}

export function causeBlocks(teller: Teller, words: Words): Block[] {
  const unsorted = teller.plan.byKind.barrier.filter(
    (thing) => !isOpenPoint(thing) && !isDropped(thing) && valuesOf(thing, 'caused by').length === 0,
  );
  const rows: Cell[][] = causesNamed(teller, words).map(({ label, things }) => [
    cell(line(label)),
    ...problemCells(teller, words, things),
  ]);
  if (unsorted.length > 0)
    rows.push([{ lines: [line(teller.words.notStated)], state: 'gap' }, ...problemCells(teller, words, unsorted)]);
  return section(
    heading(2, 'causes', words.heading),
    rows.length === 0 ? [] : [paragraph(words.intro), trimmed(table(words.caption, words.columns, rows))],
  );
}

function problemCells(teller: Teller, words: Words, things: readonly Thing[]): readonly Cell[] {
  const { plan } = teller;
  const done = things.flatMap((thing): readonly Text[] => [
    ...pointingAt(plan, thing, 'addresses').map((work): Text => [mention(teller, work)]),
    ...linesOf(teller, thing, 'response').map(capital),
  ]);
  return [
    cell(
      ...things.map((thing) =>
        sentence([titleOf(teller, thing)], clauses(teller, thing, 'noticed by', 'by', 'according to')),
      ),
    ),
    done.length > 0 ? cell(...done) : cell(line(words.nothing, 'quiet')),
  ];
}
