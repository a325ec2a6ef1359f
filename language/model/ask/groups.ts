import { namesWhoBelongs } from '../../text/belonging.ts';
import type { Plan } from '../join.ts';
import type { Thing } from '../plan.ts';
import { everyFact, pointedAt, pointingAt } from './facts.ts';
import { voicesOf } from './people.ts';

/** The groups of learners a plan is about, and whether it says who belongs to them. */

/** The groups of students that are studied or served and of which only a name is known. */
export function undefinedGroups(plan: Plan): readonly Thing[] {
  return plan.byKind.group.filter((group) => {
    const isFocus = pointingAt(plan, group, 'of', 'for').some(({ kind }) => kind !== 'group');
    return isFocus && voicesOf(plan, group).includes('student') && !saysWhoBelongs(plan, group);
  });
}

/** It has a size, a wider group, words beside its title, a definition, or a title that says it. */
function saysWhoBelongs(plan: Plan, group: Thing): boolean {
  const title = group.title?.text ?? '';
  if (group.values.length > 0 || group.doc !== undefined || namesWhoBelongs(title)) return true;
  const said = everyFact(
    group,
    'size',
    'selection',
    'members',
    'in',
    'based on',
    'note',
    'worded',
    'because',
    'see',
    'stage',
  );
  if (said.length > 0) return true;
  const defined = plan.byKind.definition.filter(
    (definition) =>
      definition.title?.text === title || pointedAt(plan, definition, 'about', 'of', 'for').includes(group),
  );
  return (
    defined.length > 0 ||
    plan.byKind.group.some((other) => other !== group && pointedAt(plan, other, 'in').includes(group))
  );
}
