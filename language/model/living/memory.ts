/** Something of a plan that can be read and can change: a number, made by `cells.ts`. */
export type Cell = number;

/** Something that was worked out and is kept until what it rests on changes. */
export abstract class Kept {
  /** What was read to work it out. */
  readonly reads = new Set<Cell>();
  /** What else was asked to work it out, and what was worked out by asking it. */
  private readonly rests = new Set<Kept>();
  private readonly bears = new Set<Kept>();

  /** Whether it is no longer what it was, for all that it read itself. */
  isOutdated(changed: ReadonlySet<Cell>): boolean {
    for (const cell of changed) if (this.reads.has(cell)) return true;
    return false;
  }

  /** Notes that another is asked to work it out. */
  rest(on: Kept): void {
    if (on === this || this.rests.has(on)) return;
    this.rests.add(on);
    on.bears.add(this);
  }

  /** Some of what is kept, and all that rests on them, directly or not. */
  static above(some: readonly Kept[]): ReadonlySet<Kept> {
    const found = new Set(some);
    // A set that grows while it is walked through is walked to its end.
    for (const one of found) for (const other of one.bears) found.add(other);
    return found;
  }

  /** Lets go of it, so that it is worked out anew when somebody asks. */
  forget(): void {
    this.reads.clear();
    for (const one of this.rests) one.bears.delete(this);
    this.rests.clear();
  }
}

/**
 * What was worked out about a plan that is typed into. While something is worked out, every reading of the plan is noted
 * for it; after an edit all that rests on what changed is forgotten, and nothing else is.
 */
export class Memory {
  private readonly all = new Set<Kept>();
  private readonly changed = new Set<Cell>();
  /** What is being worked out right now; of what is read for nobody, nothing is noted. */
  private asking: Kept | undefined;

  /** Begins to keep something. */
  keep<One extends Kept>(one: One): One {
    this.all.add(one);
    return one;
  }

  /** Notes that something of the plan is read. */
  read(cell: Cell): void {
    this.asking?.reads.add(cell);
  }

  /** Notes that something worked out is asked. */
  rest(on: Kept): void {
    this.asking?.rest(on);
  }

  /** Works something out; what is read meanwhile is noted for `one`, or for nobody. */
  during<Made>(one: Kept | undefined, work: () => Made): Made {
    const before = this.asking;
    this.asking = one;
    try {
      return work();
    } finally {
      this.asking = before;
    }
  }

  /** Notes that something of the plan is no longer what it was. */
  change(cell: Cell): void {
    this.changed.add(cell);
  }

  /** Forgets all that rests on what changed since it was last called. */
  forgetChanged(): void {
    const outdated = [...this.all].filter((one) => one.isOutdated(this.changed));
    this.changed.clear();
    for (const one of Kept.above(outdated)) one.forget();
  }
}
