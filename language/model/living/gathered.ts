import type { Thing } from '../plan.ts';
import { Kept } from './memory.ts';
import type { Declaration, LivingPart } from './part.ts';
import type { LivingPlan } from './plan.ts';

/**
 * What all things of a plan answer by themselves. It is gathered anew from the declarations that were edited; where it
 * comes out as it was, nothing that rests on it is outdated.
 */
export class Gathered<Found> extends Kept {
  private readonly plan: LivingPlan;
  private readonly inThing: (thing: Thing) => readonly Found[];
  private readonly inParts = new Map<LivingPart, { readonly revision: number; readonly found: readonly Found[] }>();
  private readonly inDeclarations = new WeakMap<
    Declaration['top'],
    { readonly revision: number; readonly found: readonly Found[] }
  >();
  private all: readonly Found[] | undefined;

  constructor(plan: LivingPlan, inThing: (thing: Thing) => readonly Found[]) {
    super();
    this.plan = plan;
    this.inThing = inThing;
  }

  now(): readonly Found[] {
    const { memory, living } = this.plan;
    memory.rest(this);
    this.all ??= memory.during(undefined, () => living.flatMap((part) => this.inPart(part)));
    return this.all;
  }

  override isOutdated(): boolean {
    if (this.all === undefined || this.isAsItWas()) return false;
    this.all = undefined;
    return true;
  }

  /** What breaks while it is gathered breaks for whoever asks, and not here. */
  private isAsItWas(): boolean {
    const { memory, edited } = this.plan;
    const isSameIn = (part: LivingPart): boolean => isSameList(this.inParts.get(part)?.found ?? [], this.inPart(part));
    try {
      return memory.during(undefined, () => edited.map(isSameIn)).every((isSame) => isSame);
    } catch {
      return false;
    }
  }

  /** It keeps itself up to date. */
  override forget(): void {}

  private inPart(part: LivingPart): readonly Found[] {
    const { revision } = part;
    const before = this.inParts.get(part);
    if (before?.revision === revision) return before.found;
    const now = part.declarations.flatMap((declaration) => this.inDeclaration(declaration));
    // What is the same stays the same list, and nobody has to compare it again.
    const found = before && isSameList(before.found, now) ? before.found : now;
    this.inParts.set(part, { revision, found });
    return found;
  }

  private inDeclaration({ top, all }: Declaration): readonly Found[] {
    const { revision } = top;
    const known = this.inDeclarations.get(top);
    if (known?.revision === revision) return known.found;
    const found = all.flatMap(this.inThing);
    this.inDeclarations.set(top, { revision, found });
    return found;
  }
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((one, index) => isSame(one, b[index])));
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
