import { allKinds, type Kind } from '../syntax/vocabulary/kinds.ts';
import type { Part, Thing } from './plan.ts';

/** Things with everything declared inside them, in the order of the text, and what each stands in. */
export interface Flat {
  readonly things: readonly Thing[];
  readonly parents: ReadonlyMap<Thing, Thing>;
}

export function groupByKind(things: readonly Thing[]): Record<Kind, Thing[]> {
  const groups = Object.fromEntries(allKinds.map((kind) => [kind, [] as Thing[]])) as Record<Kind, Thing[]>;
  for (const thing of things) groups[thing.kind].push(thing);
  return groups;
}

export function flatten(parts: readonly Pick<Part, 'things'>[]): Flat {
  const things: Thing[] = [];
  const parents = new Map<Thing, Thing>();
  const take = (thing: Thing): void => {
    things.push(thing);
    const inside: Thing[] = [];
    gather(thing, inside);
    if (inside.length > thing.things.length) inside.sort((a, b) => a.span.start - b.span.start);
    for (const child of inside) {
      parents.set(child, thing);
      take(child);
    }
  };
  for (const part of parts) for (const thing of part.things) take(thing);
  return { things, parents };
}

/** The things declared right inside a thing, in the blocks of its facts and in lines that nobody could read too. */
function gather({ things, facts, unknown }: Pick<Thing, 'things' | 'facts' | 'unknown'>, inside: Thing[]): void {
  inside.push(...things);
  for (const fact of facts) gather(fact, inside);
  for (const words of unknown) gather(words, inside);
}
