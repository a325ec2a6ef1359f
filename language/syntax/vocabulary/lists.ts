import { type KnownList, known, knownLists } from './known.ts';
import type { KnownWord, OwnWords } from './own.ts';
import { allPhrases, type Phrase, phraseRow } from './phrases.ts';

/**
 * What is asked of a list of known values. Whoever asks says whose words count, so that no check forgets what a plan or
 * its programme has declared; `noOwnWords` are the shipped ones alone.
 */

const listsAfter: ReadonlyMap<Phrase, readonly KnownList[]> = new Map(
  allPhrases.map((phrase) => [phrase, knownLists.filter((list) => phraseRow(phrase).takes.includes(`known:${list}`))]),
);

/** The lists of known values that a phrase takes. */
export function knownListsOf(phrase: Phrase): readonly KnownList[] {
  return listsAfter.get(phrase) ?? [];
}

type Values = ReadonlyMap<string, KnownWord>;

const held = new WeakMap<OwnWords, Map<KnownList, Values>>();

/** The values of one list with their explanations: the shipped ones, then the plan's own. */
export function knownValues(list: KnownList, own: OwnWords): Values {
  const lists = held.get(own) ?? new Map<KnownList, Values>();
  held.set(own, lists);
  const values = lists.get(list) ?? valuesOf(list, own);
  lists.set(list, values);
  return values;
}

function valuesOf(list: KnownList, own: OwnWords): Values {
  const added = (own.known[list] ?? []).map((one): [string, KnownWord] => [one.word, one]);
  return new Map([...Object.entries<KnownWord>(known[list]), ...added]);
}

/** Whether a word stands in a list. */
export function isKnown(list: KnownList, word: string, own: OwnWords): boolean {
  return knownValues(list, own).has(word);
}

/** What checks count a level or a method as, where that is another word; undefined for words of other lists. */
export function countsAs(word: string, { side, data }: KnownWord): string | undefined {
  return side === word ? undefined : (side ?? data);
}

/** The side of the school a level lies on; undefined for a level nobody has placed. */
export function sideOf(level: string, own: OwnWords): KnownWord['side'] {
  return knownValues('level', own).get(level)?.side;
}

/** Whether a method brings figures, or words and pictures; undefined for a method nobody has sorted. */
export function dataOf(method: string, own: OwnWords): KnownWord['data'] {
  return knownValues('method', own).get(method)?.data;
}
