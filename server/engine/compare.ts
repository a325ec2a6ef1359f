import { questionsElsewhere, summaryOf } from '../../language/model/ask/partners/twins.ts';
import type { Plan } from '../../language/model/join.ts';
import { Neighbourhood } from '../../language/model/neighbours.ts';
import { asksToCompare } from '../../language/rules/run.ts';
import { checkedAs } from './checked-as.ts';
import type { CheckedPlan } from './plan-state.ts';

/**
 * Lets the members of a programme be compared with one another, where all of them were read: a plan by itself cannot know
 * what it shares. Nothing is checked before that is known, and each plan once.
 */
export function comparedWithin(
  plans: readonly CheckedPlan[],
  membersOf: (programme: string) => readonly string[],
): CheckedPlan[] {
  const byProgramme = Map.groupBy(plans, ({ place }) => place.programme);
  const compared = new Map<string, CheckedPlan>();
  for (const [programme, members] of byProgramme) {
    if (programme === undefined || members.some(({ plan }) => plan.neighbours !== undefined)) continue;
    const isWhole = members.length >= membersOf(programme).length;
    const neighbourhood = new Neighbourhood(members.map(({ plan }) => summaryOf(plan)));
    for (const member of members) {
      const plan: Plan = { ...member.plan, neighbours: isWhole ? neighbourhood.around(member.root) : 'unread' };
      if (!asksToCompare(plan) && !mayShareQuestions(plan)) continue;
      compared.set(member.root, checkedAs(plan, member));
    }
  }
  return plans.map((plan) => compared.get(plan.root) ?? plan);
}

function mayShareQuestions(plan: Plan): boolean {
  return plan.neighbours === 'unread' || questionsElsewhere(plan).length > 0;
}
