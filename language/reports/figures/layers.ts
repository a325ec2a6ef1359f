/**
 * Puts nodes that stand in given columns in an order in which few links cross, and at heights at which they run straight.
 * Every step is counted, so the same nodes always lie the same.
 */

export interface LayerNode {
  readonly id: string;
  readonly column: number;
  readonly high: number;
}

export interface LayerLink {
  readonly from: string;
  readonly to: string;
}

/** Where nodes lie: the middle of each; and for each link the middles of the columns it passes on its way. */
export interface Layout {
  readonly middles: ReadonlyMap<string, number>;
  readonly ways: readonly (readonly { readonly column: number; readonly middle: number }[])[];
  readonly height: number;
}

const sweeps = 8;
const gap = 12;
/** The room a link takes where it passes a column. */
const passing = 6;

/** Links lead from a column to a later one; others are not laid. */
export function layered(nodes: readonly LayerNode[], links: readonly LayerLink[]): Layout {
  const columnOf = new Map(nodes.map(({ id, column }) => [id, column]));
  const passes = links.map((link, at) => passesOf(link, at, columnOf));
  const all = [...nodes, ...passes.flat()];
  const count = Math.max(0, ...all.map(({ column }) => column + 1));
  const neighbours = neighboursOf(links, passes);
  let columns = Array.from({ length: count }, (_, column) => all.filter((node) => node.column === column));
  for (let sweep = 0; sweep < sweeps; sweep++) columns = swept(columns, neighbours, sweep % 2 === 0);
  const middles = straightened(columns, neighbours);
  const top = Math.min(0, ...all.map(({ id, high }) => (middles.get(id) ?? 0) - high / 2));
  for (const [id, middle] of middles) middles.set(id, middle - top);
  return {
    middles,
    ways: passes.map((way) => way.map(({ id, column }) => ({ column, middle: middles.get(id) ?? 0 }))),
    height: Math.max(0, ...all.map(({ id, high }) => (middles.get(id) ?? 0) + high / 2)),
  };
}

/** A place in each column between those of the two ends, so that a link finds a way past the nodes there. */
function passesOf({ from, to }: LayerLink, at: number, columnOf: ReadonlyMap<string, number>): readonly LayerNode[] {
  const first = (columnOf.get(from) ?? 0) + 1;
  const between = Math.max(0, (columnOf.get(to) ?? 0) - first);
  return Array.from({ length: between }, (_, step) => ({ id: `${at} ${step}`, column: first + step, high: passing }));
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighboursOf(links: readonly LayerLink[], passes: readonly (readonly LayerNode[])[]): Neighbours {
  const found = new Map<string, string[]>();
  const join = (one: string, other: string): void => {
    found.set(one, [...(found.get(one) ?? []), other]);
    found.set(other, [...(found.get(other) ?? []), one]);
  };
  links.forEach(({ from, to }, at) => {
    const way = [from, ...(passes[at] ?? []).map(({ id }) => id), to];
    for (const [step, id] of way.slice(1).entries()) join(way[step] ?? id, id);
  });
  return found;
}

/** Each column in the order of the middle of its neighbours in the column before it, or after it on the way back. */
function swept(columns: readonly LayerNode[][], neighbours: Neighbours, forth: boolean): LayerNode[][] {
  const result = columns.map((column) => [...column]);
  const order = forth ? result.keys() : [...result.keys()].reverse();
  for (const at of order) {
    const beside = result[forth ? at - 1 : at + 1];
    const column = result[at];
    if (!beside || !column) continue;
    const places = new Map(beside.map(({ id }, place) => [id, place / Math.max(1, beside.length - 1)]));
    const wanted = column.map((node, place) => {
      const near = (neighbours.get(node.id) ?? []).flatMap((id) => places.get(id) ?? []);
      return { node, key: near.length > 0 ? mean(near) : place / Math.max(1, column.length - 1) };
    });
    result[at] = wanted.toSorted((a, b) => a.key - b.key).map(({ node }) => node);
  }
  return result;
}

/** Heights: each node wants to lie at the middle of its neighbours, and keeps its place in the order of its column. */
function straightened(columns: readonly LayerNode[][], neighbours: Neighbours): Map<string, number> {
  const middles = new Map<string, number>();
  for (const column of columns) {
    let y = 0;
    for (const { id, high } of column) {
      middles.set(id, y + high / 2);
      y += high + gap;
    }
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      const wanted = column.map(({ id }) => {
        const near = (neighbours.get(id) ?? []).flatMap((other) => middles.get(other) ?? []);
        return near.length > 0 ? mean(near) : (middles.get(id) ?? 0);
      });
      const placed = spread(column, wanted);
      for (const [at, { id }] of column.entries()) middles.set(id, placed[at] ?? 0);
    }
  }
  return middles;
}

/** As near as can be to where nodes want to lie, in order and without touching: those who crowd share the middle. */
function spread(column: readonly LayerNode[], wanted: readonly number[]): readonly number[] {
  let offset = 0;
  const offsets = column.map(({ high }, at) => {
    offset += at === 0 ? 0 : ((column[at - 1]?.high ?? 0) + high) / 2 + gap;
    return offset;
  });
  const blocks: { sum: number; count: number }[] = [];
  wanted.forEach((want, at) => {
    let block = { sum: want - (offsets[at] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.count > block.sum / block.count; last = blocks.at(-1)) {
      block = { sum: block.sum + last.sum, count: block.count + last.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const bases = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return bases.map((base, at) => base + (offsets[at] ?? 0));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
