import type { Language } from '../text/languages.ts';

/** What the groups that every school has are called, and whoever says yes for a child; in English as they are typed. */
const labels: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>> = {
  sv: {
    staff: 'personalen',
    pupils: 'eleverna',
    students: 'eleverna',
    families: 'familjerna',
    guardian: 'vårdnadshavare',
  },
  es: {
    staff: 'el personal',
    pupils: 'el alumnado',
    students: 'el alumnado',
    families: 'las familias',
    guardian: 'la familia',
  },
};

/** What a group that nobody needs to declare is called in a language; undefined for any other word. */
export function groupLabel(name: string, language: Language): string | undefined {
  return language === 'en' ? undefined : labels[language][name.toLowerCase()];
}
