import { type Document, isAlias, isScalar, isSeq, type Node } from 'yaml';
import { type Meaning, type SettingsSaid, said } from '../locales/settings.ts';
import type { OwnWords } from '../syntax/vocabulary/own.ts';
import { type Fault, mustBe, suggestion } from './fault.ts';

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
  readonly rules: readonly KnownRule[] | undefined;
  problem(place: Place, fault: Fault): void;
}

/** What settings need to know of a rule. */
export interface KnownRule {
  readonly id: string;
  readonly options?: Readonly<Record<string, RuleOption>>;
}

/** A number that a plan may set for a rule, since the sources give none. */
export interface RuleOption {
  /** One sentence, with the unit. */
  readonly means: string;
  readonly least: number;
  readonly most?: number;
  /** What counts where the plan says nothing. */
  readonly otherwise: number;
}

/** What the schema is told of the world: the rules that exist, with their titles. */
export interface SchemaInput {
  readonly rules: readonly (KnownRule & { readonly title: string })[];
}

/** What help while typing is told of the world: beside the rules, the words that a plan and its programme have added. */
export interface World extends SchemaInput {
  readonly own: OwnWords;
}

/** What help depends on at one place. */
export interface Around {
  readonly world: World;
  /** What the keys say that stand in the same map, where that is a word. */
  readonly beside: ReadonlyMap<string, string>;
}

/** A word that may stand somewhere; `is` says where more is to be read about it. */
export interface Choice {
  readonly word: string;
  readonly means?: Meaning;
  readonly is?: 'kind' | 'phrase';
}

/** What is said of a key to those who type or point at it. */
export interface KeyHelp {
  readonly means: Meaning;
  readonly shape: Shape<unknown>;
  readonly example?: string;
  /** The key is the id of a rule. */
  readonly isRule?: true;
}

/** What may stand in a place. */
export interface Offers {
  readonly words?: readonly Choice[];
  readonly keys?: Readonly<Record<string, KeyHelp>>;
  /** What is said of any other key: the plan chooses it, and `key` is one to begin with. */
  readonly chosen?: KeyHelp & { readonly key: string };
  /** Keys without which the map is not whole. */
  readonly needed?: readonly string[];
  /** One key, and no second. */
  readonly single?: true;
  /** Plain words do as well as a map. */
  readonly plain?: true;
  /** What each item is, where a list may stand. */
  readonly item?: Shape<unknown>;
}

export interface Shape<T> {
  /** What a person writes, in words that complete “must be …”. */
  readonly words: SettingsSaid;
  /** The value, or nothing when the node holds something else; then the reading has been told. */
  read(node: Node, reading: Reading): T | undefined;
  schema(input: SchemaInput): JsonSchema;
  offers(around: Around): Offers;
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
  if (target === undefined) reading.problem(placeOf(node), { said: said('noSuchAlias', { name: node.source }) });
  return target;
}

/** The words of a plain or quoted scalar as they were typed: `2007` stays `2007`. */
export function wordsOf(node: Node): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  if (typeof node.value === 'string') return node.value;
  return node.source ?? String(node.value);
}

/** What may stand in a plan as one word: a name, a known word, a term of the calendar. */
export const bareWord = /^\p{L}[\p{L}\p{M}\p{N}_-]*$/u;

/** One line of words that passes a test; `fault` says what is wrong with words that do not. */
export function text(
  words: SettingsSaid,
  fault?: (value: string) => Fault | undefined,
  schema: JsonSchema = {},
): Shape<string> {
  return {
    words,
    read(node, reading) {
      const target = resolved(node, reading);
      if (target === undefined) return undefined;
      const value = wordsOf(target)?.trim();
      const wrong = value === undefined || value === '' ? mustBe(words) : fault?.(value);
      if (wrong === undefined) return value;
      reading.problem(placeOf(node), wrong);
      return undefined;
    },
    schema: () => ({ type: 'string', ...schema }),
    offers: () => ({}),
  };
}

/** A number, from one to another; a whole one where parts of it make no sense. */
export function numberBetween(bounds: Pick<RuleOption, 'least' | 'most'> & { readonly whole?: true }): Shape<number> {
  const { least, most, whole = false } = bounds;
  const words = numberWords(bounds);
  return {
    words,
    read(node, reading) {
      const target = resolved(node, reading);
      if (target === undefined) return undefined;
      const value = isScalar(target) ? target.value : undefined;
      const isSuch = typeof value === 'number' && (!whole || Number.isInteger(value));
      if (isSuch && value >= least && value <= (most ?? value)) return value;
      reading.problem(placeOf(target), mustBe(words));
      return undefined;
    },
    schema: () => ({
      type: whole ? 'integer' : 'number',
      minimum: least,
      ...(most === undefined ? {} : { maximum: most }),
    }),
    offers: () => ({}),
  };
}

function numberWords({ least: from, most: to, whole }: Parameters<typeof numberBetween>[0]): SettingsSaid {
  const least = String(from);
  if (to === undefined) return said(whole ? 'wholeNumber' : 'number', { least });
  return said(whole ? 'wholeNumberTo' : 'numberTo', { least, most: String(to) });
}

/** What a shape reads, with the place it was read from. */
export function located<T>(shape: Shape<T>): Shape<{ readonly value: T; readonly place: Place }> {
  return {
    ...shape,
    read(node, reading) {
      const value = shape.read(node, reading);
      return value === undefined ? undefined : { value, place: placeOf(node) };
    },
  };
}

/** A shape that takes what it takes, and offers these words for it. */
export function offering<T>(shape: Shape<T>, words: (around: Around) => readonly Choice[]): Shape<T> {
  return { ...shape, offers: (around) => ({ words: words(around) }) };
}

/** What a shape reads, made into something else. */
export function made<A, B>(shape: Shape<A>, make: (value: A) => B): Shape<B> {
  return {
    ...shape,
    read(node, reading) {
      const value = shape.read(node, reading);
      return value === undefined ? undefined : make(value);
    },
  };
}

/** One of a few words, with what each means. */
export function oneOf<T extends string>(choices: readonly T[], means: Readonly<Record<T, Meaning>>): Shape<T> {
  const words = said('oneOf', { choices: { row: choices } });
  return {
    words,
    read(node, reading) {
      const target = resolved(node, reading);
      if (target === undefined) return undefined;
      const value = wordsOf(target);
      const found = choices.find((choice) => choice === value);
      if (found !== undefined) return found;
      const fault =
        value === undefined
          ? mustBe(words)
          : { said: said('valueMustBe', { value, what: words }), ...suggestion(value, choices) };
      reading.problem(placeOf(node), fault);
      return undefined;
    },
    schema: () => ({ enum: choices }),
    offers: () => ({ words: choices.map((word) => ({ word, means: means[word] })) }),
  };
}

/** A list; a single value stands for a list of one. What cannot be read is left out. */
export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    words: said('listOf', { item: item.words }),
    read(node, reading) {
      const target = resolved(node, reading);
      if (target === undefined) return undefined;
      const nodes = isSeq<Node>(target) ? target.items : [target];
      return nodes.flatMap((one) => item.read(one, reading) ?? []);
    },
    schema: (input) => ({ oneOf: [item.schema(input), { type: 'array', items: item.schema(input) }] }),
    offers: (around) => ({ ...item.offers(around), item }),
  };
}
