import { pageWordsIn } from '../../words/page.ts';

/** What this page says, in the language that it was made in. */
export const words = pageWordsIn(document.documentElement.lang);
