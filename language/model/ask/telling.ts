import type { Plan } from '../join.ts';
import { isBuiltInGroup } from '../names.ts';
import type { Thing, Value } from '../plan.ts';
import { isHeldAnyway } from './agreements.ts';
import { claimsOf } from './claims.ts';
import { cameUnasked, gatherersOf, type Informant, informantsOf } from './evidence.ts';
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
} from './facts.ts';
import { oncePerPlan } from './once.ts';
import { partyOf, unique, voicesOf, voicesOfValue } from './people.ts';
import { type Edge, edgeOf } from './periods.ts';

/** Who hears what was found: those who gave evidence, those to whom an account is due. */

/** People of whom a source speaks, and whether they hear what became of it. */
export interface Hearing {
  readonly people: Informant;
  readonly sources: readonly Thing[];
  readonly heard: 'no' | 'perhaps';
}

const participants: readonly string[] = ['student', 'teacher', 'support-staff', 'leader'];

/** Staff and students who were asked for evidence that carries a finding, and of whom nobody surely is told of it. */
export const unsurelyTold = oncePerPlan((plan: Plan): readonly Hearing[] => {
  const asked = askedSources(plan).flatMap((source) =>
    informantsOf(plan, source)
      .filter((people) => mayBeTold(plan, people, source))
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

/** Whether it is asked of a source already when those who gave it, students among them, hear what was found. */
export function isAskedWhoHears(plan: Plan, source: Thing): boolean {
  return unsurelyTold(plan).some(
    ({ people, sources, heard }) => heard === 'no' && people.voices.includes('student') && sources.includes(source),
  );
}

/** Sources for which people were asked or watched, and on which a finding rests by now. */
function askedSources(plan: Plan): readonly Thing[] {
  const claims = claimsOf(plan);
  return plan.byKind.evidence.filter((source) => {
    if (isAhead(source) || cameUnasked(source) || isHeldAnyway(source)) return false;
    if (isLeftOpen(source, 'returned to')) return false;
    const carrying = [...pointingAt(plan, source, 'based on'), ...ancestors(plan, source)];
    return statusOf(plan) === 'closed' || carrying.some((thing) => claims.includes(thing));
  });
}

/** Those who watched or gathered it themselves need no account of it. */
function mayBeTold(plan: Plan, people: Informant, source: Thing): boolean {
  if (!people.voices.some((voice) => participants.includes(voice))) return false;
  const gatherers = gatherersOf(plan, source);
  if (people.thing) return !gatherers.includes(people.thing);
  return !gatherers.some((gatherer) => voicesOf(plan, gatherer).some((voice) => people.voices.includes(voice)));
}

function heardBy(plan: Plan, people: Informant, source: Thing): 'yes' | 'no' | 'perhaps' {
  const claims = pointingAt(plan, source, 'based on').filter(({ kind }) => kind === 'finding');
  const readings = [source, ...claims].flatMap((thing) => pointingAt(plan, thing, 'reads'));
  const tellings = [...plan.byKind.report, ...plan.byKind.shared];
  const told = [
    ...[source, ...claims].flatMap((thing) =>
      everyFact(thing, 'returned to', 'interpreted by', 'checked by').flatMap(({ values }) => values),
    ),
    ...tellings.flatMap((thing) => valuesOf(thing, 'to', 'returned to', 'not reached', 'for')),
    ...readings.flatMap((thing) => valuesOf(thing, 'by', 'with', 'attended by', 'summary to')),
  ];
  const answers = told.map((value) => reaches(plan, value, people));
  return answers.includes('yes') ? 'yes' : answers.includes('perhaps') ? 'perhaps' : 'no';
}

/** Whether those whom a value names are some people; of an organisation, or of words, it cannot be told. */
function reaches(plan: Plan, value: Value, people: Informant): 'yes' | 'no' | 'perhaps' {
  if (value.text.toLowerCase() === people.label.toLowerCase()) return 'yes';
  const targets = targetsOf(plan, value);
  if (targets.length === 0 && !isBuiltInGroup(value.text)) return value.type === 'text' ? 'perhaps' : 'no';
  const [party] = targets.filter(({ kind }) => kind === 'party');
  if (party) return isOf(plan, people, party) && party.word === 'school' ? 'perhaps' : 'no';
  const shares = voicesOfValue(plan, value).some((voice) => people.voices.includes(voice));
  return shares && targets.every((target) => !liesApart(plan, people, target)) ? 'yes' : 'no';
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
  return pointing.some(({ kind }) => kind !== 'accept' && kind !== 'doubt');
}

/** Those to whom knowledge goes: by reports, by sharing, by summaries, by moves between schools. */
export function recipientsOf(plan: Plan): readonly Value[] {
  const { report, shared, move, network, cluster, meeting } = plan.byKind;
  return [
    ...[...report, ...shared].flatMap((thing) => valuesOf(thing, 'to', 'returned to')),
    ...move.flatMap((thing) => valuesOf(thing, 'to')),
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
