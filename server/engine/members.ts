import type { MemberSummary, Members } from '../../language/reports/members.ts';
import { summaryOf } from '../../language/reports/summary.ts';
import type { Edition } from '../../language/reports/teller.ts';
import { forReaders } from './for-readers.ts';
import type { CheckedPlan } from './plan-state.ts';

/** What a programme is told of one of its plans; for the public, of what the public may read of it. */
export function summaryFor(member: CheckedPlan, edition: Edition | undefined): MemberSummary {
  const { plan, verdict, today } = forReaders(member, edition ? { edition } : {});
  return summaryOf(plan, verdict, today);
}

/** What a programme is told of its plans, where all that could be read are at hand. */
export function membersAmong(
  programme: CheckedPlan,
  plans: readonly CheckedPlan[],
  { known, edition }: { readonly known: number; readonly edition: Edition | undefined },
): Members {
  const own = plans.filter(({ place }) => place.programme === programme.root);
  const read = own.map((member) => summaryFor(member, edition));
  return { today: programme.today, read, unread: Math.max(0, known - read.length) };
}
