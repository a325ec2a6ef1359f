import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import type { Plan } from '../../join.ts';
import type { Neighbour, PlanSummary } from '../../neighbours.ts';
import type { Thing } from '../../plan.ts';
import { oncePerPlan } from '../once.ts';

/** What a plan shares, word for word, with the others of its programme. */

/** What is compared between plans: what a plan asks and tries, and whom and what it names. */
const compared: readonly Kind[] = ['question', 'change', 'concern', 'group', 'party', 'tool'];

export function summaryOf({ root, head, settings, byKind }: Plan): PlanSummary {
  const titles = compared.map((kind): [Kind, string[]] => [
    kind,
    byKind[kind].flatMap(({ title }) => title?.text ?? []),
  ]);
  return { root, title: settings.title ?? head?.title?.text ?? root, titles: new Map(titles) };
}

/** The other plans that say something word for word as a thing of this plan does. */
export function twinsOf({ neighbours }: Plan, { kind, title }: Thing): readonly Neighbour[] {
  return title && neighbours && neighbours !== 'unread' ? neighbours.titled(kind, title.text) : [];
}

/** The questions that another plan asks word for word, each with the first plan that does. */
export function questionsElsewhere(plan: Plan): { readonly question: Thing; readonly twin: Neighbour }[] {
  return plan.byKind.question.flatMap((question) => {
    const [twin] = twinsOf(plan, question);
    return twin ? [{ question, twin }] : [];
  });
}

/** Titles that this plan or its programme declares itself. */
const ownTitles = oncePerPlan(
  (plan: Plan): ReadonlySet<string> =>
    new Set([...plan.things, ...plan.inherited].flatMap(({ title }) => title?.text ?? [])),
);

/** People, a place or an instrument that the title of a thing names, and that only another plan declares. */
export function foreignIn(plan: Plan, { title }: Thing): string | undefined {
  const { neighbours } = plan;
  if (!title || !neighbours || neighbours === 'unread') return undefined;
  // A title of one word is too common a word to tell.
  return neighbours.namedIn(title.text).find((name) => /\s/.test(name) && !ownTitles(plan).has(name));
}
