/** Edit distance with transposition (optimal string alignment), cut off above `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** How many slips a word of this length may hold and still be taken for another. */
function tolerance(word: string): number {
  if (word.length < 4) return 1;
  return word.length < 8 ? 2 : 3;
}

/**
 * The candidates that resemble a word, nearest first, at most `most`; capitals and hyphens against spaces do not count
 * as slips. Empty when nothing resembles it.
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  const limit = tolerance(word);
  const plain = fold(word);
  const scored: { candidate: string; cost: number }[] = [];
  for (const candidate of candidates) {
    const cost = distance(plain, fold(candidate), limit);
    if (cost <= limit && cost < candidate.length) scored.push({ candidate, cost });
  }
  scored.sort(
    (a, b) => a.cost - b.cost || a.candidate.length - b.candidate.length || (a.candidate < b.candidate ? -1 : 1),
  );
  return scored.slice(0, most).map(({ candidate }) => candidate);
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('-', ' ');
}
