import { frameWords as en, type FrameWords } from './en/frame.ts';
import { frameWords as es } from './es/frame.ts';
import { frameWords as sv } from './sv/frame.ts';
import type { InEachLanguage } from './translated.ts';

export type { FrameWords };

/** The words that renderers add, in each language. */
export const frameWords: InEachLanguage<FrameWords> = { en, sv, es };
