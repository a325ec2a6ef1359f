import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import { isKnown } from '../../../syntax/vocabulary/lists.ts';
import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import { builtInGroups, isBuiltInGroup } from '../../names.ts';
import type { Thing, Value } from '../../plan.ts';
import {
  ancestors,
  byPlace,
  everyFact,
  everythingPointedAt,
  hasMark,
  isAhead,
  isOpenPoint,
  pointedAt,
  pointingAt,
  valuesOf,
  within,
  wordsOf,
} from '../facts.ts';
import { onceForEach, oncePerPlan } from '../once.ts';
import { ownershipOf } from '../people/ownership.ts';
import { voicesOf, voicesOfValue } from '../people/people.ts';

/** What a question rests on: its sources, whom they come from, how they are gathered and by whom. */

/** Kinds whose `based on` says what the question around them rests on. */
const resting: readonly Kind[] = ['outcome', 'hypothesis', 'change', 'finding', 'rival', 'measure', 'concern'];

/**
 * The evidence of a question: nested in it, answering it, or cited by `based on` of its outcomes, hypotheses and changes
 * and of the findings that answer it; else gathered in work that pursues this question alone and feeds no other. Each
 * source once, in the order of the plan.
 */
export const evidenceOf = onceForEach((plan: Plan, question: Thing): readonly Thing[] => {
  const own = statedEvidenceOf(plan, question);
  const gathered = gatheredFor(plan, question).filter((source) => !own.has(source));
  if (gathered.length === 0) return inOrder(own);
  const others = plan.byKind.question
    .filter((other) => other !== question)
    .map((other) => statedEvidenceOf(plan, other));
  return inOrder([...own, ...gathered.filter((source) => !others.some((sources) => sources.has(source)))]);
});

const statedEvidenceOf = onceForEach((plan: Plan, question: Thing): ReadonlySet<Thing> => {
  const found = belongingTo(plan, question);
  const cited = found
    .filter(({ kind }) => resting.includes(kind))
    .flatMap((thing) => everythingPointedAt(plan, thing, 'based on'));
  return new Set([...found, ...cited].filter(isSource));
});

/** Everything nested in a question, answering it or meant for it, and the changes of the work that pursues it. */
const belongingTo = onceForEach((plan: Plan, question: Thing): readonly Thing[] => {
  const sources = pointingAt(plan, question, 'for', 'about').filter(({ kind }) => kind === 'evidence');
  const answering = [...pointingAt(plan, question, 'answers'), ...sources].flatMap((thing) => within(plan, thing));
  const changes = workOn(plan, question).filter(({ kind }) => kind === 'change');
  return [...within(plan, question), ...answering, ...changes];
});

/** What stands in the cycles, phases and activities that pursue a question. */
function workOn(plan: Plan, question: Thing): readonly Thing[] {
  return pointingAt(plan, question, 'pursues').flatMap((work) => within(plan, work));
}

/** Sources gathered by cycles, phases and activities that pursue this question and no other. */
function gatheredFor(plan: Plan, question: Thing): readonly Thing[] {
  const alone = pointingAt(plan, question, 'pursues').filter(
    (work) => unique(pointedAt(plan, work, 'pursues')).length === 1,
  );
  const work = alone.flatMap((one) => within(plan, one));
  return unique([...work, ...work.flatMap((one) => pointedAt(plan, one, 'gathers'))]).filter(isSource);
}

function isSource(thing: Thing): boolean {
  return thing.kind === 'evidence' && !isOpenPoint(thing);
}

function inOrder(things: Iterable<Thing>): readonly Thing[] {
  return [...things].sort(byPlace);
}

/** Evidence cited in words that no declaration bears, as typed: it is kept, and nothing is computed from it. */
export function evidenceInWords(plan: Plan, question: Thing): readonly string[] {
  const citing = belongingTo(plan, question).filter(({ kind }) => resting.includes(kind) && kind !== 'concern');
  const values = citing.flatMap((thing) => everyFact(thing, 'based on').flatMap((fact) => fact.values));
  return unique(values.filter((value) => value.type === 'text' && !plan.targets.has(value)).map(({ text }) => text));
}

/** Whether a question says that its evidence is not stated, unknown or left open. */
export function isEvidenceLeftOpen(plan: Plan, question: Thing): boolean {
  return belongingTo(plan, question).some((thing) => thing.kind === 'evidence' && isOpenPoint(thing));
}

/** Kinds that use the evidence declared inside them. */
const using: readonly Kind[] = [
  'question',
  'finding',
  'concern',
  'change',
  'outcome',
  'measure',
  'hypothesis',
  'meeting',
  'reflection',
  'decision',
  'moment',
];

/** Citing evidence with these says when or under which agreement it is gathered, not what becomes of it. */
const gathering: readonly Phrase[] = ['gathers', 'after', 'under', 'for'];

/** The sources that feed no question, and that no meeting, finding or anything else rests on or looks at. */
export function unusedEvidence(plan: Plan): readonly Thing[] {
  const feeding = new Set(plan.byKind.question.flatMap((question) => evidenceOf(plan, question)));
  return plan.byKind.evidence.filter((evidence) => {
    if (feeding.has(evidence) || isOpenPoint(evidence)) return false;
    if (ancestors(plan, evidence).some(({ kind }) => using.includes(kind))) return false;
    const citations = plan.citations.get(evidence) ?? [];
    return !citations.some(({ from, phrase }) => from !== evidence && !gathering.includes(phrase));
  });
}

/** The questions that have begun, with the sources of each; one that nothing feeds is asked about as such. */
export const fedQuestions = oncePerPlan(
  (plan: Plan): readonly { readonly question: Thing; readonly sources: readonly Thing[] }[] =>
    plan.byKind.question
      .filter((question) => !isAhead(question))
      .map((question) => ({ question, sources: evidenceOf(plan, question) }))
      .filter(({ sources }) => sources.length > 0),
);

/** The questions that each source feeds, in the order of the plan. */
const questionsBySource = oncePerPlan((plan: Plan): ReadonlyMap<Thing, readonly Thing[]> => {
  const feeding = new Map<Thing, Thing[]>();
  for (const question of plan.byKind.question) {
    for (const source of evidenceOf(plan, question)) {
      const known = feeding.get(source);
      if (known) known.push(question);
      else feeding.set(source, [question]);
    }
  }
  return feeding;
});

/** The questions a source of evidence feeds. */
export function questionsOf(plan: Plan, evidence: Thing): readonly Thing[] {
  return questionsBySource(plan).get(evidence) ?? [];
}

/** The findings that answer a question: nested in it, or with `answers`. */
export const findingsOf = onceForEach((plan: Plan, question: Thing): readonly Thing[] => {
  const found = [...within(plan, question), ...pointingAt(plan, question, 'answers')].filter(
    ({ kind }) => kind === 'finding',
  );
  return inOrder(new Set(found));
});

/** Whose view a source carries: its `voice`, else that of those it is `of`. */
export const evidenceVoices = onceForEach((plan: Plan, evidence: Thing): readonly string[] => {
  const stated = wordsOf(evidence, 'voice');
  if (stated.length > 0) return unique(stated);
  return unique(valuesOf(evidence, 'of').flatMap((value) => voicesOfValue(plan, value)));
});

/** A person or group that evidence came from, comparable between sources. */
export interface Informant {
  /** Identity of a group or actor, `everybody:staff`, `voice:teacher`, or `words:…` for a quoted text nobody declared. */
  readonly key: string;
  readonly label: string;
  readonly voices: readonly string[];
  /** The group or actor, where one is declared. */
  readonly thing?: Thing;
}

/**
 * The people a source comes from: the groups and actors it is `of`, else its voices; empty when it does not say. Where a
 * stated voice is not that of the group, as in what teachers say of students, the source comes from that voice.
 */
export const informantsOf = onceForEach((plan: Plan, evidence: Thing): readonly Informant[] => {
  const voices = wordsOf(evidence, 'voice');
  const of = valuesOf(evidence, 'of').flatMap((value) => peopleNamed(plan, value));
  const heard = of.filter(
    (one) => voices.length === 0 || one.voices.length === 0 || one.voices.some((voice) => voices.includes(voice)),
  );
  const others = voices.filter((voice) => !heard.some((one) => one.voices.length === 0 || one.voices.includes(voice)));
  return [...heard, ...others.map((voice) => informantOfVoice(plan, voice))];
});

const people: readonly Kind[] = ['group', 'role', 'team', 'party'];

function peopleNamed(plan: Plan, value: Value): readonly Informant[] {
  const targets = plan.targets.get(value) ?? [];
  if (targets.length > 0) {
    return targets
      .filter(({ kind }) => people.includes(kind))
      .map((thing) => ({
        key: plan.ids.get(thing) ?? thing.word,
        label: thing.title?.text ?? value.text,
        voices: voicesOf(plan, thing),
        thing,
      }));
  }
  const name = value.text.toLowerCase();
  if (!isBuiltInGroup(name)) return [{ key: `words:${value.text}`, label: value.text, voices: [] }];
  return [{ key: `everybody:${name === 'students' ? 'pupils' : name}`, label: name, voices: builtInGroups[name] }];
}

function informantOfVoice(plan: Plan, voice: string): Informant {
  const key = isKnown('voice', voice, plan.settings.words) ? `voice:${voice}` : `words:${voice}`;
  return { key, label: voice, voices: [voice] };
}

/** The methods of a source as typed; empty when it does not say. */
export function methodsOf(evidence: Thing): readonly string[] {
  return wordsOf(evidence, 'method');
}

/** Whether a method is one of the field's or of the plan's own, so that it can be compared with others. */
export function isCategorised(plan: Plan, method: string): boolean {
  return isKnown('method', method, plan.settings.words);
}

/** Those who gather or observe: `gathered by`, else the owner, and those who help. */
export const gatherersOf = onceForEach((plan: Plan, evidence: Thing): readonly Thing[] => {
  const gathered = pointedAt(plan, evidence, 'gathered by');
  const owners = gathered.length > 0 ? gathered : ownershipOf(plan, evidence).actors;
  return unique([...owners, ...pointedAt(plan, evidence, 'with')]);
});

/** Whether a source was not looked for: it came unasked. */
export function cameUnasked(evidence: Thing): boolean {
  return hasMark(evidence, 'unplanned');
}
