import { phraseRow } from '../../../syntax/vocabulary/phrases.ts';
import { keyOf } from '../../bearers.ts';
import type { Plan } from '../../join.ts';
import type { Reference } from '../../names.ts';
import type { Fact, Thing, Words } from '../../plan.ts';
import { says } from '../facts.ts';
import { inAllThings } from '../once.ts';

/** What stands in a plan twice where it should stand once. */

/** A name borne by a second thing, with the thing that bore it first. */
export interface DoubleName {
  readonly name: Words;
  readonly thing: Thing;
  readonly first: Thing;
}

/** Names that two things bear, each second bearer once; those of the programme come first. */
export function doubleNames({ things, inheritance }: Plan): readonly DoubleName[] {
  const first = new Map<string, Thing>();
  const doubles: DoubleName[] = [];
  for (const thing of things) {
    if (thing.name === undefined || thing.kind === 'accept') continue;
    const key = keyOf(thing.name.text);
    const before = inheritance.byName.get(key)?.[0] ?? first.get(key);
    if (before === undefined) first.set(key, thing);
    else doubles.push({ name: thing.name, thing, first: before });
  }
  return doubles;
}

/** References by a title that several things bear. */
export function ambiguousReferences(plan: Plan): readonly Reference[] {
  return plan.references.filter(({ state }) => state === 'ambiguous');
}

/** A single-valued phrase said again, with the fact that said it first. */
export interface RepeatedFact {
  readonly thing: Thing;
  readonly again: Fact;
  readonly first: Fact;
}

/** Single-valued phrases said twice of one thing where neither says whose account it is. */
export const repeatedFacts = inAllThings((thing) => repeatedIn(thing, thing.facts));

const none: readonly RepeatedFact[] = [];

function repeatedIn(thing: Thing, facts: readonly Fact[]): readonly RepeatedFact[] {
  const [only] = facts;
  if (only === undefined) return none;
  if (facts.length === 1) return repeatedIn(thing, only.facts);
  const first = new Map<string, Fact>();
  return facts.flatMap((fact): readonly RepeatedFact[] => {
    const inside = repeatedIn(thing, fact.facts);
    if (phraseRow(fact.phrase).many || says(fact, 'according to')) return inside;
    const before = first.get(fact.phrase);
    if (before !== undefined) return [{ thing, again: fact, first: before }, ...inside];
    first.set(fact.phrase, fact);
    return inside;
  });
}
