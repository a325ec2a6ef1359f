import { type CancellationToken, type Connection, type Position, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Settings, unsaidIn } from '../../language/settings/settings.ts';
import type { Language } from '../../language/text/languages.ts';
import type { Files } from '../engine/files.ts';
import { flavourOf, isPlanFile, isSettingsFile } from '../engine/paths.ts';
import type { CheckedPlan, Probe } from '../engine/plan-state.ts';
import { Workspace } from '../engine/workspace.ts';
import { type Abilities, abilitiesOf } from './abilities.ts';
import type { DocumentOf } from './diagnostics.ts';
import { fileOf, offsetOf } from './from-lsp.ts';
import { heed, quietly } from './guard.ts';
import type { Turns } from './lanes.ts';
import { MemberShelf } from './member-shelf.ts';
import { uriOf } from './to-lsp.ts';

/** What the server needs from the machine it runs on. */
export interface Host {
  readonly files: Files;
  /** The ISO day of today. */
  readonly today: () => string;
  readonly turns: Turns;
  readonly probe?: Probe;
  /** Where the pages of the rules lie, as a URI that ends in `/`; absent when they did not come with the program. */
  readonly pages?: string;
}

/** A plan as it stands, with the documents that its places are in. */
export interface PlanView {
  readonly checked: CheckedPlan;
  readonly documentOf: DocumentOf;
}

/** A document with its plan: what every feature works on. */
export interface Spot extends PlanView {
  readonly document: TextDocument;
  readonly file: string;
  readonly abilities: Abilities;
}

/** A spot with the place of the cursor, as a UTF-16 offset. */
export interface CursorSpot extends Spot {
  readonly offset: number;
}

/** A place in an `inquiry.yaml`, with what counts in its folder as far as it can be read. */
export interface SettingsSpot {
  readonly document: TextDocument;
  readonly offset: number;
  readonly settings: Settings;
  readonly abilities: Abilities;
}

/** One client's documents and plans. */
export class Session {
  readonly workspace: Workspace;
  /** What programmes are told of their plans. */
  readonly shelf: MemberShelf;
  readonly documents = new TextDocuments(TextDocument);
  readonly connection: Connection;
  abilities: Abilities = abilitiesOf({});
  /** The language of the editor, for what is said of no plan, and of one that no `inquiry.yaml` speaks for. */
  language: Language = 'en';
  /** The client is our own extension: it carries out our commands and listens for our notifications. */
  isOurClient = false;
  /** Documents whose plan is still being looked for. */
  readonly opening = new Map<string, Promise<string>>();
  /** URIs as the client writes them, which may differ from ours in escapes. */
  private readonly uris = new Map<string, string>();

  constructor(connection: Connection, host: Host) {
    this.connection = connection;
    this.workspace = new Workspace({
      files: host.files,
      today: host.today,
      readIn: () => this.language,
      compares: true,
      ...(host.probe && { probe: host.probe }),
    });
    this.shelf = new MemberShelf(this.workspace);
  }

  /** Whether a document is part of a plan. */
  isPlan(document: TextDocument): boolean {
    const file = fileOf(document.uri);
    return isPlanFile(file) || (document.languageId === 'inquiry' && !isSettingsFile(file));
  }

  remember(uri: string): string {
    const file = fileOf(uri);
    this.uris.set(file, uri);
    return file;
  }

  forget(file: string): void {
    this.uris.delete(file);
  }

  /** The URI of a path, as the client writes it. */
  readonly uriOf = (file: string): string => this.uris.get(file) ?? uriOf(file);

  openDocument(file: string): TextDocument | undefined {
    const uri = this.uris.get(file);
    return uri === undefined ? undefined : this.documents.get(uri);
  }

  /** The documents of a plan's files, and of its programme's. */
  documentsOf(checked: CheckedPlan): DocumentOf {
    const made = new Map<string, TextDocument>();
    return (file) => {
      const known = made.get(file) ?? this.openDocument(file);
      if (known) return known;
      const text = checked.texts.get(file) ?? this.textElsewhere(file);
      if (text === undefined) return undefined;
      const document = TextDocument.create(this.uriOf(file), 'inquiry', 0, text);
      made.set(file, document);
      return document;
    };
  }

  /** Asks a client that asks for diagnostics to do so again: something else than its own documents changed them. */
  askAgain(): void {
    const { abilities, connection } = this;
    if (!abilities.pullsDiagnostics || !abilities.refreshesDiagnostics) return;
    void quietly('A refresh', connection.console, () => connection.languages.diagnostics.refresh());
  }

  private textElsewhere(file: string): string | undefined {
    const root = this.workspace.rootOf(file);
    return root === undefined ? undefined : this.workspace.current(root)?.texts.get(file);
  }

  /** An open document with its plan; undefined for one that is not open or is part of none. */
  async spot(uri: string, token: CancellationToken): Promise<Spot | undefined> {
    const document = this.documents.get(uri);
    return document && this.isPlan(document) ? this.spotOf(fileOf(uri), token) : undefined;
  }

  async cursor(uri: string, position: Position, token: CancellationToken): Promise<CursorSpot | undefined> {
    const spot = await this.spot(uri, token);
    return spot && { ...spot, offset: offsetOf(spot.document, position) };
  }

  /** A place in an open `inquiry.yaml`. */
  async settingsCursor(uri: string, position: Position, token: CancellationToken): Promise<SettingsSpot | undefined> {
    const checked = await this.planAt(uri, token);
    heed(token);
    const document = this.documents.get(uri);
    const settings = checked?.plan.settings ?? unsaidIn(this.language);
    return document && { document, offset: offsetOf(document, position), settings, abilities: this.abilities };
  }

  /** The plan of any document in it, open or not, its `inquiry.yaml` included; undefined when it belongs to none. */
  async planAt(uri: string, token: CancellationToken): Promise<CheckedPlan | undefined> {
    const file = fileOf(uri);
    const root = isSettingsFile(file) ? flavourOf(file).dirname(file) : await this.rootFor(file);
    heed(token);
    return root === undefined ? undefined : this.workspace.check(root);
  }

  /** The members of the programme that a plan is, if it is one, for names that reach into them. */
  async members({ checked }: Spot, token: CancellationToken): Promise<PlanView[]> {
    const views: PlanView[] = [];
    for (const root of this.workspace.membersOf(checked.root)) {
      const member = await this.workspace.check(root);
      heed(token);
      if (member) views.push({ checked: member, documentOf: this.documentsOf(member) });
    }
    return views;
  }

  private async spotOf(file: string, token: CancellationToken): Promise<Spot | undefined> {
    const root = await this.rootFor(file);
    heed(token);
    const checked =
      root === undefined ? undefined : (this.workspace.current(root) ?? (await this.workspace.check(root)));
    heed(token);
    const document = this.openDocument(file);
    return (
      checked &&
      document && { document, file, checked, documentOf: this.documentsOf(checked), abilities: this.abilities }
    );
  }

  private async rootFor(file: string): Promise<string | undefined> {
    return this.workspace.rootOf(file) ?? this.opening.get(file);
  }
}
