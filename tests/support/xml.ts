import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** Reads XML, with a parser that knows nothing of how it was written. */

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ...{ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', trimValues: false },
  ...{ parseTagValue: false, parseAttributeValue: false },
});

/** The whole text as elements; one that is not well-formed fails. */
export function readXml(xml: string): Element {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(valid.err.msg);
  const nodes: readonly Node[] = parser.parse(xml);
  const [root] = nodes.map(elementOf).filter(({ tag }) => !tag.startsWith('?'));
  if (!root) throw new Error('There is no element');
  return root;
}

function elementOf(node: Node): Element {
  const [tag = ''] = Object.keys(node).filter((key) => key !== ':@');
  const inside = node[tag];
  const nodes: readonly Node[] = Array.isArray(inside) ? inside : [];
  const attributes = Object.entries(Object(node[':@'])).map(([name, value]) => [name, String(value)]);
  return {
    tag,
    attributes: Object.fromEntries(attributes),
    text: nodes.map((one) => ('#text' in one ? String(one['#text']) : '')).join(''),
    children: nodes.filter((one) => !('#text' in one)).map(elementOf),
  };
}

/** Every element, from the outside in. */
export function everyElement(root: Element): readonly Element[] {
  return [root, ...root.children.flatMap(everyElement)];
}
