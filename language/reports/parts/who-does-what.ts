import { isOpenPoint, isWork, says, valuesOf } from '../../model/ask/facts.ts';
import { unownedItems } from '../../model/ask/people/owners.ts';
import { ownedByDefault } from '../../model/ask/people/ownership.ts';
import type { Fact, Thing } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { OwnershipWords } from '../words/en/ownership-map.ts';
import { heading, paragraph, section, tableOf } from './blocks.ts';
import { inOrder } from './dates.ts';
import { kindLabel } from './labels.ts';
import { titleOf, valuesText } from './names.ts';
import { clause, linesOf, ownersText } from './telling.ts';
import { capital, cell, cellOr, joined, quote, say } from './text.ts';

/** Who answers for what, leads it, decides on it, takes part in it and is told of it. */

type Words = OwnershipWords['does'];

export function whoDoesWhat(teller: Teller, words: Words): Block[] {
  const { question, cycle, change, evidence, finding, report } = teller.plan.byKind;
  const work = teller.plan.things.filter(isWork);
  const groups: readonly (readonly [caption: string, things: readonly Thing[]])[] = [
    [words.captions.questions, question],
    [words.captions.work, inOrder(teller.plan, [...cycle.filter(namesSomebody), ...change, ...work])],
    [words.captions.evidence, evidence],
    [words.captions.findings, [...finding, ...report]],
  ];
  const tables = groups.flatMap(([caption, things]) => groupTable(teller, words, caption, things));
  return section(
    heading(2, 'who-does-what', words.heading),
    tables.length > 0 ? [paragraph(words.intro), ...tables] : [],
  );
}

function groupTable(teller: Teller, words: Words, caption: string, things: readonly Thing[]): Block[] {
  const said = things.filter((thing) => !isOpenPoint(thing));
  const isMixed = new Set(said.map(({ word }) => word)).size > 1;
  return tableOf({ caption, columns: words.columns }, said, (thing) => [
    cell(isMixed ? withKind(teller, thing) : [titleOf(teller, thing)]),
    answersFor(teller, thing),
    cell(...linesOf(teller, thing, 'led by', 'coordinated by')),
    cell(...decides(teller, thing)),
    cell(...takePart(teller, thing)),
    cell(...linesOf(teller, thing, 'to')),
  ]);
}

function withKind(teller: Teller, thing: Thing): Text {
  return [...capital([quote(kindLabel(teller, thing.word), thing.wordSpan)]), say(': '), titleOf(teller, thing)];
}

const leading: readonly Phrase[] = ['led by', 'coordinated by'];

/** Whoever leads answers for it where nobody else is named. */
function answersFor(teller: Teller, thing: Thing): Cell {
  const said = linesOf(teller, thing, 'by', 'gathered by');
  if (said.length > 0) return cell(...said);
  if (leading.some((phrase) => says(thing, phrase))) return cell();
  const isAsked = ownedByDefault.has(thing.kind) || unownedItems(teller.plan).includes(thing);
  return isAsked ? cellOr(teller.words.nobodyStated, [byDefault(teller, thing)]) : cell();
}

/** Only for some kinds does the owner of the inquiry stand in. */
function byDefault(teller: Teller, thing: Thing): Text {
  return ownedByDefault.has(thing.kind) ? ownersText(teller, thing) : [];
}

function decides(teller: Teller, thing: Thing): readonly Text[] {
  const made = thing.facts.filter(({ phrase }) => phrase === 'decides' || phrase === 'use');
  return [
    ...linesOf(teller, thing, 'decided by', 'agreed by', 'allowed by'),
    ...made.map((fact) => decidedWhat(teller, fact)),
  ];
}

/** `Head teacher: “Try a shared task.”` Nothing where a decision names nobody. */
function decidedWhat(teller: Teller, fact: Fact): Text {
  const by = valuesOf(fact, 'by', 'decided by');
  if (by.length === 0) return [];
  const { open, close } = teller.words.quotes;
  const what = valuesText(teller, fact.values, fact.phrase);
  return joined([valuesText(teller, by), [say(open), ...what, say(close)]], ': ');
}

const taking: readonly Phrase[] = [
  'with',
  'attended by',
  'raised by',
  'noticed by',
  'interpreted by',
  'checked by',
  'from outside the team',
];

/** A cycle is carried by its work, and seldom names people of its own. */
function namesSomebody(cycle: Thing): boolean {
  return (['by', ...leading, 'decided by', 'agreed by', ...taking] as const).some((phrase) => says(cycle, phrase));
}

/** Everybody else who has a part, each with what it is. */
function takePart(teller: Teller, thing: Thing): readonly Text[] {
  return thing.facts.filter(({ phrase }) => taking.includes(phrase)).map((fact) => capital(clause(teller, fact)));
}
