import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { owingsOf } from '../agreements/agreements.ts';
import {
  everyFact,
  isLeftOpen,
  isPartnership,
  pointedAt,
  pointingAt,
  says,
  targetsOf,
  valuesOf,
  within,
} from '../facts.ts';
import { onceForEach } from '../once.ts';
import { organisationsNamed, partiesNamed, partyOf, schoolsOf } from '../people/organisations.ts';
import { isPastDraft, isToCome } from '../time/stages.ts';
import { partiesIn } from './forums.ts';

/** Schools in networks and trios: who belongs to them, what holds them together, what moves between them. */

/** The organisations a value names: the schools themselves, though an authority that they are part of be the partner. */
function homesOf(plan: Plan, value: Value): readonly Thing[] {
  return value.type === 'name' && value.each ? partiesNamed(plan, value) : organisationsNamed(plan, value);
}

/** Parties that never are one of the schools of a trio. */
const around: readonly string[] = ['university', 'authority', 'agency'];

/** The members of a network or cluster that are schools, each as it is named. */
export function membersIn(plan: Plan, network: Thing): readonly { readonly value: Value; readonly school?: Thing }[] {
  return valuesOf(network, 'members').flatMap((value): { value: Value; school?: Thing }[] => {
    const parties = homesOf(plan, value).filter(({ word }) => !around.includes(word));
    if (parties.length > 0) return parties.map((school) => ({ value, school }));
    return targetsOf(plan, value).length > 0 ? [] : [{ value }];
  });
}

/** Clusters that are trios, by their keyword or by what they are called. */
export function triosOf(plan: Plan): readonly Thing[] {
  return plan.byKind.cluster.filter(({ word, title }) => word === 'trio' || /^tr[ií]o\b/i.test(title?.text ?? ''));
}

/** How many schools a trio names; undefined where it names none, or leaves them open. */
export function sizeOfTrio(plan: Plan, trio: Thing): number | undefined {
  if (!says(trio, 'members') || isLeftOpen(trio, 'members')) return undefined;
  if (everyFact(trio, 'members').some(({ values }) => values.some(({ type }) => type === 'gap'))) return undefined;
  return new Set(membersIn(plan, trio).map(({ value, school }) => school ?? value.text)).size;
}

/** Two schools of a trio that are part of one authority. */
export function sameAuthority(
  plan: Plan,
  trio: Thing,
): { readonly authority: Thing; readonly value: Value; readonly others: readonly Value[] } | undefined {
  const members = membersIn(plan, trio).flatMap(({ value, school }) => {
    const authority = school && pointedAt(plan, school, 'part of').find(({ word }) => word === 'authority');
    return authority ? [{ value, authority }] : [];
  });
  const second = members.find(({ authority }, index) =>
    members.slice(0, index).some((before) => before.authority === authority),
  );
  if (!second) return undefined;
  const others = members.filter(({ value, authority }) => value !== second.value && authority === second.authority);
  return { ...second, others: others.map(({ value }) => value) };
}

/** The trio or cluster, and the networks it stands in. */
function framesOf(plan: Plan, cluster: Thing): readonly Thing[] {
  const parent = plan.parents.get(cluster);
  return [cluster, ...(parent?.kind === 'network' ? [parent] : []), ...pointedAt(plan, cluster, 'in')];
}

export function saysHowAlike(plan: Plan, trio: Thing): boolean {
  return framesOf(plan, trio).some((one) => says(one, 'alike'));
}

/** Whether a trio meets, and nobody outside it gets a summary of what came out. */
export function keepsItsSummaries(plan: Plan, trio: Thing, today: string): boolean {
  if (framesOf(plan, trio).some((one) => says(one, 'summary to'))) return false;
  const meetings = pointingAt(plan, trio, 'in', 'about').filter(
    (one) => one.kind === 'meeting' && !isToCome(plan, one, today),
  );
  if (meetings.length === 0) return says(trio, 'meets');
  const telling = [trio, ...meetings].flatMap((one) => pointingAt(plan, one, 'about', 'based on', 'after', 'covers'));
  if (telling.some(({ kind }) => kind === 'shared' || kind === 'report' || kind === 'move')) return false;
  return meetings.some((one) => !says(one, 'summary to'));
}

/** Networks, else the partnership of several schools, that nobody coordinates. */
export function uncoordinated(plan: Plan): readonly Thing[] {
  const { network, team, contract, cycle, question } = plan.byKind;
  const holds = (one: Thing): boolean => says(one, 'coordinated by') || says(one, 'led by') || says(one, 'by');
  if (plan.head && holds(plan.head)) return [];
  if (team.some((one) => partiesIn(plan, one).length > 1)) return [];
  const loose = network.filter((one) => !holds(one));
  if (network.length > 0) return loose;
  // In a draft the schools may still be looking for one another.
  const works = cycle.length > 0 || (isPastDraft(plan) && contract.length + question.length > 0);
  return plan.head && isPartnership(plan) && works && schoolsOf(plan).length > 1 ? [plan.head] : [];
}

/** The schools of a plan: those of its networks and of the clusters in them, else those of the partnership. */
export function schoolsIn(plan: Plan): readonly Thing[] {
  const members = plan.byKind.network
    .flatMap((network) => within(plan, network))
    .filter(({ kind }) => kind === 'network' || kind === 'cluster')
    .flatMap((joined) => membersIn(plan, joined).flatMap(({ school }) => school ?? []));
  const schools = members.length > 0 ? members : isPartnership(plan) ? schoolsOf(plan) : [];
  return unique(schools.filter(({ word }) => word === 'school'));
}

/** Whether anything carries knowledge from one school to another: a move, a visit, a summary, an account. */
export function movesKnowledge(plan: Plan): boolean {
  const { move, visit, network, cluster, meeting } = plan.byKind;
  if (move.length > 0 || visit.some((one) => says(one, 'at'))) return true;
  if ([...network, ...cluster, ...meeting].some((one) => says(one, 'summary to'))) return true;
  return (
    isToldBetween(plan) ||
    owingsOf(plan).some(({ from, to }) => among(plan, from).length > 0 && among(plan, to).length > 0)
  );
}

/** The schools of a plan that some values name, or whose people they name. */
function among(plan: Plan, values: readonly Value[]): readonly Thing[] {
  const schools = schoolsIn(plan);
  return values.flatMap((value) => homesOf(plan, value)).filter((party) => schools.includes(party));
}

/** Whether an account goes from one school to another. */
function isToldBetween(plan: Plan): boolean {
  const told = [...plan.byKind.report, ...plan.byKind.shared].map((one) => {
    const authors = valuesOf(one, 'by', 'at');
    const from = among(plan, authors);
    const isByOthers = authors.every((value) => homesOf(plan, value).length > 0) && from.length === 0;
    const to = among(plan, valuesOf(one, 'to')).filter((party) => !from.includes(party));
    return { isByOthers: authors.length > 0 && isByOthers, to };
  });
  // What others tell several schools is what they have seen in each; what they tell one alone may be its own.
  return (
    told.some(({ isByOthers, to }) => !isByOthers && to.length > 0) || unique(told.flatMap(({ to }) => to)).length > 1
  );
}

/** A school of a network with a shared theme that nowhere says what the theme means there. */
export const withoutLocalFocus = onceForEach(
  (plan: Plan, network: Thing): readonly { readonly school: Thing; readonly value: Value | undefined }[] => {
    if (!says(network, 'topic') && !says(network, 'focus')) return [];
    const named = membersIn(plan, network).flatMap(({ value, school }) => (school ? [{ school, value }] : []));
    const members = named.length > 0 ? named : schoolsOf(plan).map((school) => ({ school, value: undefined }));
    const seen = new Set<Thing>();
    return members.filter(({ school }) => {
      if (seen.has(school) || says(school, 'focus') || readsIt(plan, school)) return false;
      seen.add(school);
      return true;
    });
  },
);

/** A concern, question or practice of a school’s own reads the theme there. */
function readsIt(plan: Plan, school: Thing): boolean {
  const { concern, question, practice, barrier, definition, agenda } = plan.byKind;
  return [...concern, ...question, ...practice, ...barrier, ...definition, ...agenda].some(
    (one) =>
      valuesOf(one, 'at', 'by', 'raised by', 'noticed by').some((value) => homesOf(plan, value).includes(school)) ||
      pointedAt(plan, one, 'of', 'about').some(
        (target) => partyOf(plan, target) === school || isAt(plan, target, school),
      ),
  );
}

function isAt(plan: Plan, thing: Thing, school: Thing): boolean {
  return valuesOf(thing, 'at').some((value) => homesOf(plan, value).includes(school));
}
