import './page.css';
import { isSameChoice } from '../choice.ts';
import type { Drawn, DrawnPreview, FromPage, Kept, Piece, ToPage } from '../messages.ts';
import { applied } from '../pieces.ts';
import { Choices } from './choices.ts';
import { button, element } from './elements.ts';
import { Finder } from './finder.ts';
import { Follower } from './follower.ts';
import { Places } from './places.ts';
import { Sheet } from './sheet.ts';
import { StateBar } from './state-bar.ts';
import { Walker } from './walker.ts';
import { words } from './words.ts';
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

/** What the page keeps of itself is written at most this often, in milliseconds. */
const pause = 200;
const host = acquireVsCodeApi();
const report = element('report');
const top = element('bar');
const bar = new StateBar(element('state'));
const sheet = new Sheet(report);
const places = new Places(report);
const follower = new Follower({
  report,
  places,
  below: top,
  tell: (place) => host.postMessage({ type: 'scrolled', place }),
});
const reveal = (target: EventTarget | null): void => {
  const place = places.of(target);
  if (place !== undefined) host.postMessage({ type: 'reveal', place });
};
const walker = new Walker({ report, below: top, reveal });
const finder = new Finder({ report, below: top });
const zoom = new Zoom((size) => keep({ ...state, size }));
const kept: Kept = JSON.parse(document.body.dataset['kept'] ?? '');
const choices = new Choices(kept.choice, (choice) => host.postMessage({ type: 'choose', choice }));

let state: PageState = kept;
let staleSince: number | undefined;
/** What came last, be it shown or not: the next drawing says what changed in it. */
let last: { readonly version: string; readonly pieces: readonly Piece[] } | undefined;
let isKeeping = false;

/** A whole report is written each time, so of many changes in a row the last alone is kept. */
function keep(next: PageState): void {
  state = next;
  if (isKeeping) return;
  isKeeping = true;
  setTimeout(() => {
    isKeeping = false;
    host.setState(state);
  }, pause);
}

function draw(drawn: Drawn): void {
  places.take(drawn);
  walker.redraw(() => sheet.draw(drawn));
  follower.drawn();
  finder.drawn();
}

function outOfDate(why: string): void {
  staleSince ??= Date.now();
  bar.settle({ is: 'stale', since: staleSince, why });
}

/** What came, put together with what is here; undefined where it builds on something that is not. */
function receiveDrawn({ version, since, steps, ...head }: DrawnPreview): Drawn | undefined {
  if (since !== undefined && since !== last?.version) return undefined;
  last = { version, pieces: applied(last?.pieces ?? [], steps) };
  const { title, language, planLanguage, edition, ownEdition, roles, files } = head;
  return { title, language, planLanguage, edition, ownEdition, roles, files, pieces: last.pieces };
}

function show({ choice, drawn: came }: Extract<ToPage, { type: 'show' }>): void {
  const drawn = receiveDrawn(came);
  if (drawn === undefined) {
    host.postMessage({ type: 'ready' });
    return;
  }
  const stale = came.state === 'stale' ? (came.why ?? words.partUnread) : undefined;
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
  // A reader who marks words to copy them does not ask for their source.
  if (getSelection()?.isCollapsed !== false) reveal(target);
});
host.postMessage({ type: 'ready' });
