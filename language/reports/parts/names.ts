import { called, placeOf, targetsOf } from '../../model/ask/facts.ts';
import { partiesOfActor } from '../../model/ask/people/organisations.ts';
import type { AmountValue, Span, Thing, Value } from '../../model/plan.ts';
import { knownListsOf } from '../../syntax/vocabulary/lists.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import { andList } from '../../text/formats.ts';
import type { Run, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import { dateWords } from './dates.ts';
import { countedLabel, kindLabel, valueLabel } from './labels.ts';
import { joined, quote, say, wordsIn } from './text.ts';

/** What things and values of a plan are called in a report. */

/** What a thing is called; where it has neither title nor name, what its kind is called. */
export function nameOf(teller: Pick<Teller, 'said'>, thing: Thing): string {
  return thing.title || thing.name ? called(thing) : kindLabel(teller, thing.word);
}

/** The same, leading to where it is declared. */
export function titleOf(teller: Teller, thing: Thing, tone?: Run['tone']): Run {
  return quote(nameOf(teller, thing), placeOf(thing), tone);
}

/** Kinds called by a name rather than by a sentence: they stand in a list without quotation marks. */
const namedKinds: ReadonlySet<string> = new Set(['party', 'role', 'team', 'group', 'network', 'cluster']);

/** A thing within a sentence: actors by name, all else between quotation marks. */
export function mention(teller: Teller, thing: Thing, origin: Span = placeOf(thing)): Run {
  const { open, close } = teller.words.quotes;
  return quote(
    namedKinds.has(thing.kind) ? actorName(teller, thing) : `${open}${nameOf(teller, thing)}${close}`,
    origin,
  );
}

function actorName(teller: Teller, actor: Thing): string {
  const { plan, rolesInFull } = teller;
  const name = nameOf(teller, actor);
  if (actor.kind !== 'role') return name;
  const isAmbiguous = plan.byKind.role.some((other) => other !== actor && nameOf(teller, other) === name);
  // Of a role that is held in several schools no single one would be true.
  const [party, ...others] = rolesInFull || isAmbiguous ? partiesOfActor(plan, actor) : [];
  return party && others.length === 0 ? `${name} (${nameOf(teller, party)})` : name;
}

/** One value in words: the title of what it points at, a date in full, an amount with what it counts. */
export function valueText(teller: Teller, value: Value, phrase?: Phrase): Run {
  const { plan, words } = teller;
  if (value.type === 'gap') return quote(words.gaps[value.gap], value.span);
  if (value.type === 'amount') return quote(amountWords(teller, value), value.span);
  if (value.type === 'date') return quote(dateWords(words.locale, value.text), value.span);
  if (value.type === 'name' && value.each) return quote(`${words.each} ${kindLabel(teller, value.text)}`, value.span);
  const target = targetsOf(plan, value)[0];
  if (target) return mention(teller, target, value.span);
  const term = plan.settings.terms.find(({ name }) => name === value.text);
  if (term) return quote(`${value.text} (${spanOfDays(teller, term.first, term.last)})`, value.span);
  if (value.type !== 'name') return quote(value.text, value.span);
  const isKnown = phrase !== undefined && knownListsOf(phrase).length > 0;
  return quote(isKnown ? valueLabel(teller, phrase, value.text) : countedLabel(teller, value.text), value.span);
}

function spanOfDays({ words }: Teller, first: string, last: string): string {
  return `${dateWords(words.locale, first)} ${words.to} ${dateWords(words.locale, last)}`;
}

/** An amount as it is read aloud: `3 of 6 (Quiet students)`, `40 % of staff`, `30 minutes per set of books`. */
function amountWords(teller: Teller, amount: AmountValue): string {
  const { words, plan, said } = teller;
  const { text, qualifier, upTo, outOf, unit, per } = amount;
  return [
    qualifier === undefined ? '' : (said.qualifiers[qualifier] ?? qualifier),
    text,
    upTo === undefined ? '' : `${words.to} ${upTo}`,
    outOf === undefined ? '' : `${words.of} ${outOf}`,
    unit ? countedWords(teller, amount, targetsOf(plan, unit)[0]) : '',
    per ? `${words.per} ${per.text}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function countedWords(teller: Teller, { unit, percent }: AmountValue, group: Thing | undefined): string {
  const typed = unit?.text ?? '';
  const counted = group ? nameOf(teller, group) : unit?.type === 'name' ? countedLabel(teller, typed) : typed;
  if (percent) return `${teller.words.of} ${counted}`;
  return group ? `(${counted})` : counted;
}

/** Texts as a sentence lists them: “A, B and C”; semicolons keep apart what has commas of its own. */
export function listed({ words }: Pick<Teller, 'words'>, texts: readonly Text[]): Text {
  const [only] = texts;
  if (only && texts.length === 1) return only;
  if (texts.some((text) => wordsIn(text).includes(','))) return joined(texts, '; ');
  return andList(words.locale)
    .formatToParts(texts.map((_, index) => String(index)))
    .flatMap(({ type, value }) => (type === 'element' ? (texts[Number(value)] ?? []) : [say(value)]));
}

/** Values as a sentence lists them. */
export function valuesText(teller: Teller, values: readonly Value[], phrase?: Phrase): Text {
  return listed(
    teller,
    values.map((value) => [valueText(teller, value, phrase)]),
  );
}
