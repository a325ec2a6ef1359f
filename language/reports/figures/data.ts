import type { CellState } from '../state.ts';

/** What figures show, as plain data: a figure is drawn from this alone, so its picture and its table cannot disagree. */

/** How far something has come: it is shown in the picture and said in the table. */
export type FigureState = 'planned' | 'changed' | 'happened' | 'open';

/** A stretch of time on a lane; a single day begins and ends on itself. */
export interface TimeSpan {
  readonly label: string;
  /** ISO days. */
  readonly first: string;
  readonly last: string;
  readonly state: FigureState;
}

export interface Timeline {
  readonly form: 'timeline';
  readonly lanes: readonly { readonly label: string; readonly spans: readonly TimeSpan[] }[];
  /** ISO day that stands for today, where it is fixed. */
  readonly today?: string;
}

export interface Matrix {
  readonly form: 'matrix';
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** A cell for each column of each row. */
  readonly cells: readonly (readonly { readonly text: string; readonly state?: CellState }[])[];
}

export interface FigureNode {
  readonly id: string;
  readonly label: string;
  /** What it is drawn like: the same for nodes of a sort. */
  readonly sort?: string;
}

export interface FigureLink {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
}

export interface Network {
  readonly form: 'network';
  readonly nodes: readonly FigureNode[];
  readonly links: readonly FigureLink[];
}

/** How much of each sort lies with whom: ownership by organisation. */
export interface Balance {
  readonly form: 'balance';
  readonly sorts: readonly string[];
  /** A count for each sort. */
  readonly sides: readonly { readonly label: string; readonly counts: readonly number[] }[];
}

/** From left to right what leads to what: concern, question, evidence, finding, use. */
export interface LogicMap {
  readonly form: 'logic-map';
  readonly columns: readonly { readonly label: string; readonly nodes: readonly FigureNode[] }[];
  readonly links: readonly FigureLink[];
}

export type FigureData = Timeline | Matrix | Network | Balance | LogicMap;
