import { equity as en } from './en/wording.ts';
import { equity as es } from './es/wording.ts';
import { equity as sv } from './sv/wording.ts';

const beginning = new RegExp(`(?<!\\p{L})(?:${[...en, ...sv, ...es].join('|')})`, 'iu');

/** Whether a text names equity, in whichever language: a plan is often written in another one than its reports. */
export function namesEquity(text: string): boolean {
  return beginning.test(text);
}
