import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { claimsOf } from '../claims/claims.ts';
import { ancestors, everyFact, isAhead, pointedAt, pointingAt, targetsOf, valuesOf } from '../facts.ts';
import { onceForEach, onceForThing } from '../once.ts';
import { edgesOf } from '../time/periods.ts';
import { evidenceOf, informantsOf, methodsOf } from './evidence.ts';

/** Whether sources that are to bear one another out look at the same thing at the same time. */

/** Sources that are put together, and how they miss one another. */
export interface Apart {
  /** The question they answer, or the finding that rests on them. */
  readonly thing: Thing;
  readonly sources: readonly Thing[];
  readonly by: 'practice' | 'time';
}

/** Questions and findings whose sources each look at another practice, or are each gathered in another cycle. */
export function apart(plan: Plan): readonly Apart[] {
  const questions = plan.byKind.question
    .filter((question) => !isAhead(question))
    .map((thing) => ({ thing, sources: evidenceOf(plan, thing) }));
  const asked = questions.flatMap((one) => missing(plan, one));
  const told = asked.flatMap(({ sources }) => sources);
  const findings = claimsOf(plan)
    .map((thing) => ({ thing, sources: sourcesUnder(plan, thing) }))
    .filter(({ sources }) => !sources.every((source) => told.includes(source)));
  return [...asked, ...findings.flatMap((one) => missing(plan, one))];
}

function sourcesUnder(plan: Plan, finding: Thing): readonly Thing[] {
  return unique(pointedAt(plan, finding, 'based on')).filter(({ kind }) => kind === 'evidence');
}

function missing(plan: Plan, { thing, sources }: Pick<Apart, 'thing' | 'sources'>): readonly Apart[] {
  if (sources.length < 2) return [];
  if (noneMeet(sources, (one, other) => sameObject(plan, one, other))) return [{ thing, sources, by: 'practice' }];
  if (noneMeet(sources, (one, other) => sameTime(plan, one, other))) return [{ thing, sources, by: 'time' }];
  return [];
}

/** Whether no source meets any other; where it cannot be told of two, they are taken to meet. */
function noneMeet(sources: readonly Thing[], meets: (one: Thing, other: Thing) => boolean): boolean {
  return sources.every((one, place) => sources.slice(place + 1).every((other) => !meets(one, other)));
}

/** Sources with no practice of their own look at that of their question; words may mean any. */
function sameObject(plan: Plan, one: Thing, other: Thing): boolean {
  const [first, second] = [one, other].map((source) => practicesSeen(plan, source));
  return !first || !second || first.some((practice) => second.includes(practice));
}

function practicesSeen(plan: Plan, source: Thing): readonly Thing[] | undefined {
  const values = valuesOf(source, 'about');
  if (values.length === 0 || values.some((value) => targetsOf(plan, value).length === 0)) return undefined;
  const practices = pointedAt(plan, source, 'about').filter(({ kind }) => kind === 'practice');
  return practices.length > 0 ? practices : undefined;
}

/**
 * Sources meet in time when they lie in one cycle, or their days touch. The same people asked again in the same way are
 * compared over time, and so is what says that it is.
 */
function sameTime(plan: Plan, one: Thing, other: Thing): boolean {
  if (isComparison(plan, one, other)) return true;
  const [first, second] = [one, other].map((source) => cyclesOf(plan, source));
  if (!first || !second || first.length === 0 || second.length === 0) return true;
  return first.some((cycle) => second.includes(cycle)) || touch(plan, one, other);
}

function isComparison(plan: Plan, one: Thing, other: Thing): boolean {
  if (saysItCompares(plan, one) || saysItCompares(plan, other)) return true;
  const methods = methodsOf(other);
  if (!methodsOf(one).some((method) => methods.includes(method))) return false;
  const informants = informantsOf(plan, other);
  return informantsOf(plan, one).some(({ key }) => informants.some((each) => each.key === key));
}

const saysItCompares = onceForThing((source) => everyFact(source, 'compared with', 'after').length > 0);

/** The cycles a source is gathered in: around it or what gathers it, else those that its days lie in. */
const cyclesOf = onceForEach((plan: Plan, source: Thing): readonly Thing[] => {
  const gathering = pointingAt(plan, source, 'gathers');
  const around = [source, ...gathering].flatMap((one) => [one, ...ancestors(plan, one), ...pointedAt(plan, one, 'in')]);
  const named = unique(around).filter(({ kind }) => kind === 'cycle');
  if (named.length > 0) return named;
  return plan.byKind.cycle.filter((cycle) => touch(plan, source, cycle));
});

/** Whether the days of two things surely touch. */
function touch(plan: Plan, one: Thing, other: Thing): boolean {
  const [first, second] = [edgesOf(plan, one), edgesOf(plan, other)];
  if (first.begin.state !== 'known' || first.end.state !== 'known') return false;
  if (second.begin.state !== 'known' || second.end.state !== 'known') return false;
  return first.begin.days.first <= second.end.days.last && second.begin.days.first <= first.end.days.last;
}
