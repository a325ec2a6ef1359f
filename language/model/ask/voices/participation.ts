import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { agreementsOf } from '../agreements/agreements.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { everyFact, isAhead, pointedAt, saidOf, valuesOf, within } from '../facts.ts';
import { takingPart } from '../people/acting.ts';
import { isStudent, membersOf, namesStudents } from '../people/people.ts';
import { sourcesWhereStudentsSpeak } from './hearing.ts';

/** What a plan says students do or bring about, and whether anything in it lets them. */

/** A part that students are said to have, and nothing bears out; `by` is the value that says so. */
export interface Overclaim {
  readonly sort: 'contributes' | 'model' | 'decisions' | 'questions' | 'findings' | 'influence';
  readonly by: Value;
  readonly about: Thing;
}

/** Everything that is said of the part of students beyond what the work of the plan lets them do. */
export function overclaims(plan: Plan): readonly Overclaim[] {
  return [...idleContributors(plan), ...modelsWithoutStudents(plan), ...ownersWithoutSay(plan), ...idleInfluence(plan)];
}

/** Whether students do something in a thing, or in what is said of it. */
function studentsDo(plan: Plan, thing: Thing): boolean {
  return saidOf(thing, ...takingPart).some((value) => namesStudents(plan, value));
}

/** Students who are said to bring something to the work, and whom no work names. */
function idleContributors(plan: Plan): readonly Overclaim[] {
  return [...plan.byKind.role, ...plan.byKind.team].flatMap((actor): readonly Overclaim[] => {
    const [by] = valuesOf(actor, 'contributes');
    if (!by || !isStudent(plan, actor)) return [];
    const teams = plan.byKind.team.filter((team) => membersOf(plan, team).includes(actor));
    const named = [actor, ...teams].flatMap((one) => plan.citations.get(one) ?? []);
    return named.some(({ phrase }) => takingPart.includes(phrase)) ? [] : [{ sort: 'contributes', by, about: actor }];
  });
}

/** Cycles whose model has students as researchers, with work in them and no student in any of it. */
function modelsWithoutStudents(plan: Plan): readonly Overclaim[] {
  return plan.byKind.cycle.flatMap((cycle): readonly Overclaim[] => {
    const by = valuesOf(cycle, 'model').find(({ text }) => text === 'inclusive-inquiry');
    if (!by || isAhead(cycle) || within(plan, cycle).length === 1) return [];
    const sources = pointedAt(plan, cycle, 'pursues').flatMap((question) => evidenceOf(plan, question));
    const isBorneOut = [...within(plan, cycle), ...sources].some((thing) => studentsDo(plan, thing));
    return isBorneOut ? [] : [{ sort: 'model', by, about: cycle }];
  });
}

/** Rights that a contract gives to students, where things of that sort are in the plan and students are in none. */
function ownersWithoutSay(plan: Plan): readonly Overclaim[] {
  const { question, finding, decision } = plan.byKind;
  const deciding = plan.things.filter((thing) => everyFact(thing, 'decides').length > 0);
  const shared = [
    { sort: 'questions', items: question },
    { sort: 'findings', items: finding },
    { sort: 'decisions', items: [...decision, ...deciding] },
  ] as const;
  return agreementsOf(plan).flatMap((holder) =>
    shared.flatMap(({ sort, items }): readonly Overclaim[] => {
      const by = valuesOf(holder, `owner of ${sort}`).find((value) => namesStudents(plan, value));
      if (!by || items.length === 0 || items.some((item) => studentsDo(plan, item))) return [];
      return [{ sort, by, about: holder }];
    }),
  );
}

/** What students are said to have changed, in a plan in which no student has said or done anything. */
function idleInfluence(plan: Plan): readonly Overclaim[] {
  const { group, role, team } = plan.byKind;
  if (sourcesWhereStudentsSpeak(plan).length > 0 || plan.things.some((thing) => studentsDo(plan, thing))) return [];
  return [...group, ...role, ...team].flatMap((who): readonly Overclaim[] => {
    const [by] = valuesOf(who, 'influence');
    return by && isStudent(plan, who) ? [{ sort: 'influence', by, about: who }] : [];
  });
}
