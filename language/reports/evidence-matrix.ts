import { questionsOf } from '../model/ask/evidence/evidence.ts';
import type { Thing } from '../model/plan.ts';
import { unique } from '../text/unique.ts';
import { matrixOf } from './figures/select/matrix.ts';
import { wholeTable } from './parts/also.ts';
import { heading, note, paragraph, table } from './parts/blocks.ts';
import { careBlocks, cared } from './parts/care.ts';
import { glanceRow, methodGrid, voiceGrid } from './parts/coverage.ts';
import { kindLabel } from './parts/labels.ts';
import { mention, titleOf, valueText } from './parts/names.ts';
import { picture } from './parts/pictures.ts';
import { acceptedLimitations, undecided } from './parts/standing.ts';
import { linesOf, ownersText, owning } from './parts/telling.ts';
import { capital, cell, cellOr, quote, say } from './parts/text.ts';
import { type Block, type Cell, defineReport, type Text } from './report.ts';
import type { Teller } from './teller.ts';
import { matrixWords as en, type MatrixWords } from './words/en/evidence-matrix.ts';
import { matrixWords as es } from './words/es/evidence-matrix.ts';
import { matrixWords as sv } from './words/sv/evidence-matrix.ts';

/** What rests on what, and where it is thin. */
export const evidenceMatrix = defineReport({
  id: 'evidence-matrix',
  words: { en, sv, es },
  aboutData: true,
  build: ({ teller, words }) => {
    const { question, evidence, finding } = teller.plan.byKind;
    if (question.length + evidence.length + finding.length === 0) return [];
    return [
      ...glance(teller, words),
      ...voiceGrid(teller, words.voices),
      ...methodGrid(teller, words.methods),
      ...claims(teller, words),
      ...unused(teller, words),
      ...careBlocks(teller, words.care),
      ...reading(teller, words),
      ...acceptedLimitations(teller, (rule) => /^(triangulation|evidence|voice|ethics|claims)\//.test(rule)),
      ...undecided(teller, (rule) => /^(triangulation|evidence|voice|ethics|claims)\//.test(rule)),
    ];
  },
});

function glance(teller: Teller, words: MatrixWords): Block[] {
  const { question } = teller.plan.byKind;
  const head = heading(2, 'glance', words.glance.heading);
  if (question.length === 0) return [head, note('gap', words.glance.noQuestions)];
  const rows = question.map((one) => glanceRow(teller, words.glance, one));
  return [
    head,
    paragraph(words.glance.intro),
    picture(teller, matrixOf(teller.plan, teller.language)),
    table(words.glance.caption, words.glance.columns, rows),
  ];
}

/** From what was noticed to what is claimed. */
const claiming = ['concern', 'hypothesis', 'rival', 'outcome', 'measure', 'change', 'finding'] as const;

/** Everything that claims something, with what it cites. */
function claims(teller: Teller, words: MatrixWords): Block[] {
  const said = claiming.flatMap((kind) => teller.plan.byKind[kind]);
  if (said.length === 0) return [];
  const rows = said.map((thing): Cell[] => [
    thing.title || thing.name ? cell([titleOf(teller, thing)]) : cell([say(words.claims.unnamed, 'quiet')]),
    cell(capital([say(kindLabel(teller, thing.word))])),
    restsOn(teller, words, thing),
  ]);
  return [heading(2, 'rests-on', words.claims.heading), table(words.claims.caption, words.claims.columns, rows)];
}

function restsOn(teller: Teller, words: MatrixWords, thing: Thing): Cell {
  const { citations } = teller.plan;
  const rejected = (citations.get(thing) ?? [])
    .filter(({ phrase }) => phrase === 'rejects')
    .map(({ from }): Text => [say(`${words.claims.rejectedIn} `), mention(teller, from)]);
  const cited = [...linesOf(teller, thing, 'based on'), ...(thing.kind === 'rival' ? rejected : [])];
  const isQuiet = thing.kind === 'rival' || thing.kind === 'hypothesis';
  if (cited.length === 0 && isQuiet) return cell([say(words.claims.nothing, 'quiet')]);
  return cellOr(words.claims.nothing, cited, 'met');
}

function unused(teller: Teller, words: MatrixWords): Block[] {
  const { plan } = teller;
  const idle = plan.byKind.evidence.filter((one) => questionsOf(plan, one).length === 0);
  const head = heading(2, 'unused', words.unused.heading);
  if (idle.length === 0) return plan.byKind.evidence.length === 0 ? [] : [head, note('info', words.unused.all)];
  const rows = wholeTable(teller, words.unused, idle, {
    row: (one) => unusedRow(teller, words, one),
    printed: [...owning, 'voice', 'of', ...cared],
  });
  return [head, paragraph(words.unused.intro), ...rows];
}

function unusedRow(teller: Teller, words: MatrixWords, source: Thing): Cell[] {
  const users = unique((teller.plan.citations.get(source) ?? []).map(({ from }) => from)).map(
    (from): Text => [
      ...capital([quote(kindLabel(teller, from.word), from.wordSpan)]),
      say(': '),
      titleOf(teller, from),
    ],
  );
  return [
    cell([titleOf(teller, source)]),
    cellOr(words.unused.nobody, [ownersText(teller, source)]),
    cellOr(words.unused.nowhere, users),
  ];
}

function reading(teller: Teller, words: MatrixWords): Block[] {
  const { plan } = teller;
  if (plan.byKind.source.length === 0) return [];
  return [
    heading(2, 'reading', words.reading.heading),
    ...wholeTable(teller, words.reading, plan.byKind.source, {
      row: (one) => readingRow(teller, words, one),
      printed: ['answers'],
    }),
  ];
}

function readingRow(teller: Teller, words: MatrixWords, source: Thing): Cell[] {
  const parent = teller.plan.parents.get(source);
  const learnt = source.things.filter(({ kind }) => kind === 'learnt').map((thing): Text => [titleOf(teller, thing)]);
  return [
    cell([titleOf(teller, source)]),
    cell(...source.values.map((value): Text => [valueText(teller, value)])),
    cell(...linesOf(teller, source, 'answers'), ...(parent ? [[mention(teller, parent)]] : [])),
    cellOr(words.reading.nothing, learnt),
  ];
}
