import { isMap, isScalar, type Node, type Pair } from 'yaml';
import { placeOf, type Reading, resolved, wordsOf } from './shapes.ts';

/** The entries of a map, keys as words; undefined, and said, when the node is none. A key said twice counts once. */
export function entriesOf(node: Node, expected: string, reading: Reading): Entry[] | undefined {
  const target = resolved(node, reading);
  if (target === undefined) return undefined;
  if (!isMap<Node, Node | null>(target)) {
    reading.problem(placeOf(node), `This must be ${expected}.`);
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
  if (key === undefined) reading.problem(place, 'A name must stand before the colon.');
  else if (seen.has(key)) reading.problem(place, `“${key}” is said twice here; only the first counts. Take one away.`);
  else if (value === null || (isScalar(value) && value.value === null)) {
    seen.add(key);
    reading.problem(place, `“${key}” has no value yet. Write one after the colon, or take the line away.`);
  } else {
    seen.add(key);
    return { key, keyNode, value };
  }
  return undefined;
}
