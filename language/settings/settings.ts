import type { Severity } from '../findings/finding.ts';
import { noOwnWords, type OwnWords } from '../syntax/vocabulary/own.ts';
import type { Language } from '../text/languages.ts';
import type { Fault } from './fault.ts';
import type { OwnRule } from './own-rule.ts';

/** What `inquiry.yaml` says, completed with defaults. Reading it never throws: what is wrong stands in `problems`. */

export type PresetName = 'essential' | 'recommended' | 'all';

/** A school term: a name that dates may use, with its first and last ISO day. */
export interface Term {
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

/** How the reports of a plan are printed. */
export interface ReportSettings {
  /** A line at the end of every report: whose it is, how far it may go. */
  readonly note?: string;
  /** Below this many a group is small: the public edition tells neither its number nor who is in it. */
  readonly smallGroup?: number;
}

/** Which questions are asked somewhere, and what they weigh. */
export interface RuleScope {
  readonly preset: PresetName;
  /** Rule id → its severity here, or `off`. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

/** The same for a folder, with the place where it is named. */
export interface FolderScope extends RuleScope {
  readonly at?: { readonly start: number; readonly end: number };
}

export interface RuleSettings extends RuleScope {
  /** What is different in some folders, by path relative to the `inquiry.yaml`, with `/`; the longest path counts. */
  readonly folders: Readonly<Record<string, FolderScope>>;
  /** Rule id → option → value; only what the plan says itself. */
  readonly options: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Rules that the plan or its programme declares. */
  readonly own: readonly OwnRule[];
}

export interface Settings {
  readonly title?: string;
  /** ISO day that stands for today in examples and archives; printed in every output. */
  readonly asOf?: string;
  /** The language of the critical friend and of reports. */
  readonly language: Language;
  /** IANA name, `Europe/Stockholm`. */
  readonly timeZone?: string;
  readonly terms: readonly Term[];
  readonly rules: RuleSettings;
  /** The folder that the paths in it start from; that of the plan where nobody says. */
  readonly folder?: string;
  readonly reports?: ReportSettings;
  /** Words the plan or its programme adds to those that ship with the language. */
  readonly words: OwnWords;
  /** Member plans of a programme, as paths or globs relative to the file; empty for a plan by itself. */
  readonly plans: readonly string[];
}

/** Something wrong in `inquiry.yaml`: UTF-16 offsets into its text. */
export interface SettingsProblem extends Fault {
  readonly start: number;
  readonly end: number;
}

export const defaultSettings: Settings = {
  language: 'en',
  terms: [],
  rules: { preset: 'recommended', severities: {}, folders: {}, options: {}, own: [] },
  words: noOwnWords,
  plans: [],
};

const unsaid: Readonly<Record<Language, Settings>> = {
  en: defaultSettings,
  sv: { ...defaultSettings, language: 'sv' },
  es: { ...defaultSettings, language: 'es' },
};

/** What counts where there is no `inquiry.yaml`, told in a language; one object each, so that no plan is joined anew. */
export function unsaidIn(language: Language): Settings {
  return unsaid[language];
}
