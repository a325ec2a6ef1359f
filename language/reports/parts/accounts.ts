import { accountsDiffer, factsOf } from '../../model/ask/facts.ts';
import type { Fact, Thing } from '../../model/plan.ts';
import { unique } from '../../text/unique.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import { heading, list, paragraph, section, table } from './blocks.ts';
import { kindLabel, phraseLabel } from './labels.ts';
import { mention, nameOf, titleOf, valuesText } from './names.ts';
import { clauses, factText, linesOf } from './telling.ts';
import { cell, joined, line, quote, say } from './text.ts';

/** Where the plan holds more than one account of a fact, and the doubts its scribe noted down. */

/** “The accounts differ”: the same thing said twice with a source, other wordings, and doubts. */
export function accountsThatDiffer(teller: Teller): Block[] {
  const { differ: words } = teller.words;
  const rows = teller.plan.things.flatMap((thing) => accountRows(teller, thing));
  const doubts = teller.plan.byKind.doubt.map((doubt) => doubtText(teller, doubt));
  return section(heading(2, 'accounts', words.heading), [
    ...(rows.length > 0 ? [paragraph(words.intro), table(words.caption, words.columns, rows)] : []),
    ...section(heading(3, 'doubts', words.doubts), list(doubts)),
  ]);
}

function accountRows(teller: Teller, thing: Thing): Cell[][] {
  const phrases = unique(thing.facts.map(({ phrase }) => phrase));
  const differing = phrases.filter(
    (phrase) => phrase !== 'according to' && phrase !== 'worded' && accountsDiffer(thing, phrase),
  );
  return [
    ...differing.flatMap((phrase) => factsOf(thing, phrase).map((fact) => accountRow(teller, thing, fact))),
    ...wordings(teller, thing),
  ];
}

function accountRow(teller: Teller, thing: Thing, fact: Fact): Cell[] {
  const sources = linesOf(teller, fact, 'according to');
  const plain = { ...fact, facts: fact.facts.filter(({ phrase }) => phrase !== 'according to') };
  return [
    cell([mention(teller, thing), say(', '), quote(phraseLabel(teller, fact.phrase), fact.phraseSpan)]),
    cell(factText(teller, plain)),
    cell(...(sources.length > 0 ? sources : [line(teller.words.differ.unnamed, 'quiet')])),
  ];
}

/** A title, and the same thing in somebody else's words. */
function wordings(teller: Teller, thing: Thing): Cell[][] {
  const others = factsOf(thing, 'worded');
  if (others.length === 0) return [];
  const about = cell([quote(kindLabel(teller, thing.word), thing.wordSpan)]);
  const own: Text = [titleOf(teller, thing)];
  const sources = linesOf(teller, thing, 'according to');
  return [
    [about, cell(own), cell(...(sources.length > 0 ? sources : [line(teller.words.differ.unnamed, 'quiet')]))],
    ...others.map((fact) => [
      about,
      cell(valuesText(teller, fact.values)),
      cell(...linesOf(teller, fact, 'according to')),
    ]),
  ];
}

function doubtText(teller: Teller, doubt: Thing): Text {
  const parent = teller.plan.parents.get(doubt);
  const about: Text = parent ? [say('('), quote(nameOf(teller, parent), parent.wordSpan), say(')')] : [];
  const rest = clauses(teller, doubt, 'about', 'according to', 'by', 'because', 'based on');
  return joined([[titleOf(teller, doubt)], about, rest], ' ');
}
