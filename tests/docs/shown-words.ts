import type { Fact, Thing, Value } from '../../language/model/plan.ts';
import { readPart } from '../../language/syntax/lower.ts';

/**
 * Every word of the language that a text uses: kinds and their keywords, phrases, marks, qualifiers, gaps, and values
 * as `phrase value`.
 */
export function wordsShown(text: string): ReadonlySet<string> {
  const shown = new Set<string>();
  const { things, loose } = readPart('plan.inquiry', text);
  for (const thing of things) inThing(thing, shown);
  for (const said of loose) if ('phrase' in said) inFact(said, shown);
  return shown;
}

function inThing(thing: Thing, shown: Set<string>): void {
  shown.add(thing.kind).add(`keyword ${thing.word}`);
  inside(thing, '', shown);
}

function inFact(fact: Fact, shown: Set<string>): void {
  shown.add(fact.phrase).add(`phrase ${fact.phrase}`);
  inside(fact, fact.phrase, shown);
}

function inside(
  { values, marks, facts, things }: Omit<Fact, 'phrase' | 'span' | 'phraseSpan' | 'unknown'>,
  phrase: string,
  shown: Set<string>,
): void {
  for (const { mark } of marks) shown.add(mark).add(`mark ${mark}`);
  for (const value of values) inValue(value, phrase, shown);
  for (const fact of facts) inFact(fact, shown);
  for (const thing of things) inThing(thing, shown);
}

function inValue(value: Value, phrase: string, shown: Set<string>): void {
  if (value.type === 'gap') shown.add(`gap ${value.gap}`);
  if (value.type === 'name') shown.add(`${phrase} ${value.text}`);
  if (value.type === 'amount' && value.qualifier) shown.add(value.qualifier).add(`qualifier ${value.qualifier}`);
  if (value.type === 'name' && value.each) shown.add('each');
}
