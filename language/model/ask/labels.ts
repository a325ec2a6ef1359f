import { groupLabel } from '../../locales/groups.ts';
import { labelOf as knownLabelOf } from '../../locales/labels.ts';
import type { KnownList } from '../../syntax/vocabulary/known.ts';
import type { Plan } from '../join.ts';
import type { Value } from '../plan.ts';
import type { Informant } from './evidence/evidence.ts';
import { called, targetsOf } from './facts.ts';

/** What words of a plan are called in the language it is read in: for messages, never to tell findings apart. */

/** What a known word is called; a word that nobody knows as it was typed. */
export function knownLabel(plan: Plan, list: KnownList, word: string): string {
  const { language, words } = plan.settings;
  return knownLabelOf(list, word, language, words);
}

/** Known words of one list, as a reader calls them. */
export function knownLabels(plan: Plan, list: KnownList, words: readonly string[]): readonly string[] {
  return words.map((word) => knownLabel(plan, list, word));
}

/** What a value is called: the title of what it points at, a group that every school has, else the words as typed. */
export function shownAs(plan: Plan, value: Value): string {
  const [target] = targetsOf(plan, value);
  if (target) return called(target);
  return (value.type === 'name' ? groupLabel(value.text, plan.settings.language) : undefined) ?? value.text;
}

/** What the people of a source are called. */
export function peopleLabel(plan: Plan, { key, label }: Informant): string {
  if (key.startsWith('voice:')) return knownLabel(plan, 'voice', label);
  return (key.startsWith('everybody:') ? groupLabel(label, plan.settings.language) : undefined) ?? label;
}
