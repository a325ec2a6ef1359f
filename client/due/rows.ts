import type { Due, DueInPlan, DueItem } from '../../server/protocol.ts';

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
  readonly about: string;
  /** Everything, for a pointer that rests on it. */
  readonly whole: string;
}

export type Row = Group | Entry;

export function isGroup(row: Row): row is Group {
  return 'rows' in row;
}

/** Rows of everything that is due: by plan and who has it to do, or by day. */
export function rowsOf({ plans }: Due, grouping: Grouping): readonly Row[] {
  const some = plans.filter(({ items }) => items.length > 0);
  return grouping === 'role' ? byRole(some) : byDay(some);
}

/** A single plan needs no heading of its own. */
function byRole(plans: readonly DueInPlan[]): readonly Row[] {
  const [only] = plans;
  if (only !== undefined && plans.length === 1) return actorsIn(only);
  return plans
    .map((plan): Group => ({ id: plan.root, label: plan.title, kind: 'plan', rows: actorsIn(plan) }))
    .sort(byLabel);
}

function actorsIn(plan: DueInPlan): readonly Group[] {
  const actors = new Set(plan.items.flatMap(({ who }) => who.map(({ actor }) => actor)));
  const groups = [...actors].map((actor): Group => {
    const own = plan.items.filter(({ who }) => who.some((one) => one.actor === actor));
    return groupOf(
      `${plan.root} ${actor}`,
      actor,
      'actor',
      own.map((item) => entryFor(plan, item, actor)),
    );
  });
  const nobodys = plan.items.filter(({ who }) => who.length === 0).map((item) => entryFor(plan, item, undefined));
  return [
    ...groups.sort(byLabel),
    ...(nobodys.length === 0 ? [] : [groupOf(`${plan.root} `, plan.nobody, 'nobody', nobodys)]),
  ];
}

/** Of somebody's things the reader wants to know when they are, and their part where it is not the whole of it. */
function entryFor(plan: DueInPlan, item: DueItem, actor: string | undefined): Entry {
  const part = item.who.find((one) => one.actor === actor)?.part ?? '';
  return entryOf(plan, item, `${plan.root} ${actor ?? ''}`, [item.when, part]);
}

function byDay(plans: readonly DueInPlan[]): readonly Row[] {
  const all = plans
    .flatMap((plan) => plan.items.map((item) => ({ plan, item })))
    .sort((a, b) => a.item.day.localeCompare(b.item.day));
  const beside = ({ plan, item }: (typeof all)[number]): Entry => {
    const who = item.who.map(({ actor }) => actor).join(', ') || plan.nobody;
    return entryOf(plan, item, 'day', [
      ...(item.isOverdue ? [item.when] : []),
      who,
      ...(plans.length > 1 ? [plan.title] : []),
    ]);
  };
  const overdue = all.filter(({ item }) => item.isOverdue).map(beside);
  const ahead = all.filter(({ item }) => !item.isOverdue);
  const days = [...new Set(ahead.map(({ item }) => item.day))];
  return [
    ...(overdue.length === 0 ? [] : [groupOf('overdue', 'Overdue', 'overdue', overdue)]),
    ...days.map((day) => {
      const due = ahead.filter(({ item }) => item.day === day);
      return groupOf(day, dayInWords(day), 'day', due.map(beside));
    }),
  ];
}

function groupOf(id: string, label: string, kind: Group['kind'], rows: readonly Entry[]): Group {
  const overdue = kind === 'overdue' ? 0 : rows.filter(({ item }) => item.isOverdue).length;
  return { id, label, kind, rows, ...(overdue > 0 && { about: `${overdue} overdue` }) };
}

function entryOf(plan: DueInPlan, item: DueItem, under: string, beside: readonly string[]): Entry {
  const { uri, range } = item.location;
  const said = beside.filter((words) => words !== '').join(' · ');
  const who = item.who.map(({ actor, part }) => (part === '' ? actor : `${actor}: ${part}`));
  return {
    id: `${under} ${uri}#${range.start.line}:${range.start.character}`,
    item,
    about: item.isOverdue ? `overdue · ${said}` : said,
    whole: [item.what, item.when, ...(who.length === 0 ? [plan.nobody] : who), plan.title].join('\n'),
  };
}

const byLabel = (a: Group, b: Group): number => a.label.localeCompare(b.label);

/** A day as the editor says it; it speaks English, whatever language a plan is in. */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** What a reader must know who would take the rows for everything; undefined where they are. */
export function caution({ plans, unread }: Due): string | undefined {
  const partial = plans.filter(({ isPartial }) => isPartial).map(quoted);
  const unplaced = plans.reduce((sum, plan) => sum + plan.unplaced, 0);
  const past = plans.flatMap((plan) =>
    plan.asOf === undefined ? [] : [`${quoted(plan)} is read as of ${dayInWords(plan.asOf)}, as it asks.`],
  );
  const said = [
    ...(unread === 0 ? [] : [`${unread === 1 ? 'One plan has' : `${unread} plans have`} not been read so far.`]),
    ...(partial.length === 0 ? [] : [`Part of ${some(partial)} could not be read, so something may be missing.`]),
    ...(past.length > 3 ? [`${past.length} plans are read as of an earlier or later day, as they ask.`] : past),
    ...(unplaced === 0
      ? []
      : [
          `${unplaced === 1 ? 'One thing has' : `${unplaced} things have`} no day to sort by: see the report “My part”.`,
        ]),
  ];
  return said.length === 0 ? undefined : said.join(' ');
}

const quoted = ({ title }: DueInPlan): string => `“${title}”`;

function some(titles: readonly string[]): string {
  return titles.length > 3 ? `${titles.slice(0, 3).join(', ')} and ${titles.length - 3} more plans` : titles.join(', ');
}
