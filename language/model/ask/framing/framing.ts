import { isKnown } from '../../../syntax/vocabulary/lists.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import { isBuiltInGroup } from '../../names.ts';
import type { Thing, Value } from '../../plan.ts';
import { labelOf, pointedAt, says, targetsOf, valuesOf, wordsOf } from '../facts.ts';
import { namesStudents } from '../people/people.ts';
import { cannotTell, type Told } from '../unclear.ts';

/** How a plan frames its problem: what it puts it down to, and at whom it acts. */

/** Things that may say what they are put down to. */
function causesOf(plan: Plan): readonly string[] {
  return unique([...plan.byKind.barrier, ...plan.byKind.concern].flatMap((thing) => wordsOf(thing, 'caused by')));
}

/**
 * Whether every change is for students and nothing is put down to anything but the students: where causes are stated,
 * all are the learner; where none is, nothing in the plan looks at a practice.
 */
export function fixesOnlyStudents(plan: Plan): Told<'cause' | 'people'> {
  const changes = plan.byKind.change;
  if (changes.length === 0 || !changes.every((change) => says(change, 'for'))) return { is: false };
  if (changes.some((change) => says(change, 'about'))) return { is: false };
  const whom = changes.flatMap((change) => valuesOf(change, 'for'));
  if (whom.some((value) => isKnownPeople(plan, value) && !namesStudents(plan, value))) return { is: false };
  const causes = causesOf(plan);
  const { words } = plan.settings;
  if (causes.some((cause) => isKnown('cause', cause, words) && cause !== 'learner')) return { is: false };
  if (causes.length === 0 && looksAtPractice(plan)) return { is: false };
  const unknownCause = causes.find((cause) => !isKnown('cause', cause, words));
  if (unknownCause !== undefined) return cannotTell('cause', unknownCause);
  const unknownPeople = whom.find((value) => !namesStudents(plan, value));
  if (unknownPeople) return cannotTell('people', unknownPeople.text);
  return { is: true };
}

function isKnownPeople(plan: Plan, value: Value): boolean {
  return targetsOf(plan, value).length > 0 || isBuiltInGroup(value.text);
}

/** Whether a practice of the school is looked at: a barrier, concern, question or outcome is about one. */
function looksAtPractice(plan: Plan): boolean {
  const framing = [...plan.byKind.barrier, ...plan.byKind.concern, ...plan.byKind.question, ...plan.byKind.outcome];
  return framing.some(
    (thing) =>
      valuesOf(thing, 'about').some(({ type }) => type === 'text') ||
      pointedAt(plan, thing, 'about').some(({ kind }) => kind === 'practice'),
  );
}

/** The people that changes are for, each once. */
export function servedBy(plan: Plan, changes: readonly Thing[]): readonly Value[] {
  const values = changes.flatMap((change) => valuesOf(change, 'for'));
  return [...new Map(values.map((value) => [labelOf(plan, value), value])).values()];
}
