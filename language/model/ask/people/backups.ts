import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Fact, Thing, Value } from '../../plan.ts';
import { factsOf, pointingAt, says, targetsOf, valuesOf, within } from '../facts.ts';
import { edgesOf, isBefore, type KnownEdge } from '../time/periods.ts';
import { headCount } from './schools.ts';

/** What happens when somebody falls ill or leaves: deputies, successors, and how much hangs on one person. */

export type Task = 'custodian' | 'coordinator' | 'lead';

/** Somebody for whom nobody steps in. */
export interface Alone {
  readonly actor: Thing;
  readonly task: Task;
  /** Where the task is given. */
  readonly given: Value;
  readonly fact: Fact;
}

/**
 * Custodians of data, coordinators and leads that have no deputy, each once. Of a coordinator or lead who bears most of a
 * cycle, or leaves early, that is asked, which says more.
 */
export function withoutDeputy(plan: Plan): readonly Alone[] {
  const { contract, agreement, evidence, team, network, cluster, cycle } = plan.byKind;
  const heads = plan.head ? [plan.head] : [];
  const tasks = [
    ...given(plan, 'custodian', 'custodian', [...contract, ...agreement, ...evidence]),
    ...given(plan, 'coordinator', 'coordinated by', [...team, ...network, ...cluster, ...heads]),
    ...given(plan, 'lead', 'led by', [...heads, ...contract, ...cycle, ...team]),
  ];
  const told = [...burdened(plan), ...leavingCoordinators(plan)].map(({ role }) => role);
  return tasks.filter(
    ({ actor, task }, index) =>
      tasks.findIndex((other) => other.actor === actor) === index && (task === 'custodian' || !told.includes(actor)),
  );
}

/** A task that one person or organisation is given alone; of a role held by several, each can step in for another. */
function given(
  plan: Plan,
  task: Task,
  phrase: 'custodian' | 'coordinated by' | 'led by',
  holders: readonly Thing[],
): readonly Alone[] {
  return holders.flatMap((holder) => {
    const facts = factsOf(holder, phrase);
    const [value, ...others] = valuesOf(holder, phrase);
    const [fact] = facts;
    if (!value || !fact || others.length > 0 || says(holder, 'deputy')) return [];
    if (facts.some((one) => says(one, 'deputy'))) return [];
    return targetsOf(plan, value).flatMap((actor): readonly Alone[] => {
      const alone =
        actor.kind === 'role' ? headCount(plan, actor) === 1 : actor.kind === 'party' && task === 'custodian';
      return alone && !says(actor, 'deputy') ? [{ actor, task, given: value, fact }] : [];
    });
  });
}

/** What somebody carries out or decides. Whoever calls the meetings bears no load by that. */
const carried: readonly Kind[] = ['activity', 'training', 'change', 'evidence', 'report', 'decision'];

/** Most of what falls in a cycle, answered for by one role with nobody to step in. */
export interface Burdened {
  readonly cycle: Thing;
  readonly role: Thing;
  readonly items: readonly Thing[];
  readonly total: number;
}

/** Above how many per cent of the things of a cycle one person carries most of it, where the plan gives no number. */
export const usualShare = 50;

export function burdened(plan: Plan): readonly Burdened[] {
  const share = plan.settings.rules.options['ownership/single-point']?.['share'] ?? usualShare;
  return plan.byKind.cycle.flatMap((cycle) => {
    const owned = within(plan, cycle)
      .filter(({ kind }) => carried.includes(kind))
      .map((item) => ({ item, owners: unique(valuesOf(item, 'by', 'led by', 'gathered by').map(({ text }) => text)) }))
      .filter(({ owners }) => owners.length > 0);
    // Of one or two things, “most” says nothing.
    if (owned.length < 3) return [];
    const roles = plan.byKind.role.filter((role) => headCount(plan, role) === 1 && !says(role, 'deputy'));
    return roles.flatMap((role) => {
      const called = [role.name?.text, role.title?.text];
      const items = owned
        .filter(({ owners }) => owners.length === 1 && called.includes(owners[0]))
        .map(({ item }) => item);
      return 100 * items.length > share * owned.length ? [{ cycle, role, items, total: owned.length }] : [];
    });
  });
}

/** A coordinator who leaves before the plan ends, and whom nobody follows. */
export interface Leaving {
  readonly role: Thing;
  readonly end: KnownEdge;
}

export function leavingCoordinators(plan: Plan): readonly Leaving[] {
  const until = plan.head && edgesOf(plan, plan.head).end;
  if (until?.state !== 'known') return [];
  const coordinators = plan.byKind.role.filter((role) => pointingAt(plan, role, 'coordinated by').length > 0);
  return coordinators.flatMap((role) => {
    const { end } = edgesOf(plan, role);
    if (end.state !== 'known' || !isBefore(end.days, until.days) || says(role, 'deputy')) return [];
    return pointingAt(plan, role, 'after').length > 0 ? [] : [{ role, end }];
  });
}
