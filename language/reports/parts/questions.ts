import { evidenceOf } from '../../model/ask/evidence/evidence.ts';
import { hasMark, pointedAt, pointingAt, within } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { PlanWords } from '../words/en/plan.ts';
import { alsoRows, wholeTable } from './also.ts';
import { facts, heading, note, row, rowOr, table } from './blocks.ts';
import { cared } from './care.ts';
import { mention, titleOf, valueText } from './names.ts';
import { clauses, clausesBut, linesOf, marksText, ownersText, owning } from './telling.ts';
import { capital, cell, cellOr, line, sentence } from './text.ts';

type Words = PlanWords['questions'];

/** The questions: the way from concern to use at a glance, then each by itself. */
export function questionBlocks(teller: Teller, words: Words): Block[] {
  const { question } = teller.plan.byKind;
  const head = heading(2, 'questions', words.heading);
  if (question.length === 0) return [head, note('gap', words.none)];
  const chain = table(
    words.chain,
    words.chainColumns,
    question.map((one) => chainRow(teller, words, one)),
  );
  return [head, chain, ...question.flatMap((one) => oneQuestion(teller, words, one))];
}

/** Those who declare themselves part of a question: nested in it, or answering it. */
export function partsOf({ plan }: Teller, question: Thing, kind: Thing['kind']): readonly Thing[] {
  const own = new Set([...within(plan, question), ...pointingAt(plan, question, 'answers')]);
  return plan.byKind[kind].filter((thing) => own.has(thing));
}

function chainRow(teller: Teller, words: Words, question: Thing): Cell[] {
  const { plan } = teller;
  const concerns = [
    ...pointedAt(plan, question, 'arises from').map((one): Text => [mention(teller, one)]),
    ...partsOf(teller, question, 'concern').map((one): Text => [mention(teller, one)]),
  ];
  const inWords = concerns.length > 0 ? [] : linesOf(teller, question, 'arises from');
  const evidence = evidenceOf(plan, question).map((one): Text => [titleOf(teller, one)]);
  const cycles = pointingAt(plan, question, 'pursues').map((one): Text => [titleOf(teller, one)]);
  const noCycles = plan.byKind.cycle.length === 0;
  return [
    cell([titleOf(teller, question)]),
    cellOr(words.noConcern, [...concerns, ...inWords]),
    cellOr(words.noEvidence, evidence),
    noCycles ? cell(line(words.wholeInquiry, 'quiet')) : cellOr(words.noCycle, cycles),
    cellOr(words.noUse, useLines(teller, question)),
  ];
}

/** What a question's outcomes are used for, as the question, its outcomes and its findings say. */
function useLines(teller: Teller, question: Thing): readonly Text[] {
  return [question, ...partsOf(teller, question, 'outcome'), ...partsOf(teller, question, 'finding')].flatMap((one) =>
    linesOf(teller, one, 'use'),
  );
}

function oneQuestion(teller: Teller, words: Words, question: Thing): Block[] {
  const id = teller.plan.ids.get(question) ?? 'question';
  const owners = ownersText(teller, question);
  const kind = marksText(teller, question.marks);
  return [
    heading(3, id, [titleOf(teller, question)]),
    ...facts([
      ...row(words.kind, kind.map(capital)),
      rowOr(teller.words.nobodyStated, words.owner, [owners]),
      ...row(words.raisedBy, linesOf(teller, question, 'raised by')),
      ...row(words.about, linesOf(teller, question, 'about')),
      ...row(words.level, linesOf(teller, question, 'level').map(capital)),
      ...row(
        words.hypotheses,
        partsOf(teller, question, 'hypothesis').map((one) =>
          sentence(
            [titleOf(teller, one)],
            ...marksText(teller, one.marks),
            clausesBut(teller, one, 'answers', 'worded'),
          ),
        ),
      ),
      ...row(
        words.rivals,
        ownRivals(teller, question).map((rival) => rivalText(teller, rival)),
      ),
      ...row(words.use, linesOf(teller, question, 'use')),
      ...alsoRows(teller, question, [...owning, 'raised by', 'about', 'level', 'use', 'arises from']),
    ]),
    ...outcomeTable(teller, words, partsOf(teller, question, 'outcome')),
    ...evidenceTable(teller, words, evidenceOf(teller.plan, question)),
    ...wholeTable(teller, words.reading, partsOf(teller, question, 'source'), {
      row: (one) => readingRow(teller, one),
      printed: ['answers'],
    }),
  ];
}

/** The rivals that stand in the question itself; those of a finding are told with the finding. */
function ownRivals(teller: Teller, question: Thing): readonly Thing[] {
  return partsOf(teller, question, 'rival').filter((rival) => teller.plan.parents.get(rival)?.kind !== 'finding');
}

/** A rival explanation, and whether it was rejected, why and on what evidence. */
export function rivalText(teller: Teller, rival: Thing): Text {
  const rejected = hasMark(rival, 'rejected')
    ? marksText(
        teller,
        rival.marks.filter(({ mark }) => mark === 'rejected'),
      )
    : [];
  return sentence([titleOf(teller, rival)], ...rejected, clausesBut(teller, rival, 'answers', 'worded'));
}

/** What should become different, and what came of it. */
export function outcomeTable(teller: Teller, words: Words, outcomes: readonly Thing[]): Block[] {
  return wholeTable(teller, words.outcomes, outcomes, {
    row: (one) => outcomeRow(teller, words, one),
    printed: ['for', 'about', 'based on', 'before', 'target', 'result', 'answers', 'use'],
  });
}

function outcomeRow(teller: Teller, words: Words, outcome: Thing): Cell[] {
  const { outcomes } = words;
  const whom = [...linesOf(teller, outcome, 'for'), ...linesOf(teller, outcome, 'about')];
  return [
    outcome.title || outcome.name ? cell([titleOf(teller, outcome)]) : cell(line(outcomes.unnamed, 'quiet')),
    cellOr(outcomes.nobody, whom),
    cellOr(outcomes.noProof, linesOf(teller, outcome, 'based on')),
    cell(...linesOf(teller, outcome, 'before')),
    cell(...linesOf(teller, outcome, 'target')),
    cell(...linesOf(teller, outcome, 'result')),
  ];
}

function evidenceTable(teller: Teller, words: Words, evidence: readonly Thing[]): Block[] {
  if (evidence.length === 0) return [note('gap', `${words.noEvidence}.`)];
  return wholeTable(teller, words.evidence, evidence, {
    row: (one) => [
      cell([titleOf(teller, one)], ...marksText(teller, one.marks).map(capital)),
      cellOr(words.evidence.nobody, [sentence(ownersText(teller, one), clauses(teller, one, 'with'))]),
      cell(...linesOf(teller, one, 'of')),
      cellOr(words.evidence.noMethod, linesOf(teller, one, 'method').map(capital)),
      cell(capital(clauses(teller, one, ...gathering))),
    ],
    printed: [...owning, 'with', 'of', 'method', ...gathering, 'answers', ...inTheMatrix],
  });
}

const gathering = ['from', 'on', 'every', 'until', 'lasting', 'when'] as const;

/** What the evidence matrix tells of a source, where a reader looks for it. */
const inTheMatrix = ['voice', ...cared] as const;

function readingRow(teller: Teller, source: Thing): Cell[] {
  const years = source.values.map((value): Text => [valueText(teller, value)]);
  const learnt = source.things.filter(({ kind }) => kind === 'learnt').map((one): Text => [titleOf(teller, one)]);
  return [cell([titleOf(teller, source)]), cell(...years), cell(...learnt)];
}
