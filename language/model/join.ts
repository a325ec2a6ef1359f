import type { Settings, SettingsProblem } from '../settings/settings.ts';
import type { Kind } from '../syntax/vocabulary/kinds.ts';
import type { Phrase } from '../syntax/vocabulary/phrases.ts';
import { bearersOf } from './bearers.ts';
import { flatten, groupByKind } from './flatten.ts';
import { Identities } from './identity.ts';
import { type Inheritance, noInheritance } from './inheritance.ts';
import { type Lookup, over, whenAsked } from './lookup.ts';
import { Names, type Reference } from './names.ts';
import type { Neighbours } from './neighbours.ts';
import type { Part, Thing, Value } from './plan.ts';

/** A place where something points at a thing: the thing that says it, and with which phrase. */
export interface Citation {
  readonly from: Thing;
  readonly phrase: Phrase;
  readonly value: Value;
}

/** A whole plan: its parts joined, names resolved once. Plain data; every thing is an object of exactly one part. */
export interface Plan {
  /** The folder, or the single file, as the host gave it. */
  readonly root: string;
  readonly settings: Settings;
  /** Where `inquiry.yaml` stands and what is wrong in it; absent for a plan without one. */
  readonly settingsFile?: { readonly file: string; readonly problems: readonly SettingsProblem[] };
  readonly parts: readonly Part[];
  /** What else lies in its folder: paths from its root, with `/`; one that ends so is a folder nobody looked into, or an empty one. */
  readonly others: readonly string[];
  /** What the other plans of its programme say, where all of them were looked at; absent where it has no programme. */
  readonly neighbours?: Neighbours | 'unread' | undefined;
  /** Every thing, nested ones too, in the order of files and text. */
  readonly things: readonly Thing[];
  readonly byKind: Readonly<Record<Kind, readonly Thing[]>>;
  /** Declared by the programme and visible here; pointed at, never checked. */
  readonly inherited: readonly Thing[];
  /** The same with its names, as all members share it. */
  readonly inheritance: Inheritance;
  readonly parents: Lookup<Thing, Thing>;
  /** `kind:name`, or `kind:parent/slug-of-title`; steady while lines move. */
  readonly ids: Lookup<Thing, string>;
  /** What a value points at; more than one thing when a title is borne by several. */
  readonly targets: Lookup<Value, readonly Thing[]>;
  readonly citations: Lookup<Thing, readonly Citation[]>;
  /** Every value that points or should point at something. */
  readonly references: readonly Reference[];
  /** The `inquiry` or `partnership`, where there is one. */
  readonly head: Thing | undefined;
  /** Some file could not be read in full: rules that speak of absence keep quiet. */
  readonly partial: boolean;
}

export interface JoinInput {
  readonly root: string;
  readonly settings: Settings;
  readonly settingsFile?: Plan['settingsFile'];
  readonly parts: readonly Part[];
  /** What else lies in the folder of the plan, where the host knows. */
  readonly others?: readonly string[];
  /** What the programme lends that this plan is a member of. */
  readonly inheritance?: Inheritance;
}

const nothingElse: readonly string[] = [];

/** Joins parts to a plan. A part with an unresolved merge takes no part in it. */
export function join(input: JoinInput): Plan {
  const { root, settings, settingsFile, inheritance = noInheritance } = input;
  const parts = [...input.parts].sort((a, b) => (a.file < b.file ? -1 : 1));
  const { things, parents } = flatten(parts.filter(({ conflicted }) => !conflicted));
  const names = new Names(bearersOf(things), inheritance, settings);
  const references = names.referencesOf(things);
  const targets = new Map<Value, readonly Thing[]>();
  for (const { value, targets: found } of references) if (found.length > 0) targets.set(value, found);
  return {
    root,
    settings,
    ...(settingsFile ? { settingsFile } : {}),
    parts,
    others: input.others ?? nothingElse,
    things,
    byKind: groupByKind(things),
    inherited: inheritance.things,
    inheritance,
    ids: new Identities(things, parents).ids,
    ...withInheritance(parents, targets, names, inheritance),
    citations: citationsIn(references),
    references,
    head: headOf(things),
    partial: parts.some(({ partial }) => partial),
  };
}

/** What the programme declares is pointed at, never checked; whom its own lines point at must still be known. */
function withInheritance(
  parents: Plan['parents'],
  targets: Plan['targets'],
  names: Names,
  inheritance: Inheritance,
): Pick<Plan, 'parents' | 'targets'> {
  if (inheritance.things.length === 0) return { parents, targets };
  const lent = whenAsked((value: Value) => names.inherited(value));
  return { parents: over(parents, inheritance.parents), targets: over(targets, lent) };
}

/** The declaration that a plan is about. */
export function headOf(things: readonly Thing[]): Thing | undefined {
  return things.find(({ kind }) => kind === 'inquiry' || kind === 'partnership');
}

/** What points at each thing, in the order of the plan. */
export function citationsIn(references: readonly Reference[]): ReadonlyMap<Thing, readonly Citation[]> {
  const citations = new Map<Thing, Citation[]>();
  for (const { value, targets, owner: from, phrase } of references)
    for (const target of targets) cite(citations, target, { from, phrase, value });
  return citations;
}

function cite(citations: Map<Thing, Citation[]>, target: Thing, citation: Citation): void {
  const known = citations.get(target);
  if (known) known.push(citation);
  else citations.set(target, [citation]);
}
