import type { Severity } from '../findings/finding.ts';
import type { Language } from '../locales/locale.ts';

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

export interface Settings {
  readonly title?: string;
  /** ISO day that stands for today in examples and archives; printed in every output. */
  readonly asOf?: string;
  /** The language of the critical friend and of reports. */
  readonly language: Language;
  /** IANA name, `Europe/Stockholm`. */
  readonly timeZone?: string;
  readonly terms: readonly Term[];
  readonly rules: {
    readonly preset: PresetName;
    /** Rule id → its severity here, or `off`. */
    readonly severities: Readonly<Record<string, Severity | 'off'>>;
  };
  readonly reports?: ReportSettings;
  /** Member plans of a programme, as paths or globs relative to the file; empty for a plan by itself. */
  readonly plans: readonly string[];
}

/** Something wrong in `inquiry.yaml`: UTF-16 offsets into its text, words for a coordinator. */
export interface SettingsProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** What to write there instead, where one word surely mends it. */
  readonly mend?: string;
}

export const defaultSettings: Settings = {
  language: 'en',
  terms: [],
  rules: { preset: 'recommended', severities: {} },
  plans: [],
};
