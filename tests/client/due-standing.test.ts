import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Standing, standingOf, untold } from '../../client/due/rows.ts';
import { wordsIn } from '../../client/words/index.ts';
import type { Due, DueInPlan } from '../../server/protocol.ts';

const plan = (more: Partial<DueInPlan> = {}): DueInPlan => ({
  root: 'file:///river',
  title: 'River',
  language: 'en',
  items: [],
  today: '2026-11-26',
  isAsOf: false,
  isPartial: false,
  unplaced: 0,
  nobody: 'Nobody is named',
  ...more,
});

const item = {
  what: 'Report: Account',
  when: 'On 1 December',
  day: '2026-12-01',
  isOverdue: false,
  who: [],
  location: { uri: 'file:///river', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } },
};

const due = (plans: readonly DueInPlan[], unread = 0): Due => ({ plans, unread });

interface Manifest {
  readonly contributes: {
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when: string }[];
  };
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const manifest: Manifest = read('package.json');
const english: Readonly<Record<string, string>> = read('package.nls.json');
/** What a key of `package.json` says. */
const said = (key: string): string => english[key.replaceAll('%', '')] ?? key;

/** Whether a clause of `package.json` holds, of the two forms that ours have. */
function holds(when: string, is: Standing['is'] | undefined): boolean {
  const wanted = /^inquiry\.due == (\w+)$/.exec(when)?.[1];
  if (wanted === undefined) expect(when).toBe('!inquiry.due');
  return is === wanted;
}

/** What VS Code shows in place of rows: the welcome, unless something stands above them. */
function welcome({ is, message }: Partial<Standing>): string[] {
  if (message || is === 'some') return [];
  return manifest.contributes.viewsWelcome.flatMap(({ contents, when }) => (holds(when, is) ? [said(contents)] : []));
}

describe('where no row stands', () => {
  it('a way to a first plan is shown as long as there is none', () => {
    expect(standingOf(due([]), 'en')).toEqual({ is: 'none', message: '' });
    expect(welcome(standingOf(due([]), 'en'))).toEqual([
      'There is no plan here yet.\n[New Plan…](command:inquiry.newPlan)',
    ]);
  });

  it('nothing is due is said of plans that were all read', () => {
    expect(standingOf(due([plan()]), 'en')).toEqual({ is: 'nothing', message: '' });
    expect(welcome(standingOf(due([plan()]), 'en'))).toEqual([
      'Nothing falls due in the next 30 days and nothing is overdue, as far as the plans say.',
    ]);
  });

  it('it is said together with what is lacking, and once', () => {
    const partial = standingOf(due([plan({ isPartial: true })]), 'en');
    expect(partial).toEqual({
      is: 'nothing',
      message: 'Nothing is due in the next 30 days. Part of “River” could not be read, so something may be missing.',
    });
    expect(welcome(partial)).toEqual([]);
  });

  it('nobody says that there is no plan before all were read', () => {
    const waiting = standingOf(due([], 2), 'en');
    expect(waiting).toEqual({ is: 'untold', message: '2 plans have not been read so far.' });
    expect(welcome(waiting)).toEqual([]);
  });

  it('nothing is claimed of plans where the server is not running, or has met a fault', () => {
    const stopped = untold(wordsIn('en').notRunning);
    expect(stopped.is).toBe('untold');
    expect(welcome(stopped)).toEqual([]);
  });

  it('the way on is shown where the server has never answered', () => {
    const [first, ...more] = welcome({});
    expect(more).toEqual([]);
    expect(first).toContain('The plans are being read.');
    expect(first).toContain('(command:workbench.action.reloadWindow)');
  });

  it('every welcome can come', () => {
    const shown = [{}, standingOf(due([]), 'en'), standingOf(due([plan()]), 'en')].flatMap(welcome);
    expect(shown.toSorted()).toEqual(
      manifest.contributes.viewsWelcome.map(({ contents }) => said(contents)).toSorted(),
    );
  });
});

it('rows stand alone where there are some', () => {
  const some = standingOf(due([plan({ items: [item] })]), 'en');
  expect(some).toEqual({ is: 'some', message: '' });
  expect(welcome(some)).toEqual([]);
});
