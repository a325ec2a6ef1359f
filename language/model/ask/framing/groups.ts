import { findTerms } from '../../../locales/find-terms.ts';
import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { namesWhoBelongs } from '../../../text/belonging.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { everyFact, pointedAt, pointingAt } from '../facts.ts';
import { voicesOf } from '../people/people.ts';

/** The groups of learners a plan is about, and whether it says who belongs to them. */

/** The groups of students that are studied or served and of which only a name is known. */
export function undefinedGroups(plan: Plan): readonly Thing[] {
  return plan.byKind.group.filter((group) => {
    const isFocus = pointingAt(plan, group, 'of', 'for').some(({ kind }) => kind !== 'group');
    return isFocus && voicesOf(plan, group).includes('student') && !saysWhoBelongs(plan, group);
  });
}

/** Words beside its title, a wider group, a definition, or a title that says it. A size says it of no mere label. */
function saysWhoBelongs(plan: Plan, group: Thing): boolean {
  const title = group.title?.text ?? '';
  if (namesWhoBelongs(title) || group.doc !== undefined || everyFact(group, ...telling).length > 0) return true;
  if (group.values.some(({ type }) => type !== 'amount')) return true;
  const sized = group.values.length > 0 || everyFact(group, 'size').length > 0;
  if (sized && findTerms(title, 'deficit', plan.settings).length === 0) return true;
  const defined = plan.byKind.definition.filter(
    (definition) =>
      definition.title?.text === title || pointedAt(plan, definition, 'about', 'of', 'for').includes(group),
  );
  return defined.length > 0 || pointingAt(plan, group, 'in').some(({ kind }) => kind === 'group');
}

const telling: readonly Phrase[] = [
  'selection',
  'members',
  'in',
  'based on',
  'note',
  'worded',
  'because',
  'see',
  'stage',
];
