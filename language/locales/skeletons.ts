import { type Kind, type KindGroup, kindRow } from '../syntax/vocabulary/kinds.ts';
import type { Language } from '../text/languages.ts';
import { spanishSkeletons } from './es/skeleton-words.ts';
import { swedishSkeletons } from './sv/skeleton-words.ts';

/** What completion and fixes write to be replaced by words of one's own; keywords are the same in every language. */

const gaps: Readonly<Record<'sv' | 'es', Readonly<Record<string, string>>>> = {
  sv: { ...swedishSkeletons.gaps, ...swedishSkeletons.fixes },
  es: { ...spanishSkeletons.gaps, ...spanishSkeletons.fixes },
};
const groups = { sv: swedishSkeletons.groups, es: spanishSkeletons.groups } as const;

/** What is written into a new line that begins with a word of a kind. */
export function skeletonOf(kind: Kind, word: string, language: Language): string {
  const skeleton = kindRow(kind).skeleton.replaceAll('${word}', word);
  return skeleton.replaceAll(/(?<=\$\{\d+:)[^}]*/g, (words) => gapWords(words, language));
}

/** What a fix adds; only what stands between quotes is said in a language, for a name in a gap may be one of the plan. */
export function quotedGapsIn(text: string, language: Language): string {
  return text.replaceAll(/(?<="\$\{\d+:)[^}]*(?=\}")/g, (words) => gapWords(words, language));
}

/** What stands in a gap in a language, by the English words of the gap. */
export function gapWords(words: string, language: Language): string {
  return language === 'en' ? words : (gaps[language][words] ?? words);
}

/** What the groups are called in which kinds are listed. */
export function kindGroupLabel(group: KindGroup, language: Language): string {
  return language === 'en' ? group : groups[language][group];
}
