import { called, factsOf, pointedAt, pointingAt } from '../../model/ask/facts.ts';
import type { Plan } from '../../model/join.ts';
import type { AmountValue, Thing } from '../../model/plan.ts';

/** Who could be told from a group so small that its members are known, though nobody is named. */

/** What the public edition calls those it does not tell apart. */
export interface SmallGroups {
  /** Roles that are told by the group they belong to, or not at all: what stands in the place of their title. */
  readonly titles: ReadonlyMap<Thing, string>;
  /** Groups and roles whose number is not told exactly. */
  readonly uncounted: ReadonlySet<Thing>;
}

/**
 * No source gives a number below which a group is small, so the plan says it (`small-group` in its settings). Without
 * one every role of a group with a stated size is told as the group only.
 */
export function smallGroups(plan: Plan, unnamed: string): SmallGroups {
  const { smallGroup } = plan.settings.reports ?? {};
  const isSmall = (thing: Thing): boolean => {
    const size = sizeOf(thing);
    return size !== undefined && (smallGroup === undefined || size < smallGroup);
  };
  const roles = plan.byKind.role;
  const ownGroup = (role: Thing): Thing | undefined => groupsOf(plan, role).find(isSmall);
  const titles = roles.flatMap((role): [Thing, string][] => {
    const group = ownGroup(role);
    if (group) return [[role, called(group)]];
    return smallGroup !== undefined && isSmall(role) ? [[role, unnamed]] : [];
  });
  const counted = smallGroup === undefined ? [] : [...plan.byKind.group, ...roles];
  return { titles: new Map(titles), uncounted: new Set(counted.filter(isSmall)) };
}

/** The groups a role stands in or is a member of. */
function groupsOf(plan: Plan, role: Thing): readonly Thing[] {
  const members = pointingAt(plan, role, 'members');
  return [...pointedAt(plan, role, 'in'), ...members].filter(({ kind }) => kind === 'group');
}

/** The largest number a thing gives for itself. */
function sizeOf(thing: Thing): number | undefined {
  const amounts = [...thing.values, ...factsOf(thing, 'size').flatMap(({ values }) => values)].filter(
    (value): value is AmountValue => value.type === 'amount' && value.percent !== true,
  );
  const numbers = amounts.flatMap(({ count, upTo }) => upTo ?? count ?? []);
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}
