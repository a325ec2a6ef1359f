import { type DataPlanWords, dataPlanWords as en } from './en/data-plan.ts';
import { dataPlanWords as es } from './es/data-plan.ts';
import { dataPlanWords as sv } from './sv/data-plan.ts';
import type { InEachLanguage } from './translated.ts';

/** The words of a data management plan, in each language. */
export const dataPlanWords: InEachLanguage<DataPlanWords> = { en, sv, es };
