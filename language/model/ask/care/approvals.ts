import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { agreementsOf, isHeldAnyway } from '../agreements/agreements.ts';
import { cameUnasked } from '../evidence/evidence.ts';
import { whenGathered } from '../evidence/gathering.ts';
import { factsOf, isOpenPoint } from '../facts.ts';
import { type Edge, edgeOf, isBefore, type KnownEdge, outermostOfAll } from '../time/periods.ts';

/** Whether what is gathered waits for its approval. */

/** A source that is gathered before its approval was given. */
export interface Unapproved {
  readonly evidence: Thing;
  readonly begin: KnownEdge;
  readonly approved: KnownEdge;
}

/** What a plan says of approvals and of gathering: what comes too early, and which days cannot be compared. */
export interface Approvals {
  readonly tooEarly: readonly Unapproved[];
  readonly unread: readonly { readonly evidence: Thing; readonly value: Value }[];
}

/** Every source held against its own approval, else against the first that the plan or an agreement names. */
export function approvalsOf(plan: Plan): Approvals {
  const gathered = plan.byKind.evidence.filter(
    (evidence) => !isOpenPoint(evidence) && !cameUnasked(evidence) && !isHeldAnyway(evidence),
  );
  const pairs = gathered.map((evidence) => {
    const own = daysApproved(plan, [evidence]);
    const holders = [...(plan.head ? [plan.head] : []), ...agreementsOf(plan)];
    // As soon as one of them has no day, that may be the first.
    const approved = outermostOfAll(own.length > 0 ? own : daysApproved(plan, holders), 'first');
    return { evidence, begin: whenGathered(plan, evidence).begin, approved };
  });
  return {
    tooEarly: pairs.flatMap(({ evidence, begin, approved }): readonly Unapproved[] => {
      if (begin.state !== 'known' || approved.state !== 'known') return [];
      return isBefore(begin.days, approved.days) ? [{ evidence, begin, approved }] : [];
    }),
    unread: pairs.flatMap(({ evidence, begin, approved }) => {
      const words = [approved, begin].find(({ state }) => state === 'words');
      const isOpen = [approved, begin].some((edge) => edge.state === 'absent' || edge.state === 'left open');
      return words?.state === 'words' && !isOpen ? [{ evidence, value: words.value }] : [];
    }),
  };
}

function daysApproved(plan: Plan, holders: readonly Thing[]): readonly Edge[] {
  return holders.flatMap((holder) =>
    factsOf(holder, 'approval').map((approval) => edgeOf(plan, factsOf(approval, 'on'))),
  );
}
