import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import type { Fact, GapValue, OpenPoint, Thing, Value } from '../../plan.ts';
import { inAllThings } from '../once.ts';

/** Where a plan says honestly that something is not stated, unknown or left open. */

/** Every open point, in the order of the text. */
export const openPointsOf = inAllThings((thing): readonly OpenPoint[] => [
  ...gapsAmong(thing.values).map((value) => ({ thing, value })),
  ...thing.facts.flatMap((fact) => openInFact(thing, fact)),
]);

function openInFact(thing: Thing, fact: Fact): readonly OpenPoint[] {
  const { phrase } = fact;
  return [
    ...gapsAmong(fact.values).map((value) => ({ thing, phrase, value })),
    ...fact.facts.flatMap((inner) => openInFact(thing, inner)),
  ];
}

function gapsAmong(values: readonly Value[]): readonly GapValue[] {
  return values.filter((value) => value.type === 'gap');
}

/** Of whom or what a thing without a title is said, which tells it from others of its kind. */
export const distinguishing = ['for', 'about', 'of', 'to', 'by', 'at'] as const satisfies readonly Phrase[];
