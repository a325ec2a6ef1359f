import { agreementsOf } from '../../model/ask/agreements/agreements.ts';
import { whereSaid } from '../../model/ask/care/data-held.ts';
import { everyFact, factsOf, valuesOf } from '../../model/ask/facts.ts';
import { voicesOfValue } from '../../model/ask/people/people.ts';
import { namesReaders, sourcesOfReaders } from '../../model/ask/voices/readers.ts';
import type { Thing } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import { unique } from '../../text/unique.ts';
import type { Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import { wordFor } from '../words/translated.ts';
import { endsOf, placesOf } from './care.ts';
import { orderDay } from './dates.ts';
import { listed, titleOf, valueText } from './names.ts';
import { type PlainTeller, some } from './plain-rows.ts';
import { clauses, factText, linesOf } from './telling.ts';
import { around, capital, hasEnded, joined, line, once, say, sentence, wordsIn } from './text.ts';

/** What students and families are asked, how their answers are looked after, and when they hear back. */

/** What is asked of you, by whom, and how you say yes or no. */
export function askedLines(page: PlainTeller): readonly Text[] {
  const { teller, words, most } = page;
  const { plan } = teller;
  const { asked, lookedAt } = sourcesOfReaders(plan);
  if (asked.length + lookedAt.length === 0) return plan.byKind.evidence.length > 0 ? [line(words.nothing)] : [];
  const looked = some(teller, words, lookedAt, most + 1);
  const sources = asked.slice(0, most).map((one) => ({ what: askedText(page, one), consent: consentLines(page, one) }));
  const isAlike = new Set(sources.map(({ consent }) => wordsIn(consent.flat()))).size < 2;
  return [
    ...sources.map(({ what, consent }) =>
      isAlike ? what : joined([what, joined(consent, ' ')], hasEnded(what) ? ' ' : ': '),
    ),
    ...(isAlike ? (sources[0]?.consent ?? []) : []),
    ...leavingLines(teller, asked).slice(0, most),
    ...(lookedAt.length > 0 ? [around(words.lookedAt, looked)] : []),
  ];
}

function askedText({ teller, words }: PlainTeller, source: Thing): Text {
  const who = valuesOf(source, 'gathered by').map((value): Text => [valueText(teller, value, 'gathered by')]);
  const by: Text = who.length > 0 ? [say(' '), ...around(words.asks, listed(teller, who))] : [];
  return [titleOf(teller, source), ...by];
}

/** Each way of saying yes to a source once, in the words of whoever is asked; other words of the plan stand as they are. */
function consentLines({ teller, words }: PlainTeller, source: Thing): readonly Text[] {
  const { plan } = teller;
  const at = whereSaid(plan, source, 'consent');
  const facts = at && at.is !== 'maybe' ? factsOf(at.thing, 'consent') : [];
  const own = facts.flatMap(({ values }) => values.filter(({ type }) => type !== 'gap'));
  const isFamilyAsked = facts.some((fact) =>
    valuesOf(fact, 'of').some((value) => voicesOfValue(plan, value).includes('family')),
  );
  const said = own.map((value): Text => {
    const known = value.type === 'name' ? wordFor(words.consent, value.text) : undefined;
    return known === undefined ? [valueText(teller, value, 'consent')] : line(known);
  });
  return once([...said, ...(isFamilyAsked ? [line(words.consent.guardian)] : [])]);
}

/** How one leaves, as the plan says it. */
export function leavingLines(teller: Teller, asked: readonly Thing[]): readonly Text[] {
  return once(asked.flatMap((source) => saidOf(teller, source, 'withdrawal')));
}

function saidOf(teller: Teller, source: Thing, phrase: Phrase): readonly Text[] {
  const at = whereSaid(teller.plan, source, phrase);
  return at && at.is !== 'maybe' ? linesOf(teller, at.thing, phrase) : [];
}

/** Where the answers are, who keeps them, until when, and what else protects whoever gave them. */
export function careLines({ teller, words, most }: PlainTeller): readonly Text[] {
  const { plan } = teller;
  const { asked } = sourcesOfReaders(plan);
  const places = once(asked.flatMap((one) => placesOf(teller, one)));
  const keepers = once(asked.flatMap((one) => keeperOf(teller, one)));
  const ends = once(asked.flatMap((one) => [...endsOf(teller, one), ...saidOf(teller, one, 'kept until')]));
  const protecting = once([
    ...asked.flatMap((one) => linesOf(teller, one, 'safeguard')),
    ...(asked.length > 0 ? agreementsOf(plan).flatMap((one) => linesOf(teller, one, 'anonymity', 'safeguard')) : []),
  ]);
  const told = (frame: (hole: string) => string, texts: readonly Text[]): readonly Text[] =>
    texts.length === 0 ? [] : [around(frame, listed(teller, texts))];
  return [
    ...told(words.keptAt, places),
    ...told(words.keptBy, keepers),
    ...told(words.keptUntil, ends),
    ...protecting.slice(0, most),
  ];
}

/** Who keeps it, without whoever steps in. */
function keeperOf(teller: Teller, source: Thing): readonly Text[] {
  const at = whereSaid(teller.plan, source, 'custodian');
  if (!at || at.is === 'maybe') return [];
  return valuesOf(at.thing, 'custodian').map((value): Text => [valueText(teller, value, 'custodian')]);
}

/** When those who answered hear of it: what is still to come first. */
export function backLines({ teller, most }: PlainTeller): readonly Text[] {
  const { plan, asOf } = teller;
  const { evidence, finding, report, shared } = plan.byKind;
  const returned = [...evidence, ...finding, ...report].flatMap((one) =>
    everyFact(one, 'returned to')
      .filter(({ values }) => values.some((value) => namesReaders(plan, value)))
      .map((fact) => ({ day: orderDay(plan, fact), text: capital(factText(teller, fact)) })),
  );
  const told = [...report, ...shared]
    .filter((one) => one.title && valuesOf(one, 'to').some((value) => namesReaders(plan, value)))
    .map((one) => ({
      day: orderDay(plan, one),
      text: sentence([titleOf(teller, one)], clauses(teller, one, 'on', 'due', 'when')),
    }));
  const all = [...returned, ...told].toSorted((a, b) => a.day.localeCompare(b.day));
  const ahead = all.filter(({ day }) => asOf !== undefined && day >= asOf);
  return once(unique([...ahead, ...all.toReversed()]).map(({ text }) => text)).slice(0, most);
}
