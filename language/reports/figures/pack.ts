/** Puts what lies side by side on as few rows as it needs. */

export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** For each extent, in the order given, the first row in which it touches nothing that stands there already. */
export function packed(extents: readonly Extent[], gap: number): readonly number[] {
  const rows: Extent[][] = [];
  return extents.map((one) => {
    const free = rows.findIndex((row) =>
      row.every(({ left, right }) => one.left >= right + gap || one.right + gap <= left),
    );
    if (free < 0) return rows.push([one]) - 1;
    rows[free]?.push(one);
    return free;
  });
}
