import type { Finding } from './finding.ts';

/**
 * Findings that somebody knew before: those of a baseline, or of an earlier revision. They are told apart by rule, by the
 * thing they are about and by what they say, never by line, so that an edit elsewhere makes nothing new.
 */

export interface Known {
  readonly rule: string;
  /** Identity of the thing; absent when the finding is about the whole plan. */
  readonly about?: string;
  readonly found: string;
  /** How many findings are alike in all this. */
  readonly count: number;
}

/** Findings told apart by what was known before. */
export interface Sifted {
  /** In the order they came. */
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
  /** What was known and is found again, with the counts of today. */
  readonly left: readonly Known[];
  /** What was known and is found no more. */
  readonly gone: readonly Known[];
}

/** The findings of one plan as they are kept: sorted, each sort once. */
export function knownOf(findings: readonly Finding[]): Known[] {
  const alike = Map.groupBy(findings, keyOf);
  return [...alike]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...more]]) => (first ? [{ ...sortOf(first), count: more.length + 1 }] : []));
}

/** Sets apart what was known before; of several alike, as many as there were then. */
export function sift(findings: readonly Finding[], known: readonly Known[]): Sifted {
  const left = new Map(known.map((one) => [keyOf(one), one.count]));
  const fresh: Finding[] = [];
  const again: Finding[] = [];
  for (const finding of findings) {
    const key = keyOf(finding);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    (count > 0 ? again : fresh).push(finding);
  }
  const counted = (rest: (one: Known) => number): Known[] =>
    known.map((one) => ({ ...one, count: rest(one) })).filter(({ count }) => count > 0);
  const unused = (one: Known): number => left.get(keyOf(one)) ?? 0;
  return { fresh, known: again, left: counted((one) => one.count - unused(one)), gone: counted(unused) };
}

/** A key that stays the same while the lines of a plan move. */
export function keyOf({ rule, about, found }: Pick<Finding, 'rule' | 'about' | 'found'>): string {
  return JSON.stringify([rule, about ?? '', found]);
}

function sortOf({ rule, about, found }: Finding): Omit<Known, 'count'> {
  return about === undefined ? { rule, found } : { rule, about, found };
}
