import type { DrawnPreview, Piece, PieceStep, Place } from '../../server/protocol.ts';

/** What the preview's page and the extension say to each other. Both sides import this file; it holds types alone. */

export type { DrawnPreview, Piece, PieceStep, Place };

export interface ReportChoice {
  readonly id: string;
  readonly title: string;
}

/** An account that the plan declares: what to ask for it by, the report of its form, and how it is told from others. */
export interface AccountChoice {
  readonly account: string;
  readonly report: string;
  readonly label: string;
}

export type Edition = 'partners' | 'public';

export type Language = 'en' | 'sv' | 'es';

/**
 * Which report a preview shows, and how. What is absent is as the plan has it, and for every role: a report is then for
 * the partners, and an account for those to whom it is given.
 */
export interface Choice {
  readonly report: string;
  /** The account it is given as. */
  readonly account?: string;
  readonly language?: Language;
  readonly edition?: Edition;
  readonly role?: string;
}

/** A report as it was made, with its pieces. */
export interface Drawn
  extends Pick<DrawnPreview, 'title' | 'language' | 'planLanguage' | 'edition' | 'ownEdition' | 'roles' | 'files'> {
  readonly pieces: readonly Piece[];
}

export type ToPage =
  | {
      readonly type: 'show';
      readonly choice: Choice;
      readonly drawn: DrawnPreview;
    }
  | {
      readonly type: 'choices';
      readonly reports: readonly ReportChoice[];
      readonly accounts: readonly AccountChoice[];
    }
  /** The plan changed and the report is being made again. */
  | { readonly type: 'computing' }
  /** The report could not be made at all; what is shown stays and is out of date. */
  | { readonly type: 'failed'; readonly why: string }
  /**
   * What the editor shows: where the cursor stands and, for want of that in the report, the line around it (`jump`), or
   * what is in view.
   */
  | { readonly type: 'follow'; readonly places: readonly Place[]; readonly jump: boolean };

export type FromPage =
  /** The page has no report to build on, and wants everything. */
  | { readonly type: 'ready' }
  | { readonly type: 'choose'; readonly choice: Choice }
  /** The reader wants what is shown on paper, or in a file. */
  | { readonly type: 'print' }
  | { readonly type: 'export' }
  /** The reader clicked something: show where it stands. */
  | { readonly type: 'reveal'; readonly place: Place }
  /** The reader scrolled: this is now at the top. */
  | { readonly type: 'scrolled'; readonly place: Place };

/** What a page keeps over a reload of the window. */
export interface Kept {
  readonly uri: string;
  readonly choice: Choice;
}
