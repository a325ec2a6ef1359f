import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { targetsOf, valuesOf } from '../facts.ts';
import { inAllThings } from '../once.ts';

/** What waits for what: `after` and `depends on`. */

/** One link of a chain: what waits, for what, and where it says so. */
export interface Wait {
  readonly from: Thing;
  readonly to: Thing;
  readonly value: Value;
}

/** The rings of things that wait for one another, each once, beginning with the first in the plan. */
export function ringsOf(plan: Plan): readonly (readonly [Wait, ...Wait[]])[] {
  const waits = waiting(plan).flatMap(({ from, value }) => targetsOf(plan, value).map((to) => ({ from, to, value })));
  const outgoing = new Map<Thing, Wait[]>();
  for (const wait of waits) outgoing.set(wait.from, [...(outgoing.get(wait.from) ?? []), wait]);
  const told = new Set<Thing>();
  return [...outgoing.keys()].flatMap((start) => {
    const ring = told.has(start) ? undefined : shortestRing(start, outgoing);
    for (const { from } of ring ?? []) told.add(from);
    return ring ? [ring] : [];
  });
}

const waiting = inAllThings((from) => valuesOf(from, 'after', 'depends on').map((value) => ({ from, value })));

/** The shortest way from a thing back to itself. */
function shortestRing(
  start: Thing,
  outgoing: ReadonlyMap<Thing, readonly Wait[]>,
): readonly [Wait, ...Wait[]] | undefined {
  const ways: (readonly [Wait, ...Wait[]])[] = (outgoing.get(start) ?? []).map((wait) => [wait]);
  const seen = new Set<Thing>();
  for (const way of ways) {
    const end = way.at(-1)?.to;
    if (end === start) return way;
    if (end === undefined || seen.has(end)) continue;
    seen.add(end);
    ways.push(...(outgoing.get(end) ?? []).map((wait) => [...way, wait] as const));
  }
  return undefined;
}
