/** What an event changed: plans to check again, and plans that are no more. */
export interface Touched {
  readonly plans: readonly string[];
  readonly gone: readonly string[];
}

export const untouched: Touched = { plans: [], gone: [] };

/** What several events changed, each plan once; `isThere` tells how things stand after the last of them. */
export function together(all: readonly Touched[], isThere: (root: string) => boolean): Touched {
  const plans = new Set(all.flatMap((one) => one.plans));
  const gone = new Set(all.flatMap((one) => one.gone));
  return { plans: [...plans].filter(isThere), gone: [...gone].filter((root) => !isThere(root)) };
}
