import type { Accepted } from '../../findings/finding.ts';
import { factsOf, pointedAt } from '../../model/ask/facts.ts';
import { distinguishing, openPointsOf } from '../../model/ask/written/open-points.ts';
import type { OpenPoint, Thing } from '../../model/plan.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import { alsoLines } from './also.ts';
import { heading, list, paragraph, section, table } from './blocks.ts';
import { dateWords } from './dates.ts';
import { kindLabel, phraseLabel } from './labels.ts';
import { mention, titleOf, valueText } from './names.ts';
import { clauses, factText, linesOf } from './telling.ts';
import { capital, cell, cellOr, joined, line, quote, say, sentence } from './text.ts';

/** How the plan stands: what was accepted, what is open, what could not be told, what was amended. */

/** The acceptances of some rules, as a table. */
export function acceptedLimitations(teller: Teller, concerns: (rule: string) => boolean = () => true): Block[] {
  const { accepted: words } = teller.words;
  const rows = teller.verdict.accepted.filter(({ rule }) => concerns(rule)).map((one) => acceptedRow(teller, one));
  if (rows.length === 0) return [];
  return [heading(2, 'limitations', words.heading), paragraph(words.intro), table(words.caption, words.columns, rows)];
}

function acceptedRow({ words: { accepted: words, locale, nobodyStated } }: Teller, one: Accepted): Cell[] {
  const { finding, span } = one;
  return [
    cell([quote(finding.message, finding.span)]),
    cell(line(one.for ?? words.wholePlan)),
    cellOr(words.noReason, one.because ? [[quote(one.because, span)]] : []),
    cellOr(nobodyStated, one.by ? [line(one.by)] : []),
    cellOr(words.noEnd, one.until ? [line(dateWords(locale, one.until))] : []),
  ];
}

/** What the plan says is not stated, unknown or left open. */
export function openPoints(teller: Teller): Block[] {
  const { open: words } = teller.words;
  const points = openPointsOf(teller.plan);
  return section(heading(2, 'open-points', words.heading), [
    ...(points.length > 0 ? [paragraph(words.intro)] : []),
    ...list(points.map((point) => openPoint(teller, point))),
  ]);
}

/** `Contract “Ours”, who owns the data: left open on purpose`. */
export function openPoint(teller: Teller, { thing, phrase, value }: OpenPoint): Text {
  const kind = capital([quote(kindLabel(teller, thing.word), thing.wordSpan)]);
  const bearer: Text = thing.title || thing.name ? [mention(teller, thing)] : clauses(teller, thing, ...distinguishing);
  const said: Text = phrase === undefined ? [] : [say(phraseLabel(teller, phrase))];
  return [...sentence(joined([kind, bearer], ' '), said), say(': '), valueText(teller, value)];
}

/** Checks that had too little to go on, each reason once. */
export function undecided({ verdict, words }: Teller, concerns: (rule: string) => boolean = () => true): Block[] {
  const seen = new Set<string>();
  const fresh = verdict.undecided.filter(({ rule, why }) => concerns(rule) && !seen.has(why) && seen.add(why));
  return section(heading(2, 'cannot-tell', words.undecided.heading), [
    ...(fresh.length > 0 ? [paragraph(words.undecided.intro)] : []),
    ...list(fresh.map(({ rule, why, span }) => [quote(why, span), say(` (${rule})`, 'quiet')])),
  ]);
}

/** Amendments as a table. */
export function amendmentTable(teller: Teller, amendments: readonly Thing[]): Block[] {
  const { amendments: words } = teller.words;
  if (amendments.length === 0) return [];
  return [
    table(
      words.caption,
      words.columns,
      amendments.map((thing) => amendmentRow(teller, thing)),
    ),
  ];
}

function amendmentRow(teller: Teller, thing: Thing): Cell[] {
  const { notStated, nobodyStated } = teller.words;
  const about = pointedAt(teller.plan, thing, 'about').map((target) => [titleOf(teller, target)]);
  const parent = teller.plan.parents.get(thing);
  const agreed = factsOf(thing, 'agreed by');
  return [
    cellOr(notStated, linesOf(teller, thing, 'on')),
    cell([titleOf(teller, thing)], ...alsoLines(teller, thing, ['on', 'about', 'because', 'agreed by'])),
    cellOr(
      notStated,
      about.length > 0 ? about : parent ? [[titleOf(teller, parent)]] : linesOf(teller, thing, 'about'),
    ),
    cellOr(notStated, linesOf(teller, thing, 'because')),
    cellOr(
      nobodyStated,
      agreed.map((fact) => factText(teller, fact)),
    ),
  ];
}
