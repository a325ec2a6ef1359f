import './page.css';
import { isSameChoice } from '../choice.ts';
import type { Drawn, FromPage, Kept, ToPage } from '../messages.ts';
import { Choices } from './choices.ts';
import { button, element } from './elements.ts';
import { Finder } from './finder.ts';
import { Follower } from './follower.ts';
import { morph } from './morph.ts';
import { sourceAt } from './places.ts';
import { StateBar } from './state-bar.ts';
import { Walker } from './walker.ts';
import { Zoom } from './zoom.ts';

/** What the page keeps of itself: which report of which plan, its size, and the last good view of it. */
interface PageState extends Kept {
  readonly size?: number;
  readonly drawn?: Drawn;
}

interface Host {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const report = element('report');
const top = element('bar');
const bar = new StateBar(element('state'));
const follower = new Follower({
  report,
  below: top,
  tell: (source) => host.postMessage({ type: 'scrolled', source }),
});
const reveal = (source: string): void => host.postMessage({ type: 'reveal', source });
const walker = new Walker({ report, below: top, reveal });
const finder = new Finder({ report, below: top });
const zoom = new Zoom((size) => keep({ ...state, size }));
const kept: Kept = JSON.parse(document.body.dataset['kept'] ?? '');
const choices = new Choices(kept.choice, (choice) => host.postMessage({ type: 'choose', choice }));

let state: PageState = kept;
let staleSince: number | undefined;

function keep(next: PageState): void {
  state = next;
  host.setState(state);
}

/** Draws a report by changing only what is different from what is shown. */
function draw({ title, content }: Drawn): void {
  const wanted = new DOMParser()
    .parseFromString(`<main id="report">${content}</main>`, 'text/html')
    .getElementById('report');
  if (wanted === null) return;
  wanted.setAttribute('aria-label', title);
  walker.redraw(() => morph(report, wanted));
  follower.drawn();
  finder.drawn();
}

function outOfDate(why: string): void {
  staleSince ??= Date.now();
  bar.settle({ is: 'stale', since: staleSince, why });
}

function show({ choice, drawn, stale }: Extract<ToPage, { type: 'show' }>): void {
  const isOther = !isSameChoice(choice, state.choice);
  const keepsLastGood = stale !== undefined && !isOther && state.drawn !== undefined;
  choices.show(choice, drawn);
  if (!keepsLastGood) draw(drawn);
  if (isOther) staleSince = undefined;
  const { uri, size } = state;
  const now: PageState = { uri, choice, ...(size !== undefined && { size }) };
  if (stale === undefined) {
    staleSince = undefined;
    bar.settle({ is: 'fresh' });
    keep({ ...now, drawn });
  } else {
    outOfDate(stale);
    if (!keepsLastGood) keep(now);
  }
}

function receive(message: ToPage): void {
  switch (message.type) {
    case 'show':
      show(message);
      break;
    case 'choices':
      choices.offer(message);
      break;
    case 'computing':
      bar.computing();
      break;
    case 'failed':
      outOfDate(message.why);
      break;
    case 'follow':
      follower.follow(message.places, message.jump);
      break;
  }
}

/** After a reload of the window the last good view is there at once, and says nothing of its age until the plan is read. */
function restore(): void {
  const before = host.getState();
  if (before?.uri !== kept.uri || !isSameChoice(before.choice, kept.choice)) return;
  state = before;
  zoom.show(before.size ?? 100);
  if (before.drawn === undefined) return;
  choices.show(before.choice, before.drawn);
  draw(before.drawn);
}

/** What is scrolled to must stand clear of the bar, however many lines it takes. */
function measureBar(): void {
  document.documentElement.style.setProperty('--bar', `${top.offsetHeight}px`);
}

restore();
host.setState(state);
new ResizeObserver(measureBar).observe(top);
addEventListener('message', ({ data }: MessageEvent<ToPage>) => receive(data));
button('print').addEventListener('click', () => host.postMessage({ type: 'print' }));
button('export').addEventListener('click', () => host.postMessage({ type: 'export' }));
report.addEventListener('click', ({ target }) => {
  const source = sourceAt(target);
  // A reader who marks words to copy them does not ask for their source.
  const isMarking = getSelection()?.isCollapsed === false;
  if (source !== undefined && !isMarking) reveal(source);
});
host.postMessage({ type: 'ready' });
