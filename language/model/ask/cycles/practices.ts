import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { ancestors, isLeftOpen, says, within } from '../facts.ts';
import { practicesAbout, problemsBehind } from '../framing/problems.ts';
import { onceForEach } from '../once.ts';
import { cyclesAround, questionsAround } from './inside.ts';

/** Which practice a change is to make different, and whether the plan says how that is done now. */

/** What a plan says of the practice behind a change; the practices are those it names and says nothing of. */
export type PracticeNow = 'said' | 'in words' | 'none' | readonly Thing[];

export const practiceNow = onceForEach((plan: Plan, change: Thing): PracticeNow => {
  if (isLeftOpen(change, 'about')) return 'said';
  const { declared, words } = practicesBehind(plan, change);
  if (declared.some(saysHowItIs)) return 'said';
  if (words) return 'in words';
  if (declared.length > 0) return declared;
  return plan.byKind.practice.some(saysHowItIs) ? 'said' : 'none';
});

/** The practices of a change: its own, else those of the problems, outcomes and questions behind it. */
function practicesBehind(plan: Plan, change: Thing): ReturnType<typeof practicesAbout> {
  const own = practicesAbout(plan, within(plan, change));
  if (own.declared.length > 0 || own.words) return own;
  const questions = questionsAround(plan, change);
  const around = [...ancestors(plan, change), ...cyclesAround(plan, change)];
  const outcomes = questions.flatMap((question) => within(plan, question)).filter(({ kind }) => kind === 'outcome');
  return practicesAbout(plan, [...problemsBehind(plan, change), ...questions, ...around, ...outcomes]);
}

/** Whether a practice says how it is done now, or how it was before, be it left open. */
function saysHowItIs(practice: Thing): boolean {
  return (['now', 'before', 'happened', 'note'] as const).some((phrase) => says(practice, phrase));
}
