import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { factsOf, pointedAt, pointingAt, says, valuesOf } from '../facts.ts';
import { evidenceOf } from './evidence.ts';

/** Which questions need the data that an agreement covers. */

/** Whether a data item that an agreement covers is needed by a question, or by nothing. `words`: its purpose is in words. */
export function needOf(plan: Plan, item: Thing): 'needed' | 'nothing' | { readonly words: string } {
  const whom = valuesOf(item, 'for');
  if (pointedAt(plan, item, 'for').some(({ kind }) => kind === 'question' || kind === 'outcome')) return 'needed';
  if (says(item, 'use') || factsOf(item, 'for').some(({ values }) => values.some(({ type }) => type === 'gap')))
    return 'needed';
  const covered = plan.byKind.evidence.filter(
    (evidence) =>
      evidence.title?.text.toLowerCase() === item.title?.text.toLowerCase() ||
      pointingAt(plan, item, 'under', 'based on', 'about').includes(evidence),
  );
  const feeding = plan.byKind.question.flatMap((question) => evidenceOf(plan, question));
  if (covered.some((evidence) => feeding.includes(evidence))) return 'needed';
  const words = whom.find(({ type }) => type === 'text' || type === 'name');
  return words && pointedAt(plan, item, 'for').length === 0 ? { words: words.text } : 'nothing';
}
