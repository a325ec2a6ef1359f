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

/** A candidate made ready to be compared with many words. */
export interface Candidate {
  readonly text: string;
  readonly folded: string;
  /** One bit a letter that occurs in it. */
  readonly letters: number;
}

/** Makes candidates ready, so that a list that never changes is folded once. */
export function prepare(texts: Iterable<string>): readonly Candidate[] {
  return Array.from(texts, (text) => {
    const folded = fold(text);
    return { text, folded, letters: lettersOf(folded) };
  });
}

/**
 * The candidates that resemble a word, nearest first, at most `most`; capitals and hyphens against spaces do not count
 * as slips. Empty when nothing resembles it.
 */
export function nearest(word: string, texts: Iterable<string>, most = 3): string[] {
  return nearestOf(word, prepare(texts), most);
}

/** The same over candidates that were made ready. */
export function nearestOf(word: string, candidates: readonly Candidate[], most = 3): string[] {
  const limit = tolerance(word);
  const plain = fold(word);
  const letters = lettersOf(plain);
  const scored: { text: string; cost: number }[] = [];
  for (const candidate of candidates) {
    // One slip changes at most two letters, so most candidates are out before they are compared in full.
    if (Math.abs(candidate.folded.length - plain.length) > limit) continue;
    if (bitsIn(candidate.letters ^ letters) > 2 * limit) continue;
    const cost = distance(plain, candidate.folded, limit);
    if (cost <= limit && cost < candidate.text.length) scored.push({ text: candidate.text, cost });
  }
  scored.sort((a, b) => a.cost - b.cost || a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
  return scored.slice(0, most).map(({ text }) => text);
}

/**
 * Whether a word can hardly have meant anything but another, so that it may be written without asking: word for word a
 * slip of the pen. Numbers and short words tell things apart, and so do first letters: `head` is no slip for `lead`.
 */
export function isSlip(word: string, meant: string): boolean {
  const [words, others] = [fold(word).split(' '), fold(meant).split(' ')];
  if (words.join('') === others.join('')) return true;
  return words.length === others.length && words.every((one, at) => isSlipFor(one, others[at] ?? ''));
}

function isSlipFor(word: string, meant: string): boolean {
  if (word === meant) return true;
  const length = Math.max(word.length, meant.length);
  const most = length < 5 ? 0 : length < 8 ? 1 : 2;
  const numbers = (one: string): string => one.replaceAll(/\P{N}/gu, '');
  return word[0] === meant[0] && numbers(word) === numbers(meant) && distance(word, meant, most) <= most;
}

function lettersOf(folded: string): number {
  let letters = 0;
  for (let index = 0; index < folded.length; index++) letters |= 1 << (folded.charCodeAt(index) & 31);
  return letters;
}

function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('-', ' ');
}
