import { factsOf, pointedAt } from '../../model/ask/facts.ts';
import { hasSecondParty } from '../../model/ask/people/organisations.ts';
import { defaultPlace } from '../../model/ask/people/ownership.ts';
import type { Thing } from '../../model/plan.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { PlanWords } from '../words/en/plan.ts';
import { alsoLines, wholeTable } from './also.ts';
import { heading, note } from './blocks.ts';
import { kindLabel } from './labels.ts';
import { mention, nameOf, titleOf, valueText } from './names.ts';
import { linesOf } from './telling.ts';
import { capital, cell, cellOr, line, quote, say } from './text.ts';

type Words = PlanWords['people'];

/** Who takes part: organisations, roles, teams, and those it is about. */
export function peopleBlocks(teller: Teller, words: Words): Block[] {
  const { party, role, team, group } = teller.plan.byKind;
  const all: Block[] = [
    ...wholeTable(teller, words.parties, party, {
      row: (one) => partyRow(teller, one),
      printed: ['part of', 'pupils', 'staff'],
    }),
    ...wholeTable(teller, words.roles, role, {
      row: (one) => roleRow(teller, words, one),
      printed: ['at', 'voice', 'size', 'mandate', 'deputy'],
    }),
    ...wholeTable(teller, words.teams, team, {
      row: (one) => teamRow(teller, words, one),
      printed: ['at', 'coordinated by', 'members', 'time'],
    }),
    ...wholeTable(teller, words.groups, group, {
      row: (one) => groupRow(teller, one),
      printed: ['at', 'size', 'in', 'voice'],
    }),
  ];
  return [heading(2, 'people', words.heading), ...(all.length > 0 ? all : [note('gap', words.none)])];
}

function partyRow(teller: Teller, party: Thing): Cell[] {
  return [
    cell([titleOf(teller, party)]),
    cell(capital([quote(kindLabel(teller, party.word), party.wordSpan)])),
    cell(...linesOf(teller, party, 'part of')),
    cell(...linesOf(teller, party, 'pupils')),
    cell(...linesOf(teller, party, 'staff')),
  ];
}

function roleRow(teller: Teller, words: Words, role: Thing): Cell[] {
  return [
    cell([titleOf(teller, role)]),
    cell(...placeLines(teller, role)),
    cellOr(words.noVoice, linesOf(teller, role, 'voice').map(capital)),
    cell(...sizeLines(teller, role)),
    cell(...linesOf(teller, role, 'mandate')),
    cell(...linesOf(teller, role, 'deputy')),
  ];
}

function teamRow(teller: Teller, words: Words, team: Thing): Cell[] {
  const members = factsOf(team, 'members').flatMap(({ values }) =>
    values.map((value): Text => [valueText(teller, value)]),
  );
  return [
    cell([titleOf(teller, team)]),
    cell(...placeLines(teller, team)),
    cellOr(words.noCoordinator, linesOf(teller, team, 'coordinated by')),
    cell(...members),
    cellOr(words.noTime, linesOf(teller, team, 'time')),
  ];
}

function groupRow(teller: Teller, group: Thing): Cell[] {
  const wider = pointedAt(teller.plan, group, 'in').map((one): Text => [mention(teller, one)]);
  return [
    cell([titleOf(teller, group)]),
    cell(...linesOf(teller, group, 'at')),
    cell(...sizeLines(teller, group)),
    cell(...wider),
    cell(...linesOf(teller, group, 'voice')),
  ];
}

/** How many belong to an actor or group. */
export function sizeLines(teller: Teller, thing: Thing): readonly Text[] {
  const amounts = thing.values.filter(({ type }) => type === 'amount' || type === 'gap');
  return [...amounts.map((value): Text => [valueText(teller, value)]), ...linesOf(teller, thing, 'size')];
}

/** Where somebody works: as typed, else the place that the inquiry gives, which is said to be a default. */
function placeLines(teller: Teller, actor: Thing): readonly Text[] {
  const typed = linesOf(teller, actor, 'at');
  if (typed.length > 0 || hasSecondParty(teller.plan)) return typed;
  return defaultPlace(teller.plan).map((value) => [
    valueText(teller, value),
    say(` (${teller.words.byDefault})`, 'quiet'),
  ]);
}

/** Definitions: the words that mean something particular here. */
export function glossary(teller: Teller, words: PlanWords['glossary']): Block[] {
  const terms = teller.plan.byKind.definition;
  if (terms.length === 0) return [];
  const rows = terms.map((term) => {
    const meanings = term.values.map((value): Text => [valueText(teller, value)]);
    const agreed = linesOf(teller, term, 'agreed by').map(
      (text): Text => [say(`${words.agreedBy} `, 'quiet'), ...text],
    );
    const worded = linesOf(teller, term, 'worded');
    const said = [
      ...(meanings.length > 0 ? meanings : [line(words.noMeaning)]),
      ...worded,
      ...agreed,
      ...alsoLines(teller, term, ['agreed by']),
    ];
    return { term: nameOf(teller, term), lines: said, ...(meanings.length > 0 ? {} : { state: 'gap' as const }) };
  });
  return [heading(2, 'glossary', words.heading), { type: 'facts', rows }];
}
