import type { KnownList } from '../syntax/vocabulary/known.ts';
import { knownLists } from '../syntax/vocabulary/known.ts';
import { knownValues } from '../syntax/vocabulary/lists.ts';
import type { Gap, Mark } from '../syntax/vocabulary/marks.ts';
import { noOwnWords, type OwnWord, type OwnWords } from '../syntax/vocabulary/own.ts';
import { type Language, languages } from '../text/languages.ts';
import { foldedText } from '../text/words-in.ts';
import { vocabulary as en } from './en/vocabulary.ts';
import { vocabulary as es } from './es/vocabulary.ts';
import { vocabulary as sv } from './sv/vocabulary.ts';
import type { Called } from './vocabulary.ts';

/** What the words of the language are called where people read and write Swedish, Spanish or plain English. */

type Labels = Readonly<Record<string, Called>>;

const translated = { sv, es } as const;
const labels: Readonly<Record<Language, Readonly<Partial<Record<KnownList, Labels>>>>> = {
  en: en.known,
  sv: sv.known,
  es: es.known,
};

/** What a known value is called in a language; a word that nobody knows is its own label. */
export function labelOf(list: KnownList, word: string, language: Language, own: OwnWords): string {
  return namesOf(list, word, language, own)[0];
}

/** What a shipped or own value is called in a language: its label, then what else people type for it. */
export function namesOf(list: KnownList, word: string, language: Language, own: OwnWords): Called {
  const added = own.known[list]?.findLast((one) => one.word === word);
  const table = labels[language][list];
  const called = table !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
  if (added) return ownNames(added, language);
  return called ?? [knownValues(list, own).has(word) ? spelt(word) : word];
}

function ownNames({ word, label, also = [] }: OwnWord, language: Language): Called {
  return [label?.[language] ?? spelt(word), ...also];
}

function spelt(word: string): string {
  return word.replaceAll('-', ' ');
}

/** What a mark is called in a language. */
export function markLabel(mark: Mark, language: Language): string {
  return language === 'en' ? (en.marks[mark]?.[0] ?? mark) : translated[language].marks[mark][0];
}

/** What an open point is called in a language. */
export function gapLabel(gap: Gap, language: Language): string {
  return language === 'en' ? gap : translated[language].gaps[gap][0];
}

/** The phases of a shipped model under the titles they bear in a language; in English those of the model itself. */
export function phaseLabels(model: string, language: Language): readonly string[] | undefined {
  if (language === 'en') return knownValues('model', noOwnWords).get(model)?.phases;
  return Object.entries<readonly string[]>(translated[language].phases).find(([name]) => name === model)?.[1];
}

const held = new WeakMap<OwnWords, ReadonlyMap<KnownList, ReadonlyMap<string, string>>>();

/**
 * The known value that a text means: by the word itself, its label in any language, or what else people type for it.
 * A quoted text stays as it was written all the same; this is for offering the known word.
 */
export function knownWordFor(list: KnownList, text: string, own: OwnWords): string | undefined {
  const lists = held.get(own) ?? new Map(knownLists.map((one) => [one, byName(one, own)]));
  held.set(own, lists);
  return lists.get(list)?.get(foldedText(text));
}

/** The plan's own names stand behind the shipped ones, so that adding a word takes none away. */
function byName(list: KnownList, own: OwnWords): ReadonlyMap<string, string> {
  const words = [...knownValues(list, own).keys()];
  const names = words.flatMap((word) =>
    [word, ...languages.flatMap((language) => namesOf(list, word, language, own))].map(
      (name) => [foldedText(name), word] as const,
    ),
  );
  return new Map(names.toReversed());
}
