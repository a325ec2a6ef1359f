import type { sides } from '../../../syntax/vocabulary/known.ts';
import { isKnown, sideOf } from '../../../syntax/vocabulary/lists.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { whenGathered } from '../evidence/gathering.ts';
import { ancestors, everyFact, hasMark, isAhead, pointedAt, targetsOf, valuesOf, wordsOf } from '../facts.ts';
import { schoolsOfWork } from '../people/leading.ts';
import { partiesOfActor } from '../people/organisations.ts';
import { voicesOf } from '../people/people.ts';
import { type Edge, edgesOf, precedes } from '../time/periods.ts';

/** At which levels people work: in classrooms, in whole schools, between schools, in an area, in a country. */

const wide: readonly string[] = ['area', 'national'];

/** Aims that are meant for a whole area: by their level, or because they are for those whom an authority serves. */
export function aimsForAnArea(plan: Plan): readonly Thing[] {
  return plan.byKind.aim.filter(
    (aim) =>
      wordsOf(aim, 'level').some((level) => wide.includes(level)) ||
      pointedAt(plan, aim, 'for').some(({ word }) => word === 'authority' || word === 'agency'),
  );
}

/** What is done: changes, and the activities that stand in no change. */
export function actionsOf(plan: Plan): readonly Thing[] {
  const { change, activity } = plan.byKind;
  return [...change, ...activity].filter(
    (action) => !ancestors(plan, action).some(({ kind }) => kind === 'change' || kind === 'activity'),
  );
}

/** The known levels an action says it is at. */
function levelsOf(plan: Plan, action: Thing): readonly string[] {
  return wordsOf(action, 'level').filter((level) => isKnown('level', level, plan.settings.words));
}

/** Actions at different levels of one place, none of which says that it needs or follows one of another level. */
export function unconnectedActions(plan: Plan): readonly Thing[] {
  const actions = actionsOf(plan).filter((action) => !isAhead(action) && levelsOf(plan, action).length > 0);
  // One action at two levels joins them by itself.
  const joined = actions.some((action) => levelsOf(plan, action).length > 1 || leansOnAnother(plan, action, actions));
  if (joined) return [];
  return actions.filter((action) => actions.some((other) => areApart(plan, action, other)));
}

/** At two levels, where one could need the other: what two schools try by themselves need not meet. */
function areApart(plan: Plan, one: Thing, other: Thing): boolean {
  const [here, there] = [schoolsOfWork(plan, one), schoolsOfWork(plan, other)];
  const mayMeet = here.length === 0 || there.length === 0 || here.some((school) => there.includes(school));
  return mayMeet && !levelsOf(plan, one).some((level) => levelsOf(plan, other).includes(level));
}

/** What an action depends on may be said in words: then there is something it waits for. */
function leansOnAnother(plan: Plan, action: Thing, actions: readonly Thing[]): boolean {
  const facts = everyFact(action, 'depends on', 'after');
  return facts.some((fact) =>
    fact.values.some((value) => {
      const targets = targetsOf(plan, value);
      if (targets.length === 0) return true;
      return targets.some(
        (target) =>
          !actions.includes(target) || levelsOf(plan, target).some((level) => !levelsOf(plan, action).includes(level)),
      );
    }),
  );
}

/** The levels that people work at by what they are; a level beside them counts where it says so itself. */
const levelsOfVoice: Readonly<Record<string, readonly string[]>> = {
  student: ['classroom', 'within-school'],
  teacher: ['classroom', 'within-school'],
  'support-staff': ['classroom', 'within-school'],
  leader: ['whole-school', 'within-school'],
  'peer-school': ['between-schools', 'network'],
  researcher: ['university', 'beyond-school'],
  official: ['area', 'national', 'beyond-school'],
  policy: ['area', 'national', 'beyond-school'],
  family: ['beyond-school'],
  community: ['beyond-school', 'area'],
  employer: ['beyond-school', 'area'],
  'public-service': ['beyond-school', 'area'],
};
const levelsOfParty: Readonly<Record<string, readonly string[]>> = {
  school: ['within-school', 'whole-school'],
  university: ['university', 'beyond-school'],
  authority: ['area', 'beyond-school'],
  agency: ['national', 'area', 'beyond-school'],
  community: ['area', 'beyond-school'],
  organisation: ['area', 'national', 'beyond-school'],
};

function levelsOfActor(plan: Plan, actor: Thing): readonly string[] {
  const own = wordsOf(actor, 'level');
  const voiced = voicesOf(plan, actor).flatMap((voice) => levelsOfVoice[voice] ?? []);
  return [...own, ...voiced, ...(levelsOfParty[actor.kind === 'party' ? actor.word : ''] ?? [])];
}

/** A side of the school, or the place between schools. */
export type LevelSide = (typeof sides)[number];

/** Where an actor works: by its own level, its voice or its sort, else by the organisation it belongs to. */
export function sidesOfActor(plan: Plan, actor: Thing): readonly LevelSide[] {
  const stated = wordsOf(actor, 'level');
  const own = stated.length > 0 ? stated : levelsOfActor(plan, actor);
  const levels = own.length > 0 ? own : partiesOfActor(plan, actor).flatMap((party) => levelsOfActor(plan, party));
  return unique(levels.flatMap((level) => sideOf(level, plan.settings.words) ?? []));
}

/** The levels that the head of a plan declares and at which nobody in it works. */
export function emptyLevels(plan: Plan): readonly Value[] {
  if (!plan.head) return [];
  const { role, team, party, network, cluster } = plan.byKind;
  // Before anybody is declared, every level is empty.
  if (role.length + team.length + party.length === 0) return [];
  const schools = party.filter(({ word }) => word === 'school').length;
  const between = network.length + cluster.length > 0 || schools > 1 ? ['between-schools', 'network'] : [];
  const peopled = [...between, ...[...role, ...team, ...party].flatMap((actor) => levelsOfActor(plan, actor))];
  return valuesOf(plan.head, 'level').filter(
    ({ text }) => isKnown('level', text, plan.settings.words) && !peopled.includes(text),
  );
}

/** An action for an area, and the look at the area that should have come before it. */
export interface Unprepared {
  readonly action: Thing;
  /** The analysis that comes only afterwards. */
  readonly late?: Thing;
}

/** The first action for an area, where no contextual analysis comes before it. */
export function unpreparedArea(plan: Plan): Unprepared | undefined {
  const changes = plan.byKind.change.filter((change) => !isAhead(change) && isForArea(plan, change));
  const [action] = inTime(plan, changes);
  if (!action) return undefined;
  const [first, ...others] = looksAtTheArea(plan);
  if (!first) return { action };
  const begun = edgesOf(plan, action).begin;
  const isLate = (look: Thing): boolean => precedes(begun, beginOfLook(plan, look));
  return [first, ...others].every(isLate) ? { action, late: first } : undefined;
}

/** What is called an analysis of the context, and what is gathered on an open question about the area. */
function looksAtTheArea(plan: Plan): readonly Thing[] {
  const open = plan.byKind.question.filter(
    (question) => hasMark(question, 'exploratory') && wordsOf(question, 'level').includes('area'),
  );
  const named = plan.things.filter((thing) => wordsOf(thing, 'kind').includes('contextual-analysis'));
  return unique([...named, ...open.flatMap((question) => evidenceOf(plan, question))]);
}

function beginOfLook(plan: Plan, look: Thing): Edge {
  return (look.kind === 'evidence' ? whenGathered(plan, look) : edgesOf(plan, look)).begin;
}

/**
 * A change for the area, in a plan that is a strategy for one: its head, an aim or a network says that the area is its
 * level and no school is, or the plan holds a network. One partner’s change beside the work of a school is none.
 */
function isForArea(plan: Plan, change: Thing): boolean {
  const { aim, network, cluster } = plan.byKind;
  const levels = wordsOf(change, 'level');
  const isStrategy = [...(plan.head ? [plan.head] : []), ...aim, ...network].some((thing) => {
    const own = wordsOf(thing, 'level');
    return own.includes('area') && own.every((level) => level === 'beyond-school' || wide.includes(level));
  });
  if (levels.includes('area')) return isStrategy || network.length + cluster.length > 0;
  return isStrategy && levels.length === 0;
}

/** In the order of their beginnings; what has none keeps its place. */
function inTime(plan: Plan, things: readonly Thing[]): readonly Thing[] {
  const day = (thing: Thing): string => {
    const { begin } = edgesOf(plan, thing);
    return begin.state === 'known' ? begin.days.first : '9999';
  };
  return things.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
