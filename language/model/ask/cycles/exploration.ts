import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import {
  called,
  everyFact,
  everythingPointedAt,
  factsOf,
  hasMark,
  isAhead,
  pointedAt,
  pointingAt,
  says,
  wordsOf,
} from '../facts.ts';
import { isShown, problemsBehind } from '../framing/problems.ts';
import { oncePerPlan } from '../once.ts';
import { type Edge, edgeOf, edgesOf, precedes } from '../time/periods.ts';
import { cannotTell, type Told } from '../unclear.ts';
import { changesOf } from './changes.ts';
import { modelOf } from './cycles.ts';
import { cyclesAround, questionsAround, workOf } from './inside.ts';

/** Whether people looked before they acted. */

/** A cycle that improves something, or a change in no cycle. */
export function improvements(plan: Plan): readonly Thing[] {
  const tried = changesOf(plan).filter((change) => !isAhead(change));
  return unique(tried.map((change) => cyclesAround(plan, change)[0] ?? change)).filter((one) => !isAhead(one));
}

/** Whether anything was explored before a cycle, or a change in none, acts on a problem. */
export function isExplored(plan: Plan, improvement: Thing): Told<'undated' | 'unmarked'> {
  if (listens(plan) || buildsOnOther(plan, improvement) || exploresItself(plan, improvement)) return { is: true };
  const changes = changesIn(plan, improvement);
  if (changes.some((change) => restsOnSomething(plan, change))) return { is: true };
  const looks = looking(plan).map((look) => ({ look, when: comparedWith(plan, look, improvement) }));
  if (looks.some(({ when }) => when === 'before')) return { is: true };
  const perhaps = looks.find(({ when }) => when === 'perhaps');
  if (perhaps) return cannotTell('undated', called(perhaps.look));
  const open = changes
    .flatMap((change) => questionsAround(plan, change))
    .find((question) => isUnmarked(plan, question));
  return open ? cannotTell('unmarked', called(open)) : { is: false };
}

function changesIn(plan: Plan, improvement: Thing): readonly Thing[] {
  return workOf(plan, improvement).filter(({ kind }) => kind === 'change');
}

/** A question that explores, a look at the context, or people who are listened to, whenever. */
const listens = oncePerPlan((plan: Plan): boolean => {
  const asked = plan.byKind.question.some((question) => hasMark(question, 'exploratory') && !isAhead(question));
  const heard = plan.byKind.evidence.some((source) => wordsOf(source, 'method').includes('listening-session'));
  return asked || heard || plan.things.some((thing) => wordsOf(thing, 'kind').includes('contextual-analysis'));
});

/** It comes after something, or another cycle that tries nothing looks first. */
function buildsOnOther(plan: Plan, improvement: Thing): boolean {
  if (says(improvement, 'after') || everyFact(improvement, 'based on').length > 0) return true;
  return plan.byKind.cycle.some((cycle) => {
    const surelyLater = precedes(edgesOf(plan, improvement).begin, edgesOf(plan, cycle).begin);
    return cycle !== improvement && !surelyLater && !workOf(plan, cycle).some(({ kind }) => kind === 'change');
  });
}

/** Models whose first phases find out what the problem is. */
const lookingModels = ['spiral', 'cbs', 'data-wise', 'apdr', 'lesson-study'];

function exploresItself(plan: Plan, cycle: Thing): boolean {
  const model = cycle.kind === 'cycle' ? modelOf(plan, cycle) : undefined;
  return model === 'words' || (model !== undefined && lookingModels.includes(model.name));
}

function restsOnSomething(plan: Plan, change: Thing): boolean {
  if (everyFact(change, 'based on').length > 0 || says(change, 'after')) return true;
  return problemsBehind(plan, change).some((problem) => isShown(plan, problem));
}

/** Evidence that was looked for, and work in which people look at what is; figures kept anyway are no look. */
const looking = oncePerPlan((plan: Plan): readonly Thing[] => {
  const sought = plan.byKind.evidence.filter((one) => !hasMark(one, 'unplanned') && !hasMark(one, 'routine'));
  const looks = plan.things.filter((thing) => thing.kind === 'visit' || says(thing, 'gathers') || says(thing, 'reads'));
  return [...sought, ...looks.filter(({ kind }) => kind !== 'cycle')];
});

/** Whether a look surely comes before an improvement acts, perhaps does, or does not as far as the plan says. */
function comparedWith(plan: Plan, look: Thing, improvement: Thing): 'before' | 'perhaps' | 'not' {
  const { begin } = edgesOf(plan, look);
  const acts = changesIn(plan, improvement).map((change) => edgesOf(plan, change).begin);
  const starts = [...acts, edgesOf(plan, improvement).begin].filter(({ state }) => state === 'known');
  if (begin.state === 'words') return 'perhaps';
  if (starts.some((start) => precedes(begin, start))) return 'before';
  const undated = acts.some(({ state }) => state !== 'known');
  return begin.state === 'known' && undated && cyclesAround(plan, look).includes(improvement) ? 'perhaps' : 'not';
}

/** A question that says neither that it explores nor that it evaluates, and has evidence, may be exploring. */
function isUnmarked(plan: Plan, question: Thing): boolean {
  const marked = hasMark(question, 'exploratory') || hasMark(question, 'evaluative');
  return !marked && evidenceOf(plan, question).length > 0;
}

/** Something decided on or begun before what it rests on was there; `value` is its date. */
export interface TooSoon {
  readonly thing: Thing;
  readonly basis: Thing;
  readonly value: Value;
  /** Where what it rests on is read, when that is what comes too late. */
  readonly reading?: Thing;
}

const bases: readonly Kind[] = [
  'evidence',
  'finding',
  'measure',
  'meeting',
  'reflection',
  'visit',
  'activity',
  'phase',
  'cycle',
];

/** Changes, goals and decisions that surely come before the analysis they rest on begins. */
export const setTooSoon = oncePerPlan((plan: Plan): readonly TooSoon[] => {
  return goalsOf(plan).flatMap(({ thing, edge }) => {
    const early = basesOf(plan, thing).flatMap((basis): readonly TooSoon[] => {
      const { begin, reading } = analysisOf(plan, basis, thing);
      if (edge.state !== 'known' || !precedes(edge, begin)) return [];
      return [{ thing, basis, value: edge.value, ...(reading ? { reading } : {}) }];
    });
    return early.slice(0, 1);
  });
});

/** A change that begins before anything of the exploratory question it belongs to is looked at. */
export interface BeforeQuestion {
  readonly change: Thing;
  readonly question: Thing;
  readonly value: Value;
}

/** The changes that rest on nothing named and begin before all evidence of the question that is to explore. */
export const changesBeforeQuestion = oncePerPlan((plan: Plan): readonly BeforeQuestion[] => {
  return changesOf(plan).flatMap((change) => {
    const edge = latestBeginOf(plan, change);
    const exploring = questionsAround(plan, change).filter((question) => hasMark(question, 'exploratory'));
    if (edge.state !== 'known' || everyFact(change, 'based on').length > 0) return [];
    const late = exploring.find((question) => {
      const begins = evidenceOf(plan, question).map((source) => gatheredFrom(plan, source));
      return begins.length > 0 && begins.every((begin) => precedes(edge, begin));
    });
    return late ? [{ change, question: late, value: edge.value }] : [];
  });
});

/** Goals and what they rest on, dated in words, so that nobody can put them in order. */
export const unreadableGoals = oncePerPlan(
  (plan: Plan): readonly { readonly thing: Thing; readonly words: string }[] => {
    return goalsOf(plan).flatMap(({ thing, edge }) => {
      const begins = basesOf(plan, thing).map((basis) => edgesOf(plan, basis).begin);
      const words = begins.length > 0 ? [edge, ...begins].find(({ state }) => state === 'words') : undefined;
      return words?.state === 'words' ? [{ thing, words: words.value.text }] : [];
    });
  },
);

/** What sets a goal or acts, with the day on which it surely had at the latest. */
function goalsOf(plan: Plan): readonly { readonly thing: Thing; readonly edge: Edge }[] {
  const deciding = plan.byKind.meeting.filter((meeting) => says(meeting, 'decides'));
  const dated = [...plan.byKind.decision, ...deciding].map((thing) => ({ thing, edge: edgesOf(plan, thing).begin }));
  const changes = changesOf(plan).map((thing) => ({ thing, edge: latestBeginOf(plan, thing) }));
  const aims = plan.byKind.aim.map((thing) => ({
    thing,
    edge: edgeOf(
      plan,
      factsOf(thing, 'agreed by')
        .flatMap((fact) => factsOf(fact, 'on'))
        .slice(0, 1),
    ),
  }));
  return [...changes, ...dated, ...aims];
}

/** A change with no day of its own begins at the latest when the cycle around it ends. */
function latestBeginOf(plan: Plan, change: Thing): Edge {
  const { begin } = edgesOf(plan, change);
  const [cycle] = cyclesAround(plan, change);
  return begin.state === 'absent' && cycle ? edgesOf(plan, cycle).end : begin;
}

function basesOf(plan: Plan, thing: Thing): readonly Thing[] {
  const named = [...everythingPointedAt(plan, thing, 'based on'), ...pointedAt(plan, thing, 'reads')];
  return unique(named).filter((basis) => basis !== thing && bases.includes(basis.kind));
}

/**
 * When something is analysed: at the first meeting that reads it, where all that do are dated and nothing else says that
 * it was looked at; else when it begins to be gathered.
 */
function analysisOf(plan: Plan, basis: Thing, goal: Thing): { readonly begin: Edge; readonly reading?: Thing } {
  const readings = pointingAt(plan, basis, 'reads').map((reading) => ({
    reading,
    begin: edgesOf(plan, reading).begin,
  }));
  const dated = readings.every(({ begin }) => begin.state === 'known');
  const alone =
    !readings.some(({ reading }) => reading === goal) && !says(basis, 'interpreted by') && !says(basis, 'returned to');
  const [first] = dated && alone ? readings.toSorted((a, b) => (precedes(a.begin, b.begin) ? -1 : 1)) : [];
  return first ?? { begin: gatheredFrom(plan, basis) };
}

/** When something begins: as it says, else with the one piece of work that gathers it. */
function gatheredFrom(plan: Plan, basis: Thing): Edge {
  const { begin } = edgesOf(plan, basis);
  const [work, ...others] = pointingAt(plan, basis, 'gathers');
  return begin.state === 'absent' && work && others.length === 0 ? edgesOf(plan, work).begin : begin;
}
