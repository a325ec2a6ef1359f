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
    for (const child of declaredIn(thing)) {
      parents.set(child, thing);
      take(child);
    }
  };
  for (const part of parts) for (const thing of part.things) take(thing);
  return { things, parents };
}

type Holder = Pick<Thing, 'things' | 'facts' | 'unknown'>;

/** What is declared right inside something, in the blocks of its facts and in lines that nobody could read too. */
function declaredIn(holder: Holder): readonly Thing[] {
  const inside = gathered(holder);
  return inside.length > holder.things.length ? inside.sort((a, b) => a.span.start - b.span.start) : inside;
}

/** In which order it stands in the text, where that does not follow from how it is held: in the block of a fact, say. */
export function orderIn(holder: Holder): string {
  if (!holder.facts.some(declares) && !holder.unknown.some(declares)) return '';
  const ordered = declaredIn(holder);
  return gathered(holder)
    .map((thing) => ordered.indexOf(thing))
    .join();
}

/** Whether something is declared inside. */
export function declares({ facts, unknown, things }: Holder): boolean {
  return things.length > 0 || facts.some(declares) || unknown.some(declares);
}

function gathered(holder: Holder): Thing[] {
  const inside: Thing[] = [];
  gather(holder, inside);
  return inside;
}

function gather({ things, facts, unknown }: Holder, inside: Thing[]): void {
  inside.push(...things);
  for (const fact of facts) gather(fact, inside);
  for (const words of unknown) gather(words, inside);
}
