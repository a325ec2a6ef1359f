/** The languages that people read and write here; the keywords of a plan are the same in each. */
export const languages = ['en', 'sv', 'es'] as const;
export type Language = (typeof languages)[number];
