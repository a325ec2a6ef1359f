import { type Document, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { file } from './keys.ts';
import { type Around, type KeyHelp, type Offers, placeOf, type Shape, type World, wordsOf } from './shapes.ts';

/** A word of `inquiry.yaml`, with what the tables of keys say of its place. */
export interface Visit {
  readonly node: Scalar;
  readonly offers: Offers;
  readonly around: Around;
  /** It is a key; then the keys of the same map, itself among them. Otherwise it is a value. */
  readonly keys?: readonly string[];
  /** It stands in a list. */
  readonly listed: boolean;
  /** It stands between brackets or braces. */
  readonly flow: boolean;
  /** Where the key begins that it is a value of, itself or in a list; undefined at the top. */
  readonly keyStart?: number;
}

type Step = Omit<Visit, 'node' | 'offers' | 'keys'> & { readonly shape: Shape<unknown> | undefined };

/** Every word of a document in its order, keys and values; a document with errors has those that could be read. */
export function visitsOf(document: Document, world: World): readonly Visit[] {
  const around: Around = { world, beside: new Map() };
  return visits(document.contents, { shape: file, around, listed: false, flow: false });
}

function visits(node: unknown, step: Step): readonly Visit[] {
  const { shape, ...place } = step;
  const offers = shape?.offers(step.around) ?? {};
  if (isScalar(node)) return [{ ...place, node, offers }];
  if (isSeq(node)) {
    const inner = { ...step, shape: offers.item, listed: true, flow: step.flow || node.flow === true };
    return node.items.flatMap((item) => visits(item, inner));
  }
  return isMap<Node, Node | null>(node) ? inMap(node.items, { ...step, flow: step.flow || node.flow === true }) : [];
}

interface KeyAndValue {
  readonly key: Node;
  readonly value: Node | null;
}

function inMap(pairs: readonly KeyAndValue[], step: Step): Visit[] {
  const { shape, ...place } = step;
  const offers = shape?.offers(step.around) ?? {};
  const keys = pairs.flatMap(({ key }) => wordsOf(key) ?? []);
  const beside = new Map(pairs.flatMap(({ key, value }) => wordPair(key, value)));
  const around = { ...step.around, beside };
  return pairs.flatMap(({ key, value }): readonly Visit[] => [
    ...(isScalar(key) ? [{ ...place, node: key, offers, keys }] : []),
    ...visits(value, {
      shape: helpOf(offers, wordsOf(key))?.shape,
      around,
      listed: false,
      flow: step.flow,
      keyStart: placeOf(key).start,
    }),
  ]);
}

function wordPair(key: Node, value: Node | null): [string, string][] {
  const name = wordsOf(key);
  const word = value === null ? undefined : wordsOf(value);
  return name === undefined || word === undefined ? [] : [[name, word]];
}

/** What is said of a key in a place that offers these. */
export function helpOf({ keys = {}, chosen }: Offers, key: string | undefined): KeyHelp | undefined {
  return key !== undefined && Object.hasOwn(keys, key) ? keys[key] : chosen;
}
