import { fill, type HolesIn } from '../text/fill.ts';
import type { Language } from '../text/languages.ts';
import { inRow, quotedRow } from '../text/rows.ts';
import { englishSettings, type SettingsWords } from './en/settings-words.ts';
import { spanishSettings } from './es/settings-words.ts';
import { swedishSettings } from './sv/settings-words.ts';

/** What is said of an `inquiry.yaml`: a file is read once, and its problems are told in whatever language is asked for. */

type Texts = typeof englishSettings;
type SettingsKey = keyof Texts;

/** Words that are typed, something that is said in turn, or several words in a row. */
type Filling =
  | string
  | SettingsSaid
  | { readonly row: readonly string[]; readonly quoted?: true; readonly last?: 'or' };

/** Something that is said of a setting, with what fills its holes; plain data, in no language yet. */
export interface SettingsSaid {
  readonly key: SettingsKey;
  readonly holes: Readonly<Record<string, Filling>>;
}

type HolesOf<K extends SettingsKey> =
  HolesIn<Texts[K]> extends never ? readonly [] : readonly [holes: Readonly<Record<HolesIn<Texts[K]>, Filling>>];

export function said<K extends SettingsKey>(key: K, ...[holes]: HolesOf<K>): SettingsSaid {
  return { key, holes: holes ?? {} };
}

const tables: Readonly<Record<Language, SettingsWords>> = {
  en: englishSettings,
  sv: swedishSettings,
  es: spanishSettings,
};

/** Something that is said of a setting, in a language. */
export function settingsText({ key, holes }: SettingsSaid, language: Language): string {
  const filled = Object.entries(holes).map(([name, filling]) => [name, wordsFor(filling, language)]);
  return fill(tables[language][key], Object.fromEntries(filled));
}

/** What a key or a word of `inquiry.yaml` means, for whoever knows in which language it is to be said. */
export type Meaning = (language: Language) => string;

export function meant<K extends SettingsKey>(key: K, ...holes: HolesOf<K>): Meaning {
  const what = said(key, ...holes);
  return (language) => settingsText(what, language);
}

function wordsFor(filling: Filling, language: Language): string {
  if (typeof filling === 'string') return filling;
  if ('key' in filling) return settingsText(filling, language);
  return (filling.quoted ? quotedRow : inRow)(filling.row, language, filling.last);
}
