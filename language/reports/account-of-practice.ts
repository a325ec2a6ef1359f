import { findingsOf } from '../model/ask/evidence/evidence.ts';
import { pointedAt, pointingAt, says } from '../model/ask/facts.ts';
import type { Thing } from '../model/plan.ts';
import { unique } from '../text/unique.ts';
import { accountsThatDiffer } from './parts/accounts.ts';
import { wholeTable } from './parts/also.ts';
import { heading, list, section, tableOf } from './parts/blocks.ts';
import { inOrder } from './parts/dates.ts';
import { findingBlocks } from './parts/learning.ts';
import { mention, titleOf } from './parts/names.ts';
import { outcomeTable, rivalText } from './parts/questions.ts';
import { acceptedLimitations } from './parts/standing.ts';
import { clausesBut, linesOf, ownersText } from './parts/telling.ts';
import { capital, cell, cellOr } from './parts/text.ts';
import { type Block, defineReport, type Text } from './report.ts';
import type { Teller } from './teller.ts';
import { type AccountWords, accountWords as en } from './words/en/account-of-practice.ts';
import { accountWords as es } from './words/es/account-of-practice.ts';
import { accountWords as sv } from './words/sv/account-of-practice.ts';

/** What was learnt, and how it is known. */
export const accountOfPractice = defineReport({
  id: 'account-of-practice',
  words: { en, sv, es },
  build: ({ teller, words }) => {
    const { plan } = teller;
    if (plan.things.length === 0) return [];
    return [
      ...asked(teller, words),
      ...findingBlocks(teller, words.findings),
      ...grounds(teller, words),
      ...otherRivals(teller, words),
      ...section(heading(2, 'outcomes', words.outcomes), outcomeTable(teller, words.questions, plan.byKind.outcome)),
      ...examined(teller, words),
      ...learnt(teller, words),
      ...accountsThatDiffer(teller),
      ...acceptedLimitations(teller),
    ];
  },
});

/** The questions, with what was found, who carries them and what their answers are used for. */
function asked(teller: Teller, words: AccountWords): Block[] {
  return section(
    heading(2, 'asked', words.asked.heading),
    tableOf(words.asked, teller.plan.byKind.question, (question) => [
      cell([titleOf(teller, question)]),
      cellOr(
        words.asked.nothing,
        findingsOf(teller.plan, question).map((finding) => [titleOf(teller, finding)]),
        'met',
      ),
      cellOr(teller.words.nobodyStated, [ownersText(teller, question)]),
      cellOr(words.asked.noUse, linesOf(teller, question, 'use')),
    ]),
  );
}

/** The sources that findings rest on, so that a reader can weigh them. */
function grounds(teller: Teller, words: AccountWords): Block[] {
  const { plan } = teller;
  const cited = unique(plan.byKind.finding.flatMap((finding) => pointedAt(plan, finding, 'based on')));
  return section(
    heading(2, 'grounds', words.grounds.heading),
    tableOf(
      words.grounds,
      cited.filter(({ kind }) => kind === 'evidence'),
      (source) => [
        cell([titleOf(teller, source)]),
        cellOr(teller.words.notStated, linesOf(teller, source, 'method').map(capital)),
        cell(...linesOf(teller, source, 'of', 'voice').map(capital)),
        cellOr(teller.words.nobodyStated, [ownersText(teller, source)]),
        cell(...linesOf(teller, source, 'interpreted by')),
      ],
    ),
  );
}

/** Other explanations that stand in a question, and have not been told with the finding that rejects them. */
function otherRivals(teller: Teller, words: AccountWords): Block[] {
  const { plan } = teller;
  const rivals = plan.byKind.rival.filter(
    (rival) => plan.parents.get(rival)?.kind !== 'finding' && pointingAt(plan, rival, 'rejects').length === 0,
  );
  return section(heading(2, 'rivals', words.rivals), list(rivals.map((rival) => rivalText(teller, rival))));
}

/** What was taken for granted, and the moments that made it strange. */
function examined(teller: Teller, words: AccountWords): Block[] {
  const { plan } = teller;
  const moments = plan.byKind.moment.filter((moment) => says(moment, 'questioned'));
  return section(heading(2, 'assumptions', words.assumptions.heading), [
    ...wholeTable(teller, words.assumptions, plan.byKind.assumption, {
      row: (one) => [
        cell([titleOf(teller, one)]),
        cellOr(teller.words.nobodyStated, linesOf(teller, one, 'by')),
        cellOr(words.assumptions.nothing, linesOf(teller, one, 'against')),
      ],
      printed: ['by', 'against'],
    }),
    ...tableOf(words.moments, inOrder(plan, moments), (one) => [
      cell([titleOf(teller, one)]),
      cell(...linesOf(teller, one, 'on')),
      cell(...linesOf(teller, one, 'questioned')),
      cell(...linesOf(teller, one, 'happened')),
    ]),
  ]);
}

/** What somebody says they learnt, and from what. */
function learnt(teller: Teller, words: AccountWords): Block[] {
  const { plan } = teller;
  const from = (one: Thing): Text => {
    const parent = plan.parents.get(one);
    return parent ? [mention(teller, parent)] : [];
  };
  return section(
    heading(2, 'learnt', words.learnt.heading),
    tableOf(words.learnt, plan.byKind.learnt, (one) => [
      cell([titleOf(teller, one)]),
      cell(from(one)),
      cell(capital(clausesBut(teller, one, 'worded'))),
    ]),
  );
}
