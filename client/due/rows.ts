import type { Due, DueInPlan, DueItem } from '../../server/protocol.ts';
import { languageOf, wordsIn } from '../words/index.ts';
import type { Words } from '../words/words.ts';

/** What is due as rows of a tree: what stands under what, and what each row says. */

export type Grouping = 'role' | 'day';

/** A heading with rows below it. */
export interface Group {
  readonly id: string;
  readonly label: string;
  readonly about?: string;
  readonly kind: 'plan' | 'actor' | 'nobody' | 'day' | 'overdue';
  readonly rows: readonly Row[];
}

/** Something that is due, with what is said beside it. */
export interface Entry {
  readonly id: string;
  readonly item: DueItem;
  readonly label: string;
  readonly about: string;
  /** Everything, for a pointer that rests on it. */
  readonly whole: string;
}

export type Row = Group | Entry;

export function isGroup(row: Row): row is Group {
  return 'rows' in row;
}

/** Rows of everything that is due: by plan and who has it to do, or by day. `locale` is the editor's language. */
export function rowsOf({ plans }: Due, grouping: Grouping, locale: string): readonly Row[] {
  const some = plans.filter(({ items }) => items.length > 0);
  return grouping === 'role' ? byRole(some, locale) : byDay(some, locale);
}

/** A single plan needs no heading of its own. */
function byRole(plans: readonly DueInPlan[], locale: string): readonly Row[] {
  const [only] = plans;
  if (only !== undefined && plans.length === 1) return actorsIn(only, locale);
  return plans
    .map((plan): Group => ({ id: plan.root, label: plan.title, kind: 'plan', rows: actorsIn(plan, locale) }))
    .sort(byLabel);
}

function actorsIn(plan: DueInPlan, locale: string): readonly Group[] {
  const actors = new Set(plan.items.flatMap(({ who }) => who.map(({ actor }) => actor)));
  const groups = [...actors].map((actor): Group => {
    const own = plan.items.filter(({ who }) => who.some((one) => one.actor === actor));
    return groupOf(
      `${plan.root} ${actor}`,
      actor,
      'actor',
      own.map((item) => entryFor(plan, item, actor, locale)),
      locale,
    );
  });
  const nobodys = plan.items
    .filter(({ who }) => who.length === 0)
    .map((item) => entryFor(plan, item, undefined, locale));
  return [
    ...groups.sort(byLabel),
    ...(nobodys.length === 0 ? [] : [groupOf(`${plan.root} `, plan.nobody, 'nobody', nobodys, locale)]),
  ];
}

/** Of somebody's things the reader wants to know when they are, and their part where it is not the whole of it. */
function entryFor(plan: DueInPlan, item: DueItem, actor: string | undefined, locale: string): Entry {
  const part = item.who.find((one) => one.actor === actor)?.part ?? '';
  const label = `${shortDay(plan, item.day)} · ${item.what}`;
  return entryOf(plan, item, {
    label,
    under: `${plan.root} ${actor ?? ''}`,
    beside: [item.isOverdue ? wordsIn(locale).overdue : '', part],
  });
}

function byDay(plans: readonly DueInPlan[], locale: string): readonly Row[] {
  const all = plans
    .flatMap((plan) => plan.items.map((item) => ({ plan, item })))
    .sort((a, b) => a.item.day.localeCompare(b.item.day));
  const entry = ({ plan, item }: (typeof all)[number]): Entry => {
    const label = item.isOverdue ? `${shortDay(plan, item.day)} · ${item.what}` : item.what;
    const who = item.who.map(({ actor }) => actor).join(', ') || plan.nobody;
    return entryOf(plan, item, { label, under: 'day', beside: plans.length > 1 ? [who, plan.title] : [who] });
  };
  const overdue = all.filter(({ item }) => item.isOverdue).map(entry);
  const ahead = all.filter(({ item }) => !item.isOverdue);
  const days = [...new Set(ahead.map(({ item }) => item.day))];
  return [
    ...(overdue.length === 0 ? [] : [groupOf('overdue', wordsIn(locale).overdueHeading, 'overdue', overdue, locale)]),
    ...days.map((day) => {
      const due = ahead.filter(({ item }) => item.day === day);
      return groupOf(day, dayInWords(day, locale, { weekday: 'long' }), 'day', due.map(entry), locale);
    }),
  ];
}

function groupOf(id: string, label: string, kind: Group['kind'], rows: readonly Entry[], locale: string): Group {
  const overdue = kind === 'overdue' ? 0 : rows.filter(({ item }) => item.isOverdue).length;
  return { id, label, kind, rows, ...(overdue > 0 && { about: wordsIn(locale).manyOverdue(overdue) }) };
}

interface Said {
  readonly label: string;
  /** What it stands under: the same thing may stand under several people. */
  readonly under: string;
  readonly beside: readonly string[];
}

function entryOf(plan: DueInPlan, item: DueItem, { label, under, beside }: Said): Entry {
  const { uri, range } = item.location;
  const who = item.who.map(({ actor, part }) => (part === '' ? actor : `${actor}: ${part}`));
  return {
    id: `${under} ${uri}#${range.start.line}:${range.start.character}`,
    item,
    label,
    about: beside.filter((words) => words !== '').join(' · '),
    whole: [item.what, item.when, ...(who.length === 0 ? [plan.nobody] : who), plan.title].join('\n'),
  };
}

const byLabel = (a: Group, b: Group): number => a.label.localeCompare(b.label);

const locales = { en: 'en-GB', sv: 'sv', es: 'es' } as const;
const utc = { day: 'numeric', timeZone: 'UTC' } as const;

/** A day in the language of a plan, short, for the front of a row that may be cut; of another year with its year. */
function shortDay({ language, today }: DueInPlan, day: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locales[language], { ...utc, month: 'short', ...year }).format(dateOf(day));
}

/** A day as the editor says it, whatever language a plan is in. */
function dayInWords(day: string, locale: string, more: { readonly weekday?: 'long' } = {}): string {
  return new Intl.DateTimeFormat(locales[languageOf(locale)], {
    ...utc,
    ...more,
    month: 'long',
    year: 'numeric',
  }).format(dateOf(day));
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** What a reader must know who would take the rows for everything; undefined where they are. */
export function caution({ plans, unread }: Due, locale: string): string | undefined {
  const words = wordsIn(locale);
  const quoted = ({ title }: DueInPlan): string => words.quoted(title);
  const partial = plans.filter(({ isPartial }) => isPartial).map(quoted);
  const unplaced = plans.reduce((sum, plan) => sum + plan.unplaced, 0);
  const elsewhen = plans.filter(({ isAsOf }) => isAsOf);
  const past = elsewhen.map((plan) => words.readAsOf(quoted(plan), dayInWords(plan.today, locale)));
  const said = [
    ...(unread === 0 ? [] : [words.unread(unread)]),
    ...(partial.length === 0 ? [] : [words.partOf(some(partial, words))]),
    ...(past.length > 3 ? [words.manyAsOf(past.length)] : past),
    ...(unplaced === 0 ? [] : [words.unplaced(unplaced)]),
  ];
  return said.length === 0 ? undefined : said.join(' ');
}

function some(titles: readonly string[], words: Words): string {
  if (titles.length <= 3) return titles.join(', ');
  return words.andMorePlans(titles.slice(0, 3).join(', '), titles.length - 3);
}

/** How far the view looks ahead. */
export const days = 30;

/** What stands where there are no rows: nothing is claimed of plans that could not be asked about. */
export interface Standing {
  /** `none`: there is no plan; `nothing`: nothing is due in those there are; `untold`: it cannot be told. */
  readonly is: 'none' | 'nothing' | 'some' | 'untold';
  /** Stands above the rows; where it is empty and there are none, VS Code shows the welcome of `package.json`. */
  readonly message: string;
}

export function standingOf(due: Due, locale: string): Standing {
  const message = caution(due, locale) ?? '';
  if (due.plans.some(({ items }) => items.length > 0)) return { is: 'some', message };
  if (due.plans.length === 0) return { is: due.unread > 0 ? 'untold' : 'none', message };
  return { is: 'nothing', message: message && `${wordsIn(locale).nothingDue(days)} ${message}` };
}

/** Where nobody could be asked, because of a fault or because the server is not there. */
export function untold(message: string): Standing {
  return { is: 'untold', message };
}
