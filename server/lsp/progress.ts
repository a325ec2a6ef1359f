import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { quietly } from './guard.ts';
import type { Turns } from './lanes.ts';

/** Milliseconds of work behind the editor before anybody is told of it. */
const quiet = 1000;

/** Shows how far the check of plans that nobody has open has come, when it takes long enough to wonder. */
export class Progress {
  private readonly connection: Connection;
  private readonly turns: Turns;
  private readonly isWanted: () => boolean;
  private done = 0;
  private left = 0;
  private percent = 0;
  /** Counts the stretches of work, so that a timer of one that is over wakes no other. */
  private stretch = 0;
  private reporter: WorkDoneProgressServerReporter | undefined;

  constructor(connection: Connection, turns: Turns, isWanted: () => boolean) {
    this.connection = connection;
    this.turns = turns;
    this.isWanted = isWanted;
  }

  /** Hears how many plans still wait; it is called after each one that was checked. */
  readonly waiting = (left: number): void => {
    if (this.left === 0 && left > 0) this.start();
    else if (left < this.left) this.done += this.left - left;
    this.left = left;
    if (left === 0) this.end();
    else this.tell();
  };

  private start(): void {
    this.done = 0;
    const stretch = ++this.stretch;
    if (this.isWanted()) this.turns.after(quiet, () => void this.show(stretch));
  }

  private show(stretch: number): Promise<void> {
    const isOver = (): boolean => stretch !== this.stretch || this.left === 0;
    return quietly('Showing progress', this.connection.console, async () => {
      if (isOver()) return;
      const reporter = await this.connection.window.createWorkDoneProgress();
      reporter.begin('Reading plans', 0, this.counted());
      // The work may have ended while the client made room for it.
      if (isOver()) reporter.done();
      else this.reporter = reporter;
    });
  }

  private tell(): void {
    const percent = Math.floor((100 * this.done) / (this.done + this.left));
    if (percent !== this.percent) this.reporter?.report(percent, this.counted());
    this.percent = percent;
  }

  private end(): void {
    this.reporter?.done();
    this.reporter = undefined;
  }

  private counted(): string {
    return `${this.done} of ${this.done + this.left}`;
  }
}
