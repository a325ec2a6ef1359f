import type { Language } from '../../text/languages.ts';
import { figureWords as en } from './words/en.ts';
import { figureWords as es } from './words/es.ts';
import type { FigureWords } from './words/figure-words.ts';
import { figureWords as sv } from './words/sv.ts';

export type { FigureWords };

/** What figures say, in each language. */
export const figureWords: Readonly<Record<Language, FigureWords>> = { en, sv, es };
