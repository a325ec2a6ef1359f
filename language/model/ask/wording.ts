import { findTerms } from '../../locales/find-terms.ts';
import type { TermList } from '../../locales/term.ts';
import type { Plan } from '../join.ts';
import type { Span, Thing, Words } from '../plan.ts';

/** Wording that partners do well to look at twice. */

/** A term in the words of a plan. */
export interface TermUse {
  readonly thing: Thing;
  /** What the term is called, whichever of its forms was written. */
  readonly term: string;
  readonly at: Span;
}

/** The terms of a list in the titles of things. */
export function termsInTitles(plan: Plan, list: TermList, things: readonly Thing[]): readonly TermUse[] {
  return things.flatMap((thing) => {
    const { title } = thing;
    if (!title) return [];
    return findTerms(title.text, list, plan.settings).map((found) => ({
      thing,
      term: found.term,
      at: placeIn(title, found.start, found.end),
    }));
  });
}

/** A stretch of a quoted text; the whole of it where escapes or other quotes make the two differ in length. */
function placeIn({ text, span }: Words, start: number, end: number): Span {
  const from = span.start + 1;
  return span.end - span.start === text.length + 2 ? { ...span, start: from + start, end: from + end } : span;
}

/** Contested terms of aims and questions that no definition here or in the programme settles, each with all its uses. */
export function undefinedTerms(plan: Plan): ReadonlyMap<string, readonly TermUse[]> {
  const definitions = [...plan.byKind.definition, ...plan.inherited.filter(({ kind }) => kind === 'definition')];
  const defined = termsInTitles(plan, 'contested', definitions).map(({ term }) => term);
  const uses = termsInTitles(plan, 'contested', [...plan.byKind.aim, ...plan.byKind.question]);
  return Map.groupBy(
    uses.filter(({ term }) => !defined.includes(term)),
    ({ term }) => term,
  );
}
