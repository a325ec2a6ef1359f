import { factsOf, isPartnership, pointedAt, valuesOf } from '../model/ask/facts.ts';
import { partiesOf, partyOf } from '../model/ask/people/organisations.ts';
import type { Thing } from '../model/plan.ts';
import type { Phrase } from '../syntax/vocabulary/phrases.ts';
import { accountsThatDiffer } from './parts/accounts.ts';
import { alsoRows, wholeTable } from './parts/also.ts';
import { facts, heading, note, row, rowOr, section } from './parts/blocks.ts';
import { kindLabel } from './parts/labels.ts';
import { findingBlocks, networkBlocks, tellingBlocks } from './parts/learning.ts';
import { titleOf, valueText } from './parts/names.ts';
import { glossary, peopleBlocks } from './parts/people.ts';
import { questionBlocks } from './parts/questions.ts';
import { acceptedLimitations, amendmentTable, openPoints, undecided } from './parts/standing.ts';
import { startBlocks } from './parts/start.ts';
import { clauses, clausesBut, linesOf } from './parts/telling.ts';
import { capital, cell, cellOr, quote, sentence } from './parts/text.ts';
import { changeBlocks, workBlocks } from './parts/work.ts';
import { type Block, type Cell, defineReport, type FactRow, type Text } from './report.ts';
import type { Teller } from './teller.ts';
import { planWords as en, type PlanWords } from './words/en/plan.ts';
import { planWords as es } from './words/es/plan.ts';
import { planWords as sv } from './words/sv/plan.ts';
import { wordFor } from './words/translated.ts';

/** What the partners are trying to find out, and how. */
export const plan = defineReport({
  id: 'plan',
  words: { en, sv, es },
  build: ({ teller, words }) => {
    if (teller.plan.things.length === 0) return [];
    return [
      ...about(teller, words),
      ...aims(teller, words),
      ...peopleBlocks(teller, words.people),
      ...startBlocks(teller, words.start),
      ...questionBlocks(teller, words.questions),
      ...workBlocks(teller, words.work),
      ...changeBlocks(teller, words.changes),
      ...findingBlocks(teller, words.findings),
      ...tellingBlocks(teller, words.telling),
      ...networkBlocks(teller, words.networks),
      ...glossary(teller, words.glossary),
      ...section(heading(2, 'amendments', words.amendments), amendmentTable(teller, teller.plan.byKind.amendment)),
      ...acceptedLimitations(teller),
      ...openPoints(teller),
      ...undecided(teller),
      ...accountsThatDiffer(teller),
    ];
  },
});

function about(teller: Teller, words: PlanWords): Block[] {
  const { head, byKind, settings } = teller.plan;
  const { title } = settings;
  if (!head) return [];
  const stated = (term: string, ...phrases: Parameters<typeof linesOf>[2][]): FactRow[] =>
    row(term, linesOf(teller, head, ...phrases));
  return [
    heading(2, 'about', words.about.heading),
    ...facts([
      ...(head.title && title !== undefined && head.title.text !== title
        ? row(words.about.fullTitle, [[titleOf(teller, head)]])
        : []),
      ...row(
        words.about.asks,
        byKind.question.map((question) => [titleOf(teller, question)]),
      ),
      ...row(words.about.status, linesOf(teller, head, 'status').map(capital)),
      ...stance(teller, words, head),
      rowOr(words.about.noPeriod, words.about.period, [capital(clauses(teller, head, 'from', 'until', 'lasting'))]),
      ...stated(words.about.between, 'between'),
      ...stated(words.about.by, 'by', 'led by', 'coordinated by'),
      ...stated(words.about.at, 'at'),
      ...stated(words.about.unheard, 'unheard'),
      ...stated(words.about.approval, 'approval'),
      ...stated(words.about.model, 'model'),
      ...stated(words.about.after, 'after'),
      ...stated(words.about.approach, 'approach'),
      ...row(
        words.about.values,
        byKind.value.map((one) => sentence([titleOf(teller, one)], clausesBut(teller, one, 'worded'))),
      ),
      ...alsoRows(teller, head, toldOfPlans),
    ]),
  ];
}

/** What is told of the plan as a whole in rows of their own. */
const toldOfPlans: readonly Phrase[] = [
  'status',
  'stance',
  'from',
  'until',
  'lasting',
  'between',
  'by',
  'led by',
  'coordinated by',
  'at',
  'unheard',
  'approval',
  'model',
  'after',
  'approach',
];

/** On whose agenda the work is done; where organisations work together, silence about it is a gap. */
function stance(teller: Teller, words: PlanWords, head: Thing): FactRow[] {
  const fact = factsOf(head, 'stance')[0];
  const said = fact?.values[0] && wordFor(words.about.stances, fact.values[0].text);
  if (fact && said !== undefined) return row(words.about.stance, [[quote(said, fact.span)]]);
  const typed = linesOf(teller, head, 'stance');
  return isPartnership(teller.plan)
    ? [rowOr(words.about.noStance, words.about.stance, typed)]
    : row(words.about.stance, typed);
}

function aims(teller: Teller, words: PlanWords): Block[] {
  const { aim } = teller.plan.byKind;
  const head = heading(2, 'aims', words.aims.heading);
  if (aim.length === 0) return isPartnership(teller.plan) ? [head, note('gap', words.aims.none)] : [];
  const table = { row: (one: Thing) => aimRow(teller, words, one), printed: ['agreed by'] as const };
  return [head, ...wholeTable(teller, words.aims, aim, table)];
}

function aimRow(teller: Teller, words: PlanWords, aim: Thing): Cell[] {
  const agreed = factsOf(aim, 'agreed by');
  const days = agreed.flatMap((fact) => linesOf(teller, fact, 'on'));
  const missing = agreed.length > 0 ? notAgreed(teller, aim) : [];
  return [
    cell([titleOf(teller, aim)]),
    cell([quote(wordFor(words.aims.kinds, aim.word) ?? kindLabel(teller, aim.word), aim.wordSpan)]),
    cellOr(
      words.aims.nobody,
      agreed.flatMap((fact) => fact.values.map((value): Text => [valueText(teller, value)])),
    ),
    agreed.length > 0 ? cellOr(words.aims.noDay, days) : cell(),
    missing.length > 0 ? { lines: missing, state: 'gap' } : cell(),
  ];
}

/** The parties whose agreement to an aim is not written down. */
function notAgreed(teller: Teller, aim: Thing): readonly Text[] {
  if (!isPartnership(teller.plan) || valuesOf(aim, 'agreed by').some((value) => value.type === 'name' && value.each))
    return [];
  const agreeing = pointedAt(teller.plan, aim, 'agreed by').map((one) => partyOf(teller.plan, one));
  const silent = partiesOf(teller.plan).filter((party) => !agreeing.includes(party));
  return silent.map((party): Text => [titleOf(teller, party)]);
}
