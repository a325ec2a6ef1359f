import { factsOf, isWork, pointedAt } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Block, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { PlanWords } from '../words/en/plan.ts';
import { alsoRows, wholeTable } from './also.ts';
import { facts, heading, list, note, row, rowOr, section, tableOf } from './blocks.ts';
import { inOrder } from './dates.ts';
import { mention, titleOf } from './names.ts';
import { rivalText } from './questions.ts';
import { clauses, clausesBut, factText, linesOf, marksText, ownersText, owning } from './telling.ts';
import { capital, cell, cellOr, say, sentence } from './text.ts';

type Words = PlanWords['findings'];

/** The findings, each with how firmly it is held and what it rests on. */
export function findingBlocks(teller: Teller, words: Words): Block[] {
  const { finding } = teller.plan.byKind;
  const head = heading(2, 'findings', words.heading);
  return finding.length === 0
    ? [head, note('info', words.none)]
    : [head, ...finding.flatMap((one) => oneFinding(teller, words, one))];
}

function oneFinding(teller: Teller, words: Words, finding: Thing): Block[] {
  const standing = sentence(...marksText(teller, finding.marks));
  const because = clauses(teller, finding, 'because', 'according to');
  const doubts = finding.things.filter(({ kind }) => kind === 'doubt').map((one): Text => [titleOf(teller, one)]);
  return [
    heading(3, teller.plan.ids.get(finding) ?? 'finding', [titleOf(teller, finding)]),
    ...facts([
      rowOr(words.noStanding, words.standing, [capital(sentence(standing, because))]),
      ...row(words.answers, answersOf(teller, finding)),
      rowOr(
        words.nothing,
        words.restsOn,
        factsOf(finding, 'based on').map((fact) => factText(teller, fact)),
      ),
      rowOr(words.noRival, words.rivals, rivalsOf(teller, words, finding)),
      ...row(words.interpreted, linesOf(teller, finding, 'interpreted by')),
      ...row(words.dissent, linesOf(teller, finding, 'dissent')),
      ...row(words.checked, linesOf(teller, finding, 'checked by')),
      ...row(words.useful, linesOf(teller, finding, 'useful')),
      ...row(words.use, linesOf(teller, finding, 'use')),
      ...row(words.doubts, doubts),
      ...alsoRows(teller, finding, toldOfFindings),
    ]),
  ];
}

const toldOfFindings: readonly Phrase[] = [
  'because',
  'according to',
  'answers',
  'based on',
  'rejects',
  'interpreted by',
  'dissent',
  'checked by',
  'useful',
  'use',
];

/** The questions a finding answers: those it names, else the one it stands in. */
function answersOf(teller: Teller, finding: Thing): readonly Text[] {
  const stated = linesOf(teller, finding, 'answers');
  const parent = teller.plan.parents.get(finding);
  return stated.length === 0 && parent?.kind === 'question' ? [[mention(teller, parent)]] : stated;
}

function rivalsOf(teller: Teller, words: Words, finding: Thing): readonly Text[] {
  const own = finding.things.filter(({ kind }) => kind === 'rival').map((rival) => rivalText(teller, rival));
  const rejected = factsOf(finding, 'rejects').map((fact): Text => {
    const named = pointedAt(teller.plan, { facts: [fact] }, 'rejects').map((rival): Text => [titleOf(teller, rival)]);
    const said = factText(teller, { ...fact, values: named.length > 0 ? [] : fact.values });
    return sentence(...named, [say(words.rejected)], said);
  });
  return [...own, ...rejected];
}

/** What mattered, what was told to whom, what is due, and what comes next. */
export function tellingBlocks(teller: Teller, words: PlanWords['telling']): Block[] {
  const { plan } = teller;
  const loose = plan.byKind.learnt.filter((one) => !isToldElsewhere(plan.parents.get(one)));
  const next = plan.byKind.next.map((one) => sentence([titleOf(teller, one)], clausesBut(teller, one)));
  return section(heading(2, 'telling', words.heading), [
    ...wholeTable(teller, words.moments, inOrder(plan, plan.byKind.moment), {
      row: (one) => [
        cell([titleOf(teller, one)], ...linesOf(teller, one, 'kind').map(capital)),
        cellOr(words.noDay, linesOf(teller, one, 'on')),
        cell(...linesOf(teller, one, 'about')),
        cell(...linesOf(teller, one, 'questioned')),
      ],
      printed: ['kind', 'on', 'about', 'questioned'],
    }),
    ...tableOf(words.learnt, loose, (one) => {
      const parent = plan.parents.get(one);
      return [cell([titleOf(teller, one)]), cell(parent ? [mention(teller, parent)] : [], clausesBut(teller, one))];
    }),
    ...sharedTable(teller, words),
    ...reportTable(teller, words),
    ...section(heading(3, 'next', words.next), list(next)),
  ]);
}

/** What was learnt from a source or in a piece of work is told there. */
function isToldElsewhere(parent: Thing | undefined): boolean {
  return parent !== undefined && (parent.kind === 'source' || isWork(parent) || parent.kind === 'phase');
}

function sharedTable(teller: Teller, words: PlanWords['telling']): Block[] {
  const { plan } = teller;
  return wholeTable(teller, words.shared, inOrder(plan, plan.byKind.shared), {
    row: (one) => [
      cell([titleOf(teller, one)]),
      cellOr(words.nobody, linesOf(teller, one, 'to')),
      cellOr(words.noDay, linesOf(teller, one, 'on')),
      cellOr(words.nothingBack, linesOf(teller, one, 'came back')),
      cell(...linesOf(teller, one, 'not reached')),
    ],
    printed: ['to', 'on', 'came back', 'not reached'],
  });
}

function reportTable(teller: Teller, words: PlanWords['telling']): Block[] {
  const { plan } = teller;
  return wholeTable(teller, words.reports, inOrder(plan, plan.byKind.report), {
    row: (one) => [
      cell([titleOf(teller, one)], ...linesOf(teller, one, 'form').map(capital)),
      cellOr(words.noDay, [...linesOf(teller, one, 'due'), ...linesOf(teller, one, 'on')]),
      cellOr(words.nobody, [ownersText(teller, one)]),
      cellOr(words.nobody, linesOf(teller, one, 'to')),
      cell(...linesOf(teller, one, 'covers')),
    ],
    printed: [...owning, 'form', 'due', 'on', 'to', 'covers'],
  });
}

/** Networks, clusters and what moves between schools. */
export function networkBlocks(teller: Teller, words: PlanWords['networks']): Block[] {
  const { move } = teller.plan.byKind;
  return section(heading(2, 'networks', words.heading), [
    ...clusterTable(teller, words),
    ...wholeTable(teller, words.moves, move, {
      row: (one) => [
        cell([titleOf(teller, one)]),
        cell(...linesOf(teller, one, 'by')),
        cell(...linesOf(teller, one, 'to')),
        cell(...linesOf(teller, one, 'on')),
      ],
      printed: ['by', 'to', 'on'],
    }),
  ]);
}

/** Networks and clusters, each with who belongs to it and what holds it together. */
export function clusterTable(teller: Teller, { clusters }: Pick<PlanWords['networks'], 'clusters'>): Block[] {
  const { network, cluster } = teller.plan.byKind;
  return wholeTable(teller, clusters, [...network, ...cluster], {
    row: (one) => [
      cell([titleOf(teller, one)]),
      cell(...linesOf(teller, one, 'coordinated by')),
      cell(...linesOf(teller, one, 'members')),
      cell(...linesOf(teller, one, 'alike')),
      cell(...linesOf(teller, one, 'meets')),
      cell(...linesOf(teller, one, 'summary to')),
    ],
    printed: ['coordinated by', 'members', 'alike', 'meets', 'summary to', 'in'],
  });
}
