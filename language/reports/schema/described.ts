import type { JsonSchema } from '../../settings/shapes.ts';

/** How a type is described to other programs: key by key, so that a new key does not compile before it is described. */

/** A key that may be absent. */
interface Optional {
  readonly optional: JsonSchema;
}

type Schema = JsonSchema & { readonly optional?: never };

type AnyKeys = Readonly<Record<string, Schema | Optional>>;

/** Where something stands in a file belongs to one machine, and is left out. */
type Told<T> = Exclude<keyof T & string, 'origin' | 'span'>;

/** A schema for each key of a type that is told. */
type Described<T> = {
  readonly [K in Told<T>]: Partial<Pick<T, K>> extends Pick<T, K> ? Optional : Schema;
};

/** Says of a key that it may be absent. */
export function maybe(schema: JsonSchema): Optional {
  return { optional: schema };
}

/** An object with these keys. Others may be added one day, so readers are not told to refuse them. */
export function shape<T>(described: Described<T>): JsonSchema;
export function shape(described: AnyKeys): JsonSchema {
  return objectOf(described);
}

/** One of several sorts of object, which its `type` tells apart. */
export function variant<T extends { readonly type: string }>(
  type: T['type'],
  described: Described<Omit<T, 'type'>>,
): JsonSchema;
export function variant(type: string, described: AnyKeys): JsonSchema {
  return objectOf({ type: { const: type }, ...described });
}

function objectOf(described: AnyKeys): JsonSchema {
  const keys = Object.entries(described);
  return {
    type: 'object',
    properties: Object.fromEntries(keys.map(([key, schema]) => [key, schema.optional ?? schema])),
    required: keys.flatMap(([key, schema]) => (schema.optional === undefined ? [key] : [])),
  };
}

/** One of some words; all of them have to be named. */
export function oneOf<T extends string>(choices: Readonly<Record<T, true>>): JsonSchema {
  return { enum: Object.keys(choices) };
}

/** A schema with what it means. */
export function meaning(means: string, schema: JsonSchema): JsonSchema {
  return { description: means, ...schema };
}

export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

/** What stands under `$defs`. */
export function defined(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

export const words: JsonSchema = { type: 'string' };
export const count: JsonSchema = { type: 'integer' };
export const day: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
