import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { agreementsOf } from '../agreements/agreements.ts';
import { factsOf, valuesOf } from '../facts.ts';
import { oncePerPlan } from '../once.ts';
import { partiesOf, partnersNamed } from './organisations.ts';
import { voicesOf } from './people.ts';

/** The two sides of a research-practice partnership, and who leads for each. */

export const sides = ['practice', 'research'] as const;
export type Side = (typeof sides)[number];

/** The side of a party: schools and their authorities practise, universities research; of others the plan must say so. */
export function sideOfParty(plan: Plan, party: Thing): Side | undefined {
  if (voicesOf(plan, party).includes('researcher')) return 'research';
  return party.word === 'school' || party.word === 'authority' ? 'practice' : undefined;
}

/** The sides that take part in a partnership. */
export const sidesTaking = oncePerPlan((plan: Plan): readonly Side[] => {
  const taking = partiesOf(plan).map((party) => sideOfParty(plan, party));
  return sides.filter((side) => taking.includes(side));
});

/** The sides of those whom values name. */
export function sidesNamed(plan: Plan, values: readonly Value[]): readonly Side[] {
  const parties = values.flatMap((value) => partnersNamed(plan, value));
  return unique(parties.flatMap((party) => sideOfParty(plan, party) ?? []));
}

/** The side that each of some values belongs to, where it is the same and none belongs to both or neither. */
export function onlySideOf(plan: Plan, values: readonly Value[]): Side | undefined {
  const [side] = sidesNamed(plan, values);
  const isAlone = values.every((value) =>
    partnersNamed(plan, value).every((party) => sideOfParty(plan, party) === side),
  );
  return isAlone ? side : undefined;
}

/** The first of some values that names nobody whose organisation the plan states. */
export function unplacedAmong(plan: Plan, values: readonly Value[]): Value | undefined {
  return values.find((value) => partnersNamed(plan, value).length === 0);
}

/** Whether one of some phrases leaves a person open: `led by coord, not stated`. */
export function leavesOpen(thing: Thing, ...phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) =>
    factsOf(thing, phrase).some(({ values }) => values.some(({ type }) => type === 'gap')),
  );
}

/** Everybody who answers for the partnership, its rights, questions, cycles or changes, as they are named. */
export const leadersNamed = oncePerPlan((plan: Plan): readonly Value[] => {
  const { contract, question, cycle, change } = plan.byKind;
  const heads = plan.head ? [plan.head] : [];
  return [
    ...[...heads, ...contract, ...question, ...cycle, ...change].flatMap((thing) =>
      valuesOf(thing, 'led by', 'by', 'coordinated by'),
    ),
    ...agreementsOf(plan).flatMap((one) =>
      valuesOf(one, 'owner of questions', 'owner of findings', 'owner of dissemination', 'owner of decisions'),
    ),
  ];
});
