import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { ancestors, isOpenPoint, says, visible } from '../facts.ts';
import { edgesOf, isBefore } from '../time/periods.ts';
import { agreementsOf, owingsUnder } from './agreements.ts';

/** What the work costs, and who pays for it until when. */

const costing: readonly string[] = ['time', 'visits', 'training'];

/** Whether anything beside a grant says who pays, be it that this is not stated. */
function isFundedOtherwise(plan: Plan): boolean {
  const payers = [...agreementsOf(plan), ...(plan.head ? [plan.head] : [])];
  return payers.some((one) => says(one, 'funded by'));
}

/** Contracts that promise what costs money, where nothing in the plan says who pays. */
export function promisesWithoutFunds(
  plan: Plan,
): readonly { readonly contract: Thing; readonly promises: readonly Thing[] }[] {
  const grants = visible(plan, 'grant');
  if (grants.length > 0 || isFundedOtherwise(plan)) return [];
  return plan.byKind.contract.flatMap((contract) => {
    const promises = owingsUnder(plan, contract)
      .flatMap(({ duties }) => duties)
      .filter((duty) => costing.includes(duty.word) && !isOpenPoint(duty))
      .filter((duty) => ![duty, ...ancestors(plan, duty)].some((one) => says(one, 'funded by')));
    return promises.length > 0 ? [{ contract, promises }] : [];
  });
}

/** The last of the money, where it ends before the term does; without `end` where no day of its end can be read. */
export interface EarlyEnd {
  readonly grant: Thing;
  readonly at: Value;
  readonly term: Thing;
  readonly end?: string;
}

/** Whether all grants have surely ended before the last contract does, or, where there is none, the partnership. */
export function earlyEnd(plan: Plan): EarlyEnd | undefined {
  if (isFundedOtherwise(plan)) return undefined;
  const term = lastToEnd(plan, plan.byKind.contract.length > 0 ? plan.byKind.contract : plan.byKind.partnership);
  const grants = plan.byKind.grant.map((grant) => ({ grant, end: edgesOf(plan, grant).end }));
  if (!term || grants.length === 0) return undefined;
  const words = grants.find(({ end }) => end.state === 'words');
  if (words?.end.state === 'words') return { grant: words.grant, at: words.end.value, term: term.thing };
  const known = grants.flatMap(({ grant, end }) => (end.state === 'known' ? [{ grant, end }] : []));
  if (known.length < grants.length) return undefined;
  const last = known.toSorted((a, b) => (a.end.days.last > b.end.days.last ? -1 : 1))[0];
  if (!last || !isBefore(last.end.days, term.end.days)) return undefined;
  return { grant: last.grant, at: last.end.value, term: term.thing, end: term.end.value.text };
}

/** The thing that ends last; none where one of them has no known end. */
function lastToEnd(plan: Plan, things: readonly Thing[]) {
  const ends = things.flatMap((thing) => {
    const { end } = edgesOf(plan, thing);
    return end.state === 'known' ? [{ thing, end }] : [];
  });
  if (ends.length < things.length) return undefined;
  return ends.toSorted((a, b) => (a.end.days.last > b.end.days.last ? -1 : 1))[0];
}
