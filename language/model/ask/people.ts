import { type Kind, workKinds } from '../../syntax/vocabulary/kinds.ts';
import type { Voice } from '../../syntax/vocabulary/known.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Plan } from '../join.ts';
import { builtInGroups, isBuiltInGroup } from '../names.ts';
import type { Thing, Value } from '../plan.ts';
import { isLeftOpen, isPartnership, pointedAt, targetsOf, valuesOf, wordsOf } from './facts.ts';
import { onceForEach, oncePerPlan } from './once.ts';

/** Who acts, for whom, in which organisation, and whose view is heard. */

/** The parties of a partnership: those in `between`, else every organisation declared. */
export const partiesOf = oncePerPlan((plan: Plan): readonly Thing[] => {
  const named = plan.head ? valuesOf(plan.head, 'between').flatMap((value) => declaredAs(plan, value)) : [];
  return named.length > 0 ? unique(named.filter(({ kind }) => kind === 'party')) : plan.byKind.party;
});

/** What a value names; `each school` is every school that the plan declares. */
export function declaredAs(plan: Plan, value: Value): readonly Thing[] {
  if (value.type === 'name' && value.each) return plan.byKind.party.filter(({ word }) => word === value.text);
  return targetsOf(plan, value);
}

/** The schools among the parties. */
export function schoolsOf(plan: Plan): readonly Thing[] {
  return partiesOf(plan).filter(({ word }) => word === 'school');
}

/** The organisation an actor or group belongs to; undefined when the plan does not say. */
export function partyOf(plan: Plan, actor: Thing): Thing | undefined {
  if (actor.kind === 'party') return actor;
  const named = pointedAt(plan, actor, 'at').find(({ kind }) => kind === 'party');
  if (named) return named;
  return actor.kind === 'group'
    ? pointedAt(plan, actor, 'in')
        .map((wider) => partyOf(plan, wider))
        .find(Boolean)
    : undefined;
}

/** The organisations an actor belongs to: those of a role `at each school`; of a team that names none, its members'. */
export const partiesOfActor = onceForEach((plan: Plan, actor: Thing): readonly Thing[] => {
  // A role may be held in several schools: `at ash, birch`.
  const sites = actor.kind === 'party' ? [actor] : pointedAt(plan, actor, 'at').filter(({ kind }) => kind === 'party');
  if (sites.length > 0) return unique(sites);
  const around = partyOf(plan, actor);
  if (around) return [around];
  const everywhere = valuesOf(actor, 'at').filter((value) => value.type === 'name' && value.each);
  if (everywhere.length > 0) return unique(everywhere.flatMap((value) => partiesNamed(plan, value)));
  return unique(membersOf(plan, actor).flatMap((member) => partyOf(plan, member) ?? []));
});

/** The party of the partnership that an actor belongs to, be it through a faculty or site that is `part of` it. */
export const partnerOf = onceForEach((plan: Plan, actor: Thing): Thing | undefined => {
  const own = partyOf(plan, actor);
  if (!own) return undefined;
  const parties = partiesOf(plan);
  const seen: Thing[] = [];
  for (
    let party: Thing | undefined = own;
    party && !seen.includes(party);
    party = pointedAt(plan, party, 'part of')[0]
  ) {
    if (parties.includes(party)) return party;
    seen.push(party);
  }
  return own;
});

/** The parties that a value names, directly or through an actor of theirs; `each school` names every school. */
export const partiesNamed = onceForEach((plan: Plan, value: Value): readonly Thing[] => {
  if (value.type === 'name' && value.each) return partiesOf(plan).filter(({ word }) => word === value.text);
  return unique(targetsOf(plan, value).flatMap((target) => partnerOf(plan, target) ?? []));
});

/** Members of a team or group, with the coordinator. */
export const membersOf = onceForEach((plan: Plan, team: Thing): readonly Thing[] => {
  return [...new Set(pointedAt(plan, team, 'coordinated by', 'members'))];
});

/** How the responsibility for a thing is stated. */
export interface Ownership {
  readonly actors: readonly Thing[];
  /** Quoted texts that name an owner declared nowhere. */
  readonly words: readonly string[];
  /** Nothing was typed; the inquiry's own `by` stands in. Never counts as an agreement. */
  readonly byDefault: boolean;
  /** It says that the owner is not stated, unknown or left open. */
  readonly leftOpen: boolean;
}

const owning: readonly Phrase[] = ['by', 'led by', 'gathered by', 'coordinated by'];

/** Who is responsible for a thing: `by`, `led by` or `gathered by`, else the default of a one-organisation inquiry. */
export const ownershipOf = onceForEach((plan: Plan, thing: Thing): Ownership => {
  const values = valuesOf(thing, ...owning);
  const leftOpen = values.length === 0 && owning.some((phrase) => isLeftOpen(thing, phrase));
  if (values.length > 0 || leftOpen) return { ...actorsAndWords(plan, values), byDefault: false, leftOpen };
  return { ...actorsAndWords(plan, defaultOwner(plan)), byDefault: true, leftOpen };
});

/** Whether anybody, or at least somebody in words, is responsible. */
export function isOwned({ actors, words }: Ownership): boolean {
  return actors.length > 0 || words.length > 0;
}

/** The kinds for which the inquiry’s own `by` stands in where nothing is said, and those for which its `at` does. */
export const ownedByDefault: ReadonlySet<Kind> = new Set<Kind>([
  'question',
  'evidence',
  'change',
  ...workKinds,
  'report',
]);
export const placedByDefault: ReadonlySet<Kind> = new Set<Kind>(['role', 'team', 'group', 'practice']);

/** The owner that stands in where nothing is said: the inquiry's `by`, unless a second party takes part. */
export function defaultOwner(plan: Plan): readonly Value[] {
  const { head } = plan;
  if (head?.kind !== 'inquiry' || hasSecondParty(plan)) return [];
  return valuesOf(head, 'by');
}

/** The place that stands in where none is said: the inquiry's `at`. */
export function defaultPlace(plan: Plan): readonly Value[] {
  const { head } = plan;
  return head?.kind === 'inquiry' ? valuesOf(head, 'at') : [];
}

/** In an inquiry, sites that are part of one party are no second party; in a partnership each party counts. */
export const hasSecondParty = oncePerPlan((plan: Plan): boolean => {
  if (isPartnership(plan)) return true;
  const outermost = new Set(plan.byKind.party.map((party) => outermostOf(plan, party)));
  return outermost.size > 1;
});

/** The largest organisation a party is part of. */
export function outermostOf(plan: Plan, party: Thing, seen: readonly Thing[] = []): Thing {
  const larger = pointedAt(plan, party, 'part of')[0];
  return larger && !seen.includes(larger) ? outermostOf(plan, larger, [...seen, party]) : party;
}

function actorsAndWords(plan: Plan, values: readonly Value[]): Pick<Ownership, 'actors' | 'words'> {
  const actors: Thing[] = [];
  const words: string[] = [];
  for (const value of values) {
    const targets = targetsOf(plan, value);
    if (targets.length > 0) actors.push(...targets);
    else words.push(value.text);
  }
  return { actors, words };
}

/** The voices of an actor or group; a group is of students unless it says otherwise; unknown voices in `uncategorised`. */
export function voicesOf(plan: Plan, thing: Thing, seen: readonly Thing[] = []): readonly string[] {
  const own = wordsOf(thing, 'voice');
  if (own.length > 0 || seen.includes(thing)) return own;
  if (thing.kind === 'group') return ['student'];
  if (thing.kind === 'team')
    return unique(membersOf(plan, thing).flatMap((member) => voicesOf(plan, member, [...seen, thing])));
  return thing.kind === 'party' ? partyVoice(thing.word) : [];
}

function partyVoice(word: string): readonly Voice[] {
  const voices: Readonly<Record<string, Voice>> = {
    university: 'researcher',
    authority: 'policy',
    agency: 'policy',
    community: 'community',
  };
  const voice = voices[word];
  return voice ? [voice] : [];
}

/** The voices a value names: those of what it points at, or of a group every school has. */
export const voicesOfValue = onceForEach((plan: Plan, value: Value): readonly string[] => {
  const targets = targetsOf(plan, value);
  if (targets.length > 0) return unique(targets.flatMap((target) => voicesOf(plan, target)));
  return isBuiltInGroup(value.text) ? builtInGroups[value.text.toLowerCase() as keyof typeof builtInGroups] : [];
});

/** Whether a value names students: a group of students, a student role, `pupils`. */
export function namesStudents(plan: Plan, value: Value): boolean {
  return voicesOfValue(plan, value).includes('student');
}

/** Whether an actor is a student, or a team with a student in it. */
export function isStudent(plan: Plan, actor: Thing): boolean {
  return voicesOf(plan, actor).includes('student');
}

export function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
