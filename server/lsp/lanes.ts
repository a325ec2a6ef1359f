/** What the lanes work with: host timers, so that tests may bring their own. */
export interface Turns {
  /** Runs work after what is already waiting. */
  soon(work: () => void): void;
  /** Runs work after some milliseconds. */
  after(milliseconds: number, work: () => void): void;
}

export const nodeTurns: Turns = {
  soon: (work) => void setImmediate(work),
  after: (milliseconds, work) => void setTimeout(work, milliseconds).unref(),
};

/** Milliseconds without an edit before work on other plans goes on. */
const quiet = 100;

/** Turns of the event loop that edits may follow each other without a check; without one a turn takes microseconds. */
const mostTurns = 100;

/**
 * Two lanes. Plans somebody is editing are checked at once; all others one at a time behind them, pausing while
 * somebody types.
 */
export class Lanes {
  private readonly check: (root: string) => void | Promise<void>;
  private readonly turns: Turns;
  private readonly waiting: (left: number) => void;
  private readonly urgent = new Set<string>();
  private readonly others = new Set<string>();
  private isUrgentWaiting = false;
  /** Asked for since the last turn: more edits may be on their way behind it. */
  private isMoreLikely = false;
  private turnsWaited = 0;
  private isOtherWaiting = false;
  private pause = 0;

  /** `check` never throws; `waiting` hears how many plans nobody has open still wait. */
  constructor(check: (root: string) => void | Promise<void>, turns: Turns, waiting: (left: number) => void) {
    this.check = check;
    this.turns = turns;
    this.waiting = waiting;
  }

  /** Checks a plan at once: as soon as no further edit is waiting to be taken in. */
  now(root: string): void {
    this.others.delete(root);
    this.urgent.add(root);
    this.pause = quiet;
    this.isMoreLikely = true;
    if (this.isUrgentWaiting) return;
    this.isUrgentWaiting = true;
    this.turns.soon(() => this.runUrgent());
  }

  /** Checks plans when nothing else is to do. */
  later(roots: Iterable<string>): void {
    for (const root of roots) if (!this.urgent.has(root)) this.others.add(root);
    this.runOthers();
  }

  private runUrgent(): void {
    // Messages are taken in one a turn. An edit that is behind this one supersedes it.
    if (this.isMoreLikely && this.turnsWaited < mostTurns) {
      this.isMoreLikely = false;
      this.turnsWaited++;
      this.turns.soon(() => this.runUrgent());
      return;
    }
    this.turnsWaited = 0;
    this.isUrgentWaiting = false;
    const roots = [...this.urgent];
    this.urgent.clear();
    for (const root of roots) void this.check(root);
  }

  private runOthers(): void {
    this.waiting(this.others.size);
    if (this.isOtherWaiting || this.others.size === 0) return;
    this.isOtherWaiting = true;
    const { pause } = this;
    this.pause = 0;
    if (pause > 0) this.turns.after(pause, () => void this.one());
    else this.turns.soon(() => void this.one());
  }

  private async one(): Promise<void> {
    const [root] = this.others;
    if (root !== undefined && this.pause === 0) {
      this.others.delete(root);
      await this.check(root);
    }
    this.isOtherWaiting = false;
    this.runOthers();
  }
}
