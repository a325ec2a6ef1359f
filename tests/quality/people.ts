import { pointedAt, wordsOf } from '../../language/model/ask/facts.ts';
import { partiesOf } from '../../language/model/ask/people/organisations.ts';
import type { Thing } from '../../language/model/plan.ts';
import type { Sound } from './mutator.ts';

/** Whom a fault may name: roles and parties that a sound plan has. */

export const nameOf = ({ name, title }: Thing): string => name?.text ?? `"${title?.text ?? ''}"`;

/** The name of the first role with a voice. */
export function roleWith({ plan }: Sound, ...voices: readonly string[]): string | undefined {
  const role = plan.byKind.role.find((one) => wordsOf(one, 'voice').some((voice) => voices.includes(voice)));
  return role && nameOf(role);
}

/** The role with a voice that stands at the same party as another thing. */
export function roleAt({ plan }: Sound, party: Thing, ...voices: readonly string[]): string | undefined {
  const role = plan.byKind.role.find(
    (one) =>
      pointedAt(plan, one, 'at').includes(party) && wordsOf(one, 'voice').some((voice) => voices.includes(voice)),
  );
  return role && nameOf(role);
}

/** The partners of a sort: `school`, `university`, `authority`. */
export const partners = ({ plan }: Sound, word: string): readonly Thing[] =>
  partiesOf(plan).filter((party) => party.word === word);

/** The first group of students, by its name. */
export function groupOf({ plan }: Sound): string | undefined {
  const group = plan.byKind.group.find(
    (one) => one.name && !wordsOf(one, 'voice').some((voice) => voice !== 'student'),
  );
  return group && nameOf(group);
}
