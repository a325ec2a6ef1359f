import { env } from 'vscode';
import { wordsIn } from './index.ts';

/** What the extension says in the editor it runs in, whose language does not change while it runs. */
export const words = wordsIn(env.language);
