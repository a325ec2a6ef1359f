import { languageOf } from './index.ts';
import { englishPage } from './page-en.ts';
import { spanishPage } from './page-es.ts';
import { swedishPage } from './page-sv.ts';
import type { PageWords } from './words.ts';

const all = { en: englishPage, sv: swedishPage, es: spanishPage } as const;

/** What the page of the preview says, in the language of an editor. */
export function pageWordsIn(locale: string): PageWords {
  return all[languageOf(locale)];
}
