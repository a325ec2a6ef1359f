/** Finds words in a report as a reader sees them. */

/** What is read without a pause: words in two of these never stand together. */
const blocks = 'h1, h2, h3, h4, p, li, dt, dd, th, td, caption, figcaption';

/** A stretch of text, with the nodes it is made of and where each begins. */
interface Stretch {
  readonly block: Element | null;
  readonly nodes: Text[];
  readonly starts: number[];
  text: string;
}

/** Every place where some words stand, in the order of the report; capital or small, whatever space lies between. */
export function matchesIn(report: Element, words: string): Range[] {
  const sought = words.trim();
  if (sought === '') return [];
  const pattern = sought
    .split(/\s+/)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+');
  return stretchesIn(report).flatMap((stretch) =>
    [...stretch.text.matchAll(new RegExp(pattern, 'giu'))].map(({ 0: found, index }) =>
      rangeOf(stretch, index, index + found.length),
    ),
  );
}

/** A drawing has the same words in the tables beside it, and its names cannot be seen. */
function stretchesIn(report: Element): Stretch[] {
  const walker = document.createTreeWalker(report, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof SVGElement ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const stretches: Stretch[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const block = node.parentElement?.closest(blocks) ?? null;
    const last = stretches.at(-1);
    if (last !== undefined && last.block === block) append(last, node);
    else stretches.push({ block, nodes: [node], starts: [0], text: node.data });
  }
  return stretches;
}

function append(stretch: Stretch, node: Text): void {
  stretch.starts.push(stretch.text.length);
  stretch.nodes.push(node);
  stretch.text += node.data;
}

function rangeOf(stretch: Stretch, start: number, end: number): Range {
  const range = document.createRange();
  const [first, from] = placeIn(stretch, start);
  const [last, to] = placeIn(stretch, end - 1);
  if (first !== undefined) range.setStart(first, from);
  if (last !== undefined) range.setEnd(last, to + 1);
  return range;
}

function placeIn({ nodes, starts }: Stretch, at: number): readonly [Text | undefined, number] {
  const index = starts.findLastIndex((start) => start <= at);
  return [nodes[index], at - (starts[index] ?? 0)];
}
