import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { beginOfChange, changesFor, changesOf } from '../cycles/changes.ts';
import { questionsAround } from '../cycles/inside.ts';
import {
  ancestors,
  called,
  everyFact,
  everythingPointedAt,
  factsOf,
  isAhead,
  isOpenPoint,
  pointedAt,
  says,
  valuesOf,
  within,
  wordsOf,
} from '../facts.ts';
import { onceForEach, oncePerPlan } from '../once.ts';
import { edgeOf, type KnownEdge, precedes } from '../time/periods.ts';
import { cannotTell, type Told, type Unclear } from '../unclear.ts';
import { evidenceOf, methodsOf } from './evidence.ts';
import { allFigures, measuring, type UnclearMethod } from './methods.ts';

/** What is counted to tell whether something became different, and what it is held against. */

/** Measures, and outcomes with a figure to reach, that are not left for later. */
export function measuresOf(plan: Plan): readonly Thing[] {
  const outcomes = plan.byKind.outcome.filter((outcome) => valuesOf(outcome, 'target').some(isAmount));
  return [...plan.byKind.measure, ...outcomes].filter((one) => !isOpenPoint(one) && !isAhead(one));
}

function isAmount({ type }: Value): boolean {
  return type === 'amount';
}

export type Baseline =
  | { readonly is: 'there' | 'none' }
  | { readonly is: 'late'; readonly edge: KnownEdge; readonly change: Thing }
  | Unclear<'dayInWords'>;

/** Whether a measure says how it was before, and before any change began that it is to judge. */
export const baselineOf = onceForEach((plan: Plan, measure: Thing): Baseline => {
  // Whether a change is carried out has no before; a comparison group stands for one.
  if (wordsOf(measure, 'kind').includes('process') || everyFact(measure, 'compared with').length > 0)
    return { is: 'there' };
  const related = [
    measure,
    ...within(plan, measure),
    ...ancestors(plan, measure).filter(({ kind }) => kind === 'outcome'),
  ];
  const befores = related.flatMap((one) => factsOf(one, 'before'));
  if (befores.length === 0) return { is: 'none' };
  const changes = changesJudged(plan, measure).map((change) => ({ change, begin: beginOfChange(plan, change) }));
  const taken = befores.map((fact) => edgeOf(plan, factsOf(fact, 'on')));
  const [first] = changes;
  if (!first || taken.length === 0 || taken.some(({ state }) => state === 'absent' || state === 'left open'))
    return { is: 'there' };
  const words = [...taken, ...changes.map(({ begin }) => begin)].find(({ state }) => state === 'words');
  if (words?.state === 'words') return cannotTell('dayInWords', words.value.text);
  const late = taken.find((edge) => changes.every(({ begin }) => precedes(begin, edge)));
  const isLate = taken.every((edge) => changes.every(({ begin }) => precedes(begin, edge)));
  return isLate && late?.state === 'known' ? { is: 'late', edge: late, change: first.change } : { is: 'there' };
});

/** The change a measure stands in, else those of its question. */
function changesJudged(plan: Plan, measure: Thing): readonly Thing[] {
  const around = ancestors(plan, measure);
  const change = around.find(({ kind }) => kind === 'change');
  if (change) return [change];
  return unique(questionsAround(plan, measure).flatMap((question) => changesFor(plan, question)));
}

/** Outcomes and measures in figures that rest on statistics or tests alone, with nothing that explains them. */
export const headlinesAlone = oncePerPlan(
  (plan: Plan): readonly { readonly indicator: Thing; readonly alone: { readonly is: true } | UnclearMethod }[] => {
    const indicators = [...plan.byKind.outcome, ...plan.byKind.measure].filter((one) => isHeadline(plan, one));
    return indicators.flatMap((indicator) => {
      if (ancestors(plan, indicator).some((around) => indicators.includes(around))) return [];
      if (isBrokenDown(plan, indicator)) return [];
      const questions = questionsAround(plan, indicator);
      const pool =
        questions.length > 0 ? questions.flatMap((question) => evidenceOf(plan, question)) : plan.byKind.evidence;
      const alone = allFigures(
        plan,
        pool.filter((source) => !isOpenPoint(source)),
      );
      return alone.is === false ? [] : [{ indicator, alone: alone.is === true ? { is: true } : alone }];
    });
  },
);

function restsOn(plan: Plan, thing: Thing): readonly Thing[] {
  const cited = within(plan, thing).flatMap((one) => [one, ...everythingPointedAt(plan, one, 'based on')]);
  return unique(cited).filter(({ kind }) => kind === 'evidence');
}

function isHeadline(plan: Plan, thing: Thing): boolean {
  if (isOpenPoint(thing) || isAhead(thing)) return false;
  if (!valuesOf(thing, 'before', 'target', 'result').some(isAmount)) return false;
  const methods = restsOn(plan, thing).map(methodsOf);
  return methods.length > 0 && methods.every((some) => some.length > 0 && some.every((one) => measuring.includes(one)));
}

/** It is for a part of a group, compares groups, or stands beside another figure from the same source for others. */
function isBrokenDown(plan: Plan, indicator: Thing): boolean {
  const sources = restsOn(plan, indicator);
  const groups = [indicator, ...sources].flatMap((one) => pointedAt(plan, one, 'for', 'of'));
  if (groups.some((group) => group.kind === 'group' && says(group, 'in'))) return true;
  if (sources.some((source) => valuesOf(source, 'of').length > 1)) return true;
  if ([indicator, ...sources].some((one) => everyFact(one, 'compared with').length > 0)) return true;
  const whom = wordsOf(indicator, 'for').join();
  return [...plan.byKind.outcome, ...plan.byKind.measure].some(
    (other) =>
      other !== indicator &&
      says(other, 'for') &&
      wordsOf(other, 'for').join() !== whom &&
      restsOn(plan, other).some((source) => sources.includes(source)),
  );
}

/** Which sorts of measure a plan with a change lacks. */
export interface MissingMeasures {
  readonly changes: readonly Thing[];
  readonly process: Told<'noKind'>;
  readonly balancing: Told<'noKind'>;
}

/** The measures of carrying out and of side effects, in a plan that measures outcomes of what it tries. */
export function measuresMissing(plan: Plan): MissingMeasures | undefined {
  const changes = changesOf(plan).filter((change) => !isAhead(change));
  const measures = plan.byKind.measure.filter((one) => !isOpenPoint(one));
  // Only a plan that counts what it hopes for can be asked what else it counts.
  if (changes.length === 0 || measures.length + measuresOf(plan).length === 0) return undefined;
  const carried = plan.things.some((thing) => everyFact(thing, 'carried out').length > 0);
  return { changes, process: carried ? { is: true } : has(measures, 'process'), balancing: has(measures, 'balancing') };
}

function has(measures: readonly Thing[], kind: string): Told<'noKind'> {
  if (measures.some((measure) => wordsOf(measure, 'kind').includes(kind))) return { is: true };
  const vague = measures.find((measure) => !wordsOf(measure, 'kind').some((word) => sorts.includes(word)));
  return vague ? cannotTell('noKind', called(vague)) : { is: false };
}

const sorts: readonly string[] = ['process', 'outcome', 'balancing'];
