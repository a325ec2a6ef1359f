import type { Lookup } from './lookup.ts';
import type { Thing } from './plan.ts';

/** A title as a slug: lower case, words joined by hyphens, at most 60 characters. */
export function slug(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '');
}

/** The identity of every thing; a twin gets `~2`. */
export class Identities {
  readonly ids: ReadonlyMap<Thing, string>;
  private readonly given = new Map<Thing, string>();
  /** How many things are called what, but for the twins' numbers. */
  private readonly taken = new Map<string, number>();

  constructor(things: readonly Thing[], parents: ReadonlyMap<Thing, Thing>) {
    this.ids = this.given;
    for (const thing of things) {
      const plain = identityOf(thing, this.ids, parents.get(thing));
      const count = (this.taken.get(plain) ?? 0) + 1;
      this.taken.set(plain, count);
      this.given.set(thing, count === 1 ? plain : `${plain}~${count}`);
    }
  }

  /**
   * Calls some things, in the order of the text, by their new words; gives those that are called otherwise now, or nothing
   * where one is or was a twin of another, so that all have to be told apart anew.
   */
  rename(things: readonly Thing[], parents: ReadonlyMap<Thing, Thing>): readonly Thing[] | undefined {
    const renamed: [thing: Thing, before: string, now: string][] = [];
    const ids = { get: (thing: Thing) => renamed.find(([one]) => one === thing)?.[2] ?? this.given.get(thing) };
    for (const thing of things) {
      const before = this.given.get(thing) ?? '';
      const now = identityOf(thing, ids, parents.get(thing));
      if (now === before) continue;
      const isTaken = this.taken.has(now) || renamed.some(([, , other]) => other === now);
      if (isTaken || this.taken.get(before) !== 1) return undefined;
      renamed.push([thing, before, now]);
    }
    for (const [thing, before, now] of renamed) {
      this.taken.delete(before);
      this.taken.set(now, 1);
      this.given.set(thing, now);
    }
    return renamed.map(([thing]) => thing);
  }
}

/** Identity hangs on the parent's, which stands earlier in the text and so is known. */
function identityOf(thing: Thing, ids: Pick<Lookup<Thing, string>, 'get'>, parent: Thing | undefined): string {
  if (thing.name && thing.kind !== 'accept') return `${thing.kind}:${thing.name.text.normalize('NFC')}`;
  const words = thing.title?.text ?? thing.name?.text ?? thing.facts[0]?.values[0]?.text ?? '';
  const own = slug(words) || thing.word.replaceAll(' ', '-');
  const above = parent && ids.get(parent)?.replace(/^[^:]*:/, '');
  return above === undefined || parent?.kind === 'inquiry' || parent?.kind === 'partnership'
    ? `${thing.kind}:${own}`
    : `${thing.kind}:${above}/${own}`;
}
