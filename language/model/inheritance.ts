import type { Kind } from '../syntax/vocabulary/kinds.ts';
import { type Bearers, bearersOf, keyOf } from './bearers.ts';
import { type Flat, flatten, groupByKind } from './flatten.ts';
import type { Part, Thing, Value } from './plan.ts';
import { eachSaid, type Said } from './said.ts';

/**
 * What a programme lends each of its members, worked out once for all of them: a member costs what its own text costs,
 * however many there are. What a line of the programme points at is a member's own affair, since the member may bear
 * the name too, and is worked out there when somebody asks.
 */
export interface Inheritance extends Flat, Bearers {
  readonly byKind: Readonly<Record<Kind, readonly Thing[]>>;
  /** What each value of the programme's lines is said with; the unit stands for the amount that it counts. */
  readonly said: ReadonlyMap<Value, Said>;
  /** The texts among those values, as titles are compared. */
  readonly texts: ReadonlySet<string>;
}

export function inheritanceOf(parts: readonly Pick<Part, 'things'>[]): Inheritance {
  const flat = flatten(parts);
  const said = new Map<Value, Said>();
  for (const thing of flat.things) eachSaid(thing, (one) => said.set(pointerOf(one.value), one));
  const texts = new Set([...said.keys()].flatMap(({ type, text }) => (type === 'text' ? [keyOf(text)] : [])));
  return { ...flat, ...bearersOf(flat.things), byKind: groupByKind(flat.things), said, texts };
}

/** What a plan inherits that belongs to no programme. */
export const noInheritance: Inheritance = inheritanceOf([]);

/** The part of a value that can point: the unit of an amount, else all of it. */
function pointerOf(value: Value): Value {
  return value.type === 'amount' ? (value.unit ?? value) : value;
}
