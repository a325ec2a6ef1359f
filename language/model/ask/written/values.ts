import { knownWordFor } from '../../../locales/labels.ts';
import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import { isKnown, knownListsOf, knownValues } from '../../../syntax/vocabulary/lists.ts';
import type { OwnWords } from '../../../syntax/vocabulary/own.ts';
import type { Takes } from '../../../syntax/vocabulary/phrases/row.ts';
import { type Phrase, phraseRow } from '../../../syntax/vocabulary/phrases.ts';
import { rhythmMeant } from '../../../syntax/vocabulary/rhythms.ts';
import { isSlip, nearest } from '../../../text/nearest.ts';
import { isMonth, isoOf, isoOfWords } from '../../dates.ts';
import { targetKinds } from '../../names.ts';
import type { Fact, Span, Thing, Value } from '../../plan.ts';
import { across, inside } from '../../stretches.ts';
import { inAllThings } from '../once.ts';

/** What is wrong with a value, as the messages of its rule are named. */
export type ValueFault =
  | 'empty'
  | 'bareKind'
  | 'bareDate'
  | 'dateStyle'
  | 'dateUnclear'
  | 'noSuchDay'
  | 'dateWords'
  | 'dateWordsMeant'
  | 'notDate'
  | 'notNumber'
  | 'notName'
  | 'needsQuotes'
  | 'likeKnown'
  | 'notKnown'
  | 'rhythm'
  | 'glued'
  | 'noTitle'
  | 'decimalComma'
  | 'thousands';

/** A value of the wrong sort, or one that is missing. */
export interface WrongValue {
  readonly fault: ValueFault;
  readonly at: Span;
  readonly thing: Thing;
  /** The phrase or kind whose value it is. */
  readonly word: string;
  /** The value as it was typed. */
  readonly text: string;
  /** What it should be: a known value, an ISO day, an example. */
  readonly meant: string;
  /** The edit that mends it, where there is one; `asks` where it may not be what was meant. */
  readonly mend?: { readonly span: Span; readonly text: string; readonly asks?: true };
}

/** Every value of the wrong sort in a plan. */
export const wrongValues = inAllThings((thing, { terms, words }): readonly WrongValue[] => {
  const place = { thing, terms: new Set(terms.map(({ name }) => name)), words };
  const found = inHeader(thing);
  for (const fact of thing.facts) gather(place, fact, found);
  for (const { facts } of thing.unknown) for (const fact of facts) gather(place, fact, found);
  return found;
});

function gather(place: Place, fact: Fact, found: WrongValue[]): void {
  found.push(...ofFact(place, fact));
  for (const inner of fact.facts) gather(place, inner, found);
}

interface Place {
  readonly thing: Thing;
  readonly terms: ReadonlySet<string>;
  readonly words: OwnWords;
}

function inHeader(thing: Thing): WrongValue[] {
  const { name, title, values, facts, marks, things, unknown } = thing;
  const common = { thing, word: thing.word, meant: '' };
  const says = [values, facts, marks, things, unknown].some((list) => list.length > 0);
  if (!name && !title && !says) return [{ ...common, fault: 'bareKind', at: thing.wordSpan, text: '' }];
  if (name && !title && values.length === 0 && needTitle.has(thing.kind))
    return [{ ...common, fault: 'noTitle', at: name.span, text: name.text }];
  return values.flatMap((value): WrongValue[] => {
    if (value.type === 'name') return glued({ ...common, at: value.span, text: value.text }, value);
    if (value.type === 'amount') return numberFaults(value, thing, thing.word);
    if (value.type !== 'date' || thing.kind === 'source') return [];
    const mend = { span: inside(value.span, 0, 0), text: 'on ' };
    return [{ ...common, fault: 'bareDate', at: value.span, text: value.text, mend }];
  });
}

/** Kinds that are known by what they are called. */
const needTitle: ReadonlySet<Kind> = new Set(['question', 'role', 'team', 'group', 'party']);

/** `27students`: a space is missing. */
function glued(common: Common, { text, span }: Value): WrongValue[] {
  const parts = /^(\d+)(\p{L}+)$/u.exec(text);
  if (!parts) return [];
  const meant = `${parts[1]} ${parts[2]}`;
  return [{ ...common, fault: 'glued', meant, mend: { span, text: meant } }];
}

function ofFact(place: Place, fact: Fact): WrongValue[] {
  const { takes, example } = phraseRow(fact.phrase);
  const { thing } = place;
  if (fact.values.length === 0) {
    if (takes.includes('nothing') || fact.marks.length > 0) return [];
    return [{ fault: 'empty', at: fact.phraseSpan, thing, word: fact.phrase, text: '', meant: example }];
  }
  const inWords = takes.includes('date') ? dateInWords(place, fact) : undefined;
  if (inWords) return [inWords];
  return fact.values.flatMap((value) => ofValue(place, fact, value));
}

/** `on Sept 2006`, `on 12 October 2006`: a date in words that no computation can use. */
function dateInWords({ thing, terms }: Place, fact: Fact): WrongValue | undefined {
  const { values } = fact;
  const words = values.filter(({ type, text }) => type === 'amount' || (type === 'name' && !terms.has(text)));
  const takesNames = targetKinds(phraseRow(fact.phrase).takes) !== undefined;
  const isMixed = values.some(({ type }) => type === 'date') && values.length > 1;
  const isDate = isMixed || words.some(namesMonth);
  if (words.length === 0 || (takesNames && !isDate) || phraseRow(fact.phrase).takes.includes('amount'))
    return undefined;
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return undefined;
  const text = values.map(wordsOf).join(' ');
  const at = across(first.span, last.span);
  const meant = isoOfWords(text);
  const common = { at, thing, word: fact.phrase, text, meant: meant ?? '' };
  if (meant) return { ...common, fault: 'dateWordsMeant', mend: { span: at, text: meant } };
  return { ...common, fault: isDate || words.length > 1 ? 'dateWords' : 'notDate' };
}

/** `September`, `5 October`: somebody means a day, and of which year is not said. */
function namesMonth(value: Value): boolean {
  return value.type === 'amount' ? isMonth(value.unit?.text ?? '') : isMonth(value.text);
}

function wordsOf(value: Value): string {
  return value.type === 'amount' && value.unit ? `${value.text} ${value.unit.text}` : value.text;
}

function ofValue({ thing, words }: Place, fact: Fact, value: Value): WrongValue[] {
  const { takes } = phraseRow(fact.phrase);
  const common = { at: value.span, thing, word: fact.phrase, text: value.text, meant: '' };
  switch (value.type) {
    case 'text':
    case 'gap':
      return [];
    case 'name':
      return value.each ? [] : nameFaults(common, fact.phrase, value, words);
    case 'date':
      if (takes.includes('date')) return value.first === undefined ? [dateFault(common)] : [];
      return [{ ...common, ...wanted(takes, value) }];
    case 'amount':
      if (takes.includes('amount')) return numberFaults(value, thing, fact.phrase);
      return [{ ...common, ...((fact.phrase === 'every' && rhythm(value)) || wanted(takes, value)) }];
  }
}

type Common = Omit<WrongValue, 'fault'>;

/** What a phrase wants instead of the value it was given. */
function wanted(takes: readonly Takes[], value: Value): Pick<WrongValue, 'fault'> & Partial<WrongValue> {
  if (targetKinds(takes) !== undefined || takes.some((one) => one.startsWith('known:'))) return { fault: 'notName' };
  if (takes.includes('date')) return { fault: 'notDate' };
  if (takes.includes('amount')) return { fault: 'notNumber' };
  return { fault: 'needsQuotes', mend: { span: value.span, text: `"${wordsOf(value)}"` } };
}

/** `every 2 weeks`: a rhythm that has a word. */
function rhythm(value: Value): (Pick<WrongValue, 'fault'> & Partial<WrongValue>) | undefined {
  const text = wordsOf(value);
  const meant = rhythmMeant(text);
  return meant === undefined ? undefined : { fault: 'rhythm', text, meant, mend: { span: value.span, text: meant } };
}

function nameFaults(common: Common, phrase: Phrase, value: Value, words: OwnWords): WrongValue[] {
  const { takes } = phraseRow(phrase);
  const lists = knownListsOf(phrase);
  if (targetKinds(takes) !== undefined || takes.includes('word') || takes.includes('rule')) return [];
  if (lists.some((list) => isKnown(list, value.text, words))) return [];
  const asAmount = lists.length > 0 || takes.includes('amount') ? glued(common, value) : [];
  if (asAmount.length > 0) return asAmount;
  if (lists.length === 0) return [{ ...common, ...wanted(takes, value) }];
  const known = lists.flatMap((list) => [...knownValues(list, words).keys()]);
  const called = lists.flatMap((list) => knownWordFor(list, value.text, words) ?? []);
  const [meant] = [...called, ...nearest(value.text, known)];
  if (meant === undefined) return [{ ...common, fault: 'notKnown', meant: known.slice(0, 6).join(', ') }];
  const isSure = called.includes(meant) || isSlip(value.text, meant);
  const mend = { span: value.span, text: meant, ...(isSure ? {} : { asks: true as const }) };
  return [{ ...common, fault: 'likeKnown', meant, mend }];
}

function dateFault(common: Common): WrongValue {
  const meant = isoOf(common.text);
  if (meant) return { ...common, fault: 'dateStyle', meant, mend: { span: common.at, text: meant } };
  return { ...common, fault: /^\d{4}-\d{1,2}(?:-\d{1,2})?$/.test(common.text) ? 'noSuchDay' : 'dateUnclear' };
}

/** `2,5` wants a point; `1,580` may be thousands or a fraction. */
function numberFaults(value: Value, thing: Thing, word: string): WrongValue[] {
  if (value.type !== 'amount') return [];
  const typed = value.text.replace(' %', '');
  const common = { at: value.span, thing, word, text: typed };
  if (value.count === undefined && /,\d{3}$/.test(typed))
    return [{ ...common, fault: 'thousands', meant: typed.replaceAll(',', '') }];
  if (value.count === undefined) return [{ ...common, fault: 'notNumber', meant: '' }];
  if (!typed.includes(',')) return [];
  const meant = typed.replace(',', '.');
  const span = inside(value.span, 0, typed.length);
  return [{ ...common, fault: 'decimalComma', meant, ...(value.qualifier ? {} : { mend: { span, text: meant } }) }];
}
