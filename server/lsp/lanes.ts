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

/**
 * Two lanes. Plans somebody is editing are checked at once; all others one at a time behind them, pausing while
 * somebody types.
 */
export class Lanes {
  private readonly check: (root: string) => void | Promise<void>;
  private readonly turns: Turns;
  private readonly urgent = new Set<string>();
  private readonly others = new Set<string>();
  private isUrgentWaiting = false;
  private isOtherWaiting = false;
  private pause = 0;

  /** `check` never throws. */
  constructor(check: (root: string) => void | Promise<void>, turns: Turns) {
    this.check = check;
    this.turns = turns;
  }

  /** Checks a plan at once. */
  now(root: string): void {
    this.others.delete(root);
    this.urgent.add(root);
    this.pause = quiet;
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
    this.isUrgentWaiting = false;
    const roots = [...this.urgent];
    this.urgent.clear();
    for (const root of roots) void this.check(root);
  }

  private runOthers(): void {
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
