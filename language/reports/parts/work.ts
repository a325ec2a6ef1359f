import { ancestors, factsOf, isWork, within } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { PlanWords } from '../words/en/plan.ts';
import { facts, heading, note, row, rowOr, section } from './blocks.ts';
import { inOrder } from './dates.ts';
import { kindLabel } from './labels.ts';
import { titleOf } from './names.ts';
import { tableOf } from './people.ts';
import { clauses, factText, labelled, linesOf, marksText, ownersText } from './telling.ts';
import { capital, cell, cellOr, quote, say, sentence } from './text.ts';

type Words = PlanWords['work'];

const times: readonly Phrase[] = ['from', 'on', 'every', 'due', 'until', 'lasting', 'when', 'after'];
const yields: readonly Phrase[] = [
  'focus',
  'gathers',
  'reads',
  'decides',
  'hosts learn',
  'visitors learn',
  'questioned',
  'dissent',
  'result',
  'happened',
];

/** The cycles in the order of their dates, each with its work, then the work that belongs to none. */
export function workBlocks(teller: Teller, words: Words): Block[] {
  const { plan } = teller;
  const loose = plan.things.filter((thing) => isWork(thing) && cycleOf(teller, thing) === undefined);
  return section(heading(2, 'work', words.heading), [
    ...inOrder(plan, plan.byKind.cycle).flatMap((cycle) => oneCycle(teller, words, cycle)),
    ...section(heading(3, 'other-work', words.outside), workTable(teller, words, loose)),
  ]);
}

/** The nearest cycle around a thing. */
function cycleOf({ plan }: Teller, thing: Thing): Thing | undefined {
  return ancestors(plan, thing).find(({ kind }) => kind === 'cycle');
}

function oneCycle(teller: Teller, words: Words, cycle: Thing): Block[] {
  const work = within(teller.plan, cycle).filter(
    (thing) => (isWork(thing) || thing.kind === 'phase') && cycleOf(teller, thing) === cycle,
  );
  const tried = within(teller.plan, cycle).some(({ kind }) => kind === 'change');
  return [
    heading(3, teller.plan.ids.get(cycle) ?? 'cycle', [titleOf(cycle)]),
    ...facts([
      rowOr(words.noPeriod, words.period, [capital(clauses(teller, cycle, 'from', 'on', 'until', 'lasting', 'when'))]),
      ...row(words.pursues, linesOf(teller, cycle, 'pursues')),
      ...row(words.arises, linesOf(teller, cycle, 'arises from')),
      ...row(words.after, linesOf(teller, cycle, 'after')),
      ...row(words.model, linesOf(teller, cycle, 'model').map(capital)),
    ]),
    ...(work.length > 0 || tried ? workTable(teller, words, work) : [note('open', words.nothing)]),
  ];
}

function workTable(teller: Teller, words: Words, work: readonly Thing[]): Block[] {
  return tableOf(words, inOrder(teller.plan, work), (thing) => [
    cell(whatItIs(teller, thing)),
    cellOr(words.noDay, [capital(clauses(teller, thing, ...times))]),
    cellOr(words.nobody, [sentence(ownersText(teller, thing), clauses(teller, thing, 'with', 'for', 'at'))]),
    cell(
      ...thing.facts.filter(({ phrase }) => yields.includes(phrase)).map((fact) => labelled(teller, fact)),
      ...learntIn(teller, thing),
    ),
  ]);
}

function whatItIs(teller: Teller, thing: Thing): Text {
  const status = factsOf(thing, 'status').map((fact) => factText(teller, fact));
  return sentence(
    [...capital([quote(kindLabel(teller, thing.word), thing.wordSpan)]), say(': '), titleOf(thing)],
    ...marksText(teller, thing.marks),
    ...status,
  );
}

function learntIn(teller: Teller, thing: Thing): Text[] {
  return thing.things
    .filter(({ kind }) => kind === 'learnt')
    .map((one) => [
      ...capital([quote(kindLabel(teller, one.word), one.wordSpan)]),
      say(': '),
      titleOf(one),
      ...clausesAfter(teller, one),
    ]);
}

function clausesAfter(teller: Teller, thing: Thing): Text {
  const said = clauses(teller, thing, 'by', 'because', 'according to', 'based on', 'about');
  return said.length > 0 ? [say(', '), ...said] : [];
}

/** Changes: what is tried, what was predicted, what happened. */
export function changeBlocks(teller: Teller, words: PlanWords['changes']): Block[] {
  const { plan } = teller;
  return section(
    heading(2, 'changes', words.heading),
    tableOf(words, inOrder(plan, plan.byKind.change), (change) => changeRow(teller, words, change)),
  );
}

function changeRow(teller: Teller, words: PlanWords['changes'], change: Thing): Cell[] {
  const steps = change.things
    .filter(({ kind }) => kind === 'step')
    .map(
      (step): Text =>
        sentence(
          [say(`${words.step}: `, 'quiet'), titleOf(step)],
          clauses(teller, step, 'by', 'every', 'on', 'from', 'according to', 'happened'),
        ),
    );
  const who = sentence(ownersText(teller, change), clauses(teller, change, 'with'));
  const whom = capital(clauses(teller, change, 'for', 'at'));
  const when = capital(clauses(teller, change, ...times));
  const works = [
    ...linesOf(teller, change, 'addresses'),
    ...linesOf(teller, change, 'about'),
    ...linesOf(teller, change, 'based on'),
  ];
  return [
    cell([titleOf(change)], ...steps),
    cellOr(teller.words.nobodyStated, [who, whom, when]),
    cellOr(words.noTarget, works),
    cellOr(words.noPrediction, linesOf(teller, change, 'predicts')),
    cellOr(words.notYet, linesOf(teller, change, 'happened')),
  ];
}
