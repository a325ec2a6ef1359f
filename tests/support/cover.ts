import type { Fact, Part, Span, Thing, UnknownWords } from '../../language/model/plan.ts';

/** The places of everything a part holds by itself: words, names, titles, values, marks; not the stretches around them. */
export function placesHeld({ things, loose }: Part): Span[] {
  return [...things.flatMap(inThing), ...loose.flatMap((said) => ('phrase' in said ? inFact(said) : inUnknown(said)))];
}

function inThing(thing: Thing): Span[] {
  const { name, title, wordSpan, values, marks } = thing;
  const own = [wordSpan, ...[name, title, ...values, ...marks].flatMap((words) => (words ? [words.span] : []))];
  return [...own, ...inside(thing)];
}

function inFact(fact: Fact): Span[] {
  return [fact.phraseSpan, ...[...fact.values, ...fact.marks].map(({ span }) => span), ...inside(fact)];
}

function inUnknown(unknown: UnknownWords): Span[] {
  return [unknown.word.span, ...[...unknown.values, ...unknown.marks].map(({ span }) => span), ...inside(unknown)];
}

function inside({ facts, things, unknown }: Pick<Thing, 'facts' | 'things' | 'unknown'>): Span[] {
  return [...facts.flatMap(inFact), ...things.flatMap(inThing), ...unknown.flatMap(inUnknown)];
}

/** A word or quoted text somebody typed. */
export interface Typed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words and quoted texts of a text, read without the language: comments are left out. */
export function typedIn(text: string): Typed[] {
  const pieces = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"[^"\n]*"?|[\p{L}\p{N}_][\p{L}\p{M}\p{N}_'’-]*/gu;
  return [...text.matchAll(pieces)]
    .filter(({ 0: image }) => !/^\/[/*]/.test(image))
    .map(({ 0: image, index }) => ({ text: image, start: index, end: index + image.length }));
}

/** What of the typed things stands in no place. */
export function lostFrom(typed: readonly Typed[], places: readonly Span[]): string[] {
  const isHeld = ({ start, end }: Typed): boolean => places.some((place) => place.start < end && start < place.end);
  return typed.filter((each) => !isHeld(each)).map(({ text }) => text);
}
