import { agreementsOf } from '../../model/ask/agreements/agreements.ts';
import { dataAgreementsOf } from '../../model/ask/agreements/data-agreements.ts';
import { sourcesHeld, unsaidOf, whereSaid } from '../../model/ask/care/data-held.ts';
import { cameUnasked } from '../../model/ask/evidence/evidence.ts';
import { says } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import { unique } from '../../text/unique.ts';
import type { Block, Cell, FactRow, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { DataWords } from '../words/en/data-agreement.ts';
import { facts, heading, row, section, tableOf } from './blocks.ts';
import { placesOf } from './care.ts';
import { mention, titleOf } from './names.ts';
import { linesOf } from './telling.ts';
import { around, capital, cell, cellOr, line, say, wordsIn } from './text.ts';

/** Whom the data are about, where they lie, how one leaves, and what protects people. */

export function rightsBlocks(teller: Teller, words: DataWords): Block[] {
  const sources = sourcesHeld(teller.plan).filter((one) => !cameUnasked(one) && isOfPeople(one));
  return section(heading(2, 'rights', words.rights.heading), [
    ...facts(agreedRows(teller, words)),
    ...tableOf(words.rights, sources, (source) => rightsRow(teller, words, source)),
  ]);
}

const ofPeople = ['of', 'voice', 'personal data', 'consent'] as const satisfies readonly Phrase[];

function isOfPeople(source: Thing): boolean {
  return ofPeople.some((phrase) => says(source, phrase));
}

/** What protects people by agreement, or is approved for the whole plan, told once for all sources. */
function agreedRows(teller: Teller, { clauses, rights }: DataWords): readonly FactRow[] {
  const { plan } = teller;
  const printed = dataAgreementsOf(plan);
  const saying = unique([...(plan.head ? [plan.head] : []), ...agreementsOf(plan)]);
  const told = (term: string, phrase: Phrase): readonly FactRow[] =>
    row(
      wordsIn(capital(line(term))),
      saying.filter((one) => !printed.includes(one)).flatMap((one) => sourced(teller, clauses.from, one, phrase)),
    );
  return [
    ...told(clauses.approval, 'approval'),
    ...told(clauses.withdrawal, 'withdrawal'),
    ...told(clauses.anonymity, 'anonymity'),
    ...told(rights.safeguard, 'safeguard'),
  ];
}

/** What an agreement says, with where it stands; what the plan says of itself stands there. */
function sourced(teller: Teller, from: (name: string) => string, one: Thing, phrase: Phrase): readonly Text[] {
  const lines = linesOf(teller, one, phrase);
  if (one === teller.plan.head) return lines;
  return lines.map((text) => [...text, say(' ('), ...around(from, [mention(teller, one)]), say(')')]);
}

function rightsRow(teller: Teller, { rights: words, register }: DataWords, source: Thing): Cell[] {
  const { personal, place } = unsaidOf(teller.plan);
  const places = placesOf(teller, source).filter((text) => wordsIn(text) !== '');
  const isNeeded = personal.includes(source) || place.includes(source);
  const of = linesOf(teller, source, 'of');
  const said = (phrase: Phrase): readonly Text[] => ownOrAgreed(teller, register.under, source, phrase);
  const leaving = said('withdrawal');
  return [
    cell([titleOf(teller, source)]),
    cell(...(of.length > 0 ? of : linesOf(teller, source, 'voice').map(capital))),
    places.length > 0 || isNeeded ? cellOr(words.noPlace, places, 'met') : cell(line(words.noPlace, 'quiet')),
    leaving.length > 0 ? cell(...leaving) : cell(line(words.noWayOut, 'quiet')),
    cell(...said('safeguard')),
  ];
}

/** What the source says itself; what an agreement says for all is told above or below, and only named here. */
function ownOrAgreed(teller: Teller, under: (name: string) => string, source: Thing, phrase: Phrase): readonly Text[] {
  const at = whereSaid(teller.plan, source, phrase);
  if (!at || at.is === 'maybe') return [];
  return at.is === 'own' ? linesOf(teller, source, phrase) : [capital(around(under, [mention(teller, at.thing)]))];
}
