import type { Voice } from '../../../syntax/vocabulary/known.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import { builtInGroups, isBuiltInGroup } from '../../names.ts';
import type { Thing, Value } from '../../plan.ts';
import { pointedAt, targetsOf, wordsOf } from '../facts.ts';
import { onceForEach } from '../once.ts';

/** Who acts, for whom, and whose view is heard. */

/** Members of a team or group, with the coordinator. */
export const membersOf = onceForEach((plan: Plan, team: Thing): readonly Thing[] => {
  return unique(pointedAt(plan, team, 'coordinated by', 'members'));
});

/** The voices of an actor or group; a group is of students unless it says otherwise; unknown voices in `uncategorised`. */
export const voicesOf = onceForEach((plan: Plan, thing: Thing): readonly string[] => voicesAmong(plan, thing, []));

function voicesAmong(plan: Plan, thing: Thing, seen: readonly Thing[]): readonly string[] {
  const own = wordsOf(thing, 'voice');
  if (own.length > 0 || seen.includes(thing)) return own;
  if (thing.kind === 'group') return ['student'];
  if (thing.kind === 'team')
    return unique(membersOf(plan, thing).flatMap((member) => voicesAmong(plan, member, [...seen, thing])));
  return thing.kind === 'party' ? partyVoice(thing.word) : [];
}

function partyVoice(word: string): readonly Voice[] {
  const voices: Readonly<Record<string, Voice>> = {
    university: 'researcher',
    authority: 'policy',
    agency: 'policy',
    community: 'community',
  };
  const voice = voices[word];
  return voice ? [voice] : [];
}

/** The voices a value names: those of what it points at, or of a group every school has. */
export function voicesOfValue(plan: Plan, value: Value): readonly string[] {
  const targets = targetsOf(plan, value);
  const [only] = targets;
  if (only) return unique(targets.length === 1 ? voicesOf(plan, only) : targets.flatMap((one) => voicesOf(plan, one)));
  return isBuiltInGroup(value.text) ? builtInGroups[value.text.toLowerCase() as keyof typeof builtInGroups] : [];
}

/** Whether a value names students: a group of students, a student role, `pupils`. */
export function namesStudents(plan: Plan, value: Value): boolean {
  return voicesOfValue(plan, value).includes('student');
}

/** Whether an actor is a student, or a team with a student in it. */
export function isStudent(plan: Plan, actor: Thing): boolean {
  return voicesOf(plan, actor).includes('student');
}
