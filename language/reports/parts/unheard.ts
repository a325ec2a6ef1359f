import { factsOf } from '../../model/ask/facts.ts';
import { namesStudents } from '../../model/ask/people/people.ts';
import { spokenFor } from '../../model/ask/voices/spoken-for.ts';
import { stillUnheard } from '../../model/ask/voices/unheard.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { VoiceWords } from '../words/en/student-voice.ts';
import { heading, note, table } from './blocks.ts';
import { titleOf, valuesText, valueText } from './names.ts';
import { factText } from './telling.ts';
import { cell, line } from './text.ts';

/** Who is seldom heard, who speaks in their place, and who was missed. */

type Words = VoiceWords['unheard'];

export function unheardBlocks(teller: Teller, words: Words): Block[] {
  return [
    heading(2, 'unheard', words.heading),
    ...named(teller, words),
    ...inTheirPlace(teller, words),
    ...missed(teller, words),
  ];
}

function named(teller: Teller, words: Words): Block[] {
  const rows = stillUnheard(teller.plan).map(({ value, heard }): Cell[] => [
    cell([valueText(teller, value, 'unheard')]),
    heard.is === true
      ? { lines: [line(words.heard)], state: 'met' }
      : heard.is === false
        ? { lines: [line(words.not)], state: 'gap' }
        : { lines: [line(words.unclear)], state: 'unsure' },
  ]);
  return rows.length === 0 ? [note('open', words.nobodyNamed)] : [table(words.caption, words.columns, rows)];
}

function inTheirPlace(teller: Teller, words: Words): Block[] {
  const rows = spokenFor(teller.plan).map(({ who, speakers }): Cell[] => [
    cell([titleOf(teller, who)]),
    cell(valuesText(teller, speakers)),
  ]);
  return rows.length === 0 ? [] : [table(words.spokenFor, words.spokenForColumns, rows)];
}

/** Students who were to be reached and were not. */
function missed(teller: Teller, words: Words): Block[] {
  const { plan } = teller;
  const rows = plan.things.flatMap((thing) =>
    factsOf(thing, 'not reached')
      .filter(({ values }) => values.some((value) => namesStudents(plan, value)))
      .map((fact): Cell[] => [cell([titleOf(teller, thing)]), cell(factText(teller, fact) satisfies Text)]),
  );
  return rows.length === 0 ? [] : [table(words.missed, words.missedColumns, rows)];
}
