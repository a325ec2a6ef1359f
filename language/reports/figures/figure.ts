import type { Days } from '../../model/dates.ts';
import type { Span } from '../../model/plan.ts';

/**
 * What figures show, as plain data: a picture and its table are made from this alone, so they cannot disagree. Nothing
 * here knows a plan; `select/` makes it from one.
 */

/** Something shown. Its label may be cut short in a picture; its description says a little more of it. */
export interface Item {
  /** Steady while the text around it changes; unique in its figure. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly span?: Span;
}

/** The lanes of a timeline, from top to bottom. */
export const timelineLanes = ['agreements', 'cycles', 'work', 'evidence', 'due', 'moments'] as const;
export type TimelineLane = (typeof timelineLanes)[number];

export type TimelineSort =
  | ('partnership' | 'contract' | 'agreement' | 'grant' | 'review')
  | ('cycle' | 'phase')
  | ('change' | 'activity' | 'training' | 'meeting' | 'visit' | 'reflection' | 'decision')
  | 'evidence'
  | ('duty' | 'report' | 'shared')
  | ('moment' | 'amendment');

/** `planned`: nothing is told yet of what became of it; `running`: agreed, or under way; `happened`: the plan tells. */
export const progresses = ['planned', 'running', 'happened'] as const;
export type Progress = (typeof progresses)[number];

export interface TimelineItem extends Item {
  readonly lane: TimelineLane;
  readonly sort: TimelineSort;
  readonly progress: Progress;
  /** What the amendments about it say; none where nobody changed it. */
  readonly changes: readonly string[];
}

/** An item with its ISO days, inclusive. A month or year means some time in it. */
export interface DatedItem extends TimelineItem {
  readonly first: string;
  readonly last: string;
}

export const whenPhrases = ['every', 'from', 'on', 'due', 'until', 'within', 'lasting', 'when', 'after'] as const;
export type WhenPhrase = (typeof whenPhrases)[number];

/** An item that no day can be told for: `when` has what the plan says instead, such as a rhythm. */
export interface UndatedItem extends TimelineItem {
  readonly when: readonly { readonly phrase: WhenPhrase; readonly said: string }[];
}

export interface Timeline {
  readonly type: 'timeline';
  readonly items: readonly DatedItem[];
  readonly undated: readonly UndatedItem[];
  /** Terms of the school calendar: ISO days. */
  readonly terms: readonly { readonly label: string; readonly first: string; readonly last: string }[];
  readonly today?: string;
  /** Which sheet it is, where a line of time is higher than a page; all of them show the same days. */
  readonly sheet?: { readonly number: number; readonly of: number; readonly days: readonly string[] };
}

/** `thin`: all of a question hangs on this one; `unused`: a method that need not serve every question. */
export const coverages = ['filled', 'thin', 'missing', 'unused', 'unsure'] as const;
export type Coverage = (typeof coverages)[number];

export interface MatrixCell {
  readonly coverage: Coverage;
  /** The sources that carry it. */
  readonly sources: readonly string[];
}

export const matrixGroups = ['voices', 'methods', 'outside'] as const;
export type MatrixGroup = (typeof matrixGroups)[number];

export interface MatrixColumn {
  readonly group: MatrixGroup;
  /** Empty for the one column of `outside`, which its group names. */
  readonly label: string;
}

export interface Matrix {
  readonly type: 'matrix';
  readonly columns: readonly MatrixColumn[];
  /** A cell for each column. */
  readonly rows: readonly {
    readonly question: Item;
    readonly sources: number;
    readonly cells: readonly MatrixCell[];
  }[];
}

export const balanceParts = ['owns', 'leads', 'decides'] as const;
export type BalancePart = (typeof balanceParts)[number];

/** An organisation, and what lies with it. `unplaced`: of those named the plan does not say where they belong. */
export interface BalanceSide {
  readonly who: Item | 'unplaced' | 'nobody';
  readonly parts: Readonly<Record<BalancePart, readonly Item[]>>;
}

export interface Balance {
  readonly type: 'balance';
  readonly sides: readonly BalanceSide[];
}

export const logicColumns = ['concern', 'barrier', 'change', 'measure', 'question', 'outcome'] as const;
export type LogicColumn = (typeof logicColumns)[number];

export interface LogicNode extends Item {
  readonly column: LogicColumn;
}

/** `said`: the plan says it of the two; `question`: one of them is a question that holds things together. */
export interface LogicLink {
  readonly from: string;
  readonly to: string;
  readonly sort: 'said' | 'question';
}

export interface LogicMap {
  readonly type: 'logic-map';
  readonly nodes: readonly LogicNode[];
  readonly links: readonly LogicLink[];
}

export const ecologyLevels = ['within', 'between', 'beyond', 'unplaced'] as const;
export type EcologyLevel = (typeof ecologyLevels)[number];
export const ecologyParts = ['barriers', 'resources', 'actions'] as const;
export type EcologyPart = (typeof ecologyParts)[number];

export interface EcologyItem extends Item {
  readonly level: EcologyLevel;
  readonly part: EcologyPart;
  /** Of an action, the ids of the barriers it addresses. */
  readonly addresses: readonly string[];
  /** Of a barrier, what it is put down to. */
  readonly causes: readonly string[];
  /** The partners say that nobody here can change it. */
  readonly outOfReach?: true;
}

export interface Ecology {
  readonly type: 'ecology';
  readonly items: readonly EcologyItem[];
}

/** A school, an organisation, or a place that is named in words only, in the band it is drawn in. */
export interface Site extends Item {
  /** The cluster or trio it belongs to; empty for the others of its level. */
  readonly cluster: string;
  readonly level: 'schools' | 'beyond' | 'words';
}

/** `move`: knowledge goes from one to the others; `visit`: both learn; `need`: the work of one depends on the other. */
export type TieSort = 'move' | 'visit' | 'need';

export interface Tie extends Item {
  readonly sort: TieSort;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Absent where none can be told. */
  readonly days?: Days;
}

export interface Network {
  readonly type: 'network';
  readonly sites: readonly Site[];
  readonly ties: readonly Tie[];
}

/** `mark`: a moment that was neither called high nor low. */
export type Mood = 'high' | 'low' | 'mark';

export interface Moment extends Item {
  readonly mood: Mood;
  /** The organisations that tell of it; none where the plan does not say whose it is. */
  readonly sides: readonly string[];
  /** Absent where none can be told. */
  readonly days?: Days;
  /** What it looks back on: the label of that moment. */
  readonly about?: string;
}

export interface Moments {
  readonly type: 'moments';
  readonly sides: readonly string[];
  readonly moments: readonly Moment[];
}

export type FigureData = Timeline | Matrix | Balance | LogicMap | Ecology | Network | Moments;
