import { hasMark, pointedAt } from '../../model/ask/facts.ts';
import type { Plan } from '../../model/join.ts';
import type { Thing } from '../../model/plan.ts';

/** What the public edition does not show at all: what is marked internal, doubts, and everything inside them. */
export function hiddenThings(plan: Plan): ReadonlySet<Thing> {
  const hidden = new Set<Thing>();
  // Every thing stands after the one it is inside of, so that one pass sees whole blocks.
  for (const thing of [...plan.inherited, ...plan.things]) {
    const parent = plan.parents.get(thing);
    const isInside = parent !== undefined && hidden.has(parent);
    if (isInside || thing.kind === 'doubt' || hasMark(thing, 'internal')) hidden.add(thing);
  }
  // An answer or amendment that speaks of something hidden would speak of the whole plan without it.
  for (const thing of [...plan.byKind.accept, ...plan.byKind.amendment])
    if (pointedAt(plan, thing, 'for', 'about').some((target) => hidden.has(target))) hidden.add(thing);
  return hidden;
}
