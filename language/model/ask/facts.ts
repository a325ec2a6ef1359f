import { type Kind, workKinds } from '../../syntax/vocabulary/kinds.ts';
import type { Mark } from '../../syntax/vocabulary/marks.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import { unique } from '../../text/unique.ts';
import type { Citation, Plan } from '../join.ts';
import { LivingPlan } from '../living/plan.ts';
import { LivingThing } from '../living/thing.ts';
import type { Fact, Span, Thing, Value } from '../plan.ts';
import { onceForEach, oncePerPlan } from './once.ts';

/** Anything that facts are said of: a thing, or a fact with clauses or a block of its own. */
type Teller = Pick<Thing, 'facts'>;

/**
 * Rules ask these things thousands of times a keystroke, and most questions of most things have no answer: no list is
 * made before there is something to put in it, and where one fact has the whole answer, its own list is given.
 */
const none: readonly never[] = [];

/** The facts among which somebody looks for those with a phrase; in a plan that is typed into, that is noted. */
function factsWith(teller: Teller, phrase: Phrase): readonly Fact[] {
  return teller instanceof LivingThing ? teller.factsWith(phrase) : teller.facts;
}

function citationsWith(plan: Plan, thing: Thing, phrases: readonly Phrase[]): readonly Citation[] {
  return (plan instanceof LivingPlan ? plan.citedWith(thing, phrases) : plan.citations.get(thing)) ?? none;
}

/** Everything said of a thing with one phrase, in the order it was typed. */
export function factsOf(teller: Teller, phrase: Phrase): readonly Fact[] {
  let found: Fact[] | undefined;
  for (const fact of factsWith(teller, phrase)) if (fact.phrase === phrase) found = added(found, fact);
  return found ?? none;
}

/** Everything said with any of some phrases, of a thing or of what is said of it in turn. */
export function everyFact(teller: Teller, ...phrases: readonly Phrase[]): readonly Fact[] {
  const facts = teller instanceof LivingThing ? teller.factsAround(phrases) : teller.facts;
  return gathered(facts, phrases, undefined) ?? none;
}

function gathered(facts: readonly Fact[], phrases: readonly Phrase[], before: Fact[] | undefined): Fact[] | undefined {
  let found = before;
  for (const fact of facts) {
    if (phrases.includes(fact.phrase)) found = added(found, fact);
    if (fact.facts.length > 0) found = gathered(fact.facts, phrases, found);
  }
  return found;
}

function added<One>(list: One[] | undefined, one: One): One[] {
  if (list === undefined) return [one];
  list.push(one);
  return list;
}

/** The values of phrases of a thing or of anything said of it: `decides "…" by students`. */
export function saidOf(thing: Thing, ...phrases: readonly Phrase[]): readonly Value[] {
  const [first, ...others] = everyFact(thing, ...phrases);
  if (first === undefined) return none;
  return others.length === 0 ? first.values : [first, ...others].flatMap(({ values }) => values);
}

/** The first fact with one phrase. */
export function factOf(teller: Teller, phrase: Phrase): Fact | undefined {
  for (const fact of factsWith(teller, phrase)) if (fact.phrase === phrase) return fact;
  return undefined;
}

/** Whether anything is said with a phrase, be it only that it is not stated. */
export function says(teller: Teller, phrase: Phrase): boolean {
  return teller instanceof LivingThing ? teller.says(phrase) : factOf(teller, phrase) !== undefined;
}

/** The values of one phrase, open points left out. */
export function valuesOf(teller: Teller, ...phrases: readonly Phrase[]): readonly Value[] {
  let found: readonly Value[] = none;
  for (const phrase of phrases) {
    for (const fact of factsWith(teller, phrase)) {
      if (fact.phrase !== phrase) continue;
      const values = withoutGaps(fact.values);
      if (found.length === 0) found = values;
      else if (values.length > 0) found = [...found, ...values];
    }
  }
  return found;
}

function withoutGaps(values: readonly Value[]): readonly Value[] {
  for (const { type } of values) if (type === 'gap') return values.filter((value) => value.type !== 'gap');
  return values;
}

/** The words of one phrase: names and texts as typed. */
export function wordsOf(teller: Teller, phrase: Phrase): readonly string[] {
  const values = valuesOf(teller, phrase);
  return values.length === 0 ? none : values.map(({ text }) => text);
}

/** The phrase is there, but all it says is `not stated`, `unknown` or `left open`. */
export function isLeftOpen(teller: Teller, phrase: Phrase): boolean {
  return says(teller, phrase) && valuesOf(teller, phrase).length === 0 && hasGap(factsOf(teller, phrase));
}

function hasGap(facts: readonly Fact[]): boolean {
  return facts.some(({ values }) => values.some(({ type }) => type === 'gap'));
}

/** Whether a declaration says no more than that it is not stated: `evidence not stated`. */
export function isOpenPoint(thing: Thing): boolean {
  return !isCalled(thing) && thing.values.some(({ type }) => type === 'gap');
}

/** Whether a thing has a name or a title. */
function isCalled(thing: Thing): boolean {
  return thing instanceof LivingThing ? thing.isCalled() : thing.name !== undefined || thing.title !== undefined;
}

/** Whether a phrase is given differently by different accounts, so that nothing can be computed from it. */
export function accountsDiffer(teller: Teller, phrase: Phrase): boolean {
  const facts = factsOf(teller, phrase);
  if (facts.length < 2 || !facts.some((fact) => says(fact, 'according to'))) return false;
  const said = facts.map(({ values }) => values.map(({ text }) => text).join());
  return new Set(said).size > 1;
}

export function hasMark(teller: Pick<Thing, 'marks'>, mark: Mark): boolean {
  for (const one of teller.marks) if (one.mark === mark) return true;
  return false;
}

/** Whether partners have withdrawn or rejected a thing: it stays written, and nothing is asked of it. */
export function isDropped(thing: Pick<Thing, 'marks'>): boolean {
  return hasMark(thing, 'withdrawn') || hasMark(thing, 'rejected');
}

/** What a value points at, in this plan or in its programme. */
export function targetsOf(plan: Plan, value: Value): readonly Thing[] {
  return plan.targets.get(value) ?? none;
}

/** The things that a phrase of a thing points at. */
export function pointedAt(plan: Plan, teller: Teller, ...phrases: readonly Phrase[]): readonly Thing[] {
  return allTargets(plan, valuesOf(teller, ...phrases));
}

/** The things that some values point at. */
function allTargets(plan: Plan, values: readonly Value[]): readonly Thing[] {
  const [first] = values;
  if (first === undefined) return none;
  return values.length === 1 ? targetsOf(plan, first) : values.flatMap((value) => targetsOf(plan, value));
}

/** The things that a phrase points at, wherever it is said of a thing or of what is said of it. */
export function everythingPointedAt(plan: Plan, teller: Teller, phrase: Phrase): readonly Thing[] {
  return everyFact(teller, phrase).flatMap(({ values }) => allTargets(plan, values));
}

/** The things that point at a thing with one of these phrases. */
export function pointingAt(plan: Plan, thing: Thing, ...phrases: readonly Phrase[]): readonly Thing[] {
  let found: Thing[] | undefined;
  for (const { from, phrase } of citationsWith(plan, thing, phrases))
    if (phrases.includes(phrase)) found = added(found, from);
  return found === undefined ? none : unique(found);
}

/** What a thing is called: its title, else its name, else its keyword. */
export function called(thing: Thing): string {
  return thing.title?.text ?? thing.name?.text ?? thing.word;
}

/** What a value is called: the title of what it points at, else the words as typed. */
export function labelOf(plan: Plan, value: Value): string {
  const target = targetsOf(plan, value)[0];
  return target ? called(target) : value.text;
}

/** Whether a thing is work that people do in a cycle: a meeting, a visit, an activity. */
export function isWork({ kind }: Thing): boolean {
  const work: readonly Kind[] = workKinds;
  return work.includes(kind);
}

/** The order of files, and in a file of the text: for sorting whatever has a place. */
export function byPlace(a: { readonly span: Span }, b: { readonly span: Span }): number {
  if (a.span.file !== b.span.file) return a.span.file < b.span.file ? -1 : 1;
  return a.span.start - b.span.start;
}

/** The smallest true place of a thing: its name, else its title, else its keyword. */
export function placeOf(thing: Thing): Span {
  return thing.name?.span ?? thing.title?.span ?? thing.wordSpan;
}

/** The things of a kind that a plan sees: its own, and those its programme declares. */
export function visible({ byKind, inheritance }: Plan, kind: Kind): readonly Thing[] {
  return inheritance.byKind[kind].length === 0 ? byKind[kind] : [...byKind[kind], ...inheritance.byKind[kind]];
}

/** The things around a thing, from its parent outwards. */
export function ancestors(plan: Plan, thing: Thing): readonly Thing[] {
  let above: Thing[] | undefined;
  for (let parent = plan.parents.get(thing); parent; parent = plan.parents.get(parent)) above = added(above, parent);
  return above ?? none;
}

/** Where each thing stands in the order of the plan, and how many things it is with everything inside it. */
const extentsOf = oncePerPlan(({ things, parents }) => {
  const extents = new Map(things.map((thing, start) => [thing, { start, count: 1 }]));
  for (const thing of things.toReversed()) {
    const parent = parents.get(thing);
    const around = parent && extents.get(parent);
    if (around) around.count += extents.get(thing)?.count ?? 0;
  }
  return extents;
});

/** A thing and everything declared inside it, which stands right after it in the order of the plan. */
export const within = onceForEach((plan: Plan, thing: Thing): readonly Thing[] => {
  const extent = extentsOf(plan).get(thing);
  return extent ? plan.things.slice(extent.start, extent.start + extent.count) : [thing];
});

/** The status a plan gives itself: that of its head, `draft` where it gives none. */
export const statusOf = oncePerPlan((plan: Plan): string => {
  return (plan.head && wordsOf(plan.head, 'status')[0]) ?? 'draft';
});

/** Whether a thing says of itself that it has not begun: what belongs to a later stage waits for it. */
export function isAhead(thing: Thing): boolean {
  return wordsOf(thing, 'status')[0] === 'ahead';
}

/** Whether organisations work together here: rules about parties and contracts speak only then. */
export function isPartnership(plan: Plan): boolean {
  return plan.head?.kind === 'partnership';
}
