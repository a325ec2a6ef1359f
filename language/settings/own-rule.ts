import type { Severity } from '../findings/finding.ts';
import type { Kind } from '../syntax/vocabulary/kinds.ts';
import type { Phrase } from '../syntax/vocabulary/phrases.ts';
import type { Place } from './shapes.ts';

/**
 * A rule that a plan or a programme declares in its `inquiry.yaml`: plain data, so that it can be read in a folder that
 * nobody trusts. What it asks of a thing are conditions; nothing of it is ever run as code.
 */
export interface OwnRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** The kind of thing it looks at. */
  readonly about: Kind;
  /** It looks only at things of which all of these hold. */
  readonly when: readonly Condition[];
  /** It speaks where one of these does not hold. */
  readonly must: readonly Condition[];
  /** What it says; `{title}` is what the thing is called. */
  readonly message: string;
  readonly why: string;
  readonly question: string;
  readonly whenNot: string;
  readonly examples: { readonly speaking: readonly OwnExample[]; readonly silent: readonly OwnExample[] };
}

/** A small plan, with its place in `inquiry.yaml`. */
export interface OwnExample {
  readonly plan: string;
  readonly place: Place;
}

/** How many; an end that is absent is open. */
export interface Range {
  readonly least?: number;
  readonly most?: number;
}

/** What may be asked of one thing. */
export type Condition =
  /** It says something with a phrase: so many values, or one of these. */
  | { readonly is: 'says'; readonly phrase: Phrase; readonly values: readonly string[]; readonly count: Range }
  /** So many things of a kind stand inside it or point at it, perhaps with one phrase, and say something in turn. */
  | {
      readonly is: 'has';
      readonly kind: Kind;
      readonly by?: Phrase;
      readonly saying: readonly Condition[];
      readonly count: Range;
    }
  /** So many of the things that a phrase of it points at are of a kind, and say something in turn. */
  | {
      readonly is: 'points';
      readonly phrase: Phrase;
      readonly kind?: Kind;
      readonly saying: readonly Condition[];
      readonly count: Range;
    }
  /** So many days lie between two dates of it. */
  | { readonly is: 'days'; readonly from: Phrase; readonly to: Phrase; readonly count: Range }
  | { readonly is: 'not'; readonly condition: Condition };
