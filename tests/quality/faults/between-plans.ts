import { wordsOf } from '../../../language/model/ask/facts.ts';
import { summaryOf } from '../../../language/model/ask/partners/twins.ts';
import type { PlanSummary } from '../../../language/model/neighbours.ts';
import type { Kind } from '../../../language/syntax/vocabulary/kinds.ts';
import type { Mutator } from '../mutator.ts';
import { each, type Places } from '../places.ts';
import { rewrite, typed } from '../verbs.ts';

/** Faults that show only beside another plan of the same programme. */

/** Titles of some things go on with words that only another plan declares. */
function naming(kind: Kind, words: string, declared: Kind): Places {
  const neighbour: PlanSummary = {
    root: '/far',
    title: 'Far Lane',
    titles: new Map([[declared, [words]]]),
    sentences: '',
  };
  const places = each(kind, ({ title }, sound) => {
    const closing = title && /["”]$/.test(typed(sound, title.span));
    return title && closing
      ? [rewrite({ ...title.span, start: title.span.end - 1, end: title.span.end - 1 }, ` (${words})`)]
      : [];
  });
  return (sound) => places(sound).map((place) => ({ ...place, neighbour }));
}

export const betweenPlans: readonly Mutator[] = [
  {
    fault: 'All that is asked and tried stands in another plan word for word',
    rule: 'consistency/copied',
    follows: ['ownership/imposed-agenda'],
    places: ({ plan }) => {
      const looksAtItself = plan.things.some((thing) => wordsOf(thing, 'kind').includes('contextual-analysis'));
      const neighbour = { ...summaryOf(plan), root: '/elsewhere', title: 'Elsewhere' };
      return plan.head && !looksAtItself ? [{ about: [plan.head], edits: [], neighbour }] : [];
    },
  },
  {
    fault: 'A change names a school that only another plan knows',
    rule: 'consistency/undeclared-mention',
    places: naming('change', 'Far Lane Primary', 'party'),
  },
  {
    fault: 'A source names an instrument that only another plan knows',
    rule: 'consistency/undeclared-mention',
    places: naming('evidence', 'the Far Lane questionnaire', 'tool'),
  },
  {
    fault: 'A finding names a group that only another plan knows',
    rule: 'consistency/undeclared-mention',
    places: naming('finding', 'children of the night market', 'group'),
  },
];
