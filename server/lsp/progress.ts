import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { hostVoice } from '../../language/locales/hosts.ts';
import { quietly } from './guard.ts';
import type { Turns } from './lanes.ts';
import type { Session } from './session.ts';

/** Milliseconds of work behind the editor before anybody is told of it. */
const quiet = 1000;

/** Shows how far the check of plans that nobody has open has come, when it takes long enough to wonder. */
export class Progress {
  private readonly session: Session;
  private readonly turns: Turns;
  private done = 0;
  private left = 0;
  private percent = 0;
  /** Counts the stretches of work, so that a timer of one that is over wakes no other. */
  private stretch = 0;
  private reporter: WorkDoneProgressServerReporter | undefined;

  constructor(session: Session, turns: Turns) {
    this.session = session;
    this.turns = turns;
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
    if (this.session.abilities.showsProgress) this.turns.after(quiet, () => void this.show(stretch));
  }

  private show(stretch: number): Promise<void> {
    const isOver = (): boolean => stretch !== this.stretch || this.left === 0;
    const { connection, language } = this.session;
    return quietly('Showing progress', connection.console, async () => {
      if (isOver()) return;
      const reporter = await connection.window.createWorkDoneProgress();
      reporter.begin(hostVoice(language)('readingPlans'), 0, this.counted());
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
    return hostVoice(this.session.language)('progress', { done: this.done, all: this.done + this.left });
  }
}
