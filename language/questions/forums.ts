import type { ForumWish } from '../locales/locale.ts';
import { ancestors, pointedAt, says, targetsOf, valuesOf, visible, wordsOf } from '../model/ask/facts.ts';
import { partiesNamed, partiesOf, partiesOfActor, partnerOf } from '../model/ask/people/organisations.ts';
import { voicesOfValue } from '../model/ask/people/people.ts';
import { edgesOf } from '../model/ask/time/periods.ts';
import type { Plan } from '../model/join.ts';
import type { Thing, Value } from '../model/plan.ts';
import { unique } from '../text/unique.ts';

/** Where a plan could ask a question: at a meeting or reflection that is still to come, or in a team. */

export interface Forum {
  readonly thing: Thing;
  /** The day it is on, as the plan says it; none for one that is held again and again. */
  readonly day?: string;
  /** Which wish it fulfils. */
  readonly because: ForumWish;
}

export interface ForumInput {
  readonly plan: Plan;
  /** What the question is about. */
  readonly about: readonly Thing[];
  readonly wishes: readonly ForumWish[];
  /** ISO day; what was over before it is no place to ask. */
  readonly today?: string | undefined;
}

/** The first forum that fulfils the first wish that any fulfils. */
export function forumFor({ plan, about, wishes, today }: ForumInput): Forum | undefined {
  const forums = forumsOf(plan).filter((forum) => !isOver(plan, forum, today));
  for (const because of wishes) {
    const thing = forums.find((forum) => fulfils[because](plan, forum, about));
    const day = thing && !says(thing, 'every') ? valuesOf(thing, 'on')[0]?.text : undefined;
    if (thing) return { thing, because, ...(day === undefined ? {} : { day }) };
  }
  return undefined;
}

/** Gatherings by their days, those without one after them, teams last; a programme's after the plan's own. */
function forumsOf(plan: Plan): readonly Thing[] {
  const gatherings = [...visible(plan, 'meeting'), ...visible(plan, 'reflection')];
  const dated = gatherings.map((thing) => ({ thing, day: lastDayOf(plan, thing) ?? '9999' }));
  return [
    ...dated.sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day)).map(({ thing }) => thing),
    ...visible(plan, 'team'),
  ];
}

function isOver(plan: Plan, forum: Thing, today: string | undefined): boolean {
  if (wordsOf(forum, 'status')[0] === 'done') return true;
  // What has a rhythm goes on unless it says until when.
  if (says(forum, 'every') && !says(forum, 'from') && !says(forum, 'until')) return false;
  const last = lastDayOf(plan, forum);
  return last !== undefined && today !== undefined && last < today;
}

function lastDayOf(plan: Plan, forum: Thing): string | undefined {
  const { begin, end } = edgesOf(plan, forum);
  if (end.state === 'known') return end.days.last;
  return begin.state === 'known' ? begin.days.last : undefined;
}

type Fulfils = (plan: Plan, forum: Thing, about: readonly Thing[]) => boolean;

const fulfils: Readonly<Record<ForumWish, Fulfils>> = {
  reads(plan, forum, about) {
    const onTable = pointedAt(plan, forum, 'reads', 'about');
    return about.some((thing) => groundsOf(plan, thing).some((ground) => onTable.includes(ground)));
  },
  collaboration: (_plan, forum) => wordsOf(forum, 'kind').includes('collaboration'),
  students: (plan, forum) => peopleAt(forum).some((value) => voicesOfValue(plan, value).includes('student')),
  parties(plan, forum) {
    const parties = partiesOf(plan);
    const present = peopleAt(forum).flatMap((value) => partiesIn(plan, value));
    return parties.length > 1 && parties.every((party) => present.includes(party));
  },
  any: () => true,
};

/** A thing with what it stands in and what it rests on: whoever has these on the table can speak of it. */
function groundsOf(plan: Plan, thing: Thing): readonly Thing[] {
  return [thing, ...ancestors(plan, thing), ...pointedAt(plan, thing, 'based on')].filter(
    ({ kind }) => kind !== 'partnership' && kind !== 'inquiry',
  );
}

function peopleAt(forum: Thing): readonly Value[] {
  return valuesOf(forum, 'by', 'led by', 'with', 'attended by', 'members', 'coordinated by');
}

/** The parties of those a value names, of all members where it names a team. */
function partiesIn(plan: Plan, value: Value): readonly Thing[] {
  const members = targetsOf(plan, value).flatMap((actor) => partiesOfActor(plan, actor));
  return unique([...partiesNamed(plan, value), ...members.flatMap((party) => partnerOf(plan, party) ?? [])]);
}
