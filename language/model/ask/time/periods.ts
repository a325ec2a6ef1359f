import type { Term } from '../../../settings/settings.ts';
import { type Days, daysAfter, daysOf } from '../../dates.ts';
import type { Fact, Thing, Value } from '../../plan.ts';
import { factOf, factsOf, isLeftOpen, says, valuesOf } from '../facts.ts';
import { onceForThing, type Read } from '../once.ts';

/** When things happen. Dates in words, and terms the calendar does not know, are never guessed. */

type Dated = Pick<Thing, 'facts'>;

/** A period: ISO days, inclusive; an end that nobody stated is open. */
export interface Period {
  readonly first?: string;
  readonly last?: string;
}

/**
 * One end of a period. `words`: a date is there that names no days, or accounts of it differ; `left open`: it says that
 * nobody has stated it; `absent`: nothing is said.
 */
export type Edge =
  | KnownEdge
  | { readonly state: 'words'; readonly value: Value }
  | { readonly state: 'left open' | 'absent' };

export interface KnownEdge {
  readonly state: 'known';
  readonly days: Days;
  readonly value: Value;
}

/** The days a value names: a date, or a term of the school calendar; undefined for words that name none. */
export function daysOfValue(plan: Read, value: Value): Days | undefined {
  if (value.type === 'date') {
    const { first, last } = value;
    return first === undefined || last === undefined ? undefined : { first, last };
  }
  if (value.type !== 'name' && value.type !== 'text') return undefined;
  const term = termOf(plan, value);
  return term ? { first: term.first, last: term.last } : daysOf(value.text);
}

/** The days a fact names, and whether it names some that cannot be read. */
export function daysOfFact(plan: Read, fact: Fact | undefined): { readonly days?: Days; readonly unreadable: boolean } {
  const value = fact?.values.find(({ type }) => type !== 'gap');
  if (!value) return { unreadable: false };
  const days = daysOfValue(plan, value);
  return days ? { days, unreadable: false } : { unreadable: true };
}

/** The stated period of a thing; `readable` is false when a date is there that names no days. */
export function periodOf(plan: Read, thing: Dated): Period & { readonly readable: boolean } {
  const { begin, end } = edgesOf(plan, thing);
  return {
    ...(begin.state === 'known' ? { first: begin.days.first } : {}),
    ...(end.state === 'known' ? { last: end.days.last } : {}),
    readable: begin.state !== 'words' && end.state !== 'words',
  };
}

interface Edges {
  readonly begin: Edge;
  readonly end: Edge;
}

/** Both ends of the stated period of a thing: `from … to …`, `lasting`, `until`, else the days it is `on`. */
export function edgesOf(plan: Read, thing: Dated): Edges {
  if (isThing(thing)) return edgesOfThing(plan, thing);
  return thing.facts.length === 0 ? undated : statedEdges(plan, thing);
}

const undated: Edges = { begin: { state: 'absent' }, end: { state: 'absent' } };

function isThing(dated: Dated): dated is Thing {
  return 'kind' in dated;
}

const edgesOfThing = onceForThing((thing, settings) => statedEdges({ settings }, thing));

function statedEdges(plan: Read, thing: Dated): Edges {
  const from = factOf(thing, 'from');
  if (!from)
    return says(thing, 'until') || says(thing, 'lasting')
      ? { begin: { state: 'absent' }, end: endOf(plan, thing) }
      : daysOn(plan, thing);
  const begin = edgeOf(plan, factsOf(thing, 'from'));
  return { begin, end: endOf(plan, thing, from, begin) };
}

/** When something is due, or the day it was done. */
export function doneOrDue(plan: Read, thing: Dated): Edge {
  const on = edgeOf(plan, factsOf(thing, 'on'));
  return on.state === 'absent' ? edgeOf(plan, factsOf(thing, 'due')) : on;
}

/** Whether a day or month surely lies before another: however they are read, it ends before the other begins. */
export function isBefore(one: Days, other: Days): boolean {
  return one.last < other.first;
}

/** Whether one known edge surely lies before another. */
export function precedes(one: Edge, other: Edge): boolean {
  return one.state === 'known' && other.state === 'known' && isBefore(one.days, other.days);
}

/** The days of something done once: of a duty or amendment when it was done, else is due; of anything else its first. */
export function dayOf(plan: Read, thing: Thing): Edge {
  return thing.kind === 'duty' || thing.kind === 'amendment' ? doneOrDue(plan, thing) : edgesOf(plan, thing).begin;
}

/** The first of some known edges, or the last. */
export function outermostKnown(edges: readonly Edge[], side: 'first' | 'last'): KnownEdge | undefined {
  const known = edges.filter((edge): edge is KnownEdge => edge.state === 'known');
  const inOrder = known.toSorted((a, b) => (a.days[side] < b.days[side] ? -1 : 1));
  return side === 'first' ? inOrder[0] : inOrder.at(-1);
}

/** The first of some edges, or the last; words, which may be any day, come before all. */
export function outermost(edges: readonly Edge[], side: 'first' | 'last'): Edge {
  const words = edges.find(({ state }) => state === 'words');
  return words ?? outermostKnown(edges, side) ?? edges[0] ?? { state: 'absent' };
}

/** The first of some edges, or the last, where each is known; else the one that is not. */
export function outermostOfAll(edges: readonly Edge[], side: 'first' | 'last'): Edge {
  return edges.find(({ state }) => state !== 'known') ?? outermostKnown(edges, side) ?? { state: 'absent' };
}

/** Whether a period surely ends before it begins: it is asked about itself, and nothing can lie inside it. */
export function isBackwards({ begin, end }: { readonly begin: Edge; readonly end: Edge }): boolean {
  return precedes(end, begin);
}

/** The edge that facts of one phrase name, the first of several days; accounts that differ name none. */
export function edgeOf(plan: Read, facts: readonly Fact[]): Edge {
  const [value] = stated(facts);
  if (!value) return { state: facts.length > 0 ? 'left open' : 'absent' };
  return contradictOneAnother(facts) ? { state: 'words', value } : edgeOfValue(plan, value);
}

/** Whether sentences give different days for one thing. It may well be `on` several days, and in one sentence all are meant. */
function contradictOneAnother(facts: readonly Fact[]): boolean {
  if (facts.length < 2) return false;
  const said = facts.map((fact) => stated([fact]).map(({ text }) => text)).filter((texts) => texts.length > 0);
  if (new Set(said.map((texts) => texts.join())).size < 2) return false;
  return facts.some((fact) => fact.phrase !== 'on' || says(fact, 'according to'));
}

function edgeOfValue(plan: Read, value: Value): Edge {
  const days = daysOfValue(plan, value);
  return days ? { state: 'known', days, value } : { state: 'words', value };
}

function stated(facts: readonly Fact[]): readonly Value[] {
  if (facts.length === 0) return [];
  return facts.flatMap(({ values }) => values.filter(({ type }) => type !== 'gap'));
}

function endOf(plan: Read, thing: Dated, from?: Fact, begin?: Edge): Edge {
  const to = from ? factsOf(thing, 'from').flatMap((fact) => factsOf(fact, 'to')) : [];
  const told = edgeOf(plan, to.length > 0 ? to : factsOf(thing, 'until'));
  if (told.state !== 'absent') return told;
  const [lasting] = valuesOf(thing, 'lasting');
  if (lasting) return after(begin, lasting);
  if (isLeftOpen(thing, 'lasting')) return { state: 'left open' };
  // `from autumn-2` alone means the whole term.
  return begin?.state === 'known' && termOf(plan, begin.value) ? begin : { state: 'absent' };
}

const lengths: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

/** The end of a period that lasts days, weeks or fortnights; longer units depend on a calendar, and name no day. */
function after(begin: Edge | undefined, lasting: Value): Edge {
  const days = lasting.type === 'amount' ? lengths[lasting.unit?.text.replace(/s$/, '') ?? ''] : undefined;
  if (lasting.type !== 'amount' || lasting.count === undefined || days === undefined || begin?.state !== 'known') {
    return { state: 'words', value: lasting };
  }
  const last = daysAfter(begin.days.last, days * lasting.count - 1);
  return {
    state: 'known',
    days: { first: daysAfter(begin.days.first, days * lasting.count - 1), last },
    value: lasting,
  };
}

/** The first and the last of the days something is `on`. */
function daysOn(plan: Read, thing: Dated): Edges {
  const facts = factsOf(thing, 'on');
  if (facts.length === 0) return undated;
  const edges = stated(facts).map((value) => edgeOfValue(plan, value));
  const words = edges.find(({ state }) => state === 'words');
  if (words) return { begin: words, end: words };
  const known = edges.filter((edge) => edge.state === 'known');
  const none: Edge = { state: 'left open' };
  return {
    begin: known.toSorted((a, b) => (a.days.first < b.days.first ? -1 : 1))[0] ?? none,
    end: known.toSorted((a, b) => (a.days.last > b.days.last ? -1 : 1))[0] ?? none,
  };
}

/** The term of the school calendar that a word names. */
function termOf(plan: Read, value: Value): Term | undefined {
  return plan.settings.terms.find(({ name }) => value.type !== 'date' && name === value.text);
}
