import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { type Adoption, adoptions, adoptsNothing } from '../cycles/decisions.ts';
import { everyFact, isOpenPoint, pointedAt } from '../facts.ts';
import { equityAims } from './equity.ts';

/** Who gains and who may lose by what is adopted. */

/** What a plan that is about equity has adopted without a word on who gains or who may lose by it. */
export function adoptedForWhom(plan: Plan): readonly { readonly adoption: Adoption; readonly aim: Thing }[] {
  const [aim] = equityAims(plan);
  if (!aim) return [];
  const adopted = adoptions(plan).filter((one) => one.result === 'adopt' && !adoptsNothing(plan, one));
  return adopted.filter((one) => !saysWhoGains(plan, one)).map((adoption) => ({ adoption, aim }));
}

function saysWhoGains(plan: Plan, { decision, what }: Adoption): boolean {
  const practices = what.flatMap((thing) => pointedAt(plan, thing, 'about'));
  const saying = [decision, ...what, ...practices];
  return isOpenPoint(decision) || saying.some((thing) => everyFact(thing, 'gains', 'loses').length > 0);
}
