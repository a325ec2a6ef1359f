/** The languages that people read and write here; the keywords of a plan are the same in each. */
export const languages = ['en', 'sv', 'es'] as const;
export type Language = (typeof languages)[number];

/** The language that a machine or a program names, such as `sv-SE`; undefined for one that nobody speaks here. */
export function languageIn(locale: string): Language | undefined {
  const [first] = locale.toLowerCase().split(/[-_.@]/);
  return languages.find((language) => language === first);
}
