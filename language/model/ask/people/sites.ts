import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { owingsOf } from '../agreements/agreements.ts';
import { everyFact, isAhead, says, statusOf, valuesOf, wordsOf } from '../facts.ts';
import { actionsOf } from '../framing/levels.ts';
import { organisationsOf, partiesOf } from './organisations.ts';
import { isStudent, voicesOf } from './people.ts';

/** What happens in each organisation: what its people do, what makes room for it, what they learn. */

const placing: readonly Phrase[] = ['at', 'by', 'led by', 'gathered by', 'coordinated by', 'with', 'for'];

function names(plan: Plan, party: Thing, values: readonly Value[]): boolean {
  return values.some((value) => organisationsOf(plan, value).includes(party));
}

/** Whether something is done at a school, or by its people. */
export function isActive(plan: Plan, school: Thing): boolean {
  const actions = [...actionsOf(plan), ...plan.byKind.cycle].filter((action) => !isAhead(action));
  return actions.some((action) => names(plan, school, valuesOf(action, 'at', 'by', 'led by')));
}

/** Whether anything makes room for the work of a school: an arrangement, cover, hours of its people. */
export function makesRoom(plan: Plan, school: Thing): boolean {
  const { arrangement, team, role, change, activity, cycle } = plan.byKind;
  const rooms = arrangement.filter((one) => !wordsOf(one, 'effect').includes('hinders'));
  // An arrangement that names no place is one for everybody.
  if (rooms.some((one) => isAnywhere(plan, one) || names(plan, school, valuesOf(one, ...placing)))) return true;
  const theirs = (one: Thing): boolean => names(plan, school, valuesOf(one, 'at', 'by', 'led by', 'members'));
  if ([...team, ...role, ...change, ...activity, ...cycle].some((one) => hasTime(one) && theirs(one))) return true;
  return owingsOf(plan).some(
    ({ from, to, duties }) =>
      duties.some(({ word }) => word === 'time') && (names(plan, school, from) || names(plan, school, to)),
  );
}

function hasTime(thing: Thing): boolean {
  return says(thing, 'time') || says(thing, 'meets');
}

function isAnywhere(plan: Plan, arrangement: Thing): boolean {
  return valuesOf(arrangement, ...placing).every((value) => organisationsOf(plan, value).length === 0);
}

/** What leaders are declared, and whether any of them does anything in a plan that has cycles. */
export function idleLeaders(plan: Plan): readonly Thing[] {
  const leaders = plan.byKind.role.filter((role) => voicesOf(plan, role).includes('leader') && !isStudent(plan, role));
  const acting = leaders.some((leader) => (plan.citations.get(leader) ?? []).some(({ from }) => isDoing(from)));
  // Leaders of a team, or of an organisation, act where it acts.
  return acting || leadersActThroughOthers(plan, leaders) ? [] : leaders;
}

const doing: readonly string[] = [
  'cycle',
  'phase',
  'change',
  'step',
  'activity',
  'meeting',
  'visit',
  'training',
  'reflection',
  'decision',
  'evidence',
];

function isDoing({ kind }: Thing): boolean {
  return doing.includes(kind);
}

function leadersActThroughOthers(plan: Plan, leaders: readonly Thing[]): boolean {
  const teams = plan.byKind.team.filter((team) =>
    valuesOf(team, 'members', 'coordinated by').some((value) =>
      (plan.targets.get(value) ?? []).some((one) => leaders.includes(one)),
    ),
  );
  return teams.some((team) => (plan.citations.get(team) ?? []).some(({ from }) => isDoing(from)));
}

/** The authorities among the parties of whose own practice nothing changes, in a plan that changes something. */
export function unchangedAuthorities(plan: Plan): readonly Thing[] {
  const { change, practice, outcome, decision, arrangement, meeting, reflection } = plan.byKind;
  if (change.length === 0 || statusOf(plan) === 'draft') return [];
  const before = practice.filter((one) => says(one, 'before') && says(one, 'now'));
  const made = [...change, ...before, ...decision, ...arrangement];
  return partiesOf(plan).filter((party) => {
    if (party.word !== 'authority') return false;
    const own = (one: Thing): boolean => names(plan, party, valuesOf(one, 'at', 'by', 'led by'));
    const aimed = outcome.some(
      (one) =>
        own(one) ||
        names(plan, party, valuesOf(one, 'for')) ||
        valuesOf(one, 'about').some((value) => (plan.targets.get(value) ?? []).some(own)),
    );
    const decided = [...meeting, ...reflection]
      .flatMap((one) => everyFact(one, 'decides'))
      .some((fact) => names(plan, party, valuesOf(fact, 'by')));
    return !aimed && !decided && !made.some(own);
  });
}

/** Who is to learn something: those for whom training and staff development are. */
export interface Capacity {
  readonly schoolsOnly: boolean;
  readonly unclear?: Value | Thing;
  /** The parties beside the schools that nothing is planned for. */
  readonly others: readonly Thing[];
}

/** For whom capacity is built, where any is. */
export function capacityOf(plan: Plan): Capacity | undefined {
  const duties = plan.byKind.duty.filter(({ word }) => word === 'training' || word === 'staff development');
  const works = [...plan.byKind.training, ...duties];
  if (works.length === 0) return undefined;
  const learning = works.map((work) => ({ work, values: learnersIn(plan, work) }));
  const parties = learning.flatMap(({ values }) => values.flatMap((value) => organisationsOf(plan, value)));
  const others = partiesOf(plan).filter(({ word }) => word !== 'school');
  const vague = learning.find(({ values }) => values.every((value) => organisationsOf(plan, value).length === 0));
  // Who says what it needs to learn has begun to.
  const needy = others.some((party) => says(party, 'needs'));
  return {
    schoolsOnly: !needy && parties.length > 0 && unique(parties).every(({ word }) => word === 'school'),
    ...(vague ? { unclear: vague.values[0] ?? vague.work } : {}),
    others: others.filter((party) => !parties.includes(party)),
  };
}

function learnersIn(plan: Plan, work: Thing): readonly Value[] {
  const own = valuesOf(work, 'for', 'to', 'with', 'attended by');
  if (work.kind !== 'duty' || own.length > 0) return own;
  const block = plan.parents.get(work);
  return block ? valuesOf(block, 'to') : [];
}
