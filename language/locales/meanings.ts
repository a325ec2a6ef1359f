import type { Kind } from '../syntax/vocabulary/kinds.ts';
import { kindRow } from '../syntax/vocabulary/kinds.ts';
import { type KnownList, known } from '../syntax/vocabulary/known.ts';
import { type Gap, gaps, type Mark, marks } from '../syntax/vocabulary/marks.ts';
import type { KnownWord } from '../syntax/vocabulary/own.ts';
import { type Phrase, phraseRow } from '../syntax/vocabulary/phrases.ts';
import type { Language } from '../text/languages.ts';
import { spanishKinds } from './es/meant-kinds.ts';
import { spanishKnown } from './es/meant-known.ts';
import { spanishPhrases } from './es/meant-phrases.ts';
import { swedishKinds } from './sv/meant-kinds.ts';
import { swedishKnown } from './sv/meant-known.ts';
import { swedishPhrases } from './sv/meant-phrases.ts';

/** What the words of the language mean, for those who point at one; in English as their own tables say it. */

const words = { sv: swedishKinds, es: spanishKinds } as const;
const phrases = { sv: swedishPhrases, es: spanishPhrases } as const;
const lists: Readonly<Record<'sv' | 'es', Readonly<Record<KnownList, Readonly<Record<string, string>>>>>> = {
  sv: swedishKnown,
  es: spanishKnown,
};

export function kindMeans(kind: Kind, language: Language): string {
  return language === 'en' ? kindRow(kind).means : words[language].kinds[kind];
}

export function phraseMeans(phrase: Phrase, language: Language): string {
  return language === 'en' ? phraseRow(phrase).means : phrases[language][phrase];
}

export function markMeans(mark: Mark, language: Language): string {
  return language === 'en' ? marks[mark] : words[language].marks[mark];
}

export function gapMeans(gap: Gap, language: Language): string {
  return language === 'en' ? gaps[gap] : words[language].gaps[gap];
}

/** What a known word means; of a plan's own word, what the plan says. */
export function knownMeans(list: KnownList, word: string, value: KnownWord, language: Language): string {
  const shipped: Readonly<Record<string, KnownWord>> = known[list];
  if (language === 'en' || shipped[word] !== value) return value.means;
  return lists[language][list][word] ?? value.means;
}
