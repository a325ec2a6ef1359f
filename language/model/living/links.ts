import { allKinds } from '../../syntax/vocabulary/kinds.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import { bearersOf, keyOf } from '../bearers.ts';
import { flatten, groupByKind } from '../flatten.ts';
import { Identities } from '../identity.ts';
import type { Citation, Plan } from '../join.ts';
import { citationsIn, headOf } from '../join.ts';
import { type Lookup, whenAsked } from '../lookup.ts';
import { Names, type Reference } from '../names.ts';
import type { Part, Thing, Value } from '../plan.ts';
import { citedCell, fieldCell, kindCell, type Link, linkCell } from './cells.ts';
import type { Memory } from './memory.ts';
import type { Edited } from './take-over.ts';

type Around = Pick<Plan, 'settings' | 'inheritance'>;

/** How the things of a plan that is typed into hang together; what an edit leaves as it is stays the same object. */
export class Links {
  things: readonly Thing[] = [];
  byKind: Plan['byKind'] = groupByKind([]);
  parents: ReadonlyMap<Thing, Thing> = new Map();
  head: Thing | undefined;
  targets = new Map<Value, readonly Thing[]>();
  citations: ReadonlyMap<Thing, readonly Citation[]> = new Map();
  /** What the programme's own lines point at. */
  lent: Lookup<Value, readonly Thing[]> = new Map();
  /** What each thing points at, in the order of the plan. */
  private referring: ReadonlyMap<Thing, readonly Reference[]> = new Map();
  /** The same in one list. */
  references: readonly Reference[] = [];
  /** Who calls something by which title, looked up when a title is next typed. */
  private callers: ReadonlyMap<string, readonly Thing[]> | undefined;
  private identities = new Identities([], new Map());
  private titles = new Map<string, readonly Thing[]>();
  private names: Names;
  /** Where each thing stands in the order of the plan. */
  private order: ReadonlyMap<Thing, number> = new Map();
  private readonly around: Around;
  private readonly memory: Memory;

  constructor(around: Around, memory: Memory) {
    this.around = around;
    this.memory = memory;
    this.names = this.namesNow();
  }

  /** Follows an edit, and notes what hangs together otherwise than before. */
  follow(edited: Edited, parts: readonly Pick<Part, 'things'>[]): void {
    if (edited.structure) this.restructure(parts);
    // Another name may make a reference of any word, and a word of any reference.
    const isAnyAffected = edited.structure || edited.names;
    if (isAnyAffected) this.names = this.namesNow();
    else this.retitle(edited);
    this.identify(edited);
    this.lend(edited);
    const affected = isAnyAffected ? this.things : [...new Set([...edited.things, ...this.calling(edited.titles)])];
    this.refer(affected, edited);
  }

  /** The programme's own lines may point at a thing that is called otherwise now. */
  private lend({ titles, names, structure }: Edited): void {
    const { things, texts } = this.around.inheritance;
    const isCalled = [...titles].some((title) => texts.has(keyOf(title)));
    if (things.length === 0 || !(structure || names || isCalled)) return;
    this.lent = whenAsked((value) => this.names.inherited(value));
    this.changed('targets');
  }

  private restructure(parts: readonly Pick<Part, 'things'>[]): void {
    const { things, parents } = flatten(parts);
    const byKind = groupByKind(things);
    for (const kind of allKinds) {
      if (isSameList(this.byKind[kind], byKind[kind])) byKind[kind] = [...this.byKind[kind]];
      else this.memory.change(kindCell(kind));
    }
    if (things.some((thing) => this.parents.has(thing) && this.parents.get(thing) !== parents.get(thing)))
      this.changed('parents');
    const head = headOf(things);
    if (this.head !== head) this.changed('head');
    this.changed('things');
    this.things = things;
    this.order = new Map(things.map((thing, index) => [thing, index]));
    this.byKind = byKind;
    this.parents = parents;
    this.head = head;
  }

  get ids(): ReadonlyMap<Thing, string> {
    return this.identities.ids;
  }

  private identify({ structure, names, things }: Edited): void {
    const before = this.identities;
    const renamed = flatten([{ things: [...things].filter(isIdentifiedByWords) }]).things;
    const called = structure || names ? undefined : before.rename(renamed, this.parents);
    if (called === undefined) this.identities = new Identities(this.things, this.parents);
    const isOther = (thing: Thing): boolean => before.ids.has(thing) && before.ids.get(thing) !== this.ids.get(thing);
    for (const { kind } of called ?? this.things.filter(isOther)) this.memory.change(fieldCell(kindCell(kind), 'id'));
  }

  /** Things bear other titles than before; who else bears them stands in its order. */
  private retitle({ titles, things }: Edited): void {
    for (const key of new Set([...titles].map(keyOf))) {
      const bearing = [...new Set([...(this.titles.get(key) ?? []), ...things])]
        .filter(({ title }) => title && keyOf(title.text) === key)
        .sort((a, b) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0));
      if (bearing.length > 0) this.titles.set(key, bearing);
      else this.titles.delete(key);
    }
  }

  /** Things that call another by its title. */
  private calling(titles: ReadonlySet<string>): readonly Thing[] {
    if (titles.size === 0) return [];
    this.callers ??= callersIn(this.references);
    const { callers } = this;
    return [...titles].flatMap((title) => callers.get(keyOf(title)) ?? []);
  }

  private refer(affected: readonly Thing[], { structure, names, things }: Edited): void {
    const isAll = structure || names;
    const before = this.referring;
    const now = affected.map((thing) => [thing, this.names.referencesOf([thing])] as const);
    const differing = now.filter(([thing, references]) => !isSameReferences(before.get(thing) ?? [], references));
    if (differing.length === 0 && !isAll) return;
    const isRetargeted = ([thing, references]: (typeof now)[number]): boolean => {
      const known = before.get(thing);
      return known !== undefined && pointElsewhere(known, references, isAll || !things.has(thing));
    };
    if (differing.some(isRetargeted)) this.changed('targets');
    this.referring = isAll ? new Map(now) : new Map([...before, ...differing]);
    const references = [...this.referring.values()].flat();
    if (!isSameReferences(this.references, references)) this.changed('references');
    this.references = references;
    this.callers = undefined;
    this.targets = new Map();
    for (const { value, targets } of references) if (targets.length > 0) this.targets.set(value, targets);
    this.cite();
  }

  private cite(): void {
    const before = this.citations;
    const citations = citationsIn(this.references);
    const phrases = new Set<Phrase>();
    for (const thing of new Set([...before.keys(), ...citations.keys()])) {
      const [one = [], other = []] = [before.get(thing), citations.get(thing)];
      if (one.length === other.length && one.every(({ value }, index) => value === other[index]?.value)) continue;
      this.changed('citations');
      for (const phrase of new Set([...one, ...other].map((citation) => citation.phrase)))
        if (!isSameList(citing(one, phrase), citing(other, phrase))) phrases.add(phrase);
    }
    for (const phrase of phrases) this.memory.change(citedCell(phrase));
    this.citations = citations;
  }

  private namesNow(): Names {
    const { inheritance, settings } = this.around;
    const { byName, byTitle } = bearersOf(this.things);
    this.titles = new Map(byTitle);
    return new Names({ byName, byTitle: this.titles }, inheritance, settings);
  }

  private changed(link: Link): void {
    this.memory.change(linkCell(link));
  }
}

/** The things that call something by a title, by the title as it is compared. */
function callersIn(references: readonly Reference[]): ReadonlyMap<string, readonly Thing[]> {
  const calls = references.filter(({ value }) => value.type === 'text');
  const byTitle = Map.groupBy(calls, ({ value }) => keyOf(value.text));
  return new Map([...byTitle].map(([title, all]) => [title, all.map(({ owner }) => owner)]));
}

/**
 * Whether a value that stays points elsewhere. Where all of them may be new, one that was not known is read by those alone
 * who read what it stands in, and they are told of that.
 */
function pointElsewhere(before: readonly Reference[], now: readonly Reference[], areKnown: boolean): boolean {
  const known = new Map(before.map(({ value, targets }) => [value, targets]));
  const isNew = ({ value, targets }: Reference): boolean => {
    const others = known.get(value);
    known.delete(value);
    return others === undefined ? areKnown : !isSameList(others, targets);
  };
  return now.some(isNew) || (areKnown && known.size > 0);
}

/** Whether a thing is told apart by what it is called or by what it says first. */
function isIdentifiedByWords({ name, kind }: Thing): boolean {
  return name === undefined || kind === 'accept';
}

/** The things that point at another with a phrase. */
function citing(citations: readonly Citation[], phrase: Phrase): readonly Thing[] {
  return citations.filter((citation) => citation.phrase === phrase).map(({ from }) => from);
}

function isSameList<One>(a: readonly One[], b: readonly One[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

function isSameReferences(a: readonly Reference[], b: readonly Reference[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      if (other === undefined || one.value !== other.value || one.fact !== other.fact) return false;
      return one.state === other.state && isSameList(one.targets, other.targets);
    })
  );
}
