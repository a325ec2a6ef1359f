import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import { isBuiltInGroup } from '../../names.ts';
import type { Fact, Thing, Value } from '../../plan.ts';
import { everyFact, isAhead, isPartnership, pointedAt, pointingAt, targetsOf, valuesOf } from '../facts.ts';
import { inAllThings, onceForThing, oncePerPlan } from '../once.ts';
import { organisationsOf, partiesOf } from '../people/organisations.ts';
import { namesStudents } from '../people/people.ts';
import { headCount, knownSizeOf } from '../people/schools.ts';
import { asksChildren } from '../voices/students.ts';
import { questionsOf } from './evidence.ts';

/** Who makes sense of evidence, alone or together. */

/** Evidence, or a finding, that says who interprets it, with everybody else who reads it. */
export interface Interpretation {
  readonly thing: Thing;
  /** The first line that says who interprets it. */
  readonly fact: Fact;
  readonly people: readonly Value[];
}

/** Every interpretation the plan states; of a finding only where none of its evidence states one. */
export const interpretationsOf = oncePerPlan((plan: Plan): readonly Interpretation[] => {
  const { evidence, finding } = plan.byKind;
  const claims = finding.filter(
    (claim) => !pointedAt(plan, claim, 'based on').some((source) => factsOn(plan, source)[0]),
  );
  const begun = [...evidence, ...claims].filter((thing) => !isAhead(thing));
  return begun.flatMap((thing) => {
    const [fact] = factsOn(plan, thing);
    return fact ? [{ thing, fact, people: unique(readersOf(plan, thing)) }] : [];
  });
});

const factsOn = onceForThing((thing) => everyFact(thing, 'interpreted by'));

function readersOf(plan: Plan, thing: Thing): readonly Value[] {
  const claims = pointingAt(plan, thing, 'based on').filter(({ kind }) => kind === 'finding');
  const sources = thing.kind === 'finding' ? pointedAt(plan, thing, 'based on') : [];
  const questions = thing.kind === 'evidence' ? questionsOf(plan, thing) : [];
  const readings = [thing, ...sources].flatMap((read) => pointingAt(plan, read, 'reads'));
  return [
    ...[thing, ...claims].flatMap((one) => everyFact(one, 'interpreted by', 'checked by').flatMap(valuesIn)),
    ...questions.flatMap((question) => valuesIn({ values: valuesOf(question, 'interpreted by') })),
    ...readings.flatMap((reading) => valuesOf(reading, 'by', 'led by', 'with', 'attended by')),
  ];
}

function valuesIn({ values }: Pick<Fact, 'values'>): readonly Value[] {
  return values;
}

/** Who alone interprets something: one person, or people of one party. */
export type Alone =
  | { readonly is: 'several' }
  | { readonly is: 'one person'; readonly who: Thing }
  | { readonly is: 'one party'; readonly party: Thing }
  | { readonly is: 'cannot tell'; readonly value: Value };

/** Whether one person, or in a partnership one party, interprets alone; an open place is kept for others. */
export function interpretedAlone(plan: Plan, people: readonly Value[]): Alone {
  if (people.some(({ type, text }) => type === 'gap' || isBuiltInGroup(text))) return { is: 'several' };
  const [first, second] = people;
  const persons = unique(people.flatMap((value) => targetsOf(plan, value)));
  const [who, ...others] = persons;
  const words = people.filter((value) => targetsOf(plan, value).length === 0);
  if (first && !second && words.length > 0) return { is: 'cannot tell', value: first };
  if (who && others.length + words.length === 0 && isOnePerson(plan, who)) return { is: 'one person', who };
  return isPartnership(plan) && partiesOf(plan).length > 1 ? inOneParty(plan, people) : { is: 'several' };
}

function isOnePerson(plan: Plan, who: Thing): boolean {
  return who.kind === 'role' ? headCount(plan, who) === 1 : who.kind === 'team' && knownSizeOf(plan, who) === 1;
}

function inOneParty(plan: Plan, people: readonly Value[]): Alone {
  const placed = people.map((value) => ({ value, parties: organisationsOf(plan, value) }));
  const [party, other] = unique(placed.flatMap(({ parties }) => parties));
  if (other) return { is: 'several' };
  const vague = placed.find(({ parties }) => parties.length === 0);
  if (vague) return { is: 'cannot tell', value: vague.value };
  return party ? { is: 'one party', party } : { is: 'several' };
}

/** Whether students were asked for a source and none of them is among those who interpret it. */
export function leavesStudentsOut(plan: Plan, { thing, people }: Interpretation): boolean {
  if (thing.kind !== 'evidence' || asksChildren(plan, thing).is !== true) return false;
  return !people.some((value) => value.type === 'gap' || namesStudents(plan, value));
}

const readersSaid = inAllThings((thing) => everyFact(thing, 'interpreted by').flatMap(valuesIn));

/** The organisations whose people interpret anything in the plan. */
export function interpretingParties(plan: Plan): readonly Thing[] {
  return unique(readersSaid(plan).flatMap((value) => organisationsOf(plan, value)));
}
