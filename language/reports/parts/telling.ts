import { markLabel } from '../../locales/labels.ts';
import { factsOf } from '../../model/ask/facts.ts';
import { ownershipOf } from '../../model/ask/people/ownership.ts';
import type { Fact, MarkAt, Thing, Value } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import { phraseLabel } from './labels.ts';
import { listed, mention, titleOf, valuesText, valueText } from './names.ts';
import { capital, hasEnded, joined, line, quote, say, sentence } from './text.ts';

/** From facts to sentences. */

/** Clauses of time follow what they belong to without a comma: `Governing body on 12 June 2006`. */
const times: ReadonlySet<Phrase> = new Set<Phrase>(['on', 'due', 'every', 'from', 'until', 'within', 'lasting']);

/** Phrases that take whole sentences: within another sentence these stand between quotation marks. */
const quoting: ReadonlySet<Phrase> = new Set<Phrase>([
  'because',
  'as',
  'note',
  'when',
  'happened',
  'dissent',
  'predicts',
  'condition',
  'influence',
  'safeguard',
  'setting',
  'transfer',
]);

/** A fact's values with everything said of it: `UREC 2006-113 on 20 August 2006`. */
export function factText(teller: Teller, fact: Fact, quoted = false): Text {
  const [first, ...more] = fact.facts;
  const head = sentence(spoken(teller, fact, quoted), ...marksText(teller, fact.marks));
  const runsOn = first && times.has(first.phrase) && !hasEnded(head);
  return sentence(
    runsOn ? joined([head, clause(teller, first)], ' ') : head,
    ...(runsOn ? more : fact.facts).map((inner) => clause(teller, inner)),
    ...fact.things.map((thing): Text => [titleOf(teller, thing)]),
  );
}

/** The values of a fact; the distance from an event reads on: `60 days of the end of the contract`. */
function spoken(teller: Teller, { phrase, values }: Fact, quoted: boolean): Text {
  const [first, event] = values;
  if (phrase === 'within' && first && event && values.length === 2)
    return [valueText(teller, first), say(` ${teller.words.ofEvent} `), valueText(teller, event)];
  if (phrase === 'every' && first?.text === 'request' && event) return onRequest(teller, first, values.slice(1));
  const [said, gaps] = [values.filter(({ type }) => type !== 'gap'), values.filter(({ type }) => type === 'gap')];
  const { open, close } = teller.words.quotes;
  const plain = sentence(valuesText(teller, said, phrase), ...gaps.map((value): Text => [valueText(teller, value)]));
  return quoted && plain.length > 0 ? [say(open), ...plain, say(close)] : plain;
}

/** `every request of team-a, team-b`: those who may ask stand among the values, and are told by their titles. */
function onRequest(teller: Teller, request: Value, names: readonly Value[]): Text {
  const { role, team, party, group } = teller.plan.byKind;
  const asking = names.map((value): Text => {
    const actor = [...role, ...team, ...party, ...group].find(({ name }) => name?.text === value.text);
    return [actor ? mention(teller, actor, value.span) : valueText(teller, value)];
  });
  return [valueText(teller, request), say(` ${teller.words.ofWhom} `), ...listed(teller, asking)];
}

/** A fact as a clause: its little word and its values: `by Head teacher`, `in September 2006`. */
export function clause(teller: Teller, fact: Fact): Text {
  const word = opening(teller, fact);
  const ends = fact.phrase === 'from' ? fact.facts : [];
  const said = factText(teller, { ...fact, facts: ends.length > 0 ? [] : fact.facts }, quoting.has(fact.phrase));
  return joined([[quote(word, fact.phraseSpan)], said, ...ends.map((end) => clause(teller, end))], ' ');
}

/** The word that opens a clause; before a date a language may want another: `on`, but `in September`. */
function opening(teller: Teller, { phrase, values }: Fact): string {
  const { beforeDay, beforeMonth } = teller.said;
  const date = values[0]?.type === 'date' ? values[0] : undefined;
  const before = date && (/^\d{4}-\d{2}-\d{2}$/.test(date.text) ? beforeDay : beforeMonth)[phrase];
  return before ?? phraseLabel(teller, phrase);
}

/** Marks as a reader says them, each a text of its own. */
export function marksText({ language }: Teller, marks: readonly MarkAt[]): readonly Text[] {
  return marks.map(({ mark, span }) => [quote(markLabel(mark, language), span)]);
}

/** Everything said with some phrases, a line for each fact. */
export function linesOf(teller: Teller, from: Pick<Thing, 'facts'>, ...phrases: readonly Phrase[]): readonly Text[] {
  return phrases.flatMap((phrase) => factsOf(from, phrase).map((fact) => factText(teller, fact)));
}

/** Everything said with some phrases, each with its little word, as one text: `due 15 October 2006, every fortnight`. */
export function clauses(teller: Teller, from: Pick<Thing, 'facts'>, ...phrases: readonly Phrase[]): Text {
  const said = from.facts.filter(
    ({ phrase, values, facts }) => phrases.includes(phrase) && values.length + facts.length > 0,
  );
  return sentence(...said.map((fact) => clause(teller, fact)));
}

/** Everything said but with some phrases, each with its little word, as one text. */
export function clausesBut(teller: Teller, from: Pick<Thing, 'facts'>, ...but: readonly Phrase[]): Text {
  return clauses(teller, from, ...from.facts.map(({ phrase }) => phrase).filter((phrase) => !but.includes(phrase)));
}

/** The phrases that say who is responsible. */
export const owning = ['by', 'gathered by', 'led by', 'coordinated by'] as const satisfies readonly Phrase[];

/** A property and what it says: `Decides: Try a shared task.` */
export function labelled(teller: Teller, fact: Fact): Text {
  const said = factText(teller, fact);
  const word = capital([quote(phraseLabel(teller, fact.phrase), fact.phraseSpan)]);
  return said.length > 0 ? [...word, say(': '), ...said] : word;
}

/** Who is responsible: as typed, or the default, which says that it is one. Empty when nobody is. */
export function ownersText(teller: Teller, thing: Thing): Text {
  const { actors, words: named, byDefault } = ownershipOf(teller.plan, thing);
  if (!byDefault) return typedOwners(teller, thing);
  const texts = [...actors.map((actor): Text => [mention(teller, actor)]), ...named.map((text) => line(text))];
  return texts.length === 0 ? [] : [...listed(teller, texts), say(` (${teller.words.byDefault})`, 'quiet')];
}

function typedOwners(teller: Teller, thing: Thing): Text {
  const facts = owning.flatMap((phrase) => factsOf(thing, phrase));
  return listed(
    teller,
    facts.map((fact) => factText(teller, fact)).filter((text) => text.length > 0),
  );
}
