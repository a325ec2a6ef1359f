/** Between two drawings lies at least this, in milliseconds: faster than this nobody reads. */
const pause = 40;

/** Runs a piece of work again and again on request, never twice at a time; requests during a run lead to one more. */
export class Refresher {
  private readonly work: () => Promise<void>;
  private isWanted = false;
  private isRunning = false;
  private isDisposed = false;

  constructor(work: () => Promise<void>) {
    this.work = work;
  }

  request(): void {
    this.isWanted = true;
    if (!this.isRunning) void this.run();
  }

  dispose(): void {
    this.isDisposed = true;
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    while (this.isWanted && !this.isDisposed) {
      this.isWanted = false;
      await this.work();
      await new Promise((done) => setTimeout(done, pause));
    }
    this.isRunning = false;
  }
}
