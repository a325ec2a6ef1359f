import { type Kind, workKinds } from '../../../syntax/vocabulary/kinds.ts';
import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { isLeftOpen, targetsOf, valuesOf } from '../facts.ts';
import { onceForEach } from '../once.ts';
import { hasSecondParty } from './organisations.ts';

/** Who is responsible for a thing, and who is where nothing is said. */

/** How the responsibility for a thing is stated. */
export interface Ownership {
  readonly actors: readonly Thing[];
  /** Quoted texts that name an owner declared nowhere. */
  readonly words: readonly string[];
  /** Nothing was typed; the inquiry's own `by` stands in. Never counts as an agreement. */
  readonly byDefault: boolean;
  /** It says that the owner is not stated, unknown or left open. */
  readonly leftOpen: boolean;
}

const owning: readonly Phrase[] = ['by', 'led by', 'gathered by', 'coordinated by'];

/** Who is responsible for a thing: `by`, `led by` or `gathered by`, else the default of a one-organisation inquiry. */
export const ownershipOf = onceForEach((plan: Plan, thing: Thing): Ownership => {
  const values = valuesOf(thing, ...owning);
  const leftOpen = values.length === 0 && owning.some((phrase) => isLeftOpen(thing, phrase));
  if (values.length > 0 || leftOpen) return { ...actorsAndWords(plan, values), byDefault: false, leftOpen };
  return { ...actorsAndWords(plan, defaultOwner(plan)), byDefault: true, leftOpen };
});

/** Whether anybody, or at least somebody in words, is responsible. */
export function isOwned({ actors, words }: Ownership): boolean {
  return actors.length > 0 || words.length > 0;
}

/** The kinds for which the inquiry’s own `by` stands in where nothing is said, and those for which its `at` does. */
export const ownedByDefault: ReadonlySet<Kind> = new Set<Kind>([
  'question',
  'evidence',
  'change',
  ...workKinds,
  'report',
]);
export const placedByDefault: ReadonlySet<Kind> = new Set<Kind>(['role', 'team', 'group', 'practice']);

/** The owner that stands in where nothing is said: the inquiry's `by`, unless a second party takes part. */
export function defaultOwner(plan: Plan): readonly Value[] {
  const { head } = plan;
  if (head?.kind !== 'inquiry' || hasSecondParty(plan)) return [];
  return valuesOf(head, 'by');
}

/** The place that stands in where none is said: the inquiry's `at`. */
export function defaultPlace(plan: Plan): readonly Value[] {
  const { head } = plan;
  return head?.kind === 'inquiry' ? valuesOf(head, 'at') : [];
}

function actorsAndWords(plan: Plan, values: readonly Value[]): Pick<Ownership, 'actors' | 'words'> {
  const actors: Thing[] = [];
  const words: string[] = [];
  for (const value of values) {
    const targets = targetsOf(plan, value);
    if (targets.length > 0) actors.push(...targets);
    else words.push(value.text);
  }
  return { actors, words };
}
