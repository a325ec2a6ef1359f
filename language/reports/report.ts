import type { Verdict } from '../findings/finding.ts';
import type { Plan } from '../model/join.ts';
import type { Span } from '../model/plan.ts';

/**
 * A report selects from a plan and answers one reader's question; it yields blocks. Renderers draw blocks and know no
 * report. Text in blocks is plain: escaping lives in the renderers alone.
 */

/** A run of text. `origin` leads back to the source. */
export interface Run {
  readonly text: string;
  readonly origin?: Span;
  /** `quiet`: said by a default or in passing; `strong`: the point of the line. */
  readonly tone?: 'quiet' | 'strong';
}

export type Text = readonly Run[];

/** `gap`: what should be there is not; `met`: it is; `unsure`: it cannot be told. The text says so in words as well. */
export type CellState = 'gap' | 'met' | 'unsure';

/** One cell of a table: a line, or several that are drawn as a list. */
export interface Cell {
  readonly lines: readonly Text[];
  readonly state?: CellState;
}

/** A term with one description or several. */
export interface FactRow {
  readonly term: string;
  readonly lines: readonly Text[];
  readonly state?: CellState;
}

export interface Heading {
  readonly type: 'heading';
  readonly level: 2 | 3 | 4;
  /** Steady while the text around it changes; unique in the finished report. */
  readonly id: string;
  readonly text: Text;
}

export interface Table {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly Text[];
  /** The first cell of a row is its header. */
  readonly rowHeaders: boolean;
  readonly rows: readonly (readonly Cell[])[];
}

/** A line to sign on: for which party, and the role that signs where the plan names one. */
export interface SignatureLine {
  readonly party: Text;
  readonly role?: Text;
}

export type NoteKind = 'gap' | 'accepted' | 'open' | 'info';

export type Block =
  | Heading
  | { readonly type: 'paragraph'; readonly text: Text }
  | { readonly type: 'list'; readonly items: readonly Text[] }
  /** Term and description pairs. */
  | { readonly type: 'facts'; readonly rows: readonly FactRow[] }
  | Table
  /** Something the reader should notice: a limitation, an open point. */
  | { readonly type: 'note'; readonly kind: NoteKind; readonly text: Text }
  /** Lines to sign on. */
  | { readonly type: 'signatures'; readonly lines: readonly SignatureLine[] };

/** A block of a finished report, with an id that is steady while other sections change. */
export type PlacedBlock = Block & { readonly id: string };

/** A finished report, ready to be drawn. */
export interface Document {
  readonly id: string;
  readonly title: string;
  /** The plan it is about. */
  readonly plan: string;
  /** Where the plan's title stands. */
  readonly planOrigin?: Span;
  /** The reader's question it answers. */
  readonly answers: string;
  /** BCP 47 language of the text. */
  readonly language: string;
  /** ISO day; printed only when the plan or the caller fixed it. */
  readonly asOf?: string;
  readonly blocks: readonly PlacedBlock[];
}

export interface ReportInput {
  readonly plan: Plan;
  readonly verdict: Verdict;
}

export interface ReportDefinition {
  /** The name as a slug: `evidence-matrix`. */
  readonly id: string;
  readonly title: string;
  readonly answers: string;
  build(input: ReportInput): readonly Block[];
}

/** Declares a report; exists for the types alone. */
export function defineReport(report: ReportDefinition): ReportDefinition {
  return report;
}
