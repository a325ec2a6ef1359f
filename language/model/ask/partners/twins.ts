import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import { foldedText } from '../../../text/words-in.ts';
import type { Inheritance } from '../../inheritance.ts';
import type { Plan } from '../../join.ts';
import type { Neighbour, PlanSummary, Titled } from '../../neighbours.ts';
import type { Thing } from '../../plan.ts';
import { onceFor, onceForThing, oncePerPlan } from '../once.ts';

/** What a plan shares, word for word, with the others of its programme. */

/** What is compared between plans: what a plan asks and tries, and whom and what it names. */
const compared: readonly Kind[] = ['question', 'change', 'concern', 'group', 'party', 'tool'];

export function summaryOf(plan: Plan): PlanSummary {
  const { root, head, settings, byKind } = plan;
  const titles = compared.map((kind): [Kind, string[]] => [
    kind,
    byKind[kind].flatMap(({ title }) => title?.text ?? []),
  ]);
  const sentences = tellingOf(plan).map((thing) => foldedTitle(plan, thing));
  return {
    root,
    title: settings.title ?? head?.title?.text ?? root,
    titles: new Map(titles),
    sentences: ` ${sentences.join(' | ')} `,
  };
}

const foldedTitle = onceForThing(({ title }) => foldedText(title?.text ?? ''));

/** What is told in sentences that may have been taken from another plan, with the names in them. */
export function tellingOf({ byKind }: Plan): readonly Thing[] {
  return [...byKind.change, ...byKind.evidence, ...byKind.finding];
}

/** Another plan in which all of some things of this plan stand, word for word. */
export function twinOf({ neighbours }: Plan, things: readonly Thing[]): Neighbour | undefined {
  if (!neighbours || neighbours === 'unread') return undefined;
  const titles = things.flatMap(({ kind, title }): Titled[] => (title ? [[kind, title.text]] : []));
  return titles.length === things.length ? neighbours.bearing(titles) : undefined;
}

/** The questions that another plan asks word for word, each with the first plan that does. */
export function questionsElsewhere(plan: Plan): { readonly question: Thing; readonly twin: Neighbour }[] {
  return plan.byKind.question.flatMap((question) => {
    const twin = twinOf(plan, [question]);
    return twin ? [{ question, twin }] : [];
  });
}

/** Titles that this plan declares itself, folded, and those that its programme declares for it. */
const ownTitles = oncePerPlan(
  (plan: Plan): ReadonlySet<string> => new Set(plan.things.map((thing) => foldedTitle(plan, thing))),
);
const lentTitles = onceFor(
  ({ byTitle }: Inheritance): ReadonlySet<string> => new Set([...byTitle.keys()].map((title) => foldedText(title))),
);

/** People, a place or an instrument that the title of a thing names, and that only another plan declares. */
export function foreignIn(plan: Plan, { title }: Thing): string | undefined {
  const { neighbours } = plan;
  if (!title || !neighbours || neighbours === 'unread') return undefined;
  return neighbours.namedIn(title.text).find((words) => {
    const folded = foldedText(words);
    return !ownTitles(plan).has(folded) && !lentTitles(plan.inheritance).has(folded);
  });
}
