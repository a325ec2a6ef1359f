import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { isPartnership, pointedAt, targetsOf, valuesOf } from '../facts.ts';
import { onceForEach, oncePerPlan } from '../once.ts';
import { membersOf } from './people.ts';

/** Which organisations take part, and to which of them somebody belongs. */

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
export function partiesNamed(plan: Plan, value: Value): readonly Thing[] {
  if (value.type === 'name' && value.each) return partiesOf(plan).filter(({ word }) => word === value.text);
  return behindTargets(plan, value, partnerAlone);
}

const partnerAlone = onceForEach((plan: Plan, actor: Thing): readonly Thing[] => {
  const partner = partnerOf(plan, actor);
  return partner ? [partner] : [];
});

/** The organisations behind a value that names actors: of a team, those of its members too. */
export function organisationsNamed(plan: Plan, value: Value): readonly Thing[] {
  return behindTargets(plan, value, organisationsBehind);
}

const organisationsBehind = onceForEach((plan: Plan, actor: Thing): readonly Thing[] => {
  const actors = [actor, ...(actor.kind === 'team' ? membersOf(plan, actor) : [])];
  return unique(actors.flatMap((one) => partiesOfActor(plan, one)));
});

/** The parties of the partnership behind a value that names actors. */
export function partnersNamed(plan: Plan, value: Value): readonly Thing[] {
  return behindTargets(plan, value, partnersBehind);
}

const partnersBehind = onceForEach((plan: Plan, actor: Thing): readonly Thing[] =>
  unique(organisationsBehind(plan, actor).flatMap((party) => partnerOf(plan, party) ?? [])),
);

/** Many values name few actors, and most values name one: whom an actor stands for is worked out once for all of them. */
function behindTargets(
  plan: Plan,
  value: Value,
  behind: (plan: Plan, actor: Thing) => readonly Thing[],
): readonly Thing[] {
  const targets = targetsOf(plan, value);
  const [only] = targets;
  if (only && targets.length === 1) return behind(plan, only);
  return unique(targets.flatMap((target) => behind(plan, target)));
}

/** The organisations that a value names, or whose people it names. */
export function organisationsOf(plan: Plan, value: Value): readonly Thing[] {
  const targets = targetsOf(plan, value);
  const [only] = targets;
  if (only && targets.length === 1) return organisationsAround(plan, only);
  return unique([...partnersNamed(plan, value), ...partiesNamed(plan, value)]);
}

const organisationsAround = onceForEach((plan: Plan, actor: Thing): readonly Thing[] =>
  unique([...partnersBehind(plan, actor), ...partnerAlone(plan, actor)]),
);

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
