import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import { foldedText } from '../../../text/words-in.ts';
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
  return title ? (neighbours?.titled(kind, title.text) ?? []) : [];
}

/** Titles of people, places and instruments that other plans declare, and neither this one nor its programme does. */
const foreign = oncePerPlan((plan: Plan): readonly string[] => {
  const own = new Set([...plan.things, ...plan.inherited].flatMap(({ title }) => title?.text ?? []));
  const titles = plan.neighbours?.titles(['group', 'party', 'tool']) ?? [];
  return titles.filter((title) => /\s/.test(title) && !own.has(title));
});

/** The first of them that the title of a thing names. */
export function foreignIn(plan: Plan, { title }: Thing): string | undefined {
  const names = foreign(plan);
  if (!title || names.length === 0) return undefined;
  const words = ` ${foldedText(title.text)} `;
  return names.find((name) => words.includes(` ${foldedText(name)} `));
}
