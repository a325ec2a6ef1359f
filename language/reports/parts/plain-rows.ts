import { findingsOf } from '../../model/ask/evidence/evidence.ts';
import { factsOf, hasMark, isDropped, isPartnership, pointedAt } from '../../model/ask/facts.ts';
import { partiesOf } from '../../model/ask/people/organisations.ts';
import { changesOf, contactsOf, questionsForReaders, readersAtWork } from '../../model/ask/voices/readers.ts';
import type { Thing } from '../../model/plan.ts';
import { unique } from '../../text/unique.ts';
import type { Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { PlainWords } from '../words/en/plain-summary.ts';
import { listed, mention, titleOf } from './names.ts';
import { clauses, factText, linesOf } from './telling.ts';
import { around, capital, line, say, sentence } from './text.ts';

/** What the work is about, who does it and what came of it, in the plan's own sentences. */

export interface PlainTeller {
  readonly teller: Teller;
  readonly words: PlainWords;
  /** How many of each there is room for. */
  readonly most: number;
}

function questionsToTell({ teller, most }: PlainTeller): readonly Thing[] {
  return questionsForReaders(teller.plan).slice(0, most);
}

/** What is to be found out: the questions, else what the research is for. */
export function findLines(page: PlainTeller): readonly Text[] {
  const { teller, most } = page;
  const questions = questionsToTell(page);
  return titles(teller, questions.length > 0 ? questions : teller.plan.byKind.aim.slice(0, most));
}

function titles(teller: Teller, things: readonly Thing[]): readonly Text[] {
  return things.filter(({ title }) => title !== undefined).map((one): Text => [titleOf(teller, one)]);
}

/** What somebody noticed: the concerns of the questions that are told, else those of the plan. */
export function whyLines(page: PlainTeller): readonly Text[] {
  const { teller, most } = page;
  const { plan } = teller;
  const own = questionsToTell(page).flatMap((one) => pointedAt(plan, one, 'arises from'));
  const concerns = unique([...own, ...plan.byKind.concern]).filter(({ kind }) => kind === 'concern');
  return titles(teller, concerns).slice(0, most);
}

/** Who does it and for how long, where all agree on that; which students and families are among them. */
export function whoLines({ teller, words, most }: PlainTeller): readonly Text[] {
  const { plan } = teller;
  const { head } = plan;
  const parties = some(teller, words, partiesOf(plan), most + 3);
  const alone = head ? sentence(...linesOf(teller, head, 'by', 'at')) : [];
  const readers = some(teller, words, readersAtWork(plan), most + 1);
  return [
    isPartnership(plan) && parties.length > 0 ? around(words.together, parties) : alone,
    head && factsOf(head, 'from').length < 2 ? capital(clauses(teller, head, 'from', 'until', 'lasting')) : [],
    readers.length > 0 ? around(words.studentsToo, readers) : [],
  ];
}

/** Some things by name, and how many more there are. */
export function some(teller: Teller, words: PlainWords, things: readonly Thing[], most: number): Text {
  const told = things.slice(0, most).map((one): Text => [mention(teller, one)]);
  const more = things.length - told.length;
  return more > 0 ? [...joinedByCommas(told), say(` ${words.others(more)}`)] : listed(teller, told);
}

function joinedByCommas(texts: readonly Text[]): Text {
  return texts.flatMap((text, at) => (at === 0 ? text : [say(', '), ...text]));
}

/** What is tried. */
export function triedLines({ teller, most }: PlainTeller): readonly Text[] {
  return titles(teller, changesOf(teller.plan)).slice(0, most);
}

/** What is decided with the help of the answers. */
export function useLines({ teller, most }: PlainTeller): readonly Text[] {
  const uses = questionsForReaders(teller.plan).flatMap((one) => factsOf(one, 'use'));
  return uses.map((fact) => factText(teller, fact)).slice(0, most);
}

/** What was found, those first that answer what is told; what is held for now says so. */
export function seenLines(page: PlainTeller): readonly Text[] {
  const { teller, words, most } = page;
  const { plan } = teller;
  const own = questionsToTell(page).flatMap((one) => findingsOf(plan, one));
  const found = unique([...own, ...plan.byKind.finding]).filter((one) => !isDropped(one) && one.title !== undefined);
  return found.slice(0, most).map((one): Text => {
    const unsure: Text = hasMark(one, 'tentative') ? [say(' '), ...line(words.notSure)] : [];
    return [titleOf(teller, one), ...unsure];
  });
}

/** Whom to ask. */
export function contactLines({ teller }: PlainTeller): readonly Text[] {
  const two = contactsOf(teller.plan).slice(0, 2);
  const names = two.map((one): Text => [mention(teller, one)]);
  return names.length === 0 ? [] : [listed(teller, names)];
}
