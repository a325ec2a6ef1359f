import type { Thing } from '../plan.ts';
import { Kept } from './memory.ts';
import type { LivingPart } from './part.ts';
import type { LivingPlan } from './plan.ts';

/**
 * What all things of a plan answer by themselves. It is gathered anew in the files that were edited; where it comes out
 * as it was, nothing that rests on it is outdated.
 */
export class Gathered<Found> extends Kept {
  private readonly plan: LivingPlan;
  private readonly inThing: (thing: Thing) => readonly Found[];
  private readonly ofPart = new Map<LivingPart, { readonly revision: number; readonly found: readonly Found[] }>();
  private all: readonly Found[] | undefined;

  constructor(plan: LivingPlan, inThing: (thing: Thing) => readonly Found[]) {
    super();
    this.plan = plan;
    this.inThing = inThing;
  }

  now(): readonly Found[] {
    const { memory } = this.plan;
    memory.rest(this);
    this.all ??= memory.during(undefined, () => this.gather());
    return this.all;
  }

  override isOutdated(): boolean {
    if (this.all === undefined) return false;
    const before = this.all;
    const now = this.plan.memory.during(undefined, () => this.gather());
    if (before.length === now.length && before.every((one, index) => isSame(one, now[index]))) return false;
    this.all = now;
    return true;
  }

  /** It keeps itself up to date. */
  override forget(): void {}

  private gather(): readonly Found[] {
    return this.plan.living.flatMap((part) => {
      const known = this.ofPart.get(part);
      if (known?.revision === part.revision) return known.found;
      const found = part.all.flatMap(this.inThing);
      this.ofPart.set(part, { revision: part.revision, found });
      return found;
    });
  }
}

/** Whether two answers hold the same; what they hold in turn has to be the same objects. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [Object.entries(a), Object.entries(b)];
  return (
    one.length === other.length &&
    one.every(([key, value], index) => key === other[index]?.[0] && value === other[index]?.[1])
  );
}
