import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { changesOf, evidenceOn, practicesOf } from '../cycles/changes.ts';
import { questionsAround } from '../cycles/inside.ts';
import { called, hasMark, isOpenPoint, pointedAt, pointingAt, targetsOf, valuesOf } from '../facts.ts';
import { oncePerPlan } from '../once.ts';
import { cannotTell, type Unclear } from '../unclear.ts';
import { evidenceOf } from './evidence.ts';
import { someGatheredBy, type UnclearMethod, watching } from './methods.ts';
import { outcomesOf } from './outcomes.ts';

/** Whether somebody watches what is to change. */

/** Changes of the same questions, which nobody is known to watch. */
export interface Unwatched {
  readonly changes: readonly Thing[];
  readonly watched: { readonly is: false } | UnclearMethod | Unclear<'visit'>;
}

/** The changes that nobody watches, those of the same questions together. A plan with no evidence is asked for some first. */
export const unwatchedChanges = oncePerPlan((plan: Plan): readonly Unwatched[] => {
  const groups = new Map<string, Thing[]>();
  for (const change of changesOf(plan).filter((one) => touchesPractice(plan, one))) {
    const key = questionsAround(plan, change)
      .map((question) => plan.ids.get(question))
      .join();
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((changes): readonly Unwatched[] => {
    const [sources, isVisited] = lookingAt(plan, changes);
    const watched = someGatheredBy(plan, sources, watching);
    if (sources.length === 0 || isVisited || watched.is === true) return [];
    const visit = visitInWords(plan, changes);
    return [{ changes, watched: visit ? cannotTell('visit', called(visit)) : watched }];
  });
});

/** Whether a practice that the plan declares is to change: the change says so, or its question or an outcome of it does. */
function touchesPractice(plan: Plan, change: Thing): boolean {
  const questions = questionsAround(plan, change);
  const hoped = [...questions, ...questions.flatMap((question) => outcomesOf(plan, question))];
  const practices = hoped.flatMap((one) => pointedAt(plan, one, 'about')).filter(({ kind }) => kind === 'practice');
  return practicesOf(plan, change).length + practices.length > 0;
}

/** A visit to where something changes that says in words what it looks at. */
function visitInWords(plan: Plan, changes: readonly Thing[]): Thing | undefined {
  const sites = changes.flatMap((change) => pointedAt(plan, change, 'at'));
  return plan.byKind.visit.find(
    (visit) =>
      pointedAt(plan, visit, 'at').some((site) => sites.includes(site)) &&
      valuesOf(visit, 'focus', 'about').some((value) => value.type === 'text' && targetsOf(plan, value).length === 0),
  );
}

/** What is gathered on some changes, and whether a visit looks at what they are about. */
function lookingAt(plan: Plan, changes: readonly Thing[]): readonly [readonly Thing[], boolean] {
  const questions = unique(changes.flatMap((change) => questionsAround(plan, change)));
  const asked = questions.length > 0 ? questions.flatMap((one) => evidenceOf(plan, one)) : plan.byKind.evidence;
  const own = changes.flatMap((change) => evidenceOn(plan, change));
  const sources = unique([...asked, ...own]).filter((one) => !isOpenPoint(one) && !hasMark(one, 'unplanned'));
  const seen = [...changes, ...changes.flatMap((change) => practicesOf(plan, change)), ...questions];
  const visits = seen.flatMap((one) => pointingAt(plan, one, 'focus', 'about')).filter(({ kind }) => kind === 'visit');
  return [sources, visits.length > 0];
}
