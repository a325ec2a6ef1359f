import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { cameUnasked, evidenceVoices, methodsOf } from '../evidence/evidence.ts';
import { asking, filming } from '../evidence/methods.ts';
import { isAhead, isDropped, isOpenPoint, pointedAt, wordsOf } from '../facts.ts';
import { oncePerPlan } from '../once.ts';
import { partyOf } from '../people/organisations.ts';
import { voicesOf, voicesOfValue } from '../people/people.ts';
import { concernsStudents, studentsSpeakFor } from './students.ts';

/** What concerns students and families: what they are asked, what is looked at of them, and whom they can ask. */

const readers: readonly string[] = ['student', 'family'];

/** Whether a value names students or families. */
export function namesReaders(plan: Plan, value: Value): boolean {
  return voicesOfValue(plan, value).some((voice) => readers.includes(voice));
}

/** Roles and teams that students or families hold, and nobody else. */
export function readersAtWork(plan: Plan): readonly Thing[] {
  const { role, team } = plan.byKind;
  return [...role, ...team].filter((one) => {
    const voices = voicesOf(plan, one);
    return voices.length > 0 && voices.every((voice) => readers.includes(voice));
  });
}

/** The sources for which students or families are asked, and those that are kept or watched of them. */
export interface OfReaders {
  readonly asked: readonly Thing[];
  readonly lookedAt: readonly Thing[];
}

export const sourcesOfReaders = oncePerPlan((plan: Plan): OfReaders => {
  const sources = plan.byKind.evidence.filter(
    (source) => !cameUnasked(source) && !isDropped(source) && !isOpenPoint(source) && isOfReaders(plan, source),
  );
  const asked = sources.filter((source) => asksSomething(source));
  return { asked, lookedAt: sources.filter((source) => !asked.includes(source)) };
});

function isOfReaders(plan: Plan, source: Thing): boolean {
  const of = pointedAt(plan, source, 'of').flatMap((one) => voicesOf(plan, one));
  return [...evidenceVoices(plan, source), ...of].some((voice) => readers.includes(voice));
}

/** Whoever is asked or filmed has to do something, or to say yes; of an unknown method consent tells. */
function asksSomething(source: Thing): boolean {
  const isAsking = methodsOf(source).some((method) => asking.includes(method) || filming.includes(method));
  return isAsking || wordsOf(source, 'consent').length > 0;
}

/** The questions, those first in which students speak, then those that concern them. */
export const questionsForReaders = oncePerPlan((plan: Plan): readonly Thing[] => {
  const asked = plan.byKind.question.filter((one) => !isDropped(one) && one.title !== undefined);
  const speaking = asked.filter((one) => studentsSpeakFor(plan, one).is === true);
  const concerning = asked.filter((one) => concernsStudents(plan, one).is === true);
  return unique([...speaking, ...concerning, ...asked]);
});

/** Changes that are tried or will be, with a title. */
export function changesOf(plan: Plan): readonly Thing[] {
  return plan.byKind.change.filter((one) => !isDropped(one) && !isAhead(one) && one.title !== undefined);
}

/** Whom students and families can ask: those who coordinate or lead, nearest to the school first. */
export function contactsOf(plan: Plan): readonly Thing[] {
  const { team, question } = plan.byKind;
  const heads = plan.head ? [plan.head] : [];
  const leading = unique([
    ...heads.flatMap((head) => pointedAt(plan, head, 'by')),
    ...team.flatMap((one) => pointedAt(plan, one, 'coordinated by')),
    ...heads.flatMap((head) => pointedAt(plan, head, 'led by')),
    ...question.flatMap((one) => pointedAt(plan, one, 'by', 'led by')),
  ]).filter((one) => one.kind === 'role' && !voicesOf(plan, one).includes('student'));
  const near = leading.filter((one) => (partyOf(plan, one)?.word ?? 'school') === 'school');
  return near.length > 0 ? near : leading;
}
