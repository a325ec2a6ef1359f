import { mayNameStaff, mayNameStudents, sharesWords } from '../../../text/people.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import { isBuiltInGroup } from '../../names.ts';
import type { Thing, Value } from '../../plan.ts';
import { isHeldAnyway } from '../agreements/agreements.ts';
import { claimsOf } from '../claims/claims.ts';
import {
  cameUnasked,
  gatherersOf,
  type Informant,
  informantsOf,
  isCategorised,
  methodsOf,
} from '../evidence/evidence.ts';
import { asking } from '../evidence/methods.ts';
import {
  ancestors,
  everyFact,
  factsOf,
  hasMark,
  isAhead,
  isLeftOpen,
  pointedAt,
  pointingAt,
  says,
  statusOf,
  targetsOf,
  valuesOf,
  wordsOf,
} from '../facts.ts';
import { oncePerPlan } from '../once.ts';
import { partyOf, schoolsOf } from '../people/organisations.ts';
import { membersOf, voicesOf, voicesOfValue } from '../people/people.ts';
import { type Edge, edgeOf } from '../time/periods.ts';

/** Who hears what was found: those who gave evidence, those to whom an account is due. */

/** People of whom a source speaks, and whether they hear what became of it. */
export interface Hearing {
  readonly people: Informant;
  readonly sources: readonly Thing[];
  readonly heard: 'no' | 'perhaps';
}

const participants: readonly string[] = ['student', 'teacher', 'support-staff', 'leader'];

/** Staff and students who gave evidence that carries a finding, and who are not surely told of it. */
export const unsurelyTold = oncePerPlan((plan: Plan): readonly Hearing[] => {
  const asked = askedSources(plan).flatMap((source) =>
    informantsOf(plan, source)
      .filter((people) => gave(plan, people, source))
      .map((people) => ({ people, source, heard: heardBy(plan, people, source) })),
  );
  const open = asked.flatMap(({ heard, ...rest }) => (heard === 'yes' ? [] : [{ heard, ...rest }]));
  const keys = unique(open.map(({ people, heard }) => `${people.key} ${heard}`));
  return keys.flatMap((key) => {
    const alike = open.filter(({ people, heard }) => `${people.key} ${heard}` === key);
    const [first] = alike;
    return first ? [{ people: first.people, heard: first.heard, sources: alike.map(({ source }) => source) }] : [];
  });
});

/** Sources on which a finding rests by now. */
function askedSources(plan: Plan): readonly Thing[] {
  // What is held for now may wait, until others are told of it.
  const isTold = recipientsOf(plan).length > 0;
  const claims = claimsOf(plan).filter((finding) => isTold || !hasMark(finding, 'tentative'));
  return plan.byKind.evidence.filter((source) => {
    if (isAhead(source) || cameUnasked(source) || isHeldAnyway(source)) return false;
    if (isLeftOpen(source, 'returned to')) return false;
    const carrying = [...pointingAt(plan, source, 'based on'), ...ancestors(plan, source)];
    return statusOf(plan) === 'closed' || carrying.some((thing) => claims.includes(thing));
  });
}

/** Those who gave a source: they speak in it. Those who gathered it themselves need no account of it. */
function gave(plan: Plan, people: Informant, source: Thing): boolean {
  if (!people.voices.some((voice) => participants.includes(voice))) return false;
  const methods = methodsOf(source);
  const watched =
    methods.length > 0 && methods.every((method) => isCategorised(plan, method) && !asking.includes(method));
  if (watched && !wordsOf(source, 'voice').some((voice) => people.voices.includes(voice))) return false;
  const gatherers = gatherersOf(plan, source);
  const { thing } = people;
  if (thing) return !gatherers.some((one) => one === thing || membersOf(plan, thing).includes(one));
  return !gatherers.some((gatherer) => voicesOf(plan, gatherer).some((voice) => people.voices.includes(voice)));
}

/** Everybody whom reports and talks are for; who is named as not reached has not been forgotten. */
const toldOf = oncePerPlan((plan: Plan): readonly Value[] =>
  [...plan.byKind.report, ...plan.byKind.shared].flatMap((thing) =>
    valuesOf(thing, 'to', 'returned to', 'not reached', 'for'),
  ),
);

function heardBy(plan: Plan, people: Informant, source: Thing): 'yes' | 'no' | 'perhaps' {
  const claims = pointingAt(plan, source, 'based on').filter(({ kind }) => kind === 'finding');
  const readings = [source, ...claims].flatMap((thing) => pointingAt(plan, thing, 'reads'));
  const told = [
    ...[source, ...claims].flatMap((thing) =>
      everyFact(thing, 'returned to', 'interpreted by', 'checked by').flatMap(({ values }) => values),
    ),
    ...toldOf(plan),
    ...readings.flatMap((thing) => valuesOf(thing, 'by', 'with', 'attended by', 'summary to')),
  ];
  let heard: 'no' | 'perhaps' = 'no';
  for (const value of told) {
    const answer = reaches(plan, value, people);
    if (answer === 'yes') return 'yes';
    if (answer === 'perhaps') heard = 'perhaps';
  }
  return heard;
}

/** Whether those whom a value names are some people; of a school, or of words that may mean them, it cannot be told. */
function reaches(plan: Plan, value: Value, people: Informant): 'yes' | 'no' | 'perhaps' {
  if (value.text.toLowerCase() === people.label.toLowerCase()) return 'yes';
  const targets = targetsOf(plan, value);
  if (targets.length === 0 && !isBuiltInGroup(value.text)) return mayMean(value.text, people) ? 'perhaps' : 'no';
  const [party] = targets.filter(({ kind }) => kind === 'party');
  if (party) return isOf(plan, people, party) && party.word === 'school' ? 'perhaps' : 'no';
  const shares = voicesOfValue(plan, value).some((voice) => people.voices.includes(voice));
  if (!shares || targets.some((target) => liesApart(plan, people, target))) return 'no';
  return targets.every((target) => mayLieApart(plan, people, target)) ? 'perhaps' : 'yes';
}

/** Of people who are said to be at no school, in a plan of several, those of one school may be others. */
function mayLieApart(plan: Plan, { thing }: Informant, target: Thing): boolean {
  if (thing === undefined || thing === target || membersOf(plan, target).includes(thing)) return false;
  return schoolsOf(plan).length > 1 && partyOf(plan, thing) === undefined && partyOf(plan, target)?.word === 'school';
}

/** Governors are no pupils; all else that might be another word for the same people is left open. */
function mayMean(words: string, { label, voices }: Informant): boolean {
  if (sharesWords(words, label)) return true;
  return voices.includes('student') ? mayNameStudents(words) : mayNameStaff(words);
}

function isOf(plan: Plan, { thing }: Informant, party: Thing): boolean {
  const own = thing && partyOf(plan, thing);
  return own === undefined || own === party;
}

function liesApart(plan: Plan, people: Informant, target: Thing): boolean {
  const party = partyOf(plan, target);
  return party !== undefined && !isOf(plan, people, party);
}

/** When a report is due; undefined where something shows that it was given, or it is withdrawn. */
export function stillDue(plan: Plan, report: Thing): Edge | undefined {
  const due = edgeOf(plan, factsOf(report, 'due'));
  return due.state === 'absent' || due.state === 'left open' || showsGiven(plan, report) ? undefined : due;
}

function showsGiven(plan: Plan, report: Thing): boolean {
  const status = wordsOf(report, 'status')[0];
  if (status === 'done' || status === 'closed' || hasMark(report, 'withdrawn')) return true;
  if ((['on', 'came back', 'response', 'checked by', 'returned to'] as const).some((phrase) => says(report, phrase)))
    return true;
  const pointing = pointingAt(plan, report, 'about', 'based on', 'reads', 'after', 'covers');
  return pointing.some((one) => one !== report && one.kind !== 'accept' && one.kind !== 'doubt');
}

/** Those to whom knowledge goes: by reports, by sharing, by summaries, by moves between schools. */
export function recipientsOf(plan: Plan): readonly Value[] {
  const { report, shared, move, network, cluster, meeting } = plan.byKind;
  return [
    ...[...report, ...shared].flatMap((thing) => valuesOf(thing, 'to', 'returned to')),
    ...move.flatMap((thing) => everyFact(thing, 'to').flatMap(({ values }) => values)),
    ...[...network, ...cluster, ...meeting].flatMap((thing) => valuesOf(thing, 'summary to')),
  ];
}

/** Those who take part in the plan: its actors, the parties around it and the groups it studies. */
export function takesPart(plan: Plan, value: Value): boolean {
  const inNetwork = [...plan.byKind.network, ...plan.byKind.cluster].flatMap((one) => pointedAt(plan, one, 'members'));
  return (
    targetsOf(plan, value).length > 0 ||
    isBuiltInGroup(value.text) ||
    inNetwork.some(({ title }) => title?.text === value.text)
  );
}

/** Whether somebody is named whom the knowledge should have reached and did not. */
export function saysWhoIsNotReached(plan: Plan): boolean {
  const { report, shared, meeting } = plan.byKind;
  return [...report, ...shared, ...meeting].some((thing) => says(thing, 'not reached'));
}
