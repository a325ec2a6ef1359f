import type { Language } from '../text/languages.ts';
import { englishQuestions } from './en/questions.ts';
import { spanishQuestions } from './es/questions.ts';
import type { PeopleWords } from './locale.ts';
import { swedishQuestions } from './sv/questions.ts';

const tables: Readonly<Record<Language, PeopleWords>> = {
  en: englishQuestions,
  sv: swedishQuestions,
  es: spanishQuestions,
};

/** The words of the questions that only people can answer. */
export function peopleWords(language: Language): PeopleWords {
  return tables[language];
}
