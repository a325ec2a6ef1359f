import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Fact, Thing, Value } from '../../plan.ts';
import { claimsOf } from '../claims/claims.ts';
import {
  everyFact,
  factsOf,
  hasMark,
  isOpenPoint,
  pointedAt,
  pointingAt,
  says,
  targetsOf,
  valuesOf,
  within,
} from '../facts.ts';
import { partiesNamed, partiesOf, partnersNamed } from '../people/organisations.ts';
import { edgeOf, isBefore, type KnownEdge } from '../time/periods.ts';

/** What the work is for: who agreed to it, how it would be measured, how far it reaches. */

/** The parties that have not agreed an aim as it stands now. */
export interface Unagreed {
  readonly aim: Thing;
  /** They have not agreed it at all. */
  readonly missing: readonly Thing[];
  /** They agreed before it last changed; with the day of the first of them. */
  readonly outdated?: { readonly parties: readonly Thing[]; readonly at: Value; readonly change: Thing };
  /** Somebody who agreed is named in words only. */
  readonly vague?: Value;
}

/** What each aim still wants of the parties; an aim that nobody has agreed yet is waited for in a draft. */
export function unagreedAims(plan: Plan, isDraft: boolean): readonly Unagreed[] {
  return plan.byKind.aim.flatMap((aim) => {
    const agreed = everyFact(aim, 'agreed by');
    const values = agreed.flatMap((fact) => fact.values);
    if (isOpenPoint(aim) || hasMark(aim, 'agreed') || values.some(({ type }) => type === 'gap')) return [];
    if (isDraft && values.length === 0) return [];
    const outdated = outdatedOf(plan, aim, agreed);
    const changes = changesOf(plan, aim).flatMap(({ change }) => everyFact(change, 'agreed by'));
    const all = [...values, ...changes.flatMap((fact) => fact.values)];
    const saidYes = all.flatMap((value) => partiesBehind(plan, value));
    const missing = partiesOf(plan).filter((party) => !saidYes.includes(party));
    const vague = all.find((value) => partiesBehind(plan, value).length === 0);
    if (missing.length === 0 && !outdated) return [];
    return [{ aim, missing, ...(outdated ? { outdated } : {}), ...(vague ? { vague } : {}) }];
  });
}

function partiesBehind(plan: Plan, value: Value): readonly Thing[] {
  return unique([...partnersNamed(plan, value), ...partiesNamed(plan, value)]);
}

interface Change {
  readonly change: Thing;
  readonly day: KnownEdge;
}

/** Amendments of an aim whose day is known, the last first. */
function changesOf(plan: Plan, aim: Thing): readonly Change[] {
  return pointingAt(plan, aim, 'about')
    .filter(({ kind }) => kind === 'amendment')
    .flatMap((change): readonly Change[] => {
      const day = edgeOf(plan, factsOf(change, 'on'));
      return day.state === 'known' ? [{ change, day }] : [];
    })
    .toSorted((a, b) => (a.day.days.first > b.day.days.first ? -1 : 1));
}

function outdatedOf(plan: Plan, aim: Thing, agreed: readonly Fact[]): Unagreed['outdated'] {
  const [last] = changesOf(plan, aim);
  if (!last) return undefined;
  const again = everyFact(last.change, 'agreed by').flatMap(({ values }) =>
    values.flatMap((value) => partiesBehind(plan, value)),
  );
  const early = agreed.flatMap((fact) => {
    const day = edgeOf(plan, factsOf(fact, 'on'));
    if (day.state !== 'known' || !isBefore(day.days, last.day.days)) return [];
    const parties = fact.values
      .flatMap((value) => partiesBehind(plan, value))
      .filter((party) => !again.includes(party));
    return parties.length > 0 ? [{ parties, at: day.value }] : [];
  });
  const [first] = early;
  return first && { parties: unique(early.flatMap(({ parties }) => parties)), at: first.at, change: last.change };
}

/** The four parts of an aim that can be measured, in the order they are asked. */
export const measurableParts = ['population', 'measure', 'amount', 'date'] as const;
export type MeasurablePart = (typeof measurableParts)[number];

/** The parts that an aim for improvement, and the outcomes and measures that belong to it, do not state. */
export function unmeasuredParts(plan: Plan, aim: Thing): readonly MeasurablePart[] {
  const related = [...pointingAt(plan, aim, 'about', 'for'), ...pointedAt(plan, aim, 'based on', 'about')];
  const measuring = related.filter(({ kind }) => kind === 'outcome' || kind === 'measure');
  const sayers = [aim, ...measuring.flatMap((one) => within(plan, one))];
  const targets = sayers.flatMap((one) => factsOf(one, 'target'));
  const isSaid: Readonly<Record<MeasurablePart, boolean>> = {
    population: sayers.some((one) => says(one, 'for') || says(one, 'of')),
    measure: sayers.some((one) => one.kind === 'measure' || says(one, 'based on')),
    amount: targets.length > 0,
    date: [...sayers, ...targets].some((one) => (['due', 'until', 'on'] as const).some((phrase) => says(one, phrase))),
  };
  return measurableParts.filter((part) => !isSaid[part]);
}

/** Levels that a classroom does not reach. */
const beyondClassrooms = ['whole-school', 'between-schools', 'network', 'beyond-school', 'area', 'national'];

/** An aim that reaches further than anything that is done. `unsure`: some changes do not say at which level they are. */
export interface Reach {
  readonly aim: Thing;
  readonly at: Value;
  readonly changes: readonly Thing[];
  readonly unsure: boolean;
}

/** Aims for schools or a system where every change that states its level is in a classroom. */
export function outOfReach(plan: Plan): readonly Reach[] {
  const changes = plan.byKind.change;
  const levels = changes.flatMap((change) => valuesOf(change, 'level'));
  if (levels.length === 0 || levels.some(({ text }) => text !== 'classroom')) return [];
  const unsure = changes.some((change) => valuesOf(change, 'level').length === 0);
  return plan.byKind.aim.flatMap((aim) => {
    const [at] = valuesOf(aim, 'level', 'for', 'of').filter((value) => reachesFar(plan, value));
    return at ? [{ aim, at, changes, unsure }] : [];
  });
}

function reachesFar(plan: Plan, value: Value): boolean {
  if (value.type === 'name' && (value.each || beyondClassrooms.includes(value.text))) return true;
  return targetsOf(plan, value).some(({ kind }) => kind === 'party' || kind === 'network' || kind === 'cluster');
}

/** A claim or aim about a whole system that one stage of schooling alone takes part in. */
export interface OneSector {
  readonly thing: Thing;
  readonly at: Value;
  readonly stage: string;
}

/** Aims and findings about an area or a country, where every party that states its stage of schooling states the same. */
export function oneSectorFor(plan: Plan): readonly OneSector[] {
  const schools = partiesOf(plan).filter(({ word }) => word === 'school');
  const stages = schools.map((school) => valuesOf(school, 'stage').map(({ text }) => text));
  const [stage, ...others] = unique(stages.flat());
  if (stage === undefined || others.length > 0 || stages.some((own) => own.length === 0)) return [];
  return [...plan.byKind.aim, ...claimsOf(plan)].flatMap((thing) => {
    const at = valuesOf(thing, 'level').find(({ text }) => text === 'area' || text === 'national');
    return at ? [{ thing, at, stage }] : [];
  });
}

const using = ['question', 'outcome', 'finding'];

/** Values that no question, outcome or finding points at, and that point at none. */
export function unusedValues(plan: Plan): readonly Thing[] {
  return plan.byKind.value.filter((value) => {
    const citing = plan.citations.get(value) ?? [];
    const pointed = pointedAt(plan, value, 'about', 'for', 'of');
    return (
      !isOpenPoint(value) && ![...citing.map(({ from }) => from), ...pointed].some(({ kind }) => using.includes(kind))
    );
  });
}
