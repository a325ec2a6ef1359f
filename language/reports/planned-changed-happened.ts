import { factsOf, isWork, pointedAt, within, wordsOf } from '../model/ask/facts.ts';
import { edgesOf } from '../model/ask/time/periods.ts';
import { isToCome } from '../model/ask/time/stages.ts';
import type { Fact, Thing } from '../model/plan.ts';
import type { Kind } from '../syntax/vocabulary/kinds.ts';
import type { Phrase } from '../syntax/vocabulary/phrases.ts';
import { facts, heading, note, paragraph, row, section, tableOf } from './parts/blocks.ts';
import { inOrder } from './parts/dates.ts';
import { titleOf } from './parts/names.ts';
import { partsOf } from './parts/questions.ts';
import { amendmentTable } from './parts/standing.ts';
import { clauses, labelled, linesOf } from './parts/telling.ts';
import { capital, cell, line, say, sentence } from './parts/text.ts';
import { times, whatItIs } from './parts/work.ts';
import { type Block, type Cell, defineReport, type Text } from './report.ts';
import type { Teller } from './teller.ts';
import { type CourseWords, courseWords as en } from './words/en/planned-changed-happened.ts';
import { courseWords as es } from './words/es/planned-changed-happened.ts';
import { courseWords as sv } from './words/sv/planned-changed-happened.ts';

/** What was meant to be done, what was changed on the way, and what became of it. */
export const plannedChangedHappened = defineReport({
  id: 'planned-changed-happened',
  words: { en, sv, es },
  build: ({ teller, words }) => {
    const { plan } = teller;
    const { question, cycle, amendment } = plan.byKind;
    if (plan.things.length === 0) return [];
    if (question.length + cycle.length + amendment.length === 0) return [note('info', words.nothing)];
    const told = new Set([
      ...question.flatMap((one) => inQuestion(teller, one)),
      ...cycle.flatMap((one) => inCycle(teller, one)),
    ]);
    const others = amendment.filter((one) => !concerns(teller, one).some((thing) => told.has(thing)));
    return [
      paragraph(words.intro),
      ...question.flatMap((one) => oneQuestion(teller, words, one)),
      ...inOrder(plan, cycle).flatMap((one) => oneCycle(teller, words, one)),
      ...section(heading(2, 'other-amendments', words.others), amendmentTable(teller, others)),
    ];
  },
});

/** What an amendment is about: what it names, else what it stands in. */
function concerns({ plan }: Teller, amendment: Thing): readonly Thing[] {
  const named = pointedAt(plan, amendment, 'about');
  const parent = plan.parents.get(amendment);
  return named.length > 0 || !parent ? named : [parent];
}

const ofQuestions: readonly Kind[] = ['outcome', 'evidence', 'change', 'measure'];

function inQuestion(teller: Teller, question: Thing): readonly Thing[] {
  return [question, ...ofQuestions.flatMap((kind) => partsOf(teller, question, kind))];
}

const ofCycles: readonly Kind[] = ['phase', 'change', 'measure', 'step', 'report', 'shared'];

/** A cycle with its work; what stands in a cycle within it is told there. */
function inCycle({ plan }: Teller, cycle: Thing): readonly Thing[] {
  const inner = within(plan, cycle).filter((one) => one !== cycle && one.kind === 'cycle');
  const elsewhere = new Set(inner.flatMap((one) => within(plan, one)));
  return within(plan, cycle).filter(
    (one) => !elsewhere.has(one) && (one === cycle || isWork(one) || ofCycles.includes(one.kind)),
  );
}

function oneQuestion(teller: Teller, words: CourseWords, question: Thing): Block[] {
  return [
    heading(2, teller.plan.ids.get(question) ?? 'question', [say(words.question), titleOf(teller, question)]),
    ...courseTable(teller, words, inQuestion(teller, question)),
  ];
}

function oneCycle(teller: Teller, words: CourseWords, cycle: Thing): Block[] {
  const [, ...work] = inCycle(teller, cycle);
  return [
    heading(2, teller.plan.ids.get(cycle) ?? 'cycle', [say(words.cycle), titleOf(teller, cycle)]),
    ...facts(row(words.pursues, linesOf(teller, cycle, 'pursues'))),
    ...courseTable(teller, words, [cycle, ...inOrder(teller.plan, work)]),
    ...(endIsUntold(teller, cycle) ? [note('open', words.untold)] : []),
  ];
}

/** Whether a cycle is past its last day, and nothing says how it ended. To have been broken off is an end too. */
function endIsUntold({ plan, asOf }: Teller, cycle: Thing): boolean {
  const { end } = edgesOf(plan, cycle);
  const isOver = asOf !== undefined && end.state === 'known' && end.days.last < asOf;
  const isTold =
    factsOf(cycle, 'happened').length > 0 || ['done', 'closed'].includes(wordsOf(cycle, 'status')[0] ?? '');
  return isOver && !isTold;
}

function courseTable(teller: Teller, words: CourseWords, things: readonly Thing[]): Block[] {
  return tableOf(words.course, things, (thing) => [
    cell(whatItIs(teller, thing)),
    cell(...planned(teller, thing)),
    cell(...amended(teller, thing)),
    happened(teller, words, thing),
  ]);
}

const meant: readonly Phrase[] = ['intended', 'predicts', 'sample', 'before', 'target', 'use'];
const became: readonly Phrase[] = [
  'happened',
  'carried out',
  'sample',
  'result',
  'decides',
  'came back',
  'not reached',
  'returned to',
  'hosts learn',
  'visitors learn',
];

/** What was agreed: the days, what was hoped for and predicted, how many should take part. */
function planned(teller: Teller, thing: Thing): readonly Text[] {
  const said = thing.facts.filter((fact) => meant.includes(fact.phrase) && !isActual(fact));
  return [capital(clauses(teller, thing, ...times)), ...said.map((fact) => labelled(teller, fact))];
}

/** Each amendment with its day, its reason and who agreed. */
function amended(teller: Teller, thing: Thing): readonly Text[] {
  return teller.plan.byKind.amendment
    .filter((one) => concerns(teller, one).includes(thing))
    .map((one) => {
      const day = capital(clauses(teller, one, 'on'));
      const what: Text = day.length > 0 ? [...day, say(': '), titleOf(teller, one)] : [titleOf(teller, one)];
      return sentence(what, clauses(teller, one, 'because'), clauses(teller, one, 'agreed by'));
    });
}

function happened(teller: Teller, words: CourseWords, thing: Thing): Cell {
  const said = thing.facts.filter(
    (fact) => became.includes(fact.phrase) && (fact.phrase !== 'sample' || isActual(fact)),
  );
  const came = [...said.map((fact) => labelled(teller, fact)), ...cameOfIt(teller, thing)];
  if (came.length > 0) return cell(...came);
  const isAhead = teller.asOf !== undefined && isToCome(teller.plan, thing, teller.asOf);
  if (isAhead) return cell(line(words.ahead, 'quiet'));
  const isDone = wordsOf(thing, 'status')[0] === 'done';
  return cell(line(isDone ? words.done : words.unwritten, 'quiet'));
}

/** What was learnt in a piece of work, and what was found on a question. */
function cameOfIt(teller: Teller, thing: Thing): readonly Text[] {
  const found = thing.kind === 'question' ? partsOf(teller, thing, 'finding') : [];
  return [...thing.things.filter(({ kind }) => kind === 'learnt'), ...found].map((one) => whatItIs(teller, one));
}

function isActual({ values }: Fact): boolean {
  return values.some((value) => value.type === 'amount' && value.qualifier === 'actual');
}
