import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { agreementsOf } from '../agreements/agreements.ts';
import { gatherersOf } from '../evidence/evidence.ts';
import { ancestors, isAhead, pointedAt, pointingAt, says } from '../facts.ts';
import { hasSecondParty, partiesOfActor, partyOf } from '../people/organisations.ts';
import { membersOf, voicesOf } from '../people/people.ts';
import { asksChildren } from '../voices/students.ts';
import { leaveFor } from './consent.ts';

/** Whether those who ask students have power over them, and what protects the students then. */

/** A source for which teachers ask students of their own school; `unplaced` of whom it is not known where they teach. */
export interface OwnStudents {
  readonly evidence: Thing;
  readonly teachers: readonly Thing[];
  readonly unplaced?: Thing;
}

const teaching: readonly string[] = ['teacher', 'leader'];

/** The sources for which teachers or leaders ask their own students, with no safeguard named. */
export function askedByOwnTeachers(plan: Plan): readonly OwnStudents[] {
  return plan.byKind.evidence.flatMap((evidence): readonly OwnStudents[] => {
    if (isAhead(evidence) || asksChildren(plan, evidence).is !== true || isGuarded(plan, evidence)) return [];
    // Whether anybody consents at all is asked first.
    if (leaveFor(plan, evidence) === 'none') return [];
    const gatherers = gatherersOf(plan, evidence);
    const people = unique(gatherers.flatMap((one) => [one, ...(one.kind === 'team' ? membersOf(plan, one) : [])]));
    const teachers = people.filter(
      (one) => one.kind === 'role' && voicesOf(plan, one).some((voice) => teaching.includes(voice)),
    );
    if (teachers.length === 0 || people.some((one) => says(one, 'safeguard'))) return [];
    if (!hasSecondParty(plan)) return [{ evidence, teachers }];
    const schools = pointedAt(plan, evidence, 'of').map((group) => partyOf(plan, group));
    const unplaced = teachers.find((one) => partiesOfActor(plan, one).length === 0);
    const own = teachers.filter((one) => partiesOfActor(plan, one).some((party) => schools.includes(party)));
    if (own.length > 0) return [{ evidence, teachers: own }];
    const nowhere = schools.length === 0 || schools.includes(undefined) ? teachers[0] : unplaced;
    return nowhere ? [{ evidence, teachers, unplaced: nowhere }] : [];
  });
}

/** A safeguard stands on the source, on the work that gathers it, or in an agreement of the plan. */
function isGuarded(plan: Plan, evidence: Thing): boolean {
  const work = [...pointingAt(plan, evidence, 'gathers'), ...ancestors(plan, evidence)];
  return [evidence, ...work, ...agreementsOf(plan)].some((one) => says(one, 'safeguard'));
}
