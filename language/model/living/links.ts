import { allKinds } from '../../syntax/vocabulary/kinds.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import { bearersOf, keyOf } from '../bearers.ts';
import { flatten, groupByKind } from '../flatten.ts';
import { identities } from '../identity.ts';
import type { Citation, Plan } from '../join.ts';
import { citationsIn, headOf } from '../join.ts';
import { Names, type Reference } from '../names.ts';
import type { Part, Thing, Value } from '../plan.ts';
import { citedCell, kindCell, type Link, linkCell } from './cells.ts';
import type { Memory } from './memory.ts';
import type { Edited } from './take-over.ts';

type Around = Pick<Plan, 'settings' | 'inheritance'>;

/** How the things of a plan that is typed into hang together; what an edit leaves as it is stays the same object. */
export class Links {
  things: readonly Thing[] = [];
  byKind: Plan['byKind'] = groupByKind([]);
  parents: ReadonlyMap<Thing, Thing> = new Map();
  ids: ReadonlyMap<Thing, string> = new Map();
  head: Thing | undefined;
  targets = new Map<Value, readonly Thing[]>();
  citations: ReadonlyMap<Thing, readonly Citation[]> = new Map();
  /** What each thing points at, in the order of the plan. */
  private references: ReadonlyMap<Thing, readonly Reference[]> = new Map();
  private names: Names;
  private readonly around: Around;
  private readonly memory: Memory;

  constructor(around: Around, memory: Memory) {
    this.around = around;
    this.memory = memory;
    this.names = this.namesNow();
  }

  allReferences(): readonly Reference[] {
    return [...this.references.values()].flat();
  }

  /** Follows an edit, and notes what hangs together otherwise than before. */
  follow(edited: Edited, parts: readonly Pick<Part, 'things'>[]): void {
    if (edited.structure) this.restructure(parts);
    if (edited.structure || edited.names || edited.titles.size > 0) this.names = this.namesNow();
    if (edited.structure || edited.names || [...edited.things].some(isIdentifiedByWords)) this.identify();
    // Another name may make a reference of any word, and a word of any reference.
    if (edited.structure || edited.names || this.lends(edited)) this.changed('targets');
    const isAnyAffected = edited.structure || edited.names;
    const affected = isAnyAffected ? this.things : [...new Set([...edited.things, ...this.calling(edited.titles)])];
    this.refer(affected, isAnyAffected);
  }

  /** What the programme's own lines point at may have a member's thing among it, whose title has changed. */
  private lends({ titles }: Edited): boolean {
    return titles.size > 0 && this.around.inheritance.things.length > 0;
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
    this.byKind = byKind;
    this.parents = parents;
    this.head = head;
  }

  private identify(): void {
    const ids = identities(this.things, this.parents);
    for (const [thing, id] of this.ids) {
      if (!ids.has(thing) || ids.get(thing) === id) continue;
      this.changed('ids');
      break;
    }
    this.ids = ids;
  }

  /** Things that call another by its title. */
  private calling(titles: ReadonlySet<string>): Thing[] {
    if (titles.size === 0) return [];
    const keys = new Set([...titles].map(keyOf));
    const calls = ({ value }: Reference): boolean => value.type === 'text' && keys.has(keyOf(value.text));
    return [...this.references].flatMap(([thing, references]) => (references.some(calls) ? [thing] : []));
  }

  private refer(affected: readonly Thing[], isAll: boolean): void {
    const before = this.references;
    const now = affected.map((thing) => [thing, this.names.referencesOf([thing])] as const);
    const differing = now.filter(([thing, references]) => !isSameReferences(before.get(thing) ?? [], references));
    if (differing.length === 0 && !isAll) return;
    if (differing.some(([thing, references]) => isRetargeted(before.get(thing) ?? [], references)))
      this.changed('targets');
    this.references = isAll ? new Map(now) : new Map([...before, ...differing]);
    this.targets = new Map();
    for (const { value, targets } of this.allReferences()) if (targets.length > 0) this.targets.set(value, targets);
    this.cite();
    if (differing.length > 0) this.changed('references');
  }

  private cite(): void {
    const before = this.citations;
    const citations = citationsIn(this.allReferences());
    const phrases = new Set<Phrase>();
    for (const thing of new Set([...before.keys(), ...citations.keys()])) {
      const [one = [], other = []] = [before.get(thing), citations.get(thing)];
      if (one.length === other.length && one.every(({ value }, index) => value === other[index]?.value)) continue;
      for (const { phrase } of [...one, ...other]) phrases.add(phrase);
    }
    for (const phrase of phrases) this.memory.change(citedCell(phrase));
    if (phrases.size > 0) this.changed('citations');
    this.citations = citations;
  }

  private namesNow(): Names {
    const { inheritance, settings } = this.around;
    return new Names(bearersOf(this.things), inheritance, settings);
  }

  /** What a line of the programme points at, as this plan sees it now. */
  inherited(value: Value): readonly Thing[] | undefined {
    return this.names.inherited(value);
  }

  private changed(link: Link): void {
    this.memory.change(linkCell(link));
  }
}

/**
 * Whether a value that stays points elsewhere. One that is new is read by those alone who read what it stands in, and
 * they are told of that.
 */
function isRetargeted(before: readonly Reference[], now: readonly Reference[]): boolean {
  const known = new Map(before.map(({ value, targets }) => [value, targets]));
  return now.some(({ value, targets }) => !isSameList(known.get(value) ?? targets, targets));
}

/** Whether a thing is told apart by what it is called or by what it says first. */
function isIdentifiedByWords({ name, kind }: Thing): boolean {
  return name === undefined || kind === 'accept';
}

function isSameList<One>(a: readonly One[], b: readonly One[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

function isSameReferences(a: readonly Reference[], b: readonly Reference[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return other && one.value === other.value && one.state === other.state && isSameList(one.targets, other.targets);
    })
  );
}
