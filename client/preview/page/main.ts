import './page.css';
import type { FromPage, Kept, ReportChoice, ToPage } from '../messages.ts';
import { Follower } from './follower.ts';
import { morph } from './morph.ts';
import { sourceAt } from './places.ts';
import { StateBar } from './state-bar.ts';
import { Walker } from './walker.ts';

/** What the page keeps of itself: which report of which plan, and the last good view of it. */
interface PageState extends Kept {
  readonly title?: string;
  readonly content?: string;
}

interface Host {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const report = element('report');
const chooser = element('reports');
const bar = new StateBar(element('state'));
const follower = new Follower({
  report,
  below: element('bar'),
  tell: (source) => host.postMessage({ type: 'scrolled', source }),
});
const reveal = (source: string): void => host.postMessage({ type: 'reveal', source });
const walker = new Walker({ report, below: element('bar'), reveal });
const kept: Kept = { uri: document.body.dataset['uri'] ?? '', report: document.body.dataset['report'] ?? '' };

let state: PageState = kept;
let staleSince: number | undefined;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
}

/** Draws a report by changing only what is different from what is shown. */
function draw(title: string, content: string): void {
  const wanted = new DOMParser()
    .parseFromString(`<main id="report">${content}</main>`, 'text/html')
    .getElementById('report');
  if (wanted === null) return;
  wanted.setAttribute('aria-label', title);
  walker.redraw(() => morph(report, wanted));
  follower.drawn();
}

function outOfDate(why: string): void {
  staleSince ??= Date.now();
  bar.settle({ is: 'stale', since: staleSince, why });
}

function show(message: Extract<ToPage, { type: 'show' }>): void {
  const { report: id, title, content, stale } = message;
  const isOther = id !== state.report;
  if (chooser instanceof HTMLSelectElement) chooser.value = id;
  const keepsLastGood = stale !== undefined && !isOther && state.content !== undefined;
  if (!keepsLastGood) draw(title, content);
  if (isOther) staleSince = undefined;
  if (stale === undefined) {
    staleSince = undefined;
    bar.settle({ is: 'fresh' });
    state = { ...kept, report: id, title, content };
  } else {
    outOfDate(stale);
    state = keepsLastGood ? state : { ...kept, report: id };
  }
  host.setState(state);
}

function offer(reports: readonly ReportChoice[]): void {
  chooser.replaceChildren(...reports.map(({ id, title }) => new Option(title, id, false, id === state.report)));
}

function receive(message: ToPage): void {
  switch (message.type) {
    case 'show':
      show(message);
      break;
    case 'choices':
      offer(message.reports);
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
  if (before?.uri !== kept.uri || before.report !== kept.report || before.content === undefined) return;
  state = before;
  draw(before.title ?? '', before.content);
}

restore();
host.setState(state);
addEventListener('message', ({ data }: MessageEvent<ToPage>) => receive(data));
chooser.addEventListener('change', () => {
  if (chooser instanceof HTMLSelectElement) host.postMessage({ type: 'choose', report: chooser.value });
});
report.addEventListener('click', ({ target }) => {
  const source = sourceAt(target);
  // A reader who marks words to copy them does not ask for their source.
  const isMarking = getSelection()?.isCollapsed === false;
  if (source !== undefined && !isMarking) reveal(source);
});
host.postMessage({ type: 'ready' });
