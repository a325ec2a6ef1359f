import { leaveFor } from '../../model/ask/care/consent.ts';
import { sourcesHeld, type Unsaid, unsaidOf, whereSaid } from '../../model/ask/care/data-held.ts';
import { cameUnasked, questionsOf } from '../../model/ask/evidence/evidence.ts';
import { workGathering } from '../../model/ask/evidence/gathering.ts';
import { needOf } from '../../model/ask/evidence/needs.ts';
import { hasMark, isLeftOpen, pointedAt } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Block, Cell, CellState, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { DataWords } from '../words/en/data-agreement.ts';
import { heading, paragraph, section, table } from './blocks.ts';
import { endsOf } from './care.ts';
import { mention, titleOf } from './names.ts';
import { clauses, linesOf } from './telling.ts';
import { around, capital, cell, cellOr, line, say } from './text.ts';

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
function statedLines(
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
