import { said as saidInEnglish } from './en/said.ts';
import { sharedWords as en, type SharedWords } from './en/shared.ts';
import { said as saidInSpanish } from './es/said.ts';
import { sharedWords as es } from './es/shared.ts';
import type { SaidInEnglish } from './said.ts';
import { said as saidInSwedish } from './sv/said.ts';
import { sharedWords as sv } from './sv/shared.ts';
import type { InEachLanguage } from './translated.ts';

export type { SharedWords };

/** What every report says, in each language. */
export const sharedWords: InEachLanguage<SharedWords> = { en, sv, es };

/** How the words of the language read in a sentence, in each language. */
export const said: InEachLanguage<SaidInEnglish> = { en: saidInEnglish, sv: saidInSwedish, es: saidInSpanish };
