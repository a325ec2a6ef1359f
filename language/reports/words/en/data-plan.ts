import type { Translated } from '../translated.ts';

/** The words of a data management plan made from an inquiry plan. */
export const dataPlanWords = {
  made: 'Made from an inquiry plan, which names roles and no people. What reads “not-stated” or “unknown”, addresses that end in “.invalid” and dates in 1970 stand for what the plan does not say.',
  serves: (questions: string) => `Serves ${questions}`,
  kept: (end: string) => `Kept until ${end}`,
  under: (what: string, agreement: string) => `${what} (${agreement})`,
  access: 'The plan does not say who may see this. It is marked closed until somebody decides.',
} as const;

export type DataPlanWords = Translated<typeof dataPlanWords>;
