import { showsMet } from '../model/ask/agreements/duties.ts';
import { factsOf, placeOf, says, wordsOf } from '../model/ask/facts.ts';
import { daysOfValue, edgeOf, edgesOf } from '../model/ask/time/periods.ts';
import { stillDue } from '../model/ask/voices/telling.ts';
import type { Plan } from '../model/join.ts';
import type { Span, Thing } from '../model/plan.ts';
import type { Phrase } from '../syntax/vocabulary/phrases.ts';
import { actorsOf, tellerOf } from './build.ts';
import { myPartTexts, partText } from './my-part.ts';
import { mention } from './parts/names.ts';
import { isOverdue, type ToDo, toDoIn } from './parts/promises.ts';
import { saysWhatBecame, whatText, whenText } from './parts/tasks.ts';
import { wordsIn } from './parts/text.ts';
import type { Teller } from './teller.ts';

/** What is near or past its day, of everything that the report about each role's part tells; and the words for it. */

/** One of those who have a part in something, and which. */
export interface DueWho {
  readonly actor: string;
  /** Empty for those who answer for it. */
  readonly part: string;
}

export interface DueItem {
  readonly what: string;
  /** All that is said of when it is. */
  readonly when: string;
  /** ISO day on which it falls. */
  readonly day: string;
  readonly isOverdue: boolean;
  /** Nobody where nobody is named. */
  readonly who: readonly DueWho[];
  readonly span: Span;
}

export interface DueList {
  /** In the order of their days. */
  readonly items: readonly DueItem[];
  /** How many more are to be done on days that cannot be told: given in words, or again and again. */
  readonly unplaced: number;
  /** What is said where nobody is named. */
  readonly nobody: string;
}

/** The days that are asked about, inclusive. */
export interface Ahead {
  readonly today: string;
  readonly until: string;
}

/** What falls from a day to another, and what is overdue on the first of them. */
export function dueIn(input: Parameters<typeof tellerOf>[0], { today, until }: Ahead): DueList {
  const teller = tellerOf(input);
  const { plan } = teller;
  const open = toDoIn(plan, actorsOf(plan, undefined)).filter((toDo) => !isSettled(plan, toDo, today));
  const items = open.flatMap((toDo): DueItem[] => {
    const overdue = toDo.fact === undefined && isOverdue(teller, toDo.thing);
    const days = daysOf(plan, toDo.fact ?? toDo.thing);
    const day = overdue ? days[0] : days.find((one) => one >= today && one <= until);
    return day === undefined ? [] : [itemOf(teller, toDo, { day, isOverdue: overdue })];
  });
  return {
    items: items.toSorted((a, b) => a.day.localeCompare(b.day)),
    unplaced: open.filter((toDo) => isUnplaced(plan, toDo.fact ?? toDo.thing)).length,
    nobody: teller.words.nobodyStated,
  };
}

function itemOf(teller: Teller, toDo: ToDo, at: Pick<DueItem, 'day' | 'isOverdue'>): DueItem {
  const { thing, fact, who } = toDo;
  const words = myPartTexts[teller.language];
  return {
    ...at,
    what: wordsIn(whatText(teller, toDo)),
    when: wordsIn(whenText(teller, toDo)),
    who: who.map(({ actor, part }) => ({
      actor: mention(teller, actor).text,
      part: part === 'answers' ? '' : wordsIn(partText(teller, words, part)),
    })),
    span: fact?.span ?? placeOf(thing),
  };
}

/** The days on which something falls, the first first: the last on which it is due, those it is on, its two ends. */
function daysOf(plan: Plan, dated: Pick<Thing, 'facts'>): readonly string[] {
  const due = edgeOf(plan, factsOf(dated, 'due'));
  const on = factsOf(dated, 'on').flatMap(({ values }) => values.flatMap((value) => daysOfValue(plan, value) ?? []));
  const { begin, end } = edgesOf(plan, dated);
  return [
    ...(due.state === 'known' ? [due.days.last] : []),
    ...on.map(({ last }) => last),
    ...(begin.state === 'known' && says(dated, 'from') ? [begin.days.first] : []),
    ...(end.state === 'known' && on.length === 0 ? [end.days.last] : []),
  ].toSorted();
}

const dating: readonly Phrase[] = ['due', 'on', 'from', 'every', 'when', 'after', 'within'];

function isUnplaced(plan: Plan, dated: Pick<Thing, 'facts'>): boolean {
  return daysOf(plan, dated).length === 0 && dating.some((phrase) => says(dated, phrase));
}

/** Whether it is done, or something shows what became of it. */
function isSettled(plan: Plan, { thing, fact }: ToDo, today: string): boolean {
  const status = wordsOf(thing, 'status')[0];
  if (status === 'done' || status === 'closed') return true;
  if (fact) return false;
  if (thing.kind === 'duty') return showsMet(plan, thing, today);
  if (thing.kind === 'report' && says(thing, 'due')) return stillDue(plan, thing) === undefined;
  return saysWhatBecame(thing);
}
