import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import type { Plan } from '../../join.ts';
import { isBuiltInGroup } from '../../names.ts';
import type { Thing, Value } from '../../plan.ts';
import { everythingPointedAt, isAhead, pointedAt, targetsOf, valuesOf, within, wordsOf } from '../facts.ts';
import { partyOf } from '../people/organisations.ts';
import { edgesOf, precedes } from '../time/periods.ts';
import { isOver } from '../time/stages.ts';
import { changesOf } from './changes.ts';
import { cyclesAround, workOf } from './inside.ts';

/** How wide a change is tried first. */

/** Levels that take in a school as a whole, or more. */
const wide = ['whole-school', 'network', 'area', 'national'];

/** A change for a whole school that nothing smaller comes before, with what says how wide it is. */
export interface WideFirst {
  readonly change: Thing;
  readonly wide: Width;
}

/** A level or people that a change is for. */
interface Width {
  readonly value: Value;
  readonly level: boolean;
}

/** The first change of a plan, where it covers a whole school and is not over. */
export function wideFirst(plan: Plan, today: string): WideFirst | undefined {
  const changes = changesOf(plan);
  const [first] = changes.flatMap((change) => {
    const width = widthOf(plan, change);
    return width && !isAhead(change) && !isOver(plan, change, today) ? [{ change, wide: width }] : [];
  });
  if (!first || buildsOnTest(plan, first.change)) return undefined;
  const smaller = changes.filter((change) => change !== first.change && !widthOf(plan, change));
  return smaller.every((other) => comesLater(plan, first.change, other)) ? first : undefined;
}

/** The value that says a change is for a whole school; none where a step of it begins with fewer. */
function widthOf(plan: Plan, change: Thing): Width | undefined {
  const steps = within(plan, change).filter((thing) => thing !== change);
  const narrow = [change, ...steps].some((one) => wordsOf(one, 'level').includes('classroom'));
  if (narrow || steps.some((step) => valuesOf(step, 'for', 'at', 'with').some((value) => !isWhole(plan, value)))) {
    return undefined;
  }
  const level = valuesOf(change, 'level').find(({ text }) => wide.includes(text));
  if (level) return { value: level, level: true };
  const people = valuesOf(change, 'for');
  const [first] = people;
  // A part beside the whole says that it begins with the part.
  return first && people.every((value) => isWhole(plan, value)) ? { value: first, level: false } : undefined;
}

/** Everybody in a school: all pupils, all staff, the school itself, each school, or a group as large as its school. */
function isWhole(plan: Plan, value: Value): boolean {
  if (value.type === 'name' && value.each) return true;
  const targets = targetsOf(plan, value);
  if (targets.length === 0) return value.type === 'name' && isBuiltInGroup(value.text);
  return targets.some((target) => target.word === 'school' || isWholeSchool(plan, target));
}

function isWholeSchool(plan: Plan, group: Thing): boolean {
  const school = group.kind === 'group' ? partyOf(plan, group) : undefined;
  const all = school && countOf(valuesOf(school, 'pupils'));
  const size = countOf([...group.values, ...valuesOf(group, 'size')]);
  return all !== undefined && size !== undefined && size >= all;
}

function countOf(values: readonly Value[]): number | undefined {
  return values.flatMap((value) => (value.type === 'amount' && value.count !== undefined ? [value.count] : []))[0];
}

const trials: readonly Kind[] = ['change', 'step', 'decision'];

/** It, or the cycle around it, comes after something that was tried, or it rests on that. */
function buildsOnTest(plan: Plan, change: Thing): boolean {
  const before = [change, ...cyclesAround(plan, change)].flatMap((one) => pointedAt(plan, one, 'after'));
  const named = [...before, ...everythingPointedAt(plan, change, 'based on')];
  const reach = named.flatMap((one) => (one.kind === 'cycle' ? workOf(plan, one) : [one]));
  return reach.some(({ kind }) => trials.includes(kind));
}

function comesLater(plan: Plan, first: Thing, other: Thing): boolean {
  return isAhead(other) || precedes(edgesOf(plan, first).begin, edgesOf(plan, other).begin);
}
