import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { accountsDiffer, called, isLeftOpen, pointedAt, says, targetsOf, valuesOf, wordsOf } from '../facts.ts';
import { onceForEach } from '../once.ts';
import { hasSecondParty, partiesOfActor } from '../people/organisations.ts';
import { defaultPlace, ownershipOf } from '../people/ownership.ts';
import { membersOf, voicesOf } from '../people/people.ts';
import { cannotTell, holdsOfAny, type Told, type Unclear } from '../unclear.ts';
import { gatherersOf, type Informant, informantsOf, isCategorised, methodsOf } from './evidence.ts';

/** Three forms of triangulation: different people, different methods, somebody from outside. */

/** What a list of sources has in common. */
export type Common<One, Why extends string> =
  | ({ readonly is: 'one' } & One)
  | { readonly is: 'several' }
  | Unclear<Why>;

type PeopleUnclear = 'accountsDiffer' | 'notSaid' | 'undeclared' | 'voiceAlone' | 'noPeople';

/** The one group of people that all sources come from; a part of a group and the whole of it are one. */
export const commonPeople = onceForEach(
  (plan: Plan, sources: readonly Thing[]): Common<{ readonly people: Informant }, PeopleUnclear> => {
    const all = sources.filter(agreedOn('of', 'voice')).flatMap((source) => peopleApart(plan, source));
    const known = byKey(all.filter(({ key }) => !key.startsWith('words:')));
    const widest = known.filter((one) => !known.some((other) => other !== one && isPartOf(plan, one, other)));
    if (widest.some((one) => widest.some((other) => surelyDiffer(one, other)))) return { is: 'several' };
    const [only, ...rest] = widest;
    const unclear = unclearPeople(plan, sources);
    if (unclear) return unclear;
    if (only === undefined) return cannotTell('noPeople', '');
    return rest.length > 0 ? cannotTell('voiceAlone', only.label) : { is: 'one', people: only };
  },
);

/** The people of a source. A team that joins different people is no group of its own: each of them is asked in it. */
function peopleApart(plan: Plan, source: Thing): readonly Informant[] {
  const heard = wordsOf(source, 'voice');
  return informantsOf(plan, source).flatMap((one) => {
    if (one.thing?.kind !== 'team') return [one];
    const members = membersOf(plan, one.thing).map((thing) => personOf(plan, thing));
    if (!members.some((member) => members.some((other) => areOfDifferentKind(plan, member, other)))) return [one];
    return members.filter(({ voices }) => heard.length === 0 || voices.some((voice) => heard.includes(voice)));
  });
}

function personOf(plan: Plan, thing: Thing): Informant & { readonly thing: Thing } {
  return { key: plan.ids.get(thing) ?? thing.word, label: called(thing), voices: voicesOf(plan, thing), thing };
}

/** Whether two members of a team surely have different voices, or belong to different organisations. */
function areOfDifferentKind(plan: Plan, one: ReturnType<typeof personOf>, other: ReturnType<typeof personOf>): boolean {
  const surelyApart = <T>(some: readonly T[], others: readonly T[]): boolean =>
    some.length > 0 && others.length > 0 && !some.some((each) => others.includes(each));
  if (surelyApart(one.voices, other.voices)) return true;
  return surelyApart(partiesOfActor(plan, one.thing), partiesOfActor(plan, other.thing));
}

/** Sources of which all accounts say the same: from the others nothing is computed. */
function agreedOn(...phrases: readonly Phrase[]): (source: Thing) => boolean {
  return (source) => !phrases.some((phrase) => accountsDiffer(source, phrase));
}

function unclearPeople(plan: Plan, sources: readonly Thing[]): Unclear<PeopleUnclear> | undefined {
  for (const source of sources) {
    if (accountsDiffer(source, 'of') || accountsDiffer(source, 'voice'))
      return cannotTell('accountsDiffer', called(source));
    const informants = informantsOf(plan, source);
    if (informants.length === 0) return cannotTell('notSaid', called(source));
    const inWords = informants.find(({ key }) => key.startsWith('words:'));
    if (inWords) return cannotTell('undeclared', inWords.label);
  }
  return undefined;
}

function byKey(informants: readonly Informant[]): readonly Informant[] {
  return [...new Map(informants.map((one) => [one.key, one])).values()];
}

/** A voice without a group may be the very people of a group that has the same voice. */
function surelyDiffer(one: Informant, other: Informant): boolean {
  if (one === other) return false;
  const isVoice = one.key.startsWith('voice:') || other.key.startsWith('voice:');
  return !(isVoice && one.voices.some((voice) => other.voices.includes(voice)));
}

function isPartOf(plan: Plan, part: Informant, whole: Informant): boolean {
  if (whole.key.startsWith('everybody:'))
    return part.voices.length > 0 && part.voices.every((voice) => whole.voices.includes(voice));
  if (part.thing === undefined || whole.thing === undefined) return false;
  return surroundings(plan, part.thing).includes(whole.thing);
}

/** The groups a group stands in, however deep, and the teams an actor is a member of. */
function surroundings(plan: Plan, thing: Thing, seen: readonly Thing[] = []): readonly Thing[] {
  if (seen.includes(thing)) return [];
  const wider = pointedAt(plan, thing, 'in').filter(({ kind }) => kind === 'group');
  const teams = plan.byKind.team.filter((team) => membersOf(plan, team).includes(thing));
  return [...wider.flatMap((group) => [group, ...surroundings(plan, group, [...seen, thing])]), ...teams];
}

/** Methods that differ in name only. */
const sameMethod: Readonly<Record<string, string>> = { questionnaire: 'survey' };

type MethodUnclear = 'accountsDiffer' | 'notSaid' | 'unknown' | 'noMethod';

/** The one method that all sources share, under each of the names they give it. */
export function commonMethod(
  plan: Plan,
  sources: readonly Thing[],
): Common<{ readonly methods: readonly string[] }, MethodUnclear> {
  const typed = sources.filter(agreedOn('method')).flatMap(methodsOf);
  const known = unique(typed.filter((method) => isCategorised(plan, method)));
  if (unique(known.map((method) => sameMethod[method] ?? method)).length > 1) return { is: 'several' };
  const unclear = unclearMethod(plan, sources);
  if (unclear) return unclear;
  return known.length === 0 ? cannotTell('noMethod', '') : { is: 'one', methods: known };
}

function unclearMethod(plan: Plan, sources: readonly Thing[]): Unclear<MethodUnclear> | undefined {
  for (const source of sources) {
    if (accountsDiffer(source, 'method')) return cannotTell('accountsDiffer', called(source));
    const methods = methodsOf(source);
    if (methods.length === 0) return cannotTell('notSaid', called(source));
    const inWords = methods.find((method) => !isCategorised(plan, method));
    if (inWords !== undefined) return cannotTell('unknown', inWords);
  }
  return undefined;
}

/** Why it cannot be told whether a source is from outside the team. */
export type OutsideUnclear = 'leftOpen' | 'noOwners' | 'noGatherer' | 'perhaps' | 'whichParty';

/**
 * Whether somebody from outside the team gathers or observes a source of a question: a gatherer whose party is none of
 * the parties of the question's owners, leaders and teams. Inside one organisation only the source itself can say so.
 */
export function isFromOutside(
  plan: Plan,
  question: Thing,
  evidence: Thing,
  inside: readonly Thing[] = insidersOf(plan, question),
): Told<OutsideUnclear> {
  if (isLeftOpen(evidence, 'from outside the team')) return cannotTell('leftOpen', called(evidence));
  if (says(evidence, 'from outside the team')) return { is: true };
  const words = valuesOf(evidence, 'gathered by', 'by', 'with').find(
    (value) => value.type === 'text' && targetsOf(plan, value).length === 0,
  );
  if (!hasSecondParty(plan)) return insideOne(plan, evidence, words);
  if (inside.length === 0) return cannotTell('noOwners', called(question));
  const gatherers = gatherersOf(plan, evidence);
  if (gatherers.some((gatherer) => partiesOfActor(plan, gatherer).some((party) => !inside.includes(party))))
    return { is: true };
  if (words) return cannotTell('whichParty', words.text);
  if (gatherers.length === 0) return cannotTell('noGatherer', called(evidence));
  const homeless = gatherers.find((gatherer) => partiesOfActor(plan, gatherer).length === 0);
  if (homeless) return cannotTell('whichParty', called(homeless));
  return valuesOf(evidence, 'voice').some(({ text }) => text === 'peer-school')
    ? cannotTell('perhaps', called(evidence))
    : { is: false };
}

/** Voices of people who seldom belong to the organisation they look at. */
const strangers: readonly string[] = ['peer-school', 'researcher'];

/** Inside one organisation only the source can say that it is from outside; a voice or a site from elsewhere leaves it open. */
function insideOne(plan: Plan, evidence: Thing, words: Value | undefined): Told<OutsideUnclear> {
  if (words) return cannotTell('whichParty', words.text);
  const home = defaultPlace(plan).map(({ text }) => text);
  const perhaps = [evidence, ...gatherersOf(plan, evidence)].find((one) => {
    const elsewhere =
      one.kind === 'role' && valuesOf(one, 'at').some(({ type, text }) => type === 'text' && !home.includes(text));
    return elsewhere || valuesOf(one, 'voice').some(({ text }) => strangers.includes(text));
  });
  return perhaps === undefined ? { is: false } : cannotTell('perhaps', called(perhaps));
}

/** The organisations of those who own, raise or lead a question, members of their teams included. */
const insidersOf = onceForEach((plan: Plan, question: Thing): readonly Thing[] => {
  const owners = unique([...ownershipOf(plan, question).actors, ...pointedAt(plan, question, 'raised by')]);
  return unique(
    owners.flatMap((owner) => [
      ...partiesOfActor(plan, owner),
      ...membersOf(plan, owner).flatMap((member) => partiesOfActor(plan, member)),
    ]),
  );
});

/** Whether any of the sources of a question is from outside, as far as the plan tells. */
export function hasOutsider(plan: Plan, question: Thing, sources: readonly Thing[]): Told<OutsideUnclear> {
  const inside = insidersOf(plan, question);
  return holdsOfAny(sources, (source) => isFromOutside(plan, question, source, inside));
}
