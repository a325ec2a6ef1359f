import { type Location, ProtocolNotificationType, ProtocolRequestType } from 'vscode-languageserver-protocol';

/**
 * What client and server say to each other beyond the Language Server Protocol. Documents go by their URI, plans by the
 * URI of their folder or lone file.
 */

/** A request of ours, by what is asked and what is answered. */
class Request<Params, Answer> extends ProtocolRequestType<Params, Answer, never, void, void> {}

/** What a client may ask for in `initializationOptions`. */
export interface InitializationOptions {
  /** Whether to send `PlanChecked`, for open previews. */
  readonly planChecked?: boolean;
}

export interface ReportInfo {
  readonly id: string;
  readonly title: string;
  /** The reader's question it answers. */
  readonly answers: string;
  /** It has a section for each role and team, and may be asked for one of them. */
  readonly aboutRoles: boolean;
  /** The forms of a whole file that it can be had in. */
  readonly formats: readonly ReportForm[];
}

/** A whole file to keep; a file for calendars and a data management plan are there for some reports only. */
export type ReportForm = 'page' | 'md' | 'json' | 'docx' | 'pdf' | 'ics' | 'madmp';

/** The languages of reports. */
export type ReportLanguage = 'en' | 'sv' | 'es';

/** The reports there are, in the order to offer them. */
export const ListReports = new Request<{ readonly language?: ReportLanguage }, ReportInfo[]>('inquiry/reports');

/** Who reads a report: all partners, or anybody. */
export type ReportEdition = 'partners' | 'public';

/** An account that a plan declares, in a form there is; it is asked for by `account`. */
export interface AccountInfo {
  readonly account: string;
  readonly title: string;
  /** For whom and by when, in words; empty where nothing is said of it. */
  readonly about: string;
  /** Id of the report of its form. */
  readonly report: string;
}

/** The accounts of the plan of a document, in the order of its text; none where there is no plan. */
export const ListAccounts = new Request<
  { readonly uri: string; readonly language?: ReportLanguage },
  readonly AccountInfo[]
>('inquiry/accounts');

/** A role or team; a report is asked for by its `name`. */
export interface RoleInfo {
  readonly name: string;
  readonly title: string;
}

/** Which report on which plan, and for whom. */
export interface ReportAsked {
  /** Id of the report; an account says its form itself. */
  readonly report: string;
  /** The account that the report is given as: it says for whom it is, how far it goes, and its form. */
  readonly account?: string;
  /** Any document of the plan. */
  readonly uri: string;
  /** That of the plan's settings where nothing is said. */
  readonly language?: ReportLanguage;
  /** `public` leaves out what is marked internal; where nothing is said an account is for its readers, all else for the partners. */
  readonly edition?: ReportEdition;
  /** Name or title of the role or team that a report about roles is asked for. */
  readonly role?: string;
}

/** What is to be known of a report beside what stands in it. */
export interface ReportHead {
  readonly title: string;
  /** The plan it is about. */
  readonly plan: string;
  readonly root: string;
  /** The language it is in, and that of the plan's settings. */
  readonly language: ReportLanguage;
  readonly planLanguage: ReportLanguage;
  /** The edition it is in, and the one it is in where nothing is said. */
  readonly edition: ReportEdition;
  readonly ownEdition: ReportEdition;
  /** The roles and teams that it may be asked for; empty for a report that is not about roles. */
  readonly roles: readonly RoleInfo[];
  /** `stale`: part of the plan could not be read, so the view before it may be the better one. */
  readonly state: 'fresh' | 'stale';
  /** Why it is stale, in words for the reader. */
  readonly why?: string;
}

export interface RenderReportParams extends ReportAsked {
  readonly format: ReportForm;
  /** For a PDF, the program to print with; one is looked for where nothing is said. */
  readonly browser?: string;
}

export interface RenderedReport extends ReportHead {
  readonly content: string;
  /** What `content` is: text, or bytes written as Base64. */
  readonly encoding: 'text' | 'base64';
  /** What is to be known of the file, such as what is not in it, a line each. */
  readonly notes: readonly string[];
}

/** A report as a whole file to keep; null when there is no such report or plan. */
export const RenderReport = new Request<RenderReportParams, RenderedReport | null>('inquiry/report');

/** A piece of a report in a preview. */
export interface Piece {
  /** Steady while other pieces change. */
  readonly id: string;
  /** `data-source="id:n"` says that an element comes from the piece's nth place. */
  readonly html: string;
  /** Three numbers a place: which of the `files`, and from where to where in it. */
  readonly places: readonly number[];
}

/** A piece that the client has, changed: `html` stands in it from one offset to another, and its places may be others. */
export interface ChangedPiece {
  readonly of: number;
  readonly from: number;
  readonly to: number;
  readonly html: string;
  readonly places?: readonly number[];
}

/** A piece of a report: the one of this number that the client has, that one changed, or a new one. */
export type PieceStep = number | ChangedPiece | Piece;

export interface DrawPreviewParams extends ReportAsked {
  /** The `version` of the pieces that the client has. */
  readonly since?: string;
}

export interface DrawnPreview extends ReportHead {
  /** No two drawings have the same, whichever server made them. */
  readonly version: string;
  /** Whose pieces the steps speak of; where it is absent every piece is there whole. */
  readonly since?: string;
  /** The URIs of the documents it comes from. */
  readonly files: readonly string[];
  /** The accounts of the plan, in the language of the client; absent where they are those that came with `since`. */
  readonly accounts?: readonly AccountInfo[];
  readonly steps: readonly PieceStep[];
}

/** A report for a preview, as what changed in the pieces it has; null when there is no such report or plan. */
export const DrawPreview = new Request<DrawPreviewParams, DrawnPreview | null>('inquiry/preview');

/** A stretch of a document, in UTF-16 offsets. */
export interface Place {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

/** Where a place of a report is in its document; null when the file is not there any more. */
export const Reveal = new Request<Place, Location | null>('inquiry/reveal');

/** A rule, explained in Markdown; null when there is no rule of that id. */
export const ExplainRule = new Request<{ readonly rule: string }, string | null>('inquiry/explain');

export interface PlanInfo {
  readonly root: string;
  readonly title: string;
  readonly documents: readonly string[];
}

/** The plans of the workspace that are known so far. */
export const ListPlans = new Request<Record<string, never>, PlanInfo[]>('inquiry/plans');

export interface NewFile {
  /** Path relative to the folder of the new plan, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface NewPlanParams {
  readonly title: string;
  /** Whether organisations work together under an agreement, or one teacher, team or school inquires alone. */
  readonly kind: 'inquiry' | 'partnership';
}

/** The files of a new plan, small and sound. */
export const NewPlan = new Request<NewPlanParams, NewFile[]>('inquiry/newPlan');

/** A plan with an open document was checked: previews of it may ask for their report again. */
export const PlanChecked = new ProtocolNotificationType<Omit<PlanInfo, 'title'>, void>('inquiry/planChecked');

/** Somebody who has a part in what is due, and which; empty where it is theirs to answer for. */
export interface DueWho {
  readonly actor: string;
  readonly part: string;
}

/** Something that is due soon, or overdue, in the words of the plan's language. */
export interface DueItem {
  readonly what: string;
  /** All that is said of when it is. */
  readonly when: string;
  /** ISO day on which it falls. */
  readonly day: string;
  readonly isOverdue: boolean;
  /** Empty where nobody is named. */
  readonly who: readonly DueWho[];
  readonly location: Location;
}

/** What is due in one plan, in the order of its days. */
export interface DueInPlan {
  readonly root: string;
  readonly title: string;
  readonly language: ReportLanguage;
  readonly items: readonly DueItem[];
  /** ISO day as of which it is told: today by the server's clock, unless the plan names another. */
  readonly today: string;
  /** Whether the plan names the day as of which it is told. */
  readonly isAsOf: boolean;
  /** Part of it could not be read, so that something may be missing. */
  readonly isPartial: boolean;
  /** How many more are to be done on days that cannot be told: given in words, or again and again. */
  readonly unplaced: number;
  /** What the plan's language says where nobody is named. */
  readonly nobody: string;
}

export interface Due {
  readonly plans: readonly DueInPlan[];
  /** How many plans have not been read yet: `DueChanged` tells when there is more. */
  readonly unread: number;
}

/** What falls within so many days from today, and what is overdue, in every plan of the workspace. */
export const ListDue = new Request<{ readonly days: number }, Due>('inquiry/due');

/** A plan was read anew: what is due may be another. Sent to whoever has asked once. */
export const DueChanged = new ProtocolNotificationType<Record<string, never>, void>('inquiry/dueChanged');

/** The command behind “Explain this finding”; its argument is the id of a rule. The client carries it out. */
export const explainCommand = 'inquiry.explain';

/** The command behind “Preview this account”; its arguments are the URI of a document and an `AccountInfo`. The client carries it out. */
export const previewAccountCommand = 'inquiry.previewAccount';
