import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { agreementsOf } from '../agreements/agreements.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { called, factsOf, labelOf, pointedAt, pointingAt, saidOf, says, targetsOf, valuesOf } from '../facts.ts';
import { onceForThing, oncePerPlan } from '../once.ts';
import { schoolsOfWork } from '../people/leading.ts';
import { organisationsNamed, partiesNamed, partnersNamed, schoolsOf } from '../people/organisations.ts';
import { onlySideOf, unplacedAmong } from '../people/sides.ts';

/** Whose questions and methods they are, and whether they can change. */

/** Who decided on a question: as it says, else who raised it, else who owns the questions. */
function decidersOf(plan: Plan, question: Thing): readonly Value[] {
  for (const phrase of ['decided by', 'raised by'] as const) {
    const named = valuesOf(question, phrase);
    if (named.length > 0) return named;
  }
  if (says(question, 'decided by') || says(question, 'raised by')) return [];
  return plan.byKind.contract.flatMap((contract) => valuesOf(contract, 'owner of questions'));
}

/** Who decided on the method of a source. */
function methodDecidersOf(source: Thing): readonly Value[] {
  return [
    ...valuesOf(source, 'decided by'),
    ...factsOf(source, 'method').flatMap((fact) => valuesOf(fact, 'decided by', 'by')),
  ];
}

/** Whether values name parties, none of them a school, as far as the plan tells. */
function outside(plan: Plan, values: readonly Value[]): 'all' | 'words' | 'no' {
  if (values.length === 0) return 'no';
  const partners = values.map((value) => [...organisationsNamed(plan, value), ...partiesNamed(plan, value)]);
  // Families and neighbours who ask impose nothing on their school.
  if (partners.flat().some(({ word }) => word === 'school' || word === 'community')) return 'no';
  return partners.every((parties) => parties.length > 0) ? 'all' : 'words';
}

/** A school, or several with the same questions, for which others have decided. */
export interface Imposed {
  readonly what: 'questions' | 'methods';
  readonly schools: readonly [Thing, ...Thing[]];
  /** The questions, or the sources whose methods were decided. */
  readonly items: readonly Thing[];
  readonly deciders: readonly string[];
  /** Somebody who decided is named in words only, so that it cannot be told. */
  readonly vague: boolean;
}

/** Schools for which every question, or every method, was decided by parties that are no school. */
export const imposedOn = oncePerPlan((plan: Plan): readonly Imposed[] => {
  const found = schoolsOf(plan).flatMap((school) => {
    const questions = plan.byKind.question.filter((question) => {
      const schools = schoolsOfWork(plan, question);
      return schools.length === 0 || schools.includes(school);
    });
    // In a programme a school asks in its own plan, beside what the programme asks of all.
    const asksElsewhere =
      plan.settings.plans.length > 0 && questions.every((one) => schoolsOfWork(plan, one).length === 0);
    const sources = unique(questions.flatMap((question) => evidenceOf(plan, question)));
    return [
      ...(asksElsewhere
        ? []
        : imposedAmong(plan, { what: 'questions', school, items: questions, who: (one) => decidersOf(plan, one) })),
      ...imposedAmong(plan, { what: 'methods', school, items: sources, who: methodDecidersOf }),
    ];
  });
  const sets = new Map<string, Imposed>();
  for (const one of found) {
    const key = [one.what, ...one.items.map((item) => plan.ids.get(item))].join(' ');
    const same = sets.get(key);
    sets.set(key, same ? { ...same, schools: [...same.schools, ...one.schools] } : one);
  }
  return [...sets.values()];
});

interface Decided {
  readonly what: Imposed['what'];
  readonly school: Thing;
  readonly items: readonly Thing[];
  readonly who: (item: Thing) => readonly Value[];
}

function imposedAmong(plan: Plan, { what, school, items, who }: Decided): readonly Imposed[] {
  const answers: ReturnType<typeof outside>[] = [];
  for (const item of items) {
    const answer = outside(plan, who(item));
    if (answer === 'no') return [];
    answers.push(answer);
  }
  if (answers.length === 0) return [];
  const deciders = unique(items.flatMap(who).map((value) => labelOf(plan, value)));
  return [{ what, schools: [school], items, deciders, vague: answers.includes('words') }];
}

/** Questions of the same words, each of another school; the first of them stands first. */
export const sameQuestions = oncePerPlan((plan: Plan): readonly (readonly [Thing, Thing, ...Thing[]])[] => {
  const groups = Map.groupBy(plan.byKind.question, (question) =>
    called(question).toLowerCase().replaceAll(/\s+/g, ' '),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const here = schoolsOfWork(plan, first);
    const [second, ...more] = others.filter((other) => {
      const there = schoolsOfWork(plan, other);
      return here.length > 0 && there.length > 0 && !there.some((school) => here.includes(school));
    });
    return second ? [[first, second, ...more] as const] : [];
  });
});

const occasions = ['meeting', 'reflection', 'decision', 'amendment'];

/** Whether anything says how the questions can change: a review, a way of deciding, a meeting or amendment about one. */
export function canChangeAgenda(plan: Plan): boolean {
  const agreements = [...agreementsOf(plan), ...plan.inherited];
  if (agreements.some((one) => says(one, 'review') || says(one, 'renewal') || says(one, 'deciding'))) return true;
  if (plan.head && says(plan.head, 'deciding')) return true;
  const talkedOf = [...plan.byKind.question, ...agreements, ...(plan.head ? [plan.head] : [])];
  const about = talkedOf.flatMap((one) => pointingAt(plan, one, 'about', 'for', 'reads', 'under'));
  return [...about, ...plan.byKind.amendment].some(({ kind }) => occasions.includes(kind));
}

/** Whether anything here looks at the practice of the researchers themselves. */
export function looksAtResearchers(plan: Plan, research: readonly Thing[]): boolean {
  const { practice, group, question, evidence, change, concern, reflection } = plan.byKind;
  const theirs = [...practice, ...group].filter((one) =>
    pointedAt(plan, one, 'at').some((party) => research.includes(party)),
  );
  const isTheirs = (one: Thing): boolean => research.includes(one) || theirs.includes(one);
  return [question, evidence, change, concern, reflection].flat().some((thing) => {
    const { isTheirWork, isAboutBias, values } = lookOf(plan, thing);
    if (isTheirWork || (isAboutBias && mayBeTheirs(plan, thing))) return true;
    const countsPeople = thing.kind === 'evidence' || thing.kind === 'question';
    return values.some(
      (value) => targetsOf(plan, value).some(isTheirs) || (countsPeople && partnersNamed(plan, value).some(isTheirs)),
    );
  });
}

/** What a thing looks at, and what it says of itself that tells whose work that is. */
const lookOf = onceForThing((thing) => {
  const sorts = saidOf(thing, 'level', 'kind').map(({ text }) => text);
  return {
    isTheirWork: sorts.includes('university'),
    isAboutBias: sorts.includes('bias'),
    values: valuesOf(thing, 'of', 'about', 'at'),
  };
});

/** What teachers do not see in their own work says nothing of the researchers’. */
function mayBeTheirs(plan: Plan, reflection: Thing): boolean {
  const who = valuesOf(reflection, 'by', 'with', 'attended by');
  return unplacedAmong(plan, who) !== undefined || onlySideOf(plan, who) !== 'practice';
}
