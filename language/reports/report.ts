import type { Span, Thing } from '../model/plan.ts';
import type { Language } from '../text/languages.ts';
import type { Entries } from './calendar/calendar.ts';
import type { FigureData } from './figures/figure.ts';
import type { Members } from './members.ts';
import type { CellState } from './state.ts';
import type { Edition, Teller } from './teller.ts';
import type { InEachLanguage } from './words/translated.ts';

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

export type { CellState };

export type Text = readonly Run[];

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

/** A picture and, for those who cannot see it, the same in words and in a table. */
export interface Figure {
  readonly type: 'figure';
  readonly title: string;
  /** What the picture shows, in a sentence or two: its text alternative. */
  readonly alternative: string;
  readonly data: FigureData;
  /** Everything the picture shows; absent where the tables of its section tell all of it. */
  readonly table?: Table;
}

/** Ruled space to answer by hand. */
export interface Blank {
  readonly type: 'blank';
  /** What is asked for, for those who hear the page; what is printed above it says so too. */
  readonly label: string;
  readonly lines: number;
}

export type NoteKind = 'gap' | 'accepted' | 'open' | 'info';

export type Block =
  | Heading
  | { readonly type: 'paragraph'; readonly text: Text }
  | { readonly type: 'list'; readonly items: readonly Text[] }
  /** Term and description pairs. */
  | { readonly type: 'facts'; readonly rows: readonly FactRow[] }
  | Table
  | Figure
  | Blank
  /** What follows begins a page where it is printed. */
  | { readonly type: 'page-break' }
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
  readonly language: Language;
  readonly edition: Edition;
  /** ISO day; printed only when the plan or the caller fixed it. */
  readonly asOf?: string;
  readonly blocks: readonly PlacedBlock[];
}

/** The words every report has: what it is called, and the reader's question it answers. */
export interface ReportWords {
  readonly title: string;
  readonly answers: string;
}

export interface ReportInput<Words> {
  readonly teller: Teller;
  readonly words: Words;
  /** Of a report about roles: the one that was asked for, else every role and team. Empty for other reports. */
  readonly actors: readonly Thing[];
  /** Of a report about a programme: its plans; absent where the host did not look for them. */
  readonly members?: Members;
}

/** What a report is made about, beside the plan. */
export type About = Pick<ReportInput<unknown>, 'actors' | 'members'>;

/** A report as its file declares it. */
interface Report<Words extends ReportWords> {
  /** The name as a slug: `evidence-matrix`. */
  readonly id: string;
  readonly words: InEachLanguage<Words>;
  /** It has a section for each role and team, and may be asked for one of them. */
  readonly aboutRoles?: true;
  /** It tells of the plans of a programme, which the host hands in. */
  readonly aboutMembers?: true;
  /** It tells how data are looked after, and may be asked for as a data management plan. */
  readonly aboutData?: true;
  build(input: ReportInput<Words>): readonly Block[];
  /** What of it stands in a calendar, where that is of use. */
  calendar?(input: ReportInput<Words>): Entries;
}

/** A report as others use it: its words are its own affair. */
export interface ReportDefinition {
  readonly id: string;
  readonly aboutRoles: boolean;
  readonly aboutMembers: boolean;
  readonly aboutData: boolean;
  words(language: Language): ReportWords;
  build(teller: Teller, about: About): readonly Block[];
  calendar?(teller: Teller, about: About): Entries;
}

/** Declares a report. */
export function defineReport<Words extends ReportWords>(report: Report<Words>): ReportDefinition {
  const { id, words, aboutRoles = false, aboutMembers = false, aboutData = false, calendar } = report;
  const input = (teller: Teller, about: About): ReportInput<Words> => ({
    teller,
    words: words[teller.language],
    ...about,
  });
  return {
    id,
    aboutRoles,
    aboutMembers,
    aboutData,
    words: (language) => words[language],
    build: (teller, about) => report.build(input(teller, about)),
    ...(calendar && { calendar: (teller, about) => calendar(input(teller, about)) }),
  };
}
