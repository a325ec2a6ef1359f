import type { Language } from '../text/languages.ts';
import { englishPlan, type NewPlanWords } from './en/new-plan.ts';
import { spanishPlan } from './es/new-plan.ts';
import { swedishPlan } from './sv/new-plan.ts';

/** What stands between the quotes of a new plan; its keywords and names are the same in every language. */
export const newPlanWords: Readonly<Record<Language, NewPlanWords>> = {
  en: englishPlan,
  sv: swedishPlan,
  es: spanishPlan,
};
