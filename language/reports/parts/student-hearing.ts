import { cameUnasked, gatherersOf, questionsOf } from '../../model/ask/evidence/evidence.ts';
import { factsOf, isLeftOpen, pointedAt, pointingAt, says, valuesOf } from '../../model/ask/facts.ts';
import { isStudent, namesStudents } from '../../model/ask/people/people.ts';
import { reachOf, replyTo, sourcesWhereStudentsSpeak } from '../../model/ask/voices/hearing.ts';
import type { Thing } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import { unique } from '../../text/unique.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { VoiceWords } from '../words/en/student-voice.ts';
import { heading, note, paragraph, section, table, tableOf } from './blocks.ts';
import { listed, mention, titleOf } from './names.ts';
import { clauses, factText, linesOf } from './telling.ts';
import { around, capital, cell, cellOr, line, say } from './text.ts';

/** Where students speak: what surrounds it, and what they hear back. */

type LundyWords = VoiceWords['lundy'];

export function lundyTable(teller: Teller, words: LundyWords): Block[] {
  const sources = sourcesWhereStudentsSpeak(teller.plan);
  const head = heading(2, 'lundy', words.heading);
  const speaking = [...sources, ...otherwiseNamed(teller, sources)];
  if (speaking.length === 0) return [head, note('gap', words.noSource)];
  const rows = speaking.map((one) => lundyRow(teller, words, one));
  return [head, paragraph(words.intro), table(words.caption, words.columns, rows)];
}

/** Students of whom space, audience or influence are told, and who speak in no source. */
function otherwiseNamed({ plan }: Teller, sources: readonly Thing[]): readonly Thing[] {
  const told = unique(sources.flatMap((source) => tellersOf({ plan }, source)));
  const { role, team, group } = plan.byKind;
  return [...role, ...team, ...group].filter(
    (one) => isStudent(plan, one) && surrounding.some((phrase) => says(one, phrase)) && !told.includes(one),
  );
}

const surrounding = ['space', 'audience', 'influence'] as const satisfies readonly Phrase[];

/** A source, those who speak in it, the students who gather it and the questions it feeds: each may say more of it. */
function tellersOf({ plan }: Pick<Teller, 'plan'>, source: Thing): readonly Thing[] {
  if (source.kind !== 'evidence') return [source];
  const gathering = gatherersOf(plan, source).filter((one) => isStudent(plan, one));
  return unique([source, ...pointedAt(plan, source, 'of'), ...gathering, ...questionsOf(plan, source)]);
}

function lundyRow(teller: Teller, words: LundyWords, source: Thing): Cell[] {
  const stated = (phrase: Phrase): readonly Text[] =>
    tellersOf(teller, source).flatMap((one) =>
      linesOf(teller, one, phrase).map((text) => owned(teller, source, one, text)),
    );
  const open = (phrase: Phrase): Cell['state'] => (isLeftOpen(source, phrase) ? 'unsure' : 'met');
  const methods = linesOf(teller, source, 'method').map(capital);
  return [
    cell([titleOf(teller, source)]),
    cellOr(words.noSpace, stated('space'), open('space')),
    source.kind === 'evidence' ? cellOr(words.noVoice, methods, 'met') : cell(),
    audienceCell(teller, words, source, stated('audience')),
    cellOr(words.noInfluence, [...stated('influence'), ...triedBecause(teller, words, source)], open('influence')),
  ];
}

/** Whose it is, where another than the source says so. */
function owned(teller: Teller, source: Thing, says: Thing, text: Text): Text {
  return says === source ? text : [...text, say(' ('), titleOf(teller, says, 'quiet'), say(')')];
}

function audienceCell(teller: Teller, words: LundyWords, source: Thing, stated: readonly Text[]): Cell {
  if (source.kind !== 'evidence') return cellOr(words.nobody, stated);
  const reach = reachOf(teller.plan, source);
  if (reach === 'a decider') return { lines: [...stated, line(words.decider)], state: 'met' };
  if (reach === 'nobody') return cellOr(words.nobody, stated, 'unsure');
  const doubt =
    typeof reach === 'object'
      ? [say(`${reach.words}: ${words.perhaps}`)]
      : line(words[reach === 'others' ? 'others' : 'leftOpen']);
  return { lines: [...stated, doubt], state: 'unsure' };
}

/** What goes back to students, source by source. */
export function replyTable(teller: Teller, words: VoiceWords['reply']): Block[] {
  const sources = sourcesWhereStudentsSpeak(teller.plan).filter((source) => !cameUnasked(source));
  return section(
    heading(2, 'heard-back', words.heading),
    tableOf(words, sources, (source) => [
      cell([titleOf(teller, source)]),
      replyCell(teller, words, source),
      becameCell(teller, words, source),
    ]),
  );
}

function replyCell(teller: Teller, words: VoiceWords['reply'], source: Thing): Cell {
  const { plan } = teller;
  const claims = pointingAt(plan, source, 'based on').filter(({ kind }) => kind === 'finding');
  const returned = [source, ...claims].flatMap((thing) => factsOf(thing, 'returned to'));
  const lines = returned.map((fact) => factText(teller, fact));
  const reply = replyTo(plan, source);
  if (reply === 'none') return cellOr(words.none, []);
  if (reply === 'left open') return { lines, state: 'unsure' };
  if (reply !== 'dated') return { lines: [...lines, line(words.noDay)], state: 'unsure' };
  const told = lines.length > 0 ? lines : accountsTo(teller);
  return { lines: told.length > 0 ? told : [line(words.interpret)], state: 'met' };
}

/** Reports and talks that go to students. */
function accountsTo(teller: Teller): readonly Text[] {
  const { plan } = teller;
  const { report, shared } = plan.byKind;
  return [...report, ...shared]
    .filter((one) => valuesOf(one, 'to', 'returned to').some((value) => namesStudents(plan, value)))
    .map((one): Text => {
      const when = clauses(teller, one, 'to', 'returned to', 'on', 'due');
      return when.length > 0 ? [titleOf(teller, one), say(', '), ...when] : [titleOf(teller, one)];
    });
}

/** A change that rests on what students said is something that came of it. */
function triedBecause(teller: Teller, words: LundyWords, source: Thing): readonly Text[] {
  const changes = pointingAt(teller.plan, source, 'based on').filter(({ kind }) => kind === 'change');
  const names = changes.map((one): Text => [mention(teller, one)]);
  return names.length === 0 ? [] : [around(words.tried, listed(teller, names))];
}

/** What is found with it, and of what use somebody says it was; before anything is found, nothing is missing. */
function becameCell(teller: Teller, words: VoiceWords['reply'], source: Thing): Cell {
  const { plan } = teller;
  const claims = pointingAt(plan, source, 'based on').filter(({ kind }) => kind === 'finding');
  const lines = [...claims.map((one): Text => [titleOf(teller, one)]), ...linesOf(teller, source, 'useful')];
  return lines.length > 0 ? cell(...lines) : cell(line(words.nothing, 'quiet'));
}
