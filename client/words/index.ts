import type { Language } from '../preview/messages.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { swedish } from './sv.ts';
import type { Words } from './words.ts';

const all: Readonly<Record<Language, Words>> = { en: english, sv: swedish, es: spanish };

/** The language that an editor names, such as `es-MX`; English for one that nobody speaks here. */
export function languageOf(locale: string): Language {
  const [first] = locale.toLowerCase().split('-');
  return first === 'sv' || first === 'es' ? first : 'en';
}

/** What the extension says in the language of an editor. */
export function wordsIn(locale: string): Words {
  return all[languageOf(locale)];
}
