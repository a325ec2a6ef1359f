import { type SettingsSaid, said, settingsText } from '../locales/settings.ts';
import type { Language } from '../text/languages.ts';
import { nearest } from '../text/nearest.ts';

/** What is wrong with something in `inquiry.yaml`, for a coordinator, in no language yet. */
export interface Fault {
  readonly said: SettingsSaid;
  /** What may have been meant. */
  readonly hint?: SettingsSaid;
  /** What to write there instead, where one word surely mends it. */
  readonly mend?: string;
}

/** A fault in the words of a language. */
export function faultText({ said, hint }: Fault, language: Language): string {
  const words = settingsText(said, language);
  return hint ? `${words} ${settingsText(hint, language)}` : words;
}

/** What may have been meant, and the word to write instead when only one resembles what stands there. */
export function suggestion(word: string, candidates: readonly string[]): Pick<Fault, 'hint' | 'mend'> {
  const [first, ...others] = nearest(word, candidates);
  if (first === undefined) return {};
  const hint = said('meantOne', { words: { row: [first, ...others], quoted: true, last: 'or' } });
  return others.length > 0 ? { hint } : { hint, mend: first };
}

/** That something else must stand here. */
export function mustBe(what: SettingsSaid): Fault {
  return { said: said('mustBe', { what }) };
}
