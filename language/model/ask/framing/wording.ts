import { type FoundTerm, findTerms, type TermSettings } from '../../../locales/find-terms.ts';
import type { TermList } from '../../../locales/term.ts';
import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import type { Plan } from '../../join.ts';
import type { Span, Thing, Value, Words } from '../../plan.ts';
import { inside } from '../../stretches.ts';
import { saidOf, says, visible } from '../facts.ts';
import { inAllThings, onceForThing } from '../once.ts';

/** Wording that partners do well to look at twice: contested terms, and how a plan speaks of learners and families. */

/** A term in the words of a thing. */
export interface TermUse {
  readonly thing: Thing;
  readonly found: FoundTerm;
  /** As it was written. */
  readonly written: string;
  readonly at: Span;
  /** The words alone are at that place, so that they can be replaced. */
  readonly exact: boolean;
}

/** The terms of a list in some words of a thing. */
function termsIn(settings: TermSettings, list: TermList, thing: Thing, words: Words): readonly TermUse[] {
  return findTerms(words.text, list, settings).map((found) => ({
    thing,
    found,
    written: words.text.slice(found.start, found.end),
    ...placeIn(words, found),
  }));
}

/** Where a stretch of a text stands: between its quotes, unless escapes have shifted it; then the text as a whole. */
function placeIn({ text, span }: Words, { start, end }: FoundTerm): Pick<TermUse, 'at' | 'exact'> {
  const exact = span.end - span.start === text.length + 2;
  return { at: exact ? inside(span, 1 + start, 1 + end) : span, exact };
}

/** Contested terms of aims and questions that no definition here or in the programme settles, each with all its uses. */
export function undefinedTerms(plan: Plan): ReadonlyMap<string, readonly TermUse[]> {
  const contested = (things: readonly Thing[]): readonly TermUse[] =>
    things.flatMap((thing) => contestedIn(plan, thing));
  const defined = contested(visible(plan, 'definition')).map(({ found }) => found.term);
  const uses = contested([...plan.byKind.aim, ...plan.byKind.question]);
  return Map.groupBy(
    uses.filter(({ found }) => !defined.includes(found.term)),
    ({ found }) => found.term,
  );
}

const contestedIn = onceForThing((thing, settings) =>
  thing.title ? termsIn(settings, 'contested', thing, thing.title) : [],
);

/** Kinds in which a plan speaks in its own words. Assumptions and rivals are written down to be looked at, as they are. */
const speaking: readonly Kind[] = [
  'group',
  'concern',
  'barrier',
  'question',
  'aim',
  'outcome',
  'change',
  'finding',
  'hypothesis',
];

/** Deficit wording in what a plan says of itself; words that are somebody else’s account are theirs. */
export function deficitWording(plan: Plan): readonly TermUse[] {
  // Those declared are told of where they are.
  return deficitFound(plan).flatMap(({ use, naming }) => (naming && plan.targets.has(naming) ? [] : [use]));
}

/** Such wording in the words of a thing, and where it names people in words, be they those of somebody declared. */
const deficitFound = inAllThings((thing, settings): readonly { readonly use: TermUse; readonly naming?: Value }[] => {
  if (says(thing, 'according to')) return [];
  const uses = (words: Words): readonly TermUse[] => termsIn(settings, 'deficit', thing, words);
  const named = saidOf(thing, 'of', 'for', 'with', 'to', 'unheard').filter(({ type }) => type === 'text');
  return [
    ...ownWords(thing).flatMap((words) => uses(words).map((use) => ({ use }))),
    ...named.flatMap((naming) => uses(naming).map((use) => ({ use, naming }))),
  ];
});

function ownWords({ kind, title, values }: Thing): readonly Words[] {
  if (!speaking.includes(kind)) return [];
  return [...(title ? [title] : []), ...values.filter(({ type }) => type === 'text')];
}
