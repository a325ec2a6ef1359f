import { isKnown } from '../../../syntax/vocabulary/lists.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { changesOf } from '../cycles/changes.ts';
import { isLeftOpen, pointedAt, says, valuesOf, wordsOf } from '../facts.ts';
import { inAllThings } from '../once.ts';
import { namesStudents } from '../people/people.ts';
import { fixesOnlyStudents } from './framing.ts';

/** What a plan puts its problems down to, and whether ordinary practice is part of the answer. */

/** Causes a school has in its own hands. */
const own = ['school-practice', 'organisation'];

/** A cause as it is named of a barrier or concern. */
export interface Cause {
  readonly thing: Thing;
  readonly value: Value;
}

/** The causes of a plan, where none is in the school's hands. `unknown`: a cause that nobody has placed. */
export interface OutsideCauses {
  readonly causes: readonly [Cause, ...Cause[]];
  readonly unknown?: Cause;
}

/**
 * Whether everything is put down to what the school does not control. Where only the students are to change, that is
 * asked about as such and not here.
 */
export function outsideCauses(plan: Plan): OutsideCauses | undefined {
  const problems = [...plan.byKind.barrier, ...plan.byKind.concern];
  const [first, ...others] = problems.flatMap((thing) =>
    valuesOf(thing, 'caused by').map((value) => ({ thing, value })),
  );
  if (!first || problems.some((thing) => isLeftOpen(thing, 'caused by'))) return undefined;
  const causes = [first, ...others] as const;
  if (causes.some(({ value }) => own.includes(value.text)) || fixesOnlyStudents(plan).is === true) return undefined;
  const unknown = causes.find(({ value }) => !isKnown('cause', value.text, plan.settings.words));
  return unknown ? { causes, unknown } : { causes };
}

/** What is met by containing it, while nothing ordinary changes: where that is said. */
export function containedProblems(plan: Plan): readonly { readonly thing: Thing; readonly value: Value }[] {
  if (changesOf(plan).some((change) => changesOrdinary(plan, change))) return [];
  return contained(plan);
}

const contained = inAllThings((thing) => {
  const responses = valuesOf(thing, 'response');
  const contain = responses.find(({ text }) => text === 'contain');
  return contain && !responses.some(({ text }) => text === 'rethink') ? [{ thing, value: contain }] : [];
});

/** A change of ordinary practice: about a practice, for people who work here, or aimed at what the school does. */
function changesOrdinary(plan: Plan, change: Thing): boolean {
  if (says(change, 'about') || valuesOf(change, 'level').some(({ text }) => text === 'whole-school')) return true;
  const causes = pointedAt(plan, change, 'addresses').flatMap((barrier) => wordsOf(barrier, 'caused by'));
  if (causes.some((cause) => own.includes(cause))) return true;
  const whom = valuesOf(change, 'for');
  return whom.length > 0 && whom.every((value) => !namesStudents(plan, value));
}
