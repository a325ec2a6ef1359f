import { movingData } from '../../model/ask/agreements/data-agreements.ts';
import { leaveFor } from '../../model/ask/care/consent.ts';
import { sourcesHeld, type Unsaid, unsaidOf, whereSaid } from '../../model/ask/care/data-held.ts';
import { cameUnasked, questionsOf } from '../../model/ask/evidence/evidence.ts';
import { workGathering } from '../../model/ask/evidence/gathering.ts';
import { needOf } from '../../model/ask/evidence/needs.ts';
import { hasMark, isLeftOpen, pointedAt, pointingAt, says } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import { unique } from '../../text/unique.ts';
import type { Block, Cell, CellState, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { DataWords } from '../words/en/data-agreement.ts';
import { heading, paragraph, section, table, tableOf } from './blocks.ts';
import { agreementsFor, endsOf, placesOf } from './care.ts';
import { listed, mention, titleOf } from './names.ts';
import { clauses, linesOf, ownersText } from './telling.ts';
import { around, capital, cell, cellOr, line, say, wordsIn } from './text.ts';

/** The data one by one: what each is for, who keeps it, on what ground and until when. */

type Words = DataWords['register'];

export function registerBlocks(teller: Teller, words: Words): Block[] {
  const { data } = teller.plan.byKind;
  const rows = [...data, ...sourcesHeld(teller.plan)].map((one) => registerRow(teller, words, one));
  return section(
    heading(2, 'register', words.heading),
    rows.length === 0
      ? []
      : [...(data.length > 0 ? [paragraph(words.intro)] : []), table(words.caption, words.columns, rows)],
  );
}

function registerRow(teller: Teller, words: Words, data: Thing): Cell[] {
  return [
    cell([titleOf(teller, data)], ...sortOf(words, data)),
    questionCell(teller, words, data),
    keeperCell(teller, words, data),
    groundCell(teller, words, data),
    endCell(teller, words, data),
  ];
}

/** What nobody went out to gather is held otherwise than what was asked for. */
function sortOf(words: Words, data: Thing): readonly Text[] {
  if (cameUnasked(data)) return [line(words.unasked, 'quiet')];
  return hasMark(data, 'routine') ? [line(words.routine, 'quiet')] : [];
}

function questionCell(teller: Teller, words: Words, data: Thing): Cell {
  const { plan } = teller;
  const questions = data.kind === 'data' ? pointedAt(plan, data, 'for') : questionsOf(plan, data);
  const named = questions.map((one): Text => [titleOf(teller, one)]);
  if (named.length > 0) return { lines: named, state: 'met' };
  const inWords = [...linesOf(teller, data, 'for'), ...linesOf(teller, data, 'use').map(capital)];
  if (inWords.length > 0) return cell(...inWords);
  const isGap = data.kind === 'data' && needOf(plan, data) === 'nothing';
  return isGap ? cellOr(words.noQuestion, []) : cell(line(words.noQuestion, 'quiet'));
}

function keeperCell(teller: Teller, words: Words, data: Thing): Cell {
  const kept = statedLines(teller, words, data, 'custodian', (on) => [
    ...linesOf(teller, on, 'custodian'),
    capital(clauses(teller, on, 'deputy')),
  ]);
  return kept ?? missing(teller, words, data, 'custodian');
}

function endCell(teller: Teller, words: Words, data: Thing): Cell {
  const ends = endsOf(teller, data);
  if (ends.length > 0) return { lines: ends, state: 'met' };
  const kept = statedLines(teller, words, data, 'kept until', (on) => linesOf(teller, on, 'kept until'));
  return kept ?? missing(teller, words, data, 'end');
}

/** What is said of data; where they do not say it themselves, with the agreement that does. */
export function statedLines(
  teller: Teller,
  words: Words,
  data: Thing,
  phrase: Phrase,
  told: (on: Thing) => readonly Text[],
): Cell | undefined {
  const at = whereSaid(teller.plan, data, phrase);
  if (!at) return undefined;
  const { thing, is } = at;
  const name: Text = [mention(teller, thing)];
  if (is === 'maybe') return { lines: [around(words.maybe, name)], state: 'unsure' };
  const lines = told(thing).filter((text) => text.length > 0);
  const state: CellState = isLeftOpen(thing, phrase) ? 'unsure' : 'met';
  if (is === 'own') return { lines, state };
  const named: Text = [say(' (', 'quiet'), mention(teller, thing), say(')', 'quiet')];
  return { lines: lines.map((text, at) => (at === lines.length - 1 ? [...text, ...named] : text)), state };
}

/** That nothing is said is a gap where something has to be. */
function missing({ plan }: Teller, words: Words, data: Thing, what: Unsaid, gap: string = words.notStated): Cell {
  return unsaidOf(plan)[what].includes(data) ? cellOr(gap, []) : cell(line(words.notStated, 'quiet'));
}

/** Consent and the basis in law, of the source or of what covers it. */
function groundCell(teller: Teller, words: Words, data: Thing): Cell {
  const { plan } = teller;
  const consents = [data, ...workGathering(plan, data)].flatMap((one) => linesOf(teller, one, 'consent'));
  const own = [...consents.map(capital), ...linesOf(teller, data, 'legal basis')];
  if (data.kind === 'data') return lawOf(teller, words, data) ?? cell(line(words.notStated, 'quiet'));
  const leave = leaveFor(plan, data);
  if (leave === 'none') return missing(teller, words, data, 'ground', words.noGround);
  if (leave === 'assent alone') return { lines: [...own, line(words.noGuardian)], state: 'unsure' };
  if (own.length > 0) return { lines: own, state: leave === 'given' ? 'met' : 'unsure' };
  return lawOf(teller, words, data) ?? cell(line(words.notStated, 'quiet'));
}

/** The basis in law that an agreement gives, else the consent that it asks for. */
function lawOf(teller: Teller, words: Words, data: Thing): Cell | undefined {
  const stated = (phrase: 'legal basis' | 'consent') =>
    statedLines(teller, words, data, phrase, (on) => linesOf(teller, on, phrase).map(capital));
  return stated('legal basis') ?? stated('consent');
}

/** Through whose hands the data go, and whether an agreement covers that. */
export function handlingBlocks(teller: Teller, words: DataWords['handling']): Block[] {
  return section(
    heading(2, 'handling', words.heading),
    tableOf(words, sourcesHeld(teller.plan), (source) => handlingRow(teller, words, source)),
  );
}

function handlingRow(teller: Teller, words: DataWords['handling'], source: Thing): Cell[] {
  const { plan } = teller;
  const moving = movingData(plan).find(({ evidence }) => evidence === source);
  const partners = (moving?.partners ?? []).map((one): Text => [mention(teller, one)]);
  const reading = unique(pointingAt(plan, source, 'reads')).map((one): Text => [mention(teller, one)]);
  const agreements = agreementsFor(teller, words, source).map(({ text }) => text);
  const gathered = cameUnasked(source) ? [] : [ownersText(teller, source), capital(clauses(teller, source, 'with'))];
  return [
    cell([titleOf(teller, source)]),
    cellOr(words.nobody, gathered),
    cell(...linesOf(teller, source, 'interpreted by'), ...reading),
    cell(listed(teller, partners)),
    typeof moving?.cover === 'object'
      ? { lines: [...agreements, line(words.lapsed)], state: 'unsure' }
      : moving?.cover === 'none'
        ? cellOr(words.uncovered, agreements)
        : cell(...agreements),
  ];
}

/** Whom the data are about, where they lie, how one leaves, and what protects them. */
export function rightsBlocks(teller: Teller, words: DataWords['rights'], under: Words): Block[] {
  const sources = sourcesHeld(teller.plan).filter(
    (one) =>
      !cameUnasked(one) && (['of', 'voice', 'personal data', 'consent'] as const).some((phrase) => says(one, phrase)),
  );
  return section(
    heading(2, 'rights', words.heading),
    tableOf(words, sources, (source) => rightsRow(teller, words, under, source)),
  );
}

function rightsRow(teller: Teller, words: DataWords['rights'], under: Words, source: Thing): Cell[] {
  const { personal, place } = unsaidOf(teller.plan);
  const places = placesOf(teller, source).filter((text) => wordsIn(text) !== '');
  const isNeeded = personal.includes(source) || place.includes(source);
  const of = linesOf(teller, source, 'of');
  const leaving = (phrase: 'withdrawal' | 'anonymity' | 'safeguard'): Cell | undefined =>
    statedLines(teller, under, source, phrase, (on) => linesOf(teller, on, phrase));
  const protecting = [leaving('safeguard'), leaving('anonymity')].flatMap((one) => one?.lines ?? []);
  return [
    cell([titleOf(teller, source)]),
    cell(...(of.length > 0 ? of : linesOf(teller, source, 'voice').map(capital))),
    places.length > 0 || isNeeded ? cellOr(words.noPlace, places, 'met') : cell([say(words.noPlace, 'quiet')]),
    leaving('withdrawal') ?? cell([say(words.noWayOut, 'quiet')]),
    cell(...protecting),
  ];
}
