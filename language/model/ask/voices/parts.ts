import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import type { Plan } from '../../join.ts';
import type { Fact, Thing, Value } from '../../plan.ts';
import { owned } from '../agreements/agreements.ts';
import { everyFact, factsOf, isDropped, says, targetsOf, valuesOf } from '../facts.ts';
import { oncePerPlan } from '../once.ts';
import { membersOf, namesStudents } from '../people/people.ts';
import { isStudentAlone } from './student-researchers.ts';

/** Which parts of the work students have, as far as the plan says. */

/** The parts in the order of the work; in `tell` they pass on what was found, or take part in some other way. */
export const studentParts = ['raise', 'gather', 'interpret', 'decide', 'tell'] as const;
export type StudentPart = (typeof studentParts)[number];

/** One thing in which students have a part, and the values that say so. */
export interface StudentAct {
  readonly part: StudentPart;
  readonly thing: Thing;
  /** What they decide, own or see otherwise, said within the thing: `decides "…" by students`. */
  readonly fact?: Fact;
  readonly who: readonly Value[];
}

/** What each phrase is a part in, wherever it stands. */
const everywhere: Readonly<Partial<Record<StudentPart, readonly Phrase[]>>> = {
  raise: ['raised by', 'noticed by'],
  gather: ['gathered by'],
  interpret: ['interpreted by', 'checked by'],
  decide: ['decided by', 'agreed by'],
};

/** What those do who are named with the little words of a kind. */
const byKind: readonly { readonly part: StudentPart; readonly kinds: readonly Kind[] }[] = [
  { part: 'raise', kinds: ['question', 'concern', 'hypothesis', 'barrier', 'assumption'] },
  { part: 'gather', kinds: ['evidence'] },
  { part: 'interpret', kinds: ['finding', 'reflection'] },
  { part: 'decide', kinds: ['decision', 'change'] },
  { part: 'tell', kinds: ['shared', 'report', 'activity', 'meeting', 'visit'] },
];

const attending = ['by', 'led by', 'with', 'attended by'] as const satisfies readonly Phrase[];

/** Everything in which students have a part; what is decided or thought through counts once for each part. */
export const studentActs = oncePerPlan((plan: Plan): readonly StudentAct[] =>
  plan.things
    .filter((thing) => !isDropped(thing))
    .flatMap((thing) => [
      ...actsIn(plan, thing),
      ...inside(plan, thing, 'decides'),
      ...inside(plan, thing, 'dissent'),
      ...owning(plan, thing),
    ]),
);

function actsIn(plan: Plan, thing: Thing): readonly StudentAct[] {
  const present = valuesOf(thing, ...attending).filter((value) => namesStudents(plan, value));
  return studentParts.flatMap((part): readonly StudentAct[] => {
    const named = valuesOf(thing, ...(everywhere[part] ?? [])).filter((value) => namesStudents(plan, value));
    const there = partsOf(thing).includes(part) ? present : [];
    // Of a mixed team on a visit nobody can tell whether its students were there.
    const who = [...named, ...(part === 'tell' ? there.filter((value) => isStudentsOwn(plan, value)) : there)];
    return who.length === 0 ? [] : [{ part, thing, who: distinct(plan, who) }];
  });
}

/** What whoever is there takes part in. Where something is read or decided, that is what they do there. */
function partsOf(thing: Thing): readonly StudentPart[] {
  const { kind } = thing;
  const isWork = kind === 'meeting' || kind === 'activity' || kind === 'visit';
  const done: readonly StudentPart[] = [
    ...(isWork && says(thing, 'gathers') ? (['gather'] as const) : []),
    ...(isWork && says(thing, 'reads') ? (['interpret'] as const) : []),
    ...(kind === 'meeting' && says(thing, 'decides') ? (['decide'] as const) : []),
  ];
  return done.length > 0 ? done : byKind.filter(({ kinds }) => kinds.includes(kind)).map(({ part }) => part);
}

/** What students by themselves decide or see otherwise, said within a meeting or a finding. */
function inside(plan: Plan, thing: Thing, phrase: 'decides' | 'dissent'): readonly StudentAct[] {
  const part = phrase === 'decides' ? 'decide' : 'interpret';
  return factsOf(thing, phrase).flatMap((fact): readonly StudentAct[] => {
    const said = everyFact(fact, 'by').flatMap(({ values }) => values);
    const who = said.filter((value) => isStudentsOwn(plan, value));
    return who.length === 0 ? [] : [{ part, thing, fact, who }];
  });
}

/** What an agreement leaves to students. */
function owning(plan: Plan, thing: Thing): readonly StudentAct[] {
  return owned
    .flatMap((phrase) => factsOf(thing, phrase))
    .map((fact) => ({ thing, fact, who: fact.values.filter((value) => namesStudents(plan, value)) }))
    .flatMap((act): readonly StudentAct[] => (act.who.length === 0 ? [] : [{ part: 'decide', ...act }]));
}

/** Whether a value names students, and no adults with them. */
export function isStudentsOwn(plan: Plan, value: Value): boolean {
  return namesStudents(plan, value) && targetsOf(plan, value).every((one) => isStudentAlone(plan, one));
}

/** Those named twice over, as gathering and as interpreting, are told of once. */
function distinct(plan: Plan, values: readonly Value[]): readonly Value[] {
  const key = (value: Value): Thing | string => targetsOf(plan, value)[0] ?? value.text.toLowerCase();
  return values.filter((value, at) => values.findIndex((other) => key(other) === key(value)) === at);
}

/** Groups, roles and teams of students. */
export const studentActors = oncePerPlan((plan: Plan): readonly Thing[] => {
  const { role, team, group } = plan.byKind;
  return [...role, ...team, ...group].filter((one) => isStudentAlone(plan, one));
});

/** Whether an actor is named in an act, be it through a team it is a member of. */
export function hasPart(plan: Plan, actor: Thing, { who }: StudentAct): boolean {
  return who
    .flatMap((value) => targetsOf(plan, value))
    .some((one) => one === actor || membersOf(plan, one).includes(actor));
}
