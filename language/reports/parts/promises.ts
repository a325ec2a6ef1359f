import type { Verdict } from '../../findings/finding.ts';
import { factOf, factsOf, hasMark, pointedAt, valuesOf } from '../../model/ask/facts.ts';
import { onceFor } from '../../model/ask/once.ts';
import { partiesNamed, partiesOfActor } from '../../model/ask/people/organisations.ts';
import { ownedByDefault, ownershipOf } from '../../model/ask/people/ownership.ts';
import { membersOf } from '../../model/ask/people/people.ts';
import type { Plan } from '../../model/join.ts';
import type { Fact, Thing } from '../../model/plan.ts';
import { type Kind, workKinds } from '../../syntax/vocabulary/kinds.ts';
import type { Teller } from '../teller.ts';
import { inOrder } from './dates.ts';

/** Who has what to do: things that somebody carries, and what somebody is to do within them. */

/** What somebody carries out, gathers, writes or owes, and when. */
export const carriedKinds: ReadonlySet<Kind> = new Set<Kind>([
  ...workKinds,
  'phase',
  'change',
  'step',
  'evidence',
  'report',
  'shared',
  'move',
  'duty',
  'next',
]);

/** How somebody is part of something: answering for it, through a team that does, or taking part. */
export type Part = 'answers' | 'takes part' | { readonly team: Thing };

/** Something that somebody has to do: a thing, or what a thing decides or is used for. */
export interface Task {
  readonly thing: Thing;
  /** Said of the thing, by somebody of its own: `decides "…" by head due 2007-02-23`. */
  readonly fact?: Fact;
  readonly part: Part;
}

/** Somebody's part in what is to be done. */
export interface Share {
  readonly actor: Thing;
  readonly part: Part;
}

/** Something that is to be done, and by whom. */
export interface ToDo extends Omit<Task, 'part'> {
  readonly who: readonly Share[];
}

/** Everything a role or team has to do. */
export function tasksOf(plan: Plan, actor: Thing): readonly Task[] {
  const teams = plan.byKind.team.filter((team) => membersOf(plan, team).includes(actor));
  return plan.things.flatMap((thing): readonly Task[] => [
    ...(isToDo(thing) ? partIn(plan, actor, teams, thing) : []),
    ...inside(plan, actor, thing),
  ]);
}

/** What some roles and teams have to do, once each, with everybody among them who has a part in it. */
export function toDoOf(plan: Plan, actors: readonly Thing[]): readonly ToDo[] {
  const shared = new Map<Thing | Fact, ToDo & { readonly who: Share[] }>();
  for (const actor of actors)
    for (const { part, ...task } of tasksOf(plan, actor)) {
      const key = task.fact ?? task.thing;
      const known = shared.get(key) ?? { ...task, who: [] };
      known.who.push({ actor, part });
      shared.set(key, known);
    }
  return [...shared.values()];
}

/** Whatever is to be done: that of some roles and teams, and what none of them has a part in. */
export function toDoIn(plan: Plan, actors: readonly Thing[]): readonly ToDo[] {
  const shared = toDoOf(plan, actors);
  const known = new Set(shared.flatMap(({ thing, fact }) => (fact ? [] : [thing])));
  const nobodys = plan.things.filter((thing) => isToDo(thing) && !known.has(thing));
  return [...shared, ...nobodys.map((thing) => ({ thing, who: [] }))];
}

/** What came unasked was nobody's to do, and what is withdrawn is so no longer. */
function isToDo(thing: Thing): boolean {
  return carriedKinds.has(thing.kind) && !hasMark(thing, 'unplanned') && !hasMark(thing, 'withdrawn');
}

function partIn(plan: Plan, actor: Thing, teams: readonly Thing[], thing: Thing): readonly Task[] {
  const owners = ownersOf(plan, thing);
  if (owners.includes(actor)) return [{ thing, part: 'answers' }];
  const team = teams.find((one) => owners.includes(one));
  if (team) return [{ thing, part: { team } }];
  const beside = pointedAt(plan, thing, 'with', 'attended by');
  return beside.includes(actor) || teams.some((one) => beside.includes(one)) ? [{ thing, part: 'takes part' }] : [];
}

/** Those who answer for a thing, by default too where its kind has one. */
export function ownersOf(plan: Plan, thing: Thing): readonly Thing[] {
  const { actors, byDefault } = ownershipOf(plan, thing);
  return byDefault && !ownedByDefault.has(thing.kind) ? [] : actors;
}

/** What was decided in a thing, or what it is used for, where somebody is named for it. */
function inside(plan: Plan, actor: Thing, thing: Thing): readonly Task[] {
  const facts = [...factsOf(thing, 'decides'), ...factsOf(thing, 'use')];
  return facts
    .filter((fact) => pointedAt(plan, fact, 'by').includes(actor))
    .map((fact): Task => ({ thing, fact, part: 'answers' }));
}

/** Duties for which nobody is named: their organisation promised them. */
function promisedByNobody({ byKind, parents }: Plan): readonly Thing[] {
  return byKind.duty.filter((duty) => parents.has(duty) && factOf(duty, 'by') === undefined);
}

/** The same, in the order of their days, as far as they concern some roles and teams; all of them where they are many. */
export function promisedBeside(plan: Plan, actors: readonly Thing[]): readonly Thing[] {
  const parties = actors.flatMap((actor) => partiesOfActor(plan, actor));
  const concerning = promisedByNobody(plan).filter(
    (duty) => actors.length > 1 || owingIt(plan, duty).some((party) => parties.includes(party)),
  );
  return inOrder(plan, concerning);
}

/** The organisations that owe a duty. */
export function owingIt(plan: Plan, duty: Thing): readonly Thing[] {
  return sideOf(plan, duty, 'owed by');
}

/** The organisations that a duty is owed to. */
export function owedIt(plan: Plan, duty: Thing): readonly Thing[] {
  return sideOf(plan, duty, 'to');
}

/** A line names its own side, else that of its block holds. */
function sideOf(plan: Plan, duty: Thing, phrase: 'owed by' | 'to'): readonly Thing[] {
  const block = plan.parents.get(duty);
  const own = valuesOf(duty, phrase);
  const named = own.length > 0 || !block ? own : valuesOf(block, phrase);
  return named.flatMap((value) => partiesNamed(plan, value));
}

/** Whether the critical friend asks what became of a thing whose day is past, or has been answered. */
export function isOverdue({ plan, verdict }: Teller, thing: Thing): boolean {
  const id = plan.ids.get(thing);
  return id !== undefined && overdueIn(verdict).has(id);
}

const overdueIn = onceFor(({ findings, accepted }: Verdict): ReadonlySet<string> => {
  const past = [...findings, ...accepted.map(({ finding }) => finding)].filter(({ rule }) => isAboutOverdue(rule));
  return new Set(past.flatMap(({ about }) => about ?? []));
});

/** Whether a rule asks what became of something whose day is past. */
export function isAboutOverdue(rule: string): boolean {
  return /^(contract|reports)\/overdue$/.test(rule);
}
