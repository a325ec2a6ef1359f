import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { ancestors, everyFact, isLeftOpen, isOpenPoint, labelOf, targetsOf, valuesOf, within } from '../facts.ts';
import { inAllThings, oncePerPlan } from '../once.ts';
import { edgesOf } from '../time/periods.ts';
import { partiesNamed } from './organisations.ts';
import { defaultOwner } from './ownership.ts';

/** Who takes part in work, and whether anybody would have to be in two places. */

const work: readonly Kind[] = ['activity', 'visit', 'training', 'meeting', 'reflection'];

const takingPart: readonly Phrase[] = [
  'by',
  'with',
  'led by',
  'coordinated by',
  'gathered by',
  'interpreted by',
  'attended by',
  'raised by',
  'for',
];

/** The work in which, as far as the plan says, nobody takes part. */
export const unstaffedWork = oncePerPlan((plan: Plan): readonly Thing[] =>
  defaultOwner(plan).length > 0 ? [] : statedWork(plan).filter((thing) => !isStaffed(plan, thing)),
);

const statedWork = inAllThings((thing) => (work.includes(thing.kind) && !isOpenPoint(thing) ? [thing] : []));

/** People are named in it or around it, or are left open. */
function isStaffed(plan: Plan, thing: Thing): boolean {
  const around = ancestors(plan, thing).filter(({ kind }) => kind !== 'inquiry' && kind !== 'partnership');
  return [...within(plan, thing), ...around].some((one) =>
    takingPart.some(
      (phrase) => everyFact(one, phrase).some((fact) => fact.values.length > 0) || isLeftOpen(one, phrase),
    ),
  );
}

/** Somebody who is named at two sites on the same day. */
export interface Clash {
  readonly who: string;
  readonly day: string;
  readonly first: Thing;
  readonly second: Thing;
  /** Where the second of them takes place, as its readers call it. */
  readonly places: readonly [string, string];
  readonly at: Value;
}

interface Presence {
  readonly thing: Thing;
  readonly who: Thing;
  readonly day: string;
  readonly site: Value;
  readonly at: Value;
}

/** The roles of one person each that are named in work at two different sites on one day. */
export function clashes(plan: Plan): readonly Clash[] {
  const present = workOnOneDay(plan).flatMap(({ thing, day, site }) =>
    valuesOf(thing, 'by', 'led by', 'with', 'attended by').flatMap((at) =>
      targetsOf(plan, at)
        .filter(isOnePerson)
        .map((who): Presence => ({ thing, who, day, site, at })),
    ),
  );
  return present.flatMap((later, index): readonly Clash[] => {
    const earlier = present.slice(0, index).find((one) => isElsewhere(plan, one, later));
    if (!earlier) return [];
    const places = [labelOf(plan, earlier.site), labelOf(plan, later.site)] as const;
    const { day, at } = later;
    return [{ who: labelOf(plan, at), day, first: earlier.thing, second: later.thing, places, at }];
  });
}

/** Who is where can be told only of work on one day at one stated site, and of a role that one person holds. */
const workOnOneDay = inAllThings((thing, settings) => {
  const { begin, end } = edgesOf({ settings }, thing);
  const [site, ...more] = valuesOf(thing, 'at');
  if (!work.includes(thing.kind) || !site || more.length > 0) return [];
  if (begin.state !== 'known' || end.state !== 'known' || begin.days.first !== end.days.last) return [];
  return [{ thing, day: begin.days.first, site }];
});

function isOnePerson(role: Thing): boolean {
  const several = [...role.values, ...valuesOf(role, 'size')].some(({ type }) => type === 'amount');
  const everywhere = valuesOf(role, 'at').some((value) => value.type === 'name' && value.each);
  return role.kind === 'role' && !several && !everywhere;
}

function isElsewhere(plan: Plan, one: Presence, other: Presence): boolean {
  if (one.who !== other.who || one.day !== other.day || one.thing === other.thing) return false;
  const [here, there] = [one, other].map(({ site }) => partiesNamed(plan, site)[0] ?? targetsOf(plan, site)[0]);
  return here && there ? here !== there : one.site.text !== other.site.text;
}
