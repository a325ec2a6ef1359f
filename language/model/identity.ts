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
export function identities(things: readonly Thing[], parents: ReadonlyMap<Thing, Thing>): Map<Thing, string> {
  const ids = new Map<Thing, string>();
  const taken = new Map<string, number>();
  for (const thing of things) {
    const plain = identityOf(thing, ids, parents.get(thing));
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    ids.set(thing, count === 1 ? plain : `${plain}~${count}`);
  }
  return ids;
}

/** Identity hangs on the parent's, which stands earlier in the text and so is known. */
function identityOf(thing: Thing, ids: ReadonlyMap<Thing, string>, parent: Thing | undefined): string {
  if (thing.name && thing.kind !== 'accept') return `${thing.kind}:${thing.name.text.normalize('NFC')}`;
  const words = thing.title?.text ?? thing.name?.text ?? thing.facts[0]?.values[0]?.text ?? '';
  const own = slug(words) || thing.word.replaceAll(' ', '-');
  const above = parent && ids.get(parent)?.replace(/^[^:]*:/, '');
  return above === undefined || parent?.kind === 'inquiry' || parent?.kind === 'partnership'
    ? `${thing.kind}:${own}`
    : `${thing.kind}:${above}/${own}`;
}
