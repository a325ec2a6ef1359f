import { edgesOf } from '../../language/model/ask/time/periods.ts';
import { daysAfter } from '../../language/model/dates.ts';
import type { Thing } from '../../language/model/plan.ts';
import type { Sound } from './mutator.ts';

/** Days that a fault may be dated by, as far as a sound plan tells them. */

/** The first day of a thing. */
export function beginOf(thing: Thing, { plan }: Sound): string | undefined {
  const { begin } = edgesOf(plan, thing);
  return begin.state === 'known' ? begin.days.first : undefined;
}

/** The last day of a thing. */
export function endOf(thing: Thing, { plan }: Sound): string | undefined {
  const { end } = edgesOf(plan, thing);
  return end.state === 'known' ? end.days.last : undefined;
}

export const isOver = (thing: Thing, sound: Sound): boolean => (endOf(thing, sound) ?? '9999') < sound.today;

/** A day before or after the first contract begins. */
export function fromContract(sound: Sound, days: number): string | undefined {
  const [contract] = sound.plan.byKind.contract;
  const begin = contract && beginOf(contract, sound);
  return begin && daysAfter(begin, days);
}

/** A day before or after the first contract ends. */
export function fromItsEnd(sound: Sound, days: number): string | undefined {
  const [contract] = sound.plan.byKind.contract;
  const end = contract && endOf(contract, sound);
  return end && daysAfter(end, days);
}

/** The day on which the first cycle begins. */
export function firstCycle(sound: Sound): string | undefined {
  return sound.plan.byKind.cycle
    .flatMap((cycle) => beginOf(cycle, sound) ?? [])
    .sort()
    .at(0);
}
