import type { Language } from '../../text/languages.ts';
import type { Edition } from '../teller.ts';

/**
 * A data management plan, as far as an inquiry plan tells it: plain data, and nothing where the plan says nothing.
 * Whoever writes it to a file decides what stands in for what is missing, and says so.
 */

/** A role, team or organisation, never a person. */
export interface Responsible {
  readonly id: string;
  readonly name: string;
}

/** What somebody does with the data, in the words of DataCite. */
export type DataRole = 'DataCollector' | 'DataManager';

export interface Contributor extends Responsible {
  readonly roles: readonly DataRole[];
}

/** Where data are kept, and until when they are; what the plan does not say is absent. */
export interface Keeping {
  readonly place?: string;
  /** ISO day. */
  readonly until?: string;
}

/** Something that protects those whom data are about, or those who answer for them. */
export interface Measure {
  readonly title: string;
  readonly description: string;
}

/** A source of evidence. */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** How it is gathered, in words. */
  readonly type?: string;
  readonly personal: 'yes' | 'unknown';
  /** It is kept anyway, in the course of ordinary work. */
  readonly reused: boolean;
  readonly keepings: readonly Keeping[];
  readonly preservation?: string;
  readonly measures: readonly Measure[];
}

export interface Funding {
  readonly funder: string;
  readonly grant?: string;
}

export interface DataPlan {
  readonly title: string;
  readonly description: readonly string[];
  readonly language: Language;
  readonly edition: Edition;
  /** ISO day that stands for today, where the plan or the caller fixed it. */
  readonly asOf?: string;
  readonly contact?: Responsible;
  readonly contributors: readonly Contributor[];
  /** What the plan says of ethics; nothing where it is silent, which does not mean that there are no issues. */
  readonly ethics: readonly string[];
  readonly project: {
    readonly description?: string;
    /** ISO days. */
    readonly start?: string;
    readonly end?: string;
    readonly funding: readonly Funding[];
  };
  readonly datasets: readonly Dataset[];
}
