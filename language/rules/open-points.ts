import type { OpenPoint } from '../findings/finding.ts';
import { onceForThing } from '../model/ask/once.ts';
import type { Plan } from '../model/join.ts';
import type { Fact, Thing, Value } from '../model/plan.ts';

/** Every value that says that something is not stated, unknown or left open. */
export function openPointsOf(plan: Plan): OpenPoint[] {
  return plan.things.flatMap((thing) => openIn(plan, thing));
}

const openIn = onceForThing((thing): readonly OpenPoint[] => [
  ...openValues(thing, undefined, thing.values),
  ...thing.facts.flatMap((fact) => openInFact(thing, fact)),
]);

function openInFact(thing: Thing, fact: Fact): OpenPoint[] {
  return [...openValues(thing, fact.phrase, fact.values), ...fact.facts.flatMap((inner) => openInFact(thing, inner))];
}

function openValues(thing: Thing, phrase: string | undefined, values: readonly Value[]): OpenPoint[] {
  const bearer = thing.title ?? thing.name;
  const whose = bearer === undefined ? thing.word : `${thing.word} “${bearer.text}”`;
  const what = phrase === undefined ? whose : `${whose}, ${phrase}`;
  return values.flatMap((value) => (value.type === 'gap' ? [{ what: `${what}: ${value.gap}`, span: value.span }] : []));
}
