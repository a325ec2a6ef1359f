import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import { kindRow } from '../../../syntax/vocabulary/kinds.ts';
import { knownListsOf, knownValues } from '../../../syntax/vocabulary/lists.ts';
import { phraseRow } from '../../../syntax/vocabulary/phrases.ts';
import { distance, isSlip, nearest } from '../../../text/nearest.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import { builtInGroups, type Reference, targetKinds } from '../../names.ts';
import { oncePerPlan } from '../once.ts';

/** What a name that points at nothing may have meant. */

/** The values that point at nothing. */
export const unknownNames = oncePerPlan(({ references }: Plan): readonly Reference[] =>
  references.filter(({ state }) => state === 'unknown'),
);

export interface Meant {
  /** Names that resemble it, nearest first. */
  readonly nearest: readonly string[];
  /** One of them is nearer than all others, and differs by a slip of the pen. */
  readonly surely: boolean;
}

/** The names a reference resembles: those of the kinds its phrase takes first, else any name of the plan. */
export function meantBy(plan: Plan, { value, phrase }: Reference): Meant {
  const kinds = targetKinds(phraseRow(phrase).takes);
  const named = [...plan.things, ...plan.inherited].filter(({ name, kind }) => name !== undefined && kind !== 'accept');
  const fitting = named.filter(({ kind }) => kinds === 'any' || kinds?.includes(kind));
  const namesOf = (things: typeof named): string[] =>
    unique(things.flatMap(({ name }) => (name ? [name.text] : []))).slice();
  const found = nearest(value.text, [...namesOf(fitting), ...otherWords(plan, phrase)]);
  const [first, second] = found;
  // What no such phrase takes may be like it and is hardly meant.
  if (first === undefined) return { nearest: nearest(value.text, namesOf(named)), surely: false };
  const isNearest = second === undefined || slips(value.text, first) < slips(value.text, second);
  return { nearest: found, surely: isNearest && isSlip(value.text, first) };
}

function slips(a: string, b: string): number {
  return distance(a.toLowerCase(), b.toLowerCase(), Math.max(a.length, b.length));
}

/** Known values, terms of the calendar and built-in groups that a phrase takes beside names. */
function otherWords(plan: Plan, phrase: Reference['phrase']): string[] {
  const { takes } = phraseRow(phrase);
  const terms = takes.includes('date') ? plan.settings.terms.map(({ name }) => name) : [];
  const groups = takes.includes('people') ? Object.keys(builtInGroups) : [];
  return [
    ...knownListsOf(phrase).flatMap((list) => [...knownValues(list, plan.settings.words).keys()]),
    ...terms,
    ...groups,
  ];
}

/** The keyword that would declare what a reference points at; undefined where it may be anything. */
export function keywordFor({ phrase }: Reference): string | undefined {
  const { takes } = phraseRow(phrase);
  if (takes.includes('people') || takes.includes('actor')) return kindRow('role').words[0];
  const kinds = targetKinds(takes.filter((one) => one !== 'anything'));
  const [kind]: readonly (Kind | undefined)[] = kinds === 'any' || kinds === undefined ? [] : kinds;
  return kind && kindRow(kind).words[0];
}
