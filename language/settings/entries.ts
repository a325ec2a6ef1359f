import { isMap, isScalar, type Node, type Pair } from 'yaml';
import { type SettingsSaid, said } from '../locales/settings.ts';
import { mustBe } from './fault.ts';
import { placeOf, type Reading, resolved, wordsOf } from './shapes.ts';

/** The entries of a map, keys as words; undefined, and said, when the node is none. A key said twice counts once. */
export function entriesOf(node: Node, expected: SettingsSaid, reading: Reading): Entry[] | undefined {
  const target = resolved(node, reading);
  if (target === undefined) return undefined;
  if (!isMap<Node, Node | null>(target)) {
    reading.problem(placeOf(node), mustBe(expected));
    return undefined;
  }
  const seen = new Set<string>();
  return target.items.flatMap((pair) => entryOf(pair, seen, reading) ?? []);
}

export interface Entry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node;
}

function entryOf(
  { key: keyNode, value }: Pair<Node, Node | null>,
  seen: Set<string>,
  reading: Reading,
): Entry | undefined {
  const key = wordsOf(keyNode);
  const place = placeOf(keyNode);
  if (key === undefined) reading.problem(place, { said: said('noKey') });
  else if (seen.has(key)) reading.problem(place, { said: said('saidTwice', { key }) });
  else if (value === null || (isScalar(value) && value.value === null)) {
    seen.add(key);
    reading.problem(place, { said: said('noValue', { key }) });
  } else {
    seen.add(key);
    return { key, keyNode, value };
  }
  return undefined;
}
