import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { nearest } from '../text/nearest.ts';

/**
 * What a value in `inquiry.yaml` may be. A shape reads a YAML node and describes itself for the JSON Schema, so that
 * the reader, the editor's help and the reference cannot disagree.
 */

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A stretch of the text: UTF-16 offsets, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** One reading of one file: shapes say here what they could not take. */
export interface Reading {
  readonly document: Document;
  /** The rules there are; undefined when nobody said, and then any id is taken. */
  readonly ruleIds: readonly string[] | undefined;
  problem(place: Place, message: string, mend?: string): void;
}

/** What the schema is told of the world: the rules that exist, with their titles. */
export interface SchemaInput {
  readonly rules: readonly { readonly id: string; readonly title: string }[];
}

export interface Shape<T> {
  /** What a person writes, in words that complete “must be …”. */
  readonly words: string;
  /** The value, or nothing when the node holds something else; then the reading has been told. */
  read(node: Node, reading: Reading): T | undefined;
  schema(input: SchemaInput): JsonSchema;
}

/** What a shape reads. */
export type Read<S> = S extends Shape<infer T> ? T : never;

/** Where a node stands in the text. */
export function placeOf(node: unknown): Place {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  const [start, end]: unknown[] = Array.isArray(range) ? range : [];
  return { start: typeof start === 'number' ? start : 0, end: typeof end === 'number' ? end : 0 };
}

/** The node an alias stands for; undefined, and said, when there is none. */
export function resolved(node: Node, reading: Reading): Node | undefined {
  if (!isAlias(node)) return node;
  const target = node.resolve(reading.document);
  if (target === undefined)
    reading.problem(placeOf(node), `“*${node.source}” stands for “&${node.source}”, which is nowhere in this file.`);
  return target;
}

/** The words of a plain or quoted scalar as they were typed: `2007` stays `2007`. */
export function wordsOf(node: Node): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  if (typeof node.value === 'string') return node.value;
  return node.source ?? String(node.value);
}

/** A suggestion to end a message with, and the word to write instead when only one resembles it. */
export function suggestion(
  word: string,
  candidates: readonly string[],
): { readonly words: string; readonly mend?: string } {
  const [first, ...others] = nearest(word, candidates);
  if (first === undefined) return { words: '' };
  if (others.length > 0) return { words: ` Did you mean ${[first, ...others].map((one) => `“${one}”`).join(' or ')}?` };
  return { words: ` Did you mean “${first}”?`, mend: first };
}

/** One line of words that passes a test; `fault` says what is wrong with words that do not. */
export function text(
  words: string,
  fault?: (value: string) => string | undefined,
  schema: JsonSchema = {},
): Shape<string> {
  return {
    words,
    read(node, reading) {
      const target = resolved(node, reading);
      if (target === undefined) return undefined;
      const value = wordsOf(target)?.trim();
      const wrong = value === undefined || value === '' ? `This must be ${words}.` : fault?.(value);
      if (wrong === undefined) return value;
      reading.problem(placeOf(node), wrong);
      return undefined;
    },
    schema: () => ({ type: 'string', ...schema }),
  };
}

/** One of a few words. */
export function oneOf<const T extends string>(choices: readonly T[]): Shape<T> {
  const words = `one of ${choices.join(', ')}`;
  return {
    words,
    read(node, reading) {
      const target = resolved(node, reading);
      if (target === undefined) return undefined;
      const value = wordsOf(target);
      const found = choices.find((choice) => choice === value);
      if (found !== undefined) return found;
      if (value === undefined) reading.problem(placeOf(node), `This must be ${words}.`);
      else {
        const { words: hint, mend } = suggestion(value, choices);
        reading.problem(placeOf(node), `“${value}” must be ${words}.${hint}`, mend);
      }
      return undefined;
    },
    schema: () => ({ enum: choices }),
  };
}

/** A whole number from some least one on. */
export function wholeNumber(words: string, least: number): Shape<number> {
  return {
    words,
    read(node, reading) {
      const target = resolved(node, reading);
      if (target === undefined) return undefined;
      const typed = wordsOf(target) ?? '';
      const value = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
      if (value >= least) return value;
      reading.problem(placeOf(node), `This must be ${words}.`);
      return undefined;
    },
    schema: () => ({ type: 'integer', minimum: least }),
  };
}

/** A list; a single value stands for a list of one. What cannot be read is left out. */
export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    words: `a list; each must be ${item.words}`,
    read(node, reading) {
      const target = resolved(node, reading);
      if (target === undefined) return undefined;
      const nodes = isSeq<Node>(target) ? target.items : [target];
      return nodes.flatMap((one) => item.read(one, reading) ?? []);
    },
    schema: (input) => ({ oneOf: [item.schema(input), { type: 'array', items: item.schema(input) }] }),
  };
}

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
