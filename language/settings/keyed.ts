import { isMap, type Node } from 'yaml';
import { type Meaning, type SettingsSaid, said } from '../locales/settings.ts';
import { entriesOf } from './entries.ts';
import { type Fault, suggestion } from './fault.ts';
import {
  type Around,
  type JsonSchema,
  type Offers,
  type Place,
  placeOf,
  type Read,
  type Reading,
  type SchemaInput,
  type Shape,
} from './shapes.ts';

/** Maps in `inquiry.yaml`: those whose keys are fixed by a table, and those whose keys the plan chooses. */

/** One key: what it means, what it takes, and a line to copy. Feeds the reader, the JSON Schema and the reference. */
export interface KeyRow<T = unknown> {
  readonly means: Meaning;
  readonly shape: Shape<T>;
  readonly example: string;
}

export type KeyTable = Readonly<Record<string, KeyRow>>;

/** What a table of keys reads: every key may be absent. */
export type Keys<T extends KeyTable> = { readonly [K in keyof T]?: Read<T[K]['shape']> };

/** A map with the keys of a table. */
export interface Keyed<T extends KeyTable> extends Shape<Keys<T>> {
  readonly table: T;
}

/** A map whose keys stand in a table. */
export function keyed<T extends KeyTable>(words: SettingsSaid, table: T): Keyed<T> {
  const names = Object.keys(table);
  return {
    words,
    table,
    read(node, reading) {
      const entries = entriesOf(node, words, reading);
      if (entries === undefined) return undefined;
      const found = entries.flatMap(({ key, keyNode, value }): [string, unknown][] => {
        const row = Object.hasOwn(table, key) ? table[key] : undefined;
        if (row === undefined) unknownKey(key, keyNode, names, reading);
        return row === undefined ? [] : [[key, row.shape.read(value, reading)]];
      });
      // Each value was read by the shape of its own key, which is what the type says.
      return Object.fromEntries(found.filter(([, value]) => value !== undefined)) as Keys<T>;
    },
    schema: (input) => objectOf(table, input),
    offers: () => ({ keys: table }),
  };
}

/** The JSON Schema of a map with the keys of a table. */
export function objectOf(table: KeyTable, input: SchemaInput): JsonSchema {
  const properties = Object.entries(table).map(([key, { means, shape, example }]) => [
    key,
    { description: `${means('en')}\n\nExample:\n${example}`, ...shape.schema(input) },
  ]);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}

function unknownKey(key: string, keyNode: Node, names: readonly string[], reading: Reading): void {
  const hint = said('theSettings', { keys: { row: names } });
  reading.problem(placeOf(keyNode), { said: said('noSetting', { key }), hint, ...suggestion(key, names) });
}

/** What a table of keys reads where some of them must be there. */
type WithAll<T extends KeyTable, K extends keyof T> = Keys<T> & { readonly [N in K]: Read<T[N]['shape']> };

/** A map of which some keys must be there; `lacks` says which are not. */
export function withAll<T extends KeyTable, K extends keyof T & string>(
  shape: Keyed<T>,
  lacks: 'ruleLacks' | 'examplesLack' | 'conditionLacks',
  needed: readonly K[],
): Keyed<T> & Shape<WithAll<T, K>> {
  return {
    ...shape,
    read(node, reading) {
      const keys = shape.read(node, reading);
      const missing = needed.filter((key) => isMap(node) && !node.has(key));
      if (missing.length > 0)
        reading.problem(placeOf(node), { said: said(lacks, { keys: { row: missing, quoted: true } }) });
      return keys !== undefined && hasAll(keys, needed) ? keys : undefined;
    },
    schema: (input) => ({ ...shape.schema(input), required: needed }),
    offers: (around) => ({ ...shape.offers(around), needed }),
  };
}

function hasAll<T extends KeyTable, K extends keyof T>(keys: Keys<T>, needed: readonly K[]): keys is WithAll<T, K> {
  return needed.every((key) => keys[key] !== undefined);
}

/** The first of some keys that a map does not have; nothing for what is no map. */
export function missingKey(node: Node, keys: readonly string[]): string | undefined {
  return isMap(node) ? keys.find((key) => !node.has(key)) : undefined;
}

interface NamedInput<T> {
  /** What the whole is, in words that complete “must be …”. */
  readonly words: SettingsSaid;
  readonly value: Shape<T>;
  /** What is wrong with a key, and the one word that mends it; nothing when it will do. */
  keyFault(key: string, reading: Reading): Fault | undefined;
  schema(value: JsonSchema, input: SchemaInput): JsonSchema;
  offers(value: Shape<unknown>, around: Around): Offers;
  /** What is kept of an entry, where its place is needed later. */
  placed?(value: T, key: Place): T;
}

/** Any key will do, such as this one. */
export function chosen(key: string, means: Meaning): (value: Shape<unknown>) => Offers {
  return (shape) => ({ chosen: { key, means, shape } });
}

/** A map whose keys the plan chooses, in the order of the file; an entry with a wrong key or value is left out. */
export function named<T>({
  words,
  value,
  keyFault,
  schema,
  offers,
  placed = (read) => read,
}: NamedInput<T>): Shape<readonly (readonly [string, T])[]> {
  return {
    words,
    read(node, reading) {
      return entriesOf(node, words, reading)?.flatMap(({ key, keyNode, value: inner }): [string, T][] => {
        const fault = keyFault(key, reading);
        if (fault !== undefined) reading.problem(placeOf(keyNode), fault);
        const read = value.read(inner, reading);
        return fault === undefined && read !== undefined ? [[key, placed(read, placeOf(keyNode))]] : [];
      });
    },
    schema: (input) => schema(value.schema(input), input),
    offers: (around) => offers(value, around),
  };
}
