import type { Phrase } from '../syntax/vocabulary/phrases.ts';
import type { Fact, Thing, Value } from './plan.ts';

/** A value with what decides whether it points at something, and at what. */
export interface Said {
  readonly value: Value;
  readonly owner: Thing;
  /** Absent for a value of a header. */
  readonly fact?: Fact;
  /** The phrase that the fact is said of in turn. */
  readonly above?: Phrase;
}

/** Visits every value said of a thing, in nested facts and in lines that nobody could read too; its header comes last. */
export function eachSaid(owner: Thing, visit: (said: Said) => void): void {
  inFacts(owner, owner, undefined, visit);
  for (const value of owner.values) visit({ value, owner });
}

function inFacts(
  { facts, unknown }: Pick<Thing, 'facts' | 'unknown'>,
  owner: Thing,
  above: Phrase | undefined,
  visit: (said: Said) => void,
): void {
  for (const fact of facts) {
    for (const value of fact.values)
      visit(above === undefined ? { value, owner, fact } : { value, owner, fact, above });
    inFacts(fact, owner, fact.phrase, visit);
  }
  for (const words of unknown) inFacts(words, owner, above, visit);
}
