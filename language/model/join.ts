import type { Settings, SettingsProblem } from '../settings/settings.ts';
import { allKinds, type Kind } from '../syntax/vocabulary/kinds.ts';
import type { Phrase } from '../syntax/vocabulary/phrases.ts';
import { identities } from './identity.ts';
import { Names, type Reference } from './names.ts';
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
  /** What else lies in its folder: paths from its root, with `/`. */
  readonly others: readonly string[];
  /** Every thing, nested ones too, in the order of files and text. */
  readonly things: readonly Thing[];
  readonly byKind: Readonly<Record<Kind, readonly Thing[]>>;
  /** Declared by the programme and visible here; pointed at, never checked. */
  readonly inherited: readonly Thing[];
  readonly parents: ReadonlyMap<Thing, Thing>;
  /** `kind:name`, or `kind:parent/slug-of-title`; steady while lines move. */
  readonly ids: ReadonlyMap<Thing, string>;
  /** What a value points at; more than one thing when a title is borne by several. */
  readonly targets: ReadonlyMap<Value, readonly Thing[]>;
  readonly citations: ReadonlyMap<Thing, readonly Citation[]>;
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
  /** Parts of the programme this plan is a member of. */
  readonly inherited?: readonly Part[];
}

/** Joins parts to a plan. A part with an unresolved merge takes no part in it. */
export function join(input: JoinInput): Plan {
  const { root, settings, settingsFile } = input;
  const parts = [...input.parts].sort((a, b) => (a.file < b.file ? -1 : 1));
  const parents = new Map<Thing, Thing>();
  const things = parts
    .filter(({ conflicted }) => !conflicted)
    .flatMap(({ things: top }) => top.flatMap((thing) => flatten(thing, parents)));
  const inherited = (input.inherited ?? []).flatMap(({ things: top }) =>
    top.flatMap((thing) => flatten(thing, parents)),
  );
  const names = new Names(things, inherited, settings);
  const references = things.flatMap((thing) => names.referencesOf(thing));
  const targets = new Map<Value, readonly Thing[]>();
  const citations = new Map<Thing, Citation[]>();
  for (const { value, targets: found, owner, phrase } of references) {
    if (found.length === 0) continue;
    targets.set(value, found);
    for (const target of found) cite(citations, target, { from: owner, phrase, value });
  }
  // What the programme declares is pointed at, never checked; whom its own lines point at must still be known.
  for (const { value, targets: found } of inherited.flatMap((thing) => names.referencesOf(thing)))
    if (found.length > 0) targets.set(value, found);
  return {
    root,
    settings,
    ...(settingsFile ? { settingsFile } : {}),
    parts,
    others: input.others ?? [],
    things,
    byKind: groupByKind(things),
    inherited,
    parents,
    ids: identities(things, parents),
    targets,
    citations,
    references,
    head: things.find(({ kind }) => kind === 'inquiry' || kind === 'partnership'),
    partial: parts.some(({ partial }) => partial),
  };
}

function cite(citations: Map<Thing, Citation[]>, target: Thing, citation: Citation): void {
  const known = citations.get(target);
  if (known) known.push(citation);
  else citations.set(target, [citation]);
}

function groupByKind(things: readonly Thing[]): Record<Kind, Thing[]> {
  const groups = Object.fromEntries(allKinds.map((kind) => [kind, [] as Thing[]])) as Record<Kind, Thing[]>;
  for (const thing of things) groups[thing.kind].push(thing);
  return groups;
}

/** A thing with everything declared inside it, in the order of the text. */
function flatten(thing: Thing, parents: Map<Thing, Thing>): Thing[] {
  const inside = [...thingsIn(thing)];
  for (const child of inside) parents.set(child, thing);
  inside.sort((a, b) => a.span.start - b.span.start);
  return [thing, ...inside.flatMap((child) => flatten(child, parents))];
}

/** The things declared right inside a thing, in the blocks of its facts and in lines that nobody could read too. */
function thingsIn({ things, facts, unknown }: Pick<Thing, 'things' | 'facts' | 'unknown'>): Thing[] {
  return [...things, ...facts.flatMap(thingsIn), ...unknown.flatMap(thingsIn)];
}
