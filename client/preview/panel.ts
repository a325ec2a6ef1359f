import {
  commands,
  type Disposable,
  type Range,
  type TextDocument,
  type TextEditor,
  Uri,
  type WebviewPanel,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type AccountInfo,
  type DrawnPreview,
  DrawPreview,
  ListAccounts,
  ListReports,
  type ReportInfo,
} from '../../server/protocol.ts';
import { ask } from '../ask.ts';
import { Refresher } from '../refresher.ts';
import { isPlanDocument } from '../server.ts';
import { words } from '../words/here.ts';
import { isSameChoice, labelOf } from './choice.ts';
import type { Choice, FromPage, Kept, ToPage } from './messages.ts';
import { pageOf } from './shell.ts';
import { scrollEditor, showSource } from './source-editor.ts';

export interface PreviewParts {
  readonly webview: WebviewPanel;
  readonly kept: Kept;
  readonly client: LanguageClient;
  readonly extension: Uri;
}

/** An editor that the preview itself scrolled is not followed for this long, in milliseconds. */
const echo = 400;

/** Whether the reader wants text and preview to scroll in step. */
const scrollsTogether = (): boolean =>
  workspace.getConfiguration('inquiry').get<boolean>('preview.scrollTogether', true);

/** One preview: a report on a plan, kept current while the plan is written. */
export class PreviewPanel implements Disposable {
  private readonly webview: WebviewPanel;
  private readonly client: LanguageClient;
  private readonly uri: Uri;
  private readonly refresher: Refresher;
  private choice: Choice;
  private root: string | undefined;
  private documents: readonly string[];
  /** The drawing that the page has; undefined where it has none to build on. */
  private version: string | undefined;
  private quietUntil = 0;
  /** What the page was told last there is to choose from. */
  private offered = '';
  /** The reports there are, which no edit changes. */
  private reports: readonly ReportInfo[] | undefined;

  constructor({ webview, kept, client, extension }: PreviewParts) {
    this.webview = webview;
    this.client = client;
    this.uri = Uri.parse(kept.uri);
    this.choice = kept.choice;
    this.documents = [kept.uri];
    this.refresher = new Refresher(() => this.render());
    const page = Uri.joinPath(extension, 'dist', 'preview');
    webview.webview.options = { enableScripts: true, localResourceRoots: [page] };
    const icon = (theme: string): Uri => Uri.joinPath(extension, 'client', 'icons', `preview-${theme}.svg`);
    webview.iconPath = { light: icon('light'), dark: icon('dark') };
    webview.webview.onDidReceiveMessage((message: FromPage) => this.receive(message));
    webview.webview.html = pageOf(webview.webview, page, kept);
    webview.onDidDispose(() => this.refresher.dispose());
  }

  /** Whether it is this report on this plan, for the same readers. */
  shows({ uri, choice }: Kept): boolean {
    return isSameChoice(this.choice, choice) && this.documents.includes(uri);
  }

  reveal(): void {
    this.webview.reveal(undefined, true);
  }

  dispose(): void {
    this.webview.dispose();
  }

  /** A document changed: until the plan is checked again, what is shown may be behind. */
  edited(uri: Uri): void {
    if (this.documents.includes(uri.toString())) this.post({ type: 'computing' });
  }

  /** A plan was checked: where it is this one, its report is asked for anew. */
  checked(root: string, documents: readonly string[]): void {
    const isThis = root === this.root || documents.includes(this.uri.toString());
    if (!isThis) return;
    this.root = root;
    this.documents = documents;
    this.refresher.request();
  }

  cursorMoved({ document, selection }: TextEditor): void {
    this.follow(document, [selection, document.lineAt(selection.active.line).range], true);
  }

  editorScrolled({ document, visibleRanges }: TextEditor): void {
    if (scrollsTogether() && Date.now() > this.quietUntil) this.follow(document, visibleRanges, false);
  }

  private follow(document: TextDocument, ranges: readonly Range[], jump: boolean): void {
    if (!isPlanDocument(document.uri)) return;
    const uri = document.uri.toString();
    const places = ranges.map(({ start, end }) => ({
      uri,
      start: document.offsetAt(start),
      end: document.offsetAt(end),
    }));
    this.post({ type: 'follow', places, jump });
  }

  private receive(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        this.offered = '';
        this.version = undefined;
        this.refresher.request();
        break;
      case 'choose':
        this.choice = message.choice;
        this.refresher.request();
        break;
      case 'print':
        void commands.executeCommand('inquiry.printReport', this.uri, this.choice);
        break;
      case 'export':
        void commands.executeCommand('inquiry.exportReport', this.uri, this.choice);
        break;
      case 'reveal':
        void showSource(this.client, message.place, this.webview.viewColumn);
        break;
      case 'scrolled':
        if (!scrollsTogether()) break;
        this.quietUntil = Date.now() + echo;
        void scrollEditor(this.client, message.place);
        break;
    }
  }

  /** Tells the page what there is to choose from, where that is another than before: accounts come and go with the plan. */
  private async offer(accounts: readonly AccountInfo[]): Promise<void> {
    this.reports ??= await ask(this.client, ListReports, {}).catch(() => undefined);
    if (this.reports === undefined) {
      // The next drawing brings the accounts again.
      this.version = undefined;
      return;
    }
    const message: ToPage = {
      type: 'choices',
      reports: this.reports.map(({ id, title }) => ({ id, title })),
      accounts: accounts.map((one) => ({ account: one.account, report: one.report, label: labelOf(one) })),
    };
    const offered = JSON.stringify(message);
    if (offered === this.offered) return;
    this.offered = offered;
    this.post(message);
  }

  private async render(): Promise<void> {
    const { choice, version } = this;
    try {
      // The server speaks of open documents; after a reload the plan's may not be open yet.
      await workspace.openTextDocument(this.uri);
      const asked = { ...choice, uri: this.uri.toString(), ...(version !== undefined && { since: version }) };
      const drawn = await ask(this.client, DrawPreview, asked);
      if (drawn === null) await this.failed(words.noPlanOfFile);
      // A page that began anew meanwhile has nothing that this could be built on, and the next drawing is on its way.
      else if (version === this.version) await this.show(choice, drawn);
    } catch (error) {
      await this.failed(error instanceof Error ? error.message : words.notMade);
    }
  }

  private async show(choice: Choice, drawn: DrawnPreview): Promise<void> {
    this.root = drawn.root;
    this.version = drawn.version;
    const named = `${drawn.title}: ${drawn.plan}`;
    this.webview.title = drawn.edition === 'public' ? words.forThePublic(named) : named;
    this.post({ type: 'show', choice, drawn });
    if (drawn.accounts) await this.offer(drawn.accounts);
  }

  /** With no drawing no accounts came, and the one that was chosen may be what is gone: they are asked for. */
  private async failed(why: string): Promise<void> {
    this.version = undefined;
    this.post({ type: 'failed', why });
    const accounts = await ask(this.client, ListAccounts, { uri: this.uri.toString() }).catch(() => undefined);
    if (accounts) await this.offer(accounts);
  }

  private post(message: ToPage): void {
    void this.webview.webview.postMessage(message);
  }
}
