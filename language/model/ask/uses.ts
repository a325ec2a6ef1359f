import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Plan } from '../join.ts';
import type { Fact, Thing } from '../plan.ts';
import { evidenceOf, findingsOf, questionsOf } from './evidence.ts';
import {
  ancestors,
  everyFact,
  factsOf,
  hasMark,
  isAhead,
  pointedAt,
  pointingAt,
  says,
  valuesOf,
  within,
} from './facts.ts';
import { whenGathered, workGathering } from './gathering.ts';
import { outcomesOf } from './outcomes.ts';
import { defaultOwner, unique } from './people.ts';
import { type Edge, edgeOf, edgesOf, isBefore, type KnownEdge } from './periods.ts';

/** What the outcomes of a question are for: who decides what, and when. */

const dating: readonly Phrase[] = ['on', 'due', 'when', 'every', 'within', 'until'];
const naming: readonly Phrase[] = ['by', 'decided by', 'agreed by'];

/** What is missing of a stated use; `nothing` where no use is stated at all. */
export type MissingUse = 'nothing' | 'who' | 'when' | 'who and when';

export interface UnstatedUse {
  readonly question: Thing;
  readonly missing: MissingUse;
  /** The line that states a part of it. */
  readonly fact?: Fact;
}

/** The questions with outcomes of which nothing says who decides what with them, or when. */
export function unstatedUses(plan: Plan): readonly UnstatedUse[] {
  return plan.byKind.question.flatMap((question): readonly UnstatedUse[] => {
    const outcomes = outcomesOf(plan, question).filter((outcome) => outcome.title !== undefined);
    if (isAhead(question) || outcomes.length === 0) return [];
    if (decisionsOn(plan, question).some((decision) => isWhole(plan, decision))) return [];
    const uses = [question, ...outcomes, ...findingsOf(plan, question)].flatMap((thing) => factsOf(thing, 'use'));
    if (uses.some(({ values }) => values.some(({ type }) => type === 'gap'))) return [];
    const stated = uses.filter(({ values }) => values.some(({ type }) => type === 'text'));
    const [fact] = stated;
    if (!fact) return [{ question, missing: 'nothing' }];
    const missing = missingOf(plan, stated);
    return missing ? [{ question, missing, fact }] : [];
  });
}

/** What none of the stated uses says, of a use that says the rest. */
function missingOf(plan: Plan, uses: readonly Fact[]): MissingUse | undefined {
  const asks = uses.map((use) => ({ who: !saysWho(plan, use), when: !dating.some((phrase) => says(use, phrase)) }));
  if (asks.some(({ who, when }) => !who && !when)) return undefined;
  const [first] = asks;
  if (first?.who && first.when) return 'who and when';
  return first?.who ? 'who' : 'when';
}

function saysWho(plan: Plan, use: Pick<Thing, 'facts'>): boolean {
  return naming.some((phrase) => says(use, phrase)) || defaultOwner(plan).length > 0;
}

/** A decision with its person and its day says as much as a stated use. */
function isWhole(plan: Plan, decision: Thing): boolean {
  return (says(decision, 'led by') || saysWho(plan, decision)) && edgesOf(plan, decision).begin.state !== 'absent';
}

/** The decisions that are expressly about a question or its outcomes. */
function decisionsOn(plan: Plan, question: Thing): readonly Thing[] {
  const matter = [question, ...outcomesOf(plan, question), ...findingsOf(plan, question)];
  const about = matter.flatMap((thing) => pointingAt(plan, thing, 'about', 'based on', 'for', 'reads', 'answers'));
  return unique([...within(plan, question), ...about]).filter(({ kind }) => kind === 'decision');
}

/** A source that is gathered when its question has been decided. */
export interface TooLate {
  readonly evidence: Thing;
  readonly begin: KnownEdge;
  readonly decided: KnownEdge;
}

/** Sources that begin to be gathered after the last day on which anything is decided on their question. */
export function gatheredTooLate(plan: Plan): readonly TooLate[] {
  return plan.byKind.evidence.flatMap((evidence): readonly TooLate[] => {
    const begin = beginOf(plan, evidence);
    if (begin.state !== 'known' || hasMark(evidence, 'unplanned') || showsEffects(plan, evidence)) return [];
    const days = questionsOf(plan, evidence).map((question) => lastOf(dayOfDecisions(plan, question)));
    const [first, ...others] = days;
    const isTooLate = (decided: KnownEdge | undefined): boolean => {
      return decided !== undefined && isBefore(decided.days, begin.days) && !isLaterRound(plan, evidence, decided);
    };
    return first && [first, ...others].every(isTooLate) ? [{ evidence, begin, decided: first }] : [];
  });
}

/** What is gathered to see what became of a decision comes after it. */
function showsEffects(plan: Plan, evidence: Thing): boolean {
  const resting = pointingAt(plan, evidence, 'based on').map(({ kind }) => kind);
  return resting.includes('outcome') || resting.includes('measure') || everyFact(evidence, 'compared with').length > 0;
}

/** A cycle that begins after the decision asks the question anew. */
function isLaterRound(plan: Plan, evidence: Thing, decided: KnownEdge): boolean {
  const work = workGathering(plan, evidence);
  const frames = [...work, ...work.flatMap((one) => ancestors(plan, one))].filter(({ kind }) => kind === 'cycle');
  return frames.some((cycle) => {
    const { begin } = edgesOf(plan, cycle);
    return begin.state === 'known' && isBefore(decided.days, begin.days);
  });
}

function dayOfDecisions(plan: Plan, question: Thing): readonly Edge[] {
  const uses = [question, ...outcomesOf(plan, question)].flatMap((thing) => factsOf(thing, 'use'));
  return [
    ...uses.map((use) => edgeOf(plan, [...factsOf(use, 'on'), ...factsOf(use, 'due')])),
    ...decisionsOn(plan, question).map((decision) => edgesOf(plan, decision).end),
  ];
}

/** The last of some days; none where one of them is not known. */
function lastOf(edges: readonly Edge[]): KnownEdge | undefined {
  const stated = edges.filter(({ state }) => state !== 'absent');
  const known = stated.filter((edge): edge is KnownEdge => edge.state === 'known');
  if (known.length < stated.length) return undefined;
  return known.toSorted((a, b) => (a.days.last < b.days.last ? -1 : 1)).at(-1);
}

/** When the gathering of a source begins, at the earliest when the cycle begins that gathers it. */
function beginOf(plan: Plan, evidence: Thing): Edge {
  const { begin } = whenGathered(plan, evidence);
  if (begin.state !== 'absent') return begin;
  const frames = workGathering(plan, evidence).map((frame) => edgesOf(plan, frame).begin);
  const known = frames.filter((edge): edge is KnownEdge => edge.state === 'known');
  return known.length === frames.length
    ? (known.toSorted((a, b) => (a.days.first < b.days.first ? -1 : 1))[0] ?? begin)
    : begin;
}

/** Whether a question with an expectation has anything sought that could show the opposite. */
export function lacksCounter(plan: Plan, question: Thing): boolean {
  const inside = [
    ...within(plan, question),
    ...pointingAt(plan, question, 'answers').flatMap((one) => within(plan, one)),
  ];
  const work = pointingAt(plan, question, 'pursues').flatMap((one) => within(plan, one));
  const belonging = unique([...inside, ...work]);
  const expects = belonging.some(
    ({ kind, facts }) => kind === 'hypothesis' || kind === 'finding' || says({ facts }, 'predicts'),
  );
  if (!expects) return false;
  return !belonging.some((thing) => seeks(plan, thing)) && !evidenceOf(plan, question).some(isUnexpected);
}

/** It names what speaks against it, is a rival with evidence of its own, or has a before that it may fall short of. */
function seeks(plan: Plan, thing: Thing): boolean {
  if (everyFact(thing, 'against').length > 0) return true;
  if (thing.kind === 'rival') return everyFact(thing, 'based on').length > 0 || within(plan, thing).length > 1;
  if (factsOf(thing, 'rejects').some((fact) => says(fact, 'based on'))) return true;
  const measures = thing.kind === 'outcome' || thing.kind === 'measure';
  return measures && says(thing, 'before') && (says(thing, 'based on') || within(plan, thing).length > 1);
}

function isUnexpected(evidence: Thing): boolean {
  return hasMark(evidence, 'not expected');
}

/** Whether a data item that an agreement covers is needed by a question, or by nothing. `words`: its purpose is in words. */
export function needOf(plan: Plan, item: Thing): 'needed' | 'nothing' | { readonly words: string } {
  const whom = valuesOf(item, 'for');
  if (pointedAt(plan, item, 'for').some(({ kind }) => kind === 'question' || kind === 'outcome')) return 'needed';
  if (says(item, 'use') || factsOf(item, 'for').some(({ values }) => values.some(({ type }) => type === 'gap')))
    return 'needed';
  const covered = plan.byKind.evidence.filter(
    (evidence) =>
      evidence.title?.text.toLowerCase() === item.title?.text.toLowerCase() ||
      pointingAt(plan, item, 'under', 'based on', 'about').includes(evidence),
  );
  const feeding = plan.byKind.question.flatMap((question) => evidenceOf(plan, question));
  if (covered.some((evidence) => feeding.includes(evidence))) return 'needed';
  const words = whom.find(({ type }) => type === 'text' || type === 'name');
  return words && pointedAt(plan, item, 'for').length === 0 ? { words: words.text } : 'nothing';
}
