import { allKinds, type Kind } from '../../syntax/vocabulary/kinds.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Citation, Plan } from '../join.ts';
import type { Lookup } from '../lookup.ts';
import type { Part, Thing } from '../plan.ts';
import { citedCell, fieldCell, kindCell, type Link, linkCell } from './cells.ts';
import { Links } from './links.ts';
import { Memory } from './memory.ts';
import { LivingPart } from './part.ts';
import { TakeOver } from './take-over.ts';

/**
 * A plan that is typed into. Its things stay the same objects while their words change, and what was worked out of it is
 * kept until something changes that it rests on. Whoever checks it once needs none of this: `join` makes a plan that never
 * changes.
 */
export class LivingPlan implements Plan {
  readonly memory = new Memory();
  readonly root: Plan['root'];
  readonly settings: Plan['settings'];
  declare readonly settingsFile?: NonNullable<Plan['settingsFile']>;
  readonly others: Plan['others'];
  readonly inherited: Plan['inherited'];
  readonly inheritance: Plan['inheritance'];
  readonly byKind: Plan['byKind'];
  readonly parents: Plan['parents'];
  readonly ids: Plan['ids'];
  readonly targets: Plan['targets'];
  readonly citations: Plan['citations'];
  readonly living: readonly LivingPart[];
  /** Its files in which something was said otherwise by the last edit. */
  edited: readonly LivingPart[] = [];
  private readonly links: Links;
  /** The same plan as it stands now, which never changes. */
  standing: Plan;

  constructor(plan: Plan) {
    this.standing = plan;
    this.root = plan.root;
    this.settings = plan.settings;
    if (plan.settingsFile) this.settingsFile = plan.settingsFile;
    this.others = plan.others;
    this.inherited = plan.inherited;
    this.inheritance = plan.inheritance;
    this.living = plan.parts.map((part) => new LivingPart(part, this.memory));
    this.links = new Links(plan, this.memory);
    this.byKind = this.tellingKinds();
    const { links, inheritance } = this;
    this.parents = this.lookup('parents', (thing) => links.parents.get(thing) ?? inheritance.parents.get(thing));
    this.targets = this.lookup('targets', (value) => links.targets.get(value) ?? links.lent.get(value));
    this.citations = this.lookup('citations', (thing) => links.citations.get(thing));
    const idOf = (thing: Thing): string | undefined => this.idOf(thing);
    this.ids = { get: idOf, has: (thing) => idOf(thing) !== undefined };
    const all = new TakeOver(this.memory).edited;
    all.structure = true;
    this.relink(all);
    // Nothing was worked out before it was made, and so nothing is outdated by that.
    this.memory.forgetChanged();
  }

  /** Takes what the same plan says after an edit; false where so much is different that a new one has to be made. */
  takeOver(plan: Plan): boolean {
    if (!this.isSameBut(plan)) return false;
    const taking = new TakeOver(this.memory);
    this.edited = this.living.filter((part, index) => part.take(plan.parts[index], taking));
    if (this.standing.partial !== plan.partial) this.memory.change(linkCell('partial'));
    // What other plans say is looked at where it lies, whenever it is asked for.
    if (this.standing.neighbours ?? plan.neighbours) this.memory.change(linkCell('neighbours'));
    this.standing = plan;
    this.relink(taking.edited);
    this.memory.forgetChanged();
    return true;
  }

  get parts(): readonly Part[] {
    return this.told('parts', this.living);
  }

  get neighbours(): Plan['neighbours'] {
    return this.told('neighbours', this.standing.neighbours);
  }

  get things(): readonly Thing[] {
    return this.told('things', this.links.things);
  }

  get references(): Plan['references'] {
    return this.told('references', this.links.references);
  }

  get head(): Thing | undefined {
    return this.told('head', this.links.head);
  }

  get partial(): boolean {
    return this.told('partial', this.standing.partial);
  }

  /** What points at a thing, for somebody who looks for some phrases and at no other. */
  citedWith(thing: Thing, phrases: readonly Phrase[]): readonly Citation[] | undefined {
    for (const phrase of phrases) this.memory.read(citedCell(phrase));
    return this.links.citations.get(thing);
  }

  private idOf(thing: Thing): string | undefined {
    this.memory.read(fieldCell(kindCell(thing.kind), 'id'));
    return this.links.ids.get(thing);
  }

  private told<What>(link: Link, what: What): What {
    this.memory.read(linkCell(link));
    return what;
  }

  private lookup<Key, Answer>(link: Link, get: (key: Key) => Answer | undefined): Lookup<Key, Answer> {
    return { get: (key) => this.told(link, get(key)), has: (key) => this.told(link, get(key) !== undefined) };
  }

  private tellingKinds(): Plan['byKind'] {
    const tell = (kind: Kind) => (): readonly Thing[] => {
      this.memory.read(kindCell(kind));
      return this.links.byKind[kind];
    };
    const getters = allKinds.map((kind) => [kind, { enumerable: true, get: tell(kind) }] as const);
    return Object.defineProperties({ ...this.standing.byKind }, Object.fromEntries(getters));
  }

  private relink(edited: TakeOver['edited']): void {
    this.links.follow(edited, this.living);
    if (edited.structure) for (const part of this.living) part.flatten();
  }

  private isSameBut(plan: Plan): boolean {
    const { standing: of } = this;
    const isSameAround =
      of.root === plan.root &&
      of.settings === plan.settings &&
      of.settingsFile?.problems === plan.settingsFile?.problems &&
      of.others === plan.others &&
      of.inheritance === plan.inheritance;
    if (!isSameAround || of.parts.length !== plan.parts.length) return false;
    const isRead = ({ conflicted }: Part): boolean => !conflicted;
    if (![...of.parts, ...plan.parts].every(isRead)) return false;
    return of.parts.every(({ file }, index) => file === plan.parts[index]?.file);
  }
}
