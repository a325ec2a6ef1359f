import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import { isBuiltInGroup } from '../../names.ts';
import type { Thing, Value } from '../../plan.ts';
import { informantsOf } from '../evidence/evidence.ts';
import { everyFact, pointedAt, targetsOf, valuesOf } from '../facts.ts';
import { takingPart } from '../people/acting.ts';
import { partyOf } from '../people/organisations.ts';
import { voicesOf, voicesOfValue } from '../people/people.ts';
import { cannotTell, type Told } from '../unclear.ts';

/** Whether those who are named as seldom heard are heard here. */

const taking: readonly Phrase[] = [...takingPart, 'members'];

/** Those named as seldom heard who give no evidence and sit nowhere; words nobody has declared cannot be followed. */
export function stillUnheard(plan: Plan): readonly { readonly value: Value; readonly heard: Told<'inWords'> }[] {
  const named = plan.head ? valuesOf(plan.head, 'unheard') : [];
  return named.map((value) => ({ value, heard: isHeard(plan, value) }));
}

function isHeard(plan: Plan, value: Value): Told<'inWords'> {
  const targets = targetsOf(plan, value);
  const builtIn = targets.length === 0 && isBuiltInGroup(value.text);
  if (targets.length === 0 && !builtIn)
    return isSaidElsewhere(plan, value) ? { is: true } : cannotTell('inWords', value.text);
  const circle = unique(targets.flatMap((target) => circleOf(plan, target)));
  return { is: givesEvidence(plan, value, circle) || takesPart(plan, value, circle) };
}

/** A group with its parts and members, an organisation with its people: heard in one of them, heard in all. */
function circleOf(plan: Plan, target: Thing): readonly Thing[] {
  const parts = plan.byKind.group.filter((group) => pointedAt(plan, group, 'in').includes(target));
  const own = target.kind === 'party' ? [...plan.byKind.role, ...plan.byKind.group] : [];
  return [target, ...parts, ...own.filter((one) => partyOf(plan, one) === target), ...membersAmong(plan, target)];
}

function membersAmong(plan: Plan, target: Thing): readonly Thing[] {
  return target.kind === 'team' || target.kind === 'group' ? pointedAt(plan, target, 'members') : [];
}

function givesEvidence(plan: Plan, value: Value, circle: readonly Thing[]): boolean {
  const heard = [...voicesOfValue(plan, value), ...circle.flatMap((one) => voicesOf(plan, one))];
  return plan.byKind.evidence.some((source) =>
    informantsOf(plan, source).some(
      ({ thing, voices: theirs }) =>
        (thing !== undefined && circle.includes(thing)) ||
        // A voice without a group may be theirs.
        (thing === undefined && theirs.some((voice) => heard.includes(voice))),
    ),
  );
}

function takesPart(plan: Plan, value: Value, circle: readonly Thing[]): boolean {
  if (circle.length > 0)
    return circle.some((one) => (plan.citations.get(one) ?? []).some(({ phrase }) => taking.includes(phrase)));
  return plan.things.some((thing) =>
    everyFact(thing, ...taking).some(({ values }) => values.some((one) => isSame(one, value))),
  );
}

function isSaidElsewhere(plan: Plan, value: Value): boolean {
  return plan.things.some(
    (thing) =>
      thing !== plan.head &&
      everyFact(thing, 'of', ...taking).some(({ values }) => values.some((one) => isSame(one, value))),
  );
}

function isSame(one: Value, other: Value): boolean {
  return one !== other && one.text.toLowerCase() === other.text.toLowerCase();
}
