/**
 * Makes one tree of elements equal to another by changing only what differs, so that what stays neither flickers nor
 * loses its scroll, focus or selection. Children are matched by their `id` first, then by name and place.
 */
export function morph(live: Element, wanted: Element): void {
  copyAttributes(live, wanted);
  const keyed = childrenById(live);
  let at = live.firstChild;
  for (const child of [...wanted.childNodes]) {
    const partner = partnerOf(child, at, keyed);
    if (partner === undefined) {
      live.insertBefore(live.ownerDocument.importNode(child, true), at);
      continue;
    }
    if (partner === at) at = at.nextSibling;
    else live.insertBefore(partner, at);
    makeEqual(partner, child);
  }
  while (at !== null) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

const idOf = (node: Node): string => (node instanceof Element ? node.id : '');

function childrenById(parent: Element): Map<string, ChildNode> {
  return new Map([...parent.children].filter(({ id }) => id !== '').map((child) => [child.id, child]));
}

/** The living node that stands for a wanted one: the bearer of its id, or the next one where both have none. */
function partnerOf(child: ChildNode, at: ChildNode | null, keyed: Map<string, ChildNode>): ChildNode | undefined {
  const id = idOf(child);
  if (id === '') return at !== null && idOf(at) === '' && at.nodeName === child.nodeName ? at : undefined;
  const bearer = keyed.get(id);
  keyed.delete(id);
  return bearer?.nodeName === child.nodeName ? bearer : undefined;
}

/** Makes one node equal to another of the same name. */
export function makeEqual(live: ChildNode, wanted: ChildNode): void {
  if (live.isEqualNode(wanted)) return;
  if (live instanceof Element && wanted instanceof Element) morph(live, wanted);
  else live.nodeValue = wanted.nodeValue;
}

function copyAttributes(live: Element, wanted: Element): void {
  for (const { name } of [...live.attributes]) if (!wanted.hasAttribute(name)) live.removeAttribute(name);
  for (const { name, value } of wanted.attributes)
    if (live.getAttribute(name) !== value) live.setAttribute(name, value);
}
