import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { mayNameStudents } from '../../../text/people.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Fact, Thing, Value } from '../../plan.ts';
import { agreementsOf } from '../agreements/agreements.ts';
import { cameUnasked, findingsOf, gatherersOf, questionsOf } from '../evidence/evidence.ts';
import { everyFact, isAhead, isLeftOpen, pointedAt, pointingAt, saidOf, says, targetsOf, valuesOf } from '../facts.ts';
import { inAllThings, onceForEach, oncePerPlan } from '../once.ts';
import { partyOf } from '../people/organisations.ts';
import { defaultOwner, ownershipOf } from '../people/ownership.ts';
import { membersOf, namesStudents, voicesOf } from '../people/people.ts';
import { studentsSpeakIn } from './students.ts';

/** Who listens to students, whether those have anything to decide, and whether students hear back. */

/** The sources in which students surely speak, that were planned or have been gathered. */
export const sourcesWhereStudentsSpeak = oncePerPlan((plan: Plan): readonly Thing[] => {
  return plan.byKind.evidence.filter(
    (source) => !cameUnasked(source) && !isAhead(source) && studentsSpeakIn(plan, source).is === true,
  );
});

/** Those who decide something, as far as the plan says: what is agreed, what is done, what leaders answer for. */
export const decidersOf = oncePerPlan((plan: Plan): readonly Thing[] => {
  const { decision, change, meeting, role } = plan.byKind;
  const deciding = [...decision, ...change, ...meeting.filter((one) => says(one, 'decides'))];
  return unique([
    ...agreementsOf(plan).flatMap((one) => pointedAt(plan, one, 'owner of decisions')),
    ...decided(plan).flatMap((fact) => targetsIn(plan, fact)),
    ...uses(plan).flatMap((fact) => pointedAt(plan, fact, 'by')),
    ...deciding.flatMap((one) => pointedAt(plan, one, 'by', 'led by', 'allowed by')),
    ...defaultOwner(plan).flatMap((value) => targetsOf(plan, value)),
    ...role.filter((one) => voicesOf(plan, one).includes('leader')),
  ]);
});

const decided = inAllThings((thing) => everyFact(thing, 'decided by'));
const uses = inAllThings((thing) => everyFact(thing, 'use', 'decides'));

function targetsIn(plan: Plan, { values }: Fact): readonly Thing[] {
  return values.flatMap((value) => targetsOf(plan, value));
}

/** Whom the views of a source reach. `words`: somebody nobody has declared. */
export type Reach = 'a decider' | 'others' | 'nobody' | 'left open' | { readonly words: string };

/** Whether what students say in a source reaches somebody who decides. */
export const reachOf = onceForEach((plan: Plan, source: Thing): Reach => {
  if (reportsReachDeciders(plan) || isCarriedByDecider(plan, source)) return 'a decider';
  const listening = listenersTo(plan, source);
  if (listening.some((value) => namesDecider(plan, value))) return 'a decider';
  if (tellersOf(plan, source).some((thing) => isLeftOpen(thing, 'audience'))) return 'left open';
  const words = listening.find((value) => value.type === 'text' && targetsOf(plan, value).length === 0);
  if (words) return { words: words.text };
  return says(source, 'audience') ? 'others' : 'nobody';
});

/** Whether somebody decides, or belongs with one who does. */
const isDecider = onceForEach((plan: Plan, actor: Thing): boolean =>
  decidersOf(plan).some((decider) => isOneOf(plan, actor, decider)),
);

function namesDecider(plan: Plan, value: Value): boolean {
  return targetsOf(plan, value).some((actor) => isDecider(plan, actor));
}

/** The source, those it is of, those who gather it and the questions it feeds: each may name an audience. */
function tellersOf(plan: Plan, source: Thing): readonly Thing[] {
  return [source, ...pointedAt(plan, source, 'of'), ...gatherersOf(plan, source), ...questionsOf(plan, source)];
}

function listenersTo(plan: Plan, source: Thing): readonly Value[] {
  const questions = questionsOf(plan, source);
  const claims = [
    ...questions.flatMap((question) => findingsOf(plan, question)),
    ...pointingAt(plan, source, 'based on'),
  ];
  const readings = pointingAt(plan, source, 'reads');
  return [
    ...tellersOf(plan, source).flatMap((thing) => valuesOf(thing, 'audience')),
    ...[source, ...questions, ...claims].flatMap((thing) =>
      saidOf(thing, 'interpreted by', 'returned to', 'agreed by'),
    ),
    ...readings.flatMap((thing) => saidOf(thing, 'by', 'led by', 'with', 'attended by')),
    ...audiencesOf(plan),
    ...questions.flatMap((question) => everyFact(question, 'use').flatMap((fact) => valuesOf(fact, 'by'))),
  ];
}

/** Those whom reports and talks are for. */
const audiencesOf = oncePerPlan((plan: Plan): readonly Value[] =>
  [...plan.byKind.report, ...plan.byKind.shared].flatMap((thing) => valuesOf(thing, 'to')),
);

const reportsReachDeciders = oncePerPlan((plan: Plan): boolean =>
  audiencesOf(plan).some((value) => namesDecider(plan, value)),
);

/** Those who ask and those who answer for the question hear what is said. */
function isCarriedByDecider(plan: Plan, source: Thing): boolean {
  const decides = (actor: Thing): boolean => isDecider(plan, actor);
  if (gatherersOf(plan, source).some(decides)) return true;
  return questionsOf(plan, source).some((question) => ownershipOf(plan, question).actors.some(decides));
}

/** Whether two actors are one, or one belongs to the other: a team and its member, an organisation and its people. */
function isOneOf(plan: Plan, one: Thing, other: Thing): boolean {
  if (one === other || membersOf(plan, one).includes(other) || membersOf(plan, other).includes(one)) return true;
  return one.kind === 'party' ? partyOf(plan, other) === one : other.kind === 'party' && partyOf(plan, one) === other;
}

const dating: readonly Phrase[] = ['on', 'due', 'when', 'every', 'within'];

/** Whether students who spoke in a source hear what became of it. `undated` is the line that names no time. */
export type Reply = 'dated' | 'none' | 'left open' | { readonly undated: Fact } | { readonly words: string };

/** What a plan says of the answer that students get who spoke in a source. */
export const replyTo = onceForEach((plan: Plan, source: Thing): Reply => {
  const claims = pointingAt(plan, source, 'based on').filter(({ kind }) => kind === 'finding');
  const returned = [source, ...claims].flatMap((thing) => everyFact(thing, 'returned to'));
  const toStudents = returned.filter(({ values }) => values.some((value) => namesStudents(plan, value)));
  if (toStudents.some((fact) => dating.some((phrase) => says(fact, phrase)))) return 'dated';
  const told = toldOf(plan);
  if (told.some((value) => namesAsked(plan, source, value)) || theyInterpret(plan, source)) return 'dated';
  const [undated] = toStudents;
  if (undated) return { undated };
  if (isLeftOpen(source, 'returned to')) return 'left open';
  const words = [...returned.flatMap(({ values }) => values), ...told].find(
    (value) => value.type === 'text' && targetsOf(plan, value).length === 0 && mayNameStudents(value.text),
  );
  return words ? { words: words.text } : 'none';
});

/** Everybody whom reports and talks are for, or go back to. */
const toldOf = oncePerPlan((plan: Plan): readonly Value[] =>
  [...plan.byKind.report, ...plan.byKind.shared].flatMap((thing) => valuesOf(thing, 'to', 'returned to')),
);

/** Those who spoke, and the groups they stand in. */
function askedFor(plan: Plan, source: Thing): readonly Thing[] {
  const asked = pointedAt(plan, source, 'of');
  return unique([...asked, ...asked.flatMap((group) => pointedAt(plan, group, 'in'))]);
}

/** Whether a report goes to the very students who spoke: to their group, to all, or to any where the source names none. */
function namesAsked(plan: Plan, source: Thing, value: Value): boolean {
  if (!namesStudents(plan, value)) return false;
  const asked = askedFor(plan, source);
  const targets = targetsOf(plan, value);
  return asked.length === 0 || targets.length === 0 || targets.some((target) => asked.includes(target));
}

/** Whether the very students who spoke, or a group they stand in, interpret it: they need no answer from others. */
function theyInterpret(plan: Plan, source: Thing): boolean {
  const around = askedFor(plan, source);
  const readings = pointingAt(plan, source, 'reads').flatMap((work) => pointedAt(plan, work, 'with', 'attended by'));
  const interpreting = saidOf(source, 'interpreted by').flatMap((value) => targetsOf(plan, value));
  return [...interpreting, ...readings].some((actor) => around.includes(actor));
}
