import { ancestors, factsOf, isWork, within } from '../../model/ask/facts.ts';
import type { Fact, Thing } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Block, Cell, FactRow, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { PlanWords } from '../words/en/plan.ts';
import { alsoLines, alsoRows, wholeTable } from './also.ts';
import { facts, heading, note, row, rowOr, section, tableOf } from './blocks.ts';
import { inOrder } from './dates.ts';
import { kindLabel } from './labels.ts';
import { mention, nameOf, titleOf } from './names.ts';
import { clauses, clausesBut, factText, labelled, linesOf, marksText, ownersText, owning } from './telling.ts';
import { capital, cell, cellOr, quote, say, sentence } from './text.ts';

type Words = PlanWords['work'];

/** The clauses that say when something happens. */
export const times: readonly Phrase[] = ['from', 'on', 'every', 'due', 'until', 'lasting', 'when', 'after'];
/** The cycles in the order of their dates, each with its work, then the work that belongs to none. */
export function workBlocks(teller: Teller, words: Words): Block[] {
  const { plan } = teller;
  const loose = plan.things.filter((thing) => isOutside(teller, thing));
  return section(heading(2, 'work', words.heading), [
    ...inOrder(plan, plan.byKind.cycle).flatMap((cycle) => oneCycle(teller, words, cycle)),
    ...section(heading(3, 'other-work', words.outside), workTable(teller, words, loose)),
    ...section(
      heading(3, 'models', words.models),
      facts(plan.byKind.model.flatMap((model) => phasesOf(teller, model))),
    ),
  ]);
}

/** Work and phases that belong to no cycle; the phases of a model are no work. */
function isOutside(teller: Teller, thing: Thing): boolean {
  const isWorkOrPhase = isWork(thing) || (thing.kind === 'phase' && teller.plan.parents.get(thing)?.kind !== 'model');
  return isWorkOrPhase && cycleOf(teller, thing) === undefined;
}

/** A model of one's own with its phases. */
function phasesOf(teller: Teller, model: Thing): readonly FactRow[] {
  const phases = model.things.filter(({ kind }) => kind === 'phase').map((one): Text => [titleOf(teller, one)]);
  return row(nameOf(teller, model), [...phases, ...alsoLines(teller, model, [])]);
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
    heading(3, teller.plan.ids.get(cycle) ?? 'cycle', [titleOf(teller, cycle)]),
    ...facts([
      rowOr(words.noPeriod, words.period, [capital(clauses(teller, cycle, 'from', 'on', 'until', 'lasting', 'when'))]),
      ...row(words.pursues, linesOf(teller, cycle, 'pursues')),
      ...row(words.arises, linesOf(teller, cycle, 'arises from')),
      ...row(words.after, linesOf(teller, cycle, 'after')),
      ...row(words.model, linesOf(teller, cycle, 'model').map(capital)),
      ...row(words.steps, stepsOf(teller, cycle)),
      ...alsoRows(teller, cycle, [
        'from',
        'on',
        'until',
        'lasting',
        'when',
        'pursues',
        'arises from',
        'after',
        'model',
      ]),
    ]),
    ...(work.length > 0 || tried ? workTable(teller, words, work) : [note('open', words.nothing)]),
  ];
}

function workTable(teller: Teller, words: Words, work: readonly Thing[]): Block[] {
  return tableOf(words, inOrder(teller.plan, work), (thing) => [
    cell(whatItIs(teller, thing)),
    cellOr(words.noDay, [capital(clauses(teller, thing, ...times))]),
    cellOr(words.nobody, [sentence(ownersText(teller, thing), clauses(teller, thing, 'with', 'for', 'at'))]),
    cell(...alsoLines(teller, thing, [...times, ...owning, 'with', 'for', 'at', 'status']), ...learntIn(teller, thing)),
  ]);
}

/** A thing by its kind and title, with its marks and how far it has come. */
export function whatItIs(teller: Teller, thing: Thing): Text {
  const status = factsOf(thing, 'status').map((fact) => factText(teller, fact));
  return sentence(
    [...capital([quote(kindLabel(teller, thing.word), thing.wordSpan)]), say(': '), titleOf(teller, thing)],
    ...marksText(teller, thing.marks),
    ...status,
  );
}

/** What somebody has to do: a thing, or what was decided or is used somewhere, with where that is written. */
export function taskText(teller: Teller, { thing, fact }: { readonly thing: Thing; readonly fact?: Fact }): Text {
  if (!fact) return whatItIs(teller, thing);
  return [...labelled(teller, { ...fact, facts: [] }), say(' ('), mention(teller, thing), say(')')];
}

function learntIn(teller: Teller, thing: Thing): Text[] {
  return thing.things
    .filter(({ kind }) => kind === 'learnt')
    .map((one) => [
      ...capital([quote(kindLabel(teller, one.word), one.wordSpan)]),
      say(': '),
      titleOf(teller, one),
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
  return section(heading(2, 'changes', words.heading), [
    ...wholeTable(teller, words, inOrder(plan, plan.byKind.change), {
      row: (change) => changeRow(teller, words, change),
      printed: [...owning, 'with', 'for', 'at', ...times, 'addresses', 'about', 'based on', 'predicts', 'happened'],
    }),
    ...wholeTable(teller, words.measures, plan.byKind.measure, {
      row: (measure) => measureRow(teller, measure),
      printed: ['of', 'for', 'about', 'answers', 'based on', 'before', 'target', 'result'],
    }),
  ]);
}

function measureRow(teller: Teller, measure: Thing): Cell[] {
  const parent = teller.plan.parents.get(measure);
  return [
    cell([titleOf(teller, measure)]),
    cell(...linesOf(teller, measure, 'of', 'for', 'about', 'answers'), parent ? [mention(teller, parent)] : []),
    cell(...linesOf(teller, measure, 'based on')),
    cell(...linesOf(teller, measure, 'before')),
    cell(...linesOf(teller, measure, 'target')),
    cell(...linesOf(teller, measure, 'result')),
  ];
}

/** The steps of a change, a cycle or a piece of work, a line for each. */
function stepsOf(teller: Teller, thing: Thing, word?: string): readonly Text[] {
  const before = word === undefined ? [] : [say(`${word}: `, 'quiet')];
  return thing.things
    .filter(({ kind }) => kind === 'step')
    .map((step) => sentence([...before, titleOf(teller, step)], clausesBut(teller, step)));
}

function changeRow(teller: Teller, words: PlanWords['changes'], change: Thing): Cell[] {
  const who = sentence(ownersText(teller, change), clauses(teller, change, 'with'));
  const whom = capital(clauses(teller, change, 'for', 'at'));
  const when = capital(clauses(teller, change, ...times));
  const works = [
    ...linesOf(teller, change, 'addresses'),
    ...linesOf(teller, change, 'about'),
    ...linesOf(teller, change, 'based on'),
  ];
  return [
    cell([titleOf(teller, change)], ...stepsOf(teller, change, words.step)),
    cellOr(teller.words.nobodyStated, [who, whom, when]),
    cellOr(words.noTarget, works),
    cellOr(words.noPrediction, linesOf(teller, change, 'predicts')),
    cellOr(words.notYet, linesOf(teller, change, 'happened')),
  ];
}
