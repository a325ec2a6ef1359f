import { button, element, inputField } from './elements.ts';
import { matchesIn } from './matches.ts';
import { words } from './words.ts';

export interface FinderOptions {
  readonly report: HTMLElement;
  /** What covers the top of the report. */
  readonly below: Element;
}

/** Names of the marks, as the style sheet knows them. */
const every = 'found';
const one = 'found-here';

/**
 * Finds words in the report. What is found is marked without a change to the page, so that a report that is drawn anew
 * meets nothing it did not draw; then the words are looked for again.
 */
export class Finder {
  private readonly options: FinderOptions;
  private readonly panel = element('finder');
  private readonly opener = button('find');
  private readonly field = inputField('sought');
  private readonly count = element('found');
  private readonly steps = [button('previous'), button('next')];
  private matches: readonly Range[] = [];
  private at = 0;
  private cameFrom: HTMLElement | undefined;

  constructor(options: FinderOptions) {
    this.options = options;
    const [previous, next] = this.steps;
    this.opener.addEventListener('click', () => (this.panel.hidden ? this.open() : this.close()));
    previous?.addEventListener('click', () => this.go(this.at - 1));
    next?.addEventListener('click', () => this.go(this.at + 1));
    button('close').addEventListener('click', () => this.close());
    this.field.addEventListener('input', () => this.typed());
    this.panel.addEventListener('keydown', (event) => this.pressed(event));
    document.addEventListener('keydown', (event) => this.called(event), { capture: true });
  }

  /** The report was drawn anew: the reader stays at the same match by its number. */
  drawn(): void {
    if (!this.panel.hidden) this.search(Math.min(this.at, this.matches.length - 1));
  }

  /** The key that opens a search everywhere is ours here, before the window around us hears of it. */
  private called(event: KeyboardEvent): void {
    const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isFind || event.key.toLowerCase() !== 'f') return;
    event.preventDefault();
    event.stopPropagation();
    this.open();
  }

  private open(): void {
    const { activeElement } = document;
    if (this.panel.hidden) this.cameFrom = activeElement instanceof HTMLElement ? activeElement : undefined;
    this.panel.hidden = false;
    this.opener.ariaExpanded = 'true';
    this.field.focus();
    this.field.select();
    this.search(this.firstInView());
  }

  private close(): void {
    this.panel.hidden = true;
    this.opener.ariaExpanded = 'false';
    this.matches = [];
    this.mark();
    const back = this.cameFrom?.isConnected && this.cameFrom !== document.body ? this.cameFrom : this.options.report;
    back.focus({ preventScroll: true });
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && event.target === this.field) this.go(this.at + (event.shiftKey ? -1 : 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private typed(): void {
    this.search(0);
    this.search(this.firstInView());
    this.bringIntoView();
  }

  private search(at: number): void {
    this.matches = matchesIn(this.options.report, this.field.value);
    this.at = Math.max(0, at);
    this.mark();
  }

  /** Round and round: after the last comes the first. */
  private go(at: number): void {
    const { length } = this.matches;
    if (length === 0) return;
    this.at = (at + length) % length;
    this.mark();
    this.bringIntoView();
  }

  private firstInView(): number {
    const top = this.top();
    return this.matches.findIndex((range) => range.getBoundingClientRect().top >= top);
  }

  private mark(): void {
    const { matches, at } = this;
    const here = matches[at];
    CSS.highlights.set(every, new Highlight(...matches));
    CSS.highlights.set(one, here === undefined ? new Highlight() : new Highlight(here));
    for (const step of this.steps) step.disabled = matches.length < 2;
    this.count.textContent = this.found();
  }

  private found(): string {
    if (this.panel.hidden || this.field.value.trim() === '') return '';
    return this.matches.length === 0 ? words.notFound : words.ofMany(this.at + 1, this.matches.length);
  }

  private bringIntoView(): void {
    const range = this.matches[this.at];
    if (range === undefined) return;
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { top, bottom } = range.getBoundingClientRect();
    const free = this.top();
    // The bar covers what stands beneath it: what is found belongs into the upper part of what is free.
    if (top < free || bottom > innerHeight) scrollBy(0, top - free - (innerHeight - free) / 3);
  }

  private top(): number {
    return Math.max(0, this.options.below.getBoundingClientRect().bottom);
  }
}
