import type { Thing } from './plan.ts';

/** Who bears a name or a title. Names are compared in Unicode form C, titles also without regard to outer space. */
export interface Bearers {
  readonly byName: ReadonlyMap<string, readonly Thing[]>;
  readonly byTitle: ReadonlyMap<string, readonly Thing[]>;
}

export function bearersOf(things: readonly Thing[]): Bearers {
  const byName = new Map<string, Thing[]>();
  const byTitle = new Map<string, Thing[]>();
  for (const thing of things) {
    // What an acceptance is called by is the rule it answers.
    if (thing.name && thing.kind !== 'accept') put(byName, thing.name.text, thing);
    if (thing.title) put(byTitle, thing.title.text, thing);
  }
  return { byName, byTitle };
}

/** A name or title as it is compared. */
export function keyOf(text: string): string {
  return text.normalize('NFC').trim();
}

function put(index: Map<string, Thing[]>, text: string, thing: Thing): void {
  const key = keyOf(text);
  const known = index.get(key);
  if (known) known.push(thing);
  else index.set(key, [thing]);
}
