import { factsOf, pointedAt } from '../../model/ask/facts.ts';
import { ownershipOf } from '../../model/ask/people/ownership.ts';
import type { Plan } from '../../model/join.ts';
import type { Fact, Thing } from '../../model/plan.ts';
import type { Kind } from '../../syntax/vocabulary/kinds.ts';
import { carriedKinds, ownersOf } from './promises.ts';

/** What goes with a role: how something is in somebody's hands. */

/** The ways of holding something, in the order in which they are told of one thing. */
export const ways = [
  'led by',
  'coordinated by',
  'gathered by',
  'by',
  'custodian',
  'owner of questions',
  'owner of data',
  'owner of findings',
  'owner of dissemination',
  'owner of decisions',
  'agreed by',
  'members',
] as const;
export type Way = (typeof ways)[number];

export interface Held {
  readonly thing: Thing;
  /** Said of the thing, with somebody of its own: `decides "…" by head`. */
  readonly fact?: Fact;
  readonly way: Way;
  /** Everybody who holds it in this way. */
  readonly holders: readonly Thing[];
  /** Nothing was typed; the inquiry's own `by` stands in. */
  readonly byDefault: boolean;
}

/** What somebody answers for with `by`; of most other things it says who brought or noticed them. */
const answeredFor: ReadonlySet<Kind> = new Set<Kind>([
  ...carriedKinds,
  'question',
  'finding',
  'inquiry',
  'partnership',
]);

/** What somebody promised by agreeing to it. */
const binding: ReadonlySet<Kind> = new Set<Kind>(['contract', 'agreement']);

/** Everything that is in the hands of a role or team. */
export function heldBy(plan: Plan, actor: Thing): readonly Held[] {
  return plan.things.flatMap((thing) => [...held(plan, actor, thing), ...inside(plan, actor, thing)]);
}

function held(plan: Plan, actor: Thing, thing: Thing): readonly Held[] {
  const typed = ways.flatMap((way): readonly Held[] => {
    if (way === 'by' && !answeredFor.has(thing.kind)) return [];
    if (way === 'agreed by' && !binding.has(thing.kind)) return [];
    const holders = pointedAt(plan, thing, way);
    return holders.includes(actor) ? [{ thing, way, holders, byDefault: false }] : [];
  });
  if (typed.length > 0 || !ownershipOf(plan, thing).byDefault) return typed;
  const holders = ownersOf(plan, thing);
  return holders.includes(actor) ? [{ thing, way: 'by', holders, byDefault: true }] : [];
}

/** What was decided in a thing, or what it is used for, where somebody is named for it. */
function inside(plan: Plan, actor: Thing, thing: Thing): readonly Held[] {
  return [...factsOf(thing, 'decides'), ...factsOf(thing, 'use')].flatMap((fact): readonly Held[] => {
    const holders = pointedAt(plan, fact, 'by');
    return holders.includes(actor) ? [{ thing, fact, way: 'by', holders, byDefault: false }] : [];
  });
}
