import type { Place } from './messages.ts';

/** The place a `data-source` means, or undefined where it is not of the form `uri#start-end`. */
export function readSource(source: string): Place | undefined {
  const [, uri, start, end] = /^(.+)#(\d+)-(\d+)$/.exec(source) ?? [];
  if (uri === undefined) return undefined;
  return { uri, start: Number(start), end: Number(end) };
}

/** Whether two places share a character, or one of them is empty and touches the other. */
export function overlap(a: Place, b: Place): boolean {
  return a.uri === b.uri && a.start <= b.end && b.start <= a.end;
}

/** How many characters a place spans. */
export function lengthOf({ start, end }: Place): number {
  return end - start;
}
