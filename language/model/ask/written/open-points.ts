import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import type { Plan } from '../../join.ts';
import type { Fact, GapValue, Thing, Value } from '../../plan.ts';
import { called, factOf, labelOf } from '../facts.ts';
import { onceForThing } from '../once.ts';

/** Where a plan says honestly that something is not stated, unknown or left open. */

export interface Open {
  readonly thing: Thing;
  /** Absent where the thing itself is left open: `outcome for boarders left open`. */
  readonly phrase?: Phrase;
  readonly value: GapValue;
}

/** Every open point, in the order of the text. */
export function openPointsOf(plan: Plan): readonly Open[] {
  return plan.things.flatMap((thing) => openIn(plan, thing));
}

const openIn = onceForThing((thing): readonly Open[] => [
  ...gapsAmong(thing.values).map((value) => ({ thing, value })),
  ...thing.facts.flatMap((fact) => openInFact(thing, fact)),
]);

function openInFact(thing: Thing, fact: Fact): readonly Open[] {
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

/** A thing in words that tell it from others: its title, else of whom or what it is said. */
export function toldApart(plan: Plan, thing: Thing): string {
  if (thing.title ?? thing.name) return `${thing.word} “${called(thing)}”`;
  const fact = distinguishing.map((phrase) => factOf(thing, phrase)).find((one) => one !== undefined);
  if (fact === undefined) return thing.word;
  const whom = fact.values.map((value) => `“${labelOf(plan, value)}”`);
  return `${thing.word} ${fact.phrase} ${whom.join(', ')}`;
}
