import { knownValues } from '../../../syntax/vocabulary/lists.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { accountsDiffer, called } from '../facts.ts';
import { cannotTell, type Unclear } from '../unclear.ts';
import { isCategorised, methodsOf } from './evidence.ts';

/** What the methods of the field do: ask, film, watch, or count. */

export const asking: readonly string[] = [
  'survey',
  'questionnaire',
  'interview',
  'conversation',
  'focus-group',
  'listening-session',
  'diary',
  'drawing',
];
export const filming: readonly string[] = ['video', 'photography'];
/** Methods that yield what others hold or measure of people, never what they say. */
export const holding: readonly string[] = ['statistics', 'test', 'documents'];
/** Methods by which somebody sees what is done. */
export const watching: readonly string[] = [
  'observation',
  'mutual-observation',
  'video',
  'photography',
  'lesson-study',
  'field-notes',
  'learning-walk',
  'shadowing',
  'checklist',
];
/** Methods that yield the figures a school is judged by. */
export const measuring: readonly string[] = ['statistics', 'test'];

export type UnclearMethod = Unclear<'noMethod' | 'ownMethod' | 'methodsDiffer'>;

/** Whether all sources are gathered by methods of one sort, and by which; one by another method settles it. */
export function allGatheredBy(
  plan: Plan,
  sources: readonly Thing[],
  sort: readonly string[],
): { readonly is: true; readonly methods: readonly string[] } | { readonly is: false } | UnclearMethod {
  const methods = unique(sources.flatMap(methodsOf));
  const settled = sources.filter((source) => !accountsDiffer(source, 'method')).flatMap(methodsOf);
  if (settled.some((method) => isCategorised(plan, method) && !sort.includes(method))) return { is: false };
  return firstUnclear(plan, sources) ?? { is: true, methods };
}

/** Whether all sources yield figures alone. */
export function allFigures(plan: Plan, sources: readonly Thing[]): ReturnType<typeof allGatheredBy> {
  const counting = [...knownValues('method', plan.settings.words)].filter(([, { data }]) => data === 'quantitative');
  return allGatheredBy(
    plan,
    sources,
    counting.map(([method]) => method),
  );
}

/** Whether some source is gathered by a method of one sort; none is told only where every method is known. */
export function someGatheredBy(
  plan: Plan,
  sources: readonly Thing[],
  sort: readonly string[],
): { readonly is: true } | { readonly is: false } | UnclearMethod {
  if (sources.some((source) => methodsOf(source).some((method) => sort.includes(method)))) return { is: true };
  return firstUnclear(plan, sources) ?? { is: false };
}

function firstUnclear(plan: Plan, sources: readonly Thing[]): UnclearMethod | undefined {
  for (const source of sources) {
    if (accountsDiffer(source, 'method')) return cannotTell('methodsDiffer', called(source));
    const methods = methodsOf(source);
    if (methods.length === 0) return cannotTell('noMethod', called(source));
    const own = methods.find((method) => !isCategorised(plan, method));
    if (own !== undefined) return cannotTell('ownMethod', own);
  }
  return undefined;
}
