import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { agreementsOf, linkedTo } from '../agreements/agreements.ts';
import { hasMark, isAhead, isLeftOpen, isOpenPoint, pointingAt, says, valuesOf } from '../facts.ts';
import { inAllThings, onceForThing, oncePerPlan } from '../once.ts';
import { hasSecondParty, partnersNamed } from './organisations.ts';
import { isOwned, ownershipOf } from './ownership.ts';
import { unstaffedWork } from './staffing.ts';

/** Who answers for what, and to which organisation they belong. */

/** The kinds of thing that somebody answers for. */
const joint: readonly Kind[] = ['question', 'evidence', 'activity', 'change', 'finding', 'report'];

/** What else says who answers for a thing of some kind: a finding is answered for by those who interpreted or agreed it. */
const alsoOwning: Partial<Readonly<Record<Kind, readonly Phrase[]>>> = {
  evidence: ['from outside the team'],
  finding: ['interpreted by', 'agreed by'],
};

/** Everything that somebody answers for. What came unasked, and what is withdrawn, asks for nobody. */
export const jointItems = inAllThings((thing) => {
  if (!joint.includes(thing.kind) || isOpenPoint(thing)) return [];
  return (['unplanned', 'withdrawn', 'not claimed'] as const).some((mark) => hasMark(thing, mark)) ? [] : [thing];
});

/** The joint items for which nobody answers and which do not say that this is not stated. */
export const unownedItems = oncePerPlan((plan: Plan): readonly Thing[] => {
  return jointItems(plan).filter((thing) => {
    const ownership = ownershipOf(plan, thing);
    if (isOwned(ownership) || ownership.leftOpen) return false;
    const others = alsoOwning[thing.kind] ?? [];
    if (others.some((phrase) => valuesOf(thing, phrase).length > 0 || isLeftOpen(thing, phrase))) return false;
    return thing.kind !== 'evidence' || !isGatheredByAnother(plan, thing);
  });
});

/** An activity, meeting or visit with an owner that gathers a source says who gathers it. */
function isGatheredByAnother(plan: Plan, evidence: Thing): boolean {
  const holder = plan.parents.get(evidence);
  const gathering = [...pointingAt(plan, evidence, 'gathers'), ...(holder?.kind === 'activity' ? [holder] : [])];
  return gathering.some((thing) => isOwned(ownershipOf(plan, thing)));
}

/**
 * The joint items without an owner, but for activities in which nobody takes part at all: who does those is asked first.
 */
export function unansweredItems(plan: Plan): readonly Thing[] {
  const unstaffed = unstaffedWork(plan);
  return unownedItems(plan).filter((thing) => isAhead(thing) || !unstaffed.includes(thing));
}

/** Whether one line in the head would answer for everything: an inquiry of one party where nothing says whose it is. */
export function lacksDefaultOwner(plan: Plan): boolean {
  if (plan.head?.kind !== 'inquiry' || hasSecondParty(plan) || says(plan.head, 'by')) return false;
  return unownedItems(plan).length === jointItems(plan).length;
}

/** Whether an inquiry of one party says that its owner is not stated. */
export function leavesDefaultOwnerOpen(plan: Plan): boolean {
  return plan.head?.kind === 'inquiry' && !hasSecondParty(plan) && isLeftOpen(plan.head, 'by');
}

export const rights = ['questions', 'data', 'findings', 'dissemination', 'decisions'] as const;
export type Right = (typeof rights)[number];

/** The rights of which a contract, and what hangs together with it, do not say who owns them. */
export function unstatedRights(plan: Plan, contract: Thing): readonly Right[] {
  const saying = [contract, ...linkedTo(plan, contract), ...plan.byKind.agreement];
  return rights.filter((right) => !saying.some((agreement) => says(agreement, `owner of ${right}`)));
}

/** The organisations that own something together. */
export interface OwningPartners {
  readonly partners: readonly Thing[];
  /** Owners of whom the plan does not say where they belong. */
  readonly unplaced: readonly Value[];
  /** How many things have an owner. */
  readonly count: number;
}

const ownersSaid = onceForThing((thing) =>
  valuesOf(thing, 'by', 'led by', 'gathered by', 'coordinated by', ...(alsoOwning[thing.kind] ?? [])),
);

/** The organisations of all owners: of joint items, and of the rights a contract gives. */
export function owningPartners(plan: Plan): OwningPartners {
  const items = jointItems(plan).map((thing) => ownersSaid(plan, thing));
  const agreements = agreementsOf(plan);
  const shared = agreements.flatMap((agreement) => rights.map((right) => valuesOf(agreement, `owner of ${right}`)));
  const owned = [...items, ...shared].filter((values) => values.length > 0);
  const values = owned.flat();
  const places = values.map((value) => ({ value, partners: partnersNamed(plan, value) }));
  return {
    partners: unique(places.flatMap(({ partners }) => partners)),
    unplaced: places.filter(({ partners }) => partners.length === 0).map(({ value }) => value),
    count: owned.length,
  };
}
