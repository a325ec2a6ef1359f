import type { Verdict } from '../../findings/finding.ts';
import { called, placeOf, targetsOf } from '../../model/ask/facts.ts';
import { partyOf } from '../../model/ask/people.ts';
import type { Plan } from '../../model/join.ts';
import type { AmountValue, Fact, Span, Thing, Value } from '../../model/plan.ts';
import type { Run, Text } from '../report.ts';
import type { SharedWords } from '../words/shared.ts';
import { dateWords } from './dates.ts';
import { joined, quote, say, wordsIn } from './text.ts';

/** What things and values of a plan are called in a report. */

export type Phrase = Fact['phrase'];

/** What every part of a report needs: the plan, what the check says of it, and the words of the language. */
export interface Teller {
  readonly plan: Plan;
  readonly verdict: Verdict;
  readonly words: SharedWords;
  /** A role is told with its organisation always, as where people sign, and not only where two bear one title. */
  readonly rolesInFull?: true;
}

/** What a thing is called, leading to where it is declared. */
export function titleOf(thing: Thing, tone?: Run['tone']): Run {
  return quote(called(thing), placeOf(thing), tone);
}

/** Kinds called by a name rather than by a sentence: they stand in a list without quotation marks. */
const namedKinds: ReadonlySet<string> = new Set(['party', 'role', 'team', 'group', 'network', 'cluster']);

/** A thing within a sentence: actors by name, all else between quotation marks. */
export function mention(teller: Teller, thing: Thing, origin: Span = placeOf(thing)): Run {
  return quote(namedKinds.has(thing.kind) ? actorName(teller, thing) : `“${called(thing)}”`, origin);
}

function actorName({ plan, rolesInFull }: Teller, actor: Thing): string {
  const name = called(actor);
  if (actor.kind !== 'role') return name;
  const isAmbiguous = plan.byKind.role.some((other) => other !== actor && called(other) === name);
  const party = rolesInFull || isAmbiguous ? partyOf(plan, actor) : undefined;
  return party ? `${name} (${called(party)})` : name;
}

/** Phrases whose values are terms of the field, typed with hyphens and said without. */
const termPhrases: ReadonlySet<Phrase> = new Set<Phrase>([
  'voice',
  'level',
  'caused by',
  'method',
  'kind',
  'stance',
  'consent',
  'model',
  'form',
]);

/** One value in words: the title of what it points at, a date in full, an amount with what it counts. */
export function valueText(teller: Teller, value: Value, phrase?: Phrase): Run {
  const { plan, words } = teller;
  if (value.type === 'gap') return quote(words.gaps[value.gap], value.span);
  if (value.type === 'amount') return quote(amountWords(teller, value), value.span);
  if (value.type === 'date') return quote(dateWords(words.locale, value.text), value.span);
  if (value.type === 'name' && value.each) return quote(`${words.each} ${value.text}`, value.span);
  const target = targetsOf(plan, value)[0];
  if (target) return mention(teller, target, value.span);
  const term = plan.settings.terms.find(({ name }) => name === value.text);
  if (term) return quote(`${value.text} (${spanOfDays(teller, term.first, term.last)})`, value.span);
  const isTerm = value.type === 'name' && phrase !== undefined && termPhrases.has(phrase);
  return quote(isTerm ? termWords(words, value.text) : value.text, value.span);
}

function spanOfDays({ words }: Teller, first: string, last: string): string {
  return `${dateWords(words.locale, first)} ${words.to} ${dateWords(words.locale, last)}`;
}

/** A term of the field as a reader says it: `support-staff` is “support staff”. */
export function termWords({ terms }: SharedWords, term: string): string {
  return terms[term] ?? term.replaceAll('-', ' ');
}

/** An amount as it is read aloud: `3 of 6 (Quiet students)`, `40 % of staff`, `30 minutes per set of books`. */
function amountWords({ words, plan }: Teller, amount: AmountValue): string {
  const { text, qualifier, upTo, outOf, unit, per } = amount;
  return [
    qualifier ?? '',
    text,
    upTo === undefined ? '' : `${words.to} ${upTo}`,
    outOf === undefined ? '' : `${words.of} ${outOf}`,
    unit ? countedWords(words, amount, targetsOf(plan, unit)[0]) : '',
    per ? `${words.per} ${per.text}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function countedWords({ of }: SharedWords, { unit, percent }: AmountValue, group: Thing | undefined): string {
  const counted = group ? called(group) : (unit?.text ?? '');
  if (percent) return `${of} ${counted}`;
  return group ? `(${counted})` : counted;
}

/** Texts as a sentence lists them: “A, B and C”; semicolons keep apart what has commas of its own. */
export function listed({ words }: Pick<Teller, 'words'>, texts: readonly Text[]): Text {
  if (texts.length > 1 && texts.some((text) => wordsIn(text).includes(','))) return joined(texts, '; ');
  const format = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  return format
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
