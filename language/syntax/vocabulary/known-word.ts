import { distance } from '../../text/nearest.ts';
import { isKnown, type KnownList, knownValues } from './known.ts';
import { synonyms } from './synonyms.ts';

/** The known word that words of one’s own surely mean; undefined where none does, or more than one might. */
export function knownWordFor(list: KnownList, words: string): string | undefined {
  const plain = words.normalize('NFC').trim().toLowerCase().replace(/[.!]$/, '').replaceAll(/\s+/g, '-');
  if (isKnown(list, plain)) return plain;
  return synonyms[list]?.[plain.replaceAll('-', ' ')] ?? slipOf(list, plain);
}

/** A known word with a slip of the pen, or in the plural: one slip in eight letters. */
function slipOf(list: KnownList, word: string): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 8));
  if (word.length < 5) return undefined;
  const near = [...knownValues(list).keys()]
    .map((known) => ({ known, slips: distance(word, known, limit) }))
    .filter(({ slips }) => slips <= limit)
    .sort((a, b) => a.slips - b.slips);
  const [first, second] = near;
  return first && first.slips !== second?.slips ? first.known : undefined;
}
