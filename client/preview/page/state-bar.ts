import { words } from './words.ts';

/** How the report that is shown stands to the text of the plan. */
export type Freshness =
  | { readonly is: 'waiting' }
  | { readonly is: 'fresh' }
  | { readonly is: 'stale'; readonly since: number; readonly why: string };

/** Work shorter than this, in milliseconds, is not announced: a word that comes and goes at every key is noise. */
const patience = 300;
const second = 1000;

/** Age in words, from milliseconds. */
export function ageInWords(age: number): string {
  const seconds = Math.floor(age / second);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** The line above the report that says whether it can be trusted: fresh, computing, or out of date, since when and why. */
export class StateBar {
  private freshness: Freshness = { is: 'waiting' };
  private isComputing = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly bar: HTMLElement;
  private readonly word: HTMLElement;
  private readonly detail: HTMLElement;

  constructor(bar: HTMLElement) {
    this.bar = bar;
    this.word = bar.appendChild(document.createElement('span'));
    this.word.setAttribute('role', 'status');
    this.detail = bar.appendChild(document.createElement('span'));
    this.detail.className = 'detail';
    setInterval(() => this.draw(), second);
    this.draw();
  }

  computing(): void {
    this.timer ??= setTimeout(() => {
      this.isComputing = true;
      this.draw();
    }, patience);
  }

  settle(freshness: Freshness): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isComputing = false;
    this.freshness = freshness;
    this.draw();
  }

  private draw(): void {
    const { freshness, isComputing } = this;
    const state = isComputing || freshness.is === 'waiting' ? 'computing' : freshness.is;
    this.bar.dataset['state'] = state;
    // A status that is written anew is read aloud anew, so it is written only when it changes.
    const word = words[state];
    if (this.word.textContent !== word) this.word.textContent = word;
    const detail =
      freshness.is === 'stale' ? words.staleFor(ageInWords(Date.now() - freshness.since), freshness.why) : '';
    if (this.detail.textContent !== detail) this.detail.textContent = detail;
  }
}
