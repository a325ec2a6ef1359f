import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import { isKnown } from '../../../syntax/vocabulary/lists.ts';
import { noOwnWords } from '../../../syntax/vocabulary/own.ts';
import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import { isBuiltInGroup } from '../../names.ts';
import type { Thing, Value } from '../../plan.ts';
import { cameUnasked, evidenceOf, findingsOf, gatherersOf, methodsOf } from '../evidence/evidence.ts';
import { asking, filming, holding } from '../evidence/methods.ts';
import { called, hasMark, pointedAt, pointingAt, saidOf, targetsOf, valuesOf, within, wordsOf } from '../facts.ts';
import { inAllThings, onceForEach, oncePerPlan } from '../once.ts';
import { acting } from '../people/acting.ts';
import { isStudent, namesStudents } from '../people/people.ts';
import { cannotTell, holdsOfAny, type Told } from '../unclear.ts';

/** Where students are: as those a question is about, as those who are asked, as those who speak and decide. */

/** Whether a source is about students, as those it is `of`. */
export function isOfStudents(plan: Plan, evidence: Thing): boolean {
  return valuesOf(evidence, 'of').some((value) => namesStudents(plan, value));
}

/** Whether children are asked or filmed for a source. What came unasked, or is kept anyway, asks nobody. */
export const asksChildren = onceForEach((plan: Plan, evidence: Thing): Told<'howAsked'> => {
  if (cameUnasked(evidence) || hasMark(evidence, 'routine')) return { is: false };
  const ofStudents = isOfStudents(plan, evidence);
  const voices = wordsOf(evidence, 'voice');
  const theirs = voices.length > 0 ? voices.includes('student') : ofStudents;
  const methods = methodsOf(evidence);
  if (methods.some((method) => filming.includes(method))) return { is: theirs || ofStudents };
  if (!theirs) return { is: false };
  if (methods.some((method) => asking.includes(method))) return { is: true };
  // Of a method of the plan's own nobody has said whether it asks anybody.
  if (methods.length > 0 && methods.every((method) => isKnown('method', method, noOwnWords))) return { is: false };
  return cannotTell('howAsked', called(evidence));
});

/** Whether students speak in a source: in their voice, or gathered by them. */
export const studentsSpeakIn = onceForEach((plan: Plan, evidence: Thing): Told<'whoseView'> => {
  const voices = wordsOf(evidence, 'voice');
  if (voices.includes('student') || gatherersOf(plan, evidence).some((actor) => isStudent(plan, actor)))
    return { is: true };
  const methods = methodsOf(evidence);
  // `evidence "Talks with the children" by tutor`: of whom it is and how it is gathered is still to be said.
  const isBare = voices.length + methods.length + valuesOf(evidence, 'of').length === 0;
  if (isBare && !cameUnasked(evidence)) return cannotTell('whoseView', called(evidence));
  if (voices.length > 0 || !isOfStudents(plan, evidence)) return { is: false };
  if (methods.some((method) => asking.includes(method))) return { is: true };
  if (methods.length > 0 && methods.every((method) => holding.includes(method))) return { is: false };
  return cannotTell('whoseView', called(evidence));
});

/** Whether students speak in any source of a question. */
export function studentsSpeakFor(plan: Plan, question: Thing): Told<'whoseView'> {
  return holdsOfAny(evidenceOf(plan, question), (source) => studentsSpeakIn(plan, source));
}

/** The sources that students are asked or measured for, in the order of the plan. */
export function sourcesFromStudents(plan: Plan): readonly Thing[] {
  return plan.byKind.evidence.filter(
    (source) => !cameUnasked(source) && (wordsOf(source, 'voice').includes('student') || isOfStudents(plan, source)),
  );
}

/** Whether students take part where evidence or findings of a question are interpreted. */
export function studentsInterpret(plan: Plan, question: Thing): boolean {
  const evidence = evidenceOf(plan, question);
  const read = evidence.flatMap((source) => pointingAt(plan, source, 'reads'));
  const people = [
    ...[question, ...evidence, ...findingsOf(plan, question)].flatMap((thing) =>
      saidOf(thing, 'interpreted by', 'checked by'),
    ),
    ...read.flatMap((meeting) => saidOf(meeting, 'by', 'with', 'interpreted by')),
  ];
  return people.some((value) => namesStudents(plan, value));
}

/**
 * Whether a question is about students: it names some, or names nobody at all. Groups named in words that nobody has
 * declared could be anybody.
 */
export function concernsStudents(plan: Plan, question: Thing): Told<'noGroup'> {
  const named = groupsNamedFor(plan, question);
  if (named.length === 0 || named.some((value) => namesStudents(plan, value))) return { is: true };
  const vague = named.find((value) => targetsOf(plan, value).length === 0 && !isBuiltInGroup(value.text));
  return vague ? cannotTell('noGroup', vague.text) : { is: false };
}

/** Everything that says whom a question is about: its concerns, outcomes, changes and evidence, and itself. */
function groupsNamedFor(plan: Plan, question: Thing): readonly Value[] {
  const pursuing = pointingAt(plan, question, 'pursues')
    .flatMap((cycle) => within(plan, cycle))
    .filter(({ kind }) => kind === 'change');
  const about = [
    question,
    ...pointedAt(plan, question, 'arises from'),
    ...within(plan, question),
    ...pointingAt(plan, question, 'answers'),
    ...pursuing,
    ...evidenceOf(plan, question),
  ].filter(({ kind }) => ['question', 'concern', 'outcome', 'change', 'evidence'].includes(kind));
  return unique(about)
    .flatMap((thing) => valuesOf(thing, 'of', 'for'))
    .filter((value) => namesPeople(plan, value));
}

/** Whether a value of `of` or `for` names people; a question or a practice is none. */
function namesPeople(plan: Plan, value: Value): boolean {
  const targets = targetsOf(plan, value);
  if (targets.length === 0) return value.type === 'text' || value.type === 'name';
  return targets.some(({ kind }) => kind === 'group' || kind === 'role' || kind === 'team');
}

/** Whether a student raises, gathers, interprets, leads or decides anything in the plan. */
export const studentsAct = oncePerPlan((plan: Plan): boolean =>
  actorsSaid(plan).some((value) => namesStudents(plan, value)),
);

const actorsSaid = inAllThings((thing) => saidOf(thing, ...acting, ...withThem(thing)));

const carrying: readonly Phrase[] = ['raised by', 'gathered by', 'interpreted by', 'checked by'];

/** People who take part, named in words that nobody has declared: they may be students. */
export function undeclaredActor(plan: Plan): string | undefined {
  return carriersInWords(plan).find((value) => targetsOf(plan, value).length === 0)?.text;
}

const carriersInWords = inAllThings((thing) =>
  saidOf(thing, ...carrying, ...withThem(thing)).filter(({ type }) => type === 'text'),
);

/** What those who are `with` it do, rather than undergo. */
function withThem({ kind }: Thing): readonly Phrase[] {
  return doing.includes(kind) ? ['with'] : [];
}

const doing: readonly Kind[] = [
  'evidence',
  'activity',
  'meeting',
  'decision',
  'reflection',
  'visit',
  'question',
  'finding',
];
