import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { changesFor } from '../cycles/changes.ts';
import { questionsAround } from '../cycles/inside.ts';
import { outcomesOf } from '../evidence/outcomes.ts';
import {
  ancestors,
  everyFact,
  hasMark,
  isLeftOpen,
  isOpenPoint,
  isPartnership,
  pointedAt,
  pointingAt,
  valuesOf,
  within,
} from '../facts.ts';
import { onceForEach, oncePerPlan } from '../once.ts';

/** The problems a plan starts from: who noticed what, about which practice, and what shows it. */

/** The concerns that no question claims: they stand for every question of the plan. */
const looseConcerns = oncePerPlan((plan: Plan): readonly Thing[] => {
  const claimed = new Set(plan.byKind.question.flatMap((question) => ownConcerns(plan, question)));
  return plan.byKind.concern.filter((concern) => !claimed.has(concern));
});

const ownConcerns = onceForEach((plan: Plan, question: Thing): readonly Thing[] => {
  const found = [
    ...within(plan, question),
    ...pointedAt(plan, question, 'arises from', 'about'),
    ...pointingAt(plan, question, 'about', 'for'),
  ];
  return unique(found.filter(({ kind }) => kind === 'concern'));
});

/** The concerns a question comes from: its own, else those of no other question. */
export const concernsOf = onceForEach((plan: Plan, question: Thing): readonly Thing[] => {
  const own = ownConcerns(plan, question);
  return own.length > 0 ? own : looseConcerns(plan);
});

/** Whether something shows a problem: somebody noticed it, it rests on something, or evidence is in it or about it. */
export function isShown(plan: Plan, problem: Thing): boolean {
  if (everyFact(problem, 'based on', 'noticed by').length > 0 || isOpenPoint(problem)) return true;
  const seen = [...within(plan, problem), ...pointingAt(plan, problem, 'about', 'of', 'for')];
  return seen.some(({ kind }) => kind === 'evidence' || kind === 'finding' || kind === 'moment');
}

const local: readonly Kind[] = ['evidence', 'finding', 'moment', 'learnt', 'barrier', 'practice', 'visit', 'meeting'];

/** Where a question comes from. `words` are not those of any declaration. */
export type Origin = 'local' | 'words' | 'unshown' | 'nowhere';

/**
 * Whether a question arises from something seen here: a concern that is shown, or what was found, seen or done here. On
 * the page of one inquiry a concern need not be named again; partners with several questions say which it is.
 */
export function originOf(plan: Plan, question: Thing): Origin {
  const named = pointedAt(plan, question, 'arises from');
  if (isLeftOpen(question, 'arises from') || named.some(({ kind }) => local.includes(kind))) return 'local';
  const saysWhich = isPartnership(plan) && plan.byKind.question.length > 1;
  const concerns = saysWhich ? ownConcerns(plan, question) : concernsOf(plan, question);
  const inside = within(plan, question).filter(({ kind }) => kind === 'barrier');
  const barriers = isPartnership(plan) ? inside : plan.byKind.barrier;
  // A plan may tell what stands in the way, and no concern beside it.
  const problems = plan.byKind.concern.length > 0 ? concerns : barriers;
  if (problems.some((problem) => isShown(plan, problem))) return 'local';
  if (hasMark(question, 'evaluative') && changesFor(plan, question).some(isAnswer)) return 'local';
  if (valuesOf(question, 'arises from').some(({ type }) => type === 'text') && named.length === 0) return 'words';
  return concerns.length > 0 ? 'unshown' : 'nowhere';
}

/** A change that answers a problem or evidence: what asks whether it helps arises from the same. */
function isAnswer(change: Thing): boolean {
  return everyFact(change, 'addresses', 'based on').length > 0;
}

/** The problems a change works on: those it addresses, what these are about, and the concerns of its questions. */
export function problemsBehind(plan: Plan, change: Thing): readonly Thing[] {
  const addressed = pointedAt(plan, change, 'addresses');
  const around = ancestors(plan, change).flatMap((one) => pointedAt(plan, one, 'addresses', 'arises from'));
  const named = [...addressed, ...around, ...[...addressed, ...around].flatMap((one) => pointedAt(plan, one, 'about'))];
  const concerns = questionsAround(plan, change).flatMap((question) => concernsOf(plan, question));
  const problems = named.filter(({ kind }) => ['barrier', 'concern', 'hypothesis'].includes(kind));
  return unique([...problems, ...(concerns.length > 0 ? concerns : looseConcerns(plan))]);
}

/** The practices that a thing and those around it name with `about`; `words` where they are declared nowhere. */
export function practicesAbout(
  plan: Plan,
  things: readonly Thing[],
): { readonly declared: readonly Thing[]; readonly words: boolean } {
  const targets = things.flatMap((thing) => pointedAt(plan, thing, 'about', 'draws on', 'focus'));
  const texts = things.flatMap((thing) => valuesOf(thing, 'about')).filter(({ type }) => type === 'text');
  return {
    declared: unique(targets.filter(({ kind }) => kind === 'practice')),
    words: texts.some((value) => !plan.targets.has(value)),
  };
}

const causesInPeople = ['learner', 'family', 'community'];

/** Whether a concern is about how people fare: it names them, is put down to them, or its question has outcomes. */
export const namesOutcome = onceForEach((plan: Plan, concern: Thing): boolean => {
  if (valuesOf(concern, 'of', 'for').length > 0) return true;
  if (valuesOf(concern, 'caused by').some(({ text }) => causesInPeople.includes(text))) return true;
  return plan.byKind.question.some(
    (question) => ownConcerns(plan, question).includes(concern) && outcomesOf(plan, question).length > 0,
  );
});

const causesInPractice = ['school-practice', 'organisation'];

/** Whether the practice behind a concern is named: by itself, its questions, or a barrier or moment about it. */
export const namesPractice = onceForEach((plan: Plan, concern: Thing): boolean => {
  if (isOpenPoint(concern) || isLeftOpen(concern, 'about')) return true;
  const around = ancestors(plan, concern).filter(({ kind }) => kind === 'question');
  const pointing = pointingAt(plan, concern, 'about', 'addresses', 'arises from');
  const questions = plan.byKind.question.filter((question) => concernsOf(plan, question).includes(concern));
  const saying = unique([concern, ...around, ...pointing, ...questions.flatMap((question) => within(plan, question))]);
  const { declared, words } = practicesAbout(plan, saying);
  const caused = saying.flatMap((thing) => valuesOf(thing, 'caused by')).map(({ text }) => text);
  const inside = saying.some((thing) => within(plan, thing).some(({ kind }) => kind === 'practice'));
  return declared.length > 0 || words || inside || caused.some((cause) => causesInPractice.includes(cause));
});
