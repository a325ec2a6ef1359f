import type { Plan } from '../../join.ts';
import type { Fact, Part, Span, Thing, UnknownWords, Value } from '../../plan.ts';
import { inside } from '../../stretches.ts';
import { placeOf } from '../facts.ts';
import { inAllThings } from '../once.ts';

/** Every text that a person has written into a plan. */

/** A text with its place. `exact`: a stretch of it can be found in the file, for nothing in it was written otherwise. */
export interface WrittenText {
  readonly text: string;
  readonly span: Span;
  readonly exact: boolean;
  readonly thing?: Thing;
}

/** What a search found in a text. */
interface FoundInText<Found> {
  readonly written: WrittenText;
  readonly found: Found;
}

/** A search of the titles, quoted values and comments of a plan; what a thing says is searched once, while it stays. */
export function searchOfTexts<Found>(
  find: (text: string) => readonly Found[],
): (plan: Plan) => readonly FoundInText<Found>[] {
  const inTexts = (texts: readonly WrittenText[]): readonly FoundInText<Found>[] =>
    texts.flatMap((written) => find(written.text).map((found) => ({ written, found })));
  const inThings = inAllThings((thing) => inTexts(textsOf(thing)));
  return (plan) => {
    const loose = plan.parts.filter(({ conflicted }) => !conflicted).flatMap(looseIn);
    return [...inThings(plan), ...inTexts(loose)];
  };
}

function textsOf(thing: Thing): readonly WrittenText[] {
  const found: WrittenText[] = [];
  if (thing.title) found.push({ ...written(thing.title), thing });
  if (thing.doc) found.push({ text: thing.doc, span: placeOf(thing), exact: false, thing });
  gather(thing.values, found, thing);
  for (const fact of thing.facts) inFact(fact, found, thing);
  for (const line of thing.unknown) inUnknown(line, found, thing);
  return found;
}

function looseIn({ loose }: Part): readonly WrittenText[] {
  const found: WrittenText[] = [];
  for (const line of loose) {
    if ('phrase' in line) inFact(line, found);
    else inUnknown(line, found);
  }
  return found;
}

/** Asked at every keystroke of a long plan, so the texts are gathered into one list. */
function inFact(fact: Fact, found: WrittenText[], thing?: Thing): void {
  gather(fact.values, found, thing);
  for (const inner of fact.facts) inFact(inner, found, thing);
  for (const line of fact.unknown) inUnknown(line, found, thing);
}

function inUnknown(line: UnknownWords, found: WrittenText[], thing?: Thing): void {
  gather(line.values, found, thing);
  for (const fact of line.facts) inFact(fact, found, thing);
  for (const inner of line.unknown) inUnknown(inner, found, thing);
}

function gather(values: readonly Value[], found: WrittenText[], thing?: Thing): void {
  for (const value of values) {
    if (value.type === 'text') found.push({ ...written(value), ...(thing ? { thing } : {}) });
    if (value.type === 'amount' && value.unit?.type === 'text')
      found.push({ ...written(value.unit), ...(thing ? { thing } : {}) });
  }
}

/** A text between two quotes is as long as it was typed, unless something in it was escaped. */
function written({ text, span }: Pick<Value, 'text' | 'span'>): Omit<WrittenText, 'thing'> {
  return { text, span, exact: span.end - span.start === text.length + 2 };
}

/** The place of a stretch of a text; the whole text where a stretch cannot be found. */
export function stretchOf({ span, exact }: WrittenText, start: number, end: number): Span {
  return exact ? inside(span, 1 + start, 1 + end) : span;
}
