import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import { builtInGroups, isBuiltInGroup } from '../../names.ts';
import type { Thing, Value } from '../../plan.ts';
import {
  called,
  everyFact,
  hasMark,
  isAhead,
  isLeftOpen,
  isOpenPoint,
  pointingAt,
  says,
  statusOf,
  targetsOf,
  valuesOf,
  within,
} from '../facts.ts';
import { onceForEach, oncePerPlan } from '../once.ts';
import { voicesOf } from '../people/people.ts';
import { cannotTell, type Unclear } from '../unclear.ts';
import { evidenceOf } from './evidence.ts';

/** What should become different, for whom, in which practice, and what would show it. */

/** The three parts of an answer to “What should become different?”, in the order they are asked. */
export const parts = ['participants', 'beneficiaries', 'practice'] as const;
export type Part = (typeof parts)[number];

/** Parts that no outcome speaks of, and why it cannot be told of some: words of an outcome may mean one of them. */
export interface MissingParts {
  readonly missing: readonly Part[];
  readonly unclear?: Unclear<'undeclared' | 'bare'>;
}

/** A question, and the parts of its outcomes that are not stated. */
export interface Unstated extends MissingParts {
  readonly question: Thing;
}

/** The outcomes of a question: nested in it, or answering it. */
export const outcomesOf = onceForEach((plan: Plan, question: Thing): readonly Thing[] => {
  const found = [...within(plan, question), ...pointingAt(plan, question, 'answers')];
  return unique(found.filter(({ kind }) => kind === 'outcome'));
});

/**
 * The questions whose outcomes leave out a part. A question marked `exploratory` may leave them to the others; a plan
 * with no outcome at all is told once, and only where something is tried or a question asks for more than exploring.
 */
export const unstatedOutcomes = oncePerPlan((plan: Plan): readonly Unstated[] => {
  const questions = plan.byKind.question.filter((question) => !isAhead(question));
  const evaluated = questions.filter((question) => mustState(plan, question));
  const exploring = questions.find(
    (question) => !evaluated.includes(question) && outcomesOf(plan, question).length > 0,
  );
  const answering = new Set(plan.byKind.question.flatMap((question) => outcomesOf(plan, question)));
  const loose = plan.byKind.outcome.filter((outcome) => !answering.has(outcome));
  const asked = evaluated.map((question) => ({
    question,
    ...missingParts(plan, [...outcomesOf(plan, question), ...loose]),
  }));
  if (exploring) asked.push({ question: exploring, ...missingParts(plan, plan.byKind.outcome) });
  if (asked.length === 0 && plan.byKind.outcome.length === 0) {
    const first =
      questions.find((question) => !hasMark(question, 'exploratory')) ??
      (plan.byKind.change.length > 0 ? questions[0] : undefined);
    if (first) asked.push({ question: first, missing: parts });
  }
  return asked.filter(
    ({ question, missing, unclear }) => (missing.length > 0 || unclear !== undefined) && !isEarly(plan, question),
  );
});

/** A draft is asked what it looks at before it is asked what should come of it. */
function isEarly(plan: Plan, question: Thing): boolean {
  return statusOf(plan) === 'draft' && evidenceOf(plan, question).length === 0;
}

function mustState(plan: Plan, question: Thing): boolean {
  if (hasMark(question, 'evaluative')) return true;
  return !hasMark(question, 'exploratory') && outcomesOf(plan, question).length > 0;
}

function missingParts(plan: Plan, outcomes: readonly Thing[]): MissingParts {
  if (outcomes.some((outcome) => isOpenPoint(outcome) && !says(outcome, 'for') && !says(outcome, 'about')))
    return { missing: [] };
  const stated = new Set(outcomes.flatMap((outcome) => partsOf(plan, outcome)));
  const missing = parts.filter((part) => !stated.has(part));
  const words = unclearWords(plan, outcomes);
  if (!words || !missing.some((part) => words.parts.includes(part))) return { missing };
  return { missing: missing.filter((part) => !words.parts.includes(part)), unclear: words.unclear };
}

function partsOf(plan: Plan, outcome: Thing): readonly Part[] {
  const whom = valuesOf(outcome, 'for').flatMap((value) => partsOfPeople(plan, value));
  return says(outcome, 'about') ? ['practice', ...whom] : whom;
}

const adults: readonly string[] = ['teacher', 'support-staff', 'leader', 'researcher', 'policy', 'peer-school'];

/** Groups are those studied or served; actors take part. Those who may be either count as both. */
function partsOfPeople(plan: Plan, value: Value): readonly Part[] {
  const name = value.text.toLowerCase();
  const targets = targetsOf(plan, value);
  if (targets.length === 0)
    return isBuiltInGroup(name)
      ? [builtInGroups[name].some((voice) => adults.includes(voice)) ? 'participants' : 'beneficiaries']
      : [];
  return targets.flatMap((target): readonly Part[] => {
    const voices = voicesOf(plan, target);
    const works = voices.some((voice) => adults.includes(voice));
    if (target.kind === 'group') return works ? ['beneficiaries', 'participants'] : ['beneficiaries'];
    if (target.kind !== 'role' && target.kind !== 'team' && target.kind !== 'party') return [];
    return voices.length > 0 && voices.every((voice) => adults.includes(voice))
      ? ['participants']
      : ['participants', 'beneficiaries'];
  });
}

/** Which parts quoted people, or an outcome for nobody in particular, may speak of. */
function unclearWords(
  plan: Plan,
  outcomes: readonly Thing[],
): { readonly parts: readonly Part[]; readonly unclear: Unclear<'undeclared' | 'bare'> } | undefined {
  for (const outcome of outcomes) {
    const quoted = valuesOf(outcome, 'for').find(
      (value) => targetsOf(plan, value).length === 0 && !isBuiltInGroup(value.text.toLowerCase()),
    );
    if (quoted) return { parts: ['participants', 'beneficiaries'], unclear: cannotTell('undeclared', quoted.text) };
  }
  const bare = outcomes.find((outcome) => !says(outcome, 'for') && !says(outcome, 'about'));
  return bare && { parts, unclear: cannotTell('bare', called(bare)) };
}

/** Whether something is named that would show an outcome. `in words`: it is named in words that no declaration bears. */
export const whatShows = onceForEach(
  (plan: Plan, outcome: Thing): 'something' | 'nothing' | 'left open' | 'in words' => {
    const measures = within(plan, outcome).filter((thing) => thing.kind === 'evidence' || thing.kind === 'measure');
    const pointing = pointingAt(plan, outcome, 'for', 'about', 'answers').filter(
      ({ kind }) => kind === 'evidence' || kind === 'measure',
    );
    const sayers = [outcome, ...measures, ...pointing];
    if (sayers.some(({ kind }) => kind === 'evidence')) return 'something';
    const values = sayers.flatMap((thing) => everyFact(thing, 'based on').flatMap((fact) => fact.values));
    if (values.some((value) => value.type === 'name' || targetsOf(plan, value).length > 0)) return 'something';
    if (values.some(({ type }) => type === 'text')) return 'in words';
    const isOpen =
      isOpenPoint(outcome) || sayers.some((thing) => isLeftOpen(thing, 'based on')) || saysOnlyGap(outcome);
    return isOpen ? 'left open' : 'nothing';
  },
);

/** `outcome for "Staff" not stated`: whom it is for stands there, what it is does not. */
function saysOnlyGap(outcome: Thing): boolean {
  return (
    outcome.title === undefined &&
    everyFact(outcome, 'for')
      .concat(everyFact(outcome, 'about'))
      .some(({ values }) => values.some(({ type }) => type === 'gap'))
  );
}
