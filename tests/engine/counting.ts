import type { Probe } from '../../server/engine/plan-state.ts';

/** Counts what the engine does, as lines such as `read /w/a.inquiry`. */
export class Counting implements Probe {
  private work: string[] = [];

  read(file: string): void {
    this.work.push(`read ${file}`);
  }

  join(root: string): void {
    this.work.push(`join ${root}`);
  }

  check(root: string): void {
    this.work.push(`check ${root}`);
  }

  get length(): number {
    return this.work.length;
  }

  /** What was done since the last time somebody asked. */
  since(): string[] {
    return this.work.splice(0);
  }
}
