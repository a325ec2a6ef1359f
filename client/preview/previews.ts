import {
  type Disposable,
  type Uri,
  type ViewColumn,
  type WebviewPanel,
  type WebviewPanelSerializer,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { PlanChecked } from '../../server/protocol.ts';
import { hear } from '../ask.ts';
import { words } from '../words/here.ts';
import { isChoice } from './choice.ts';
import type { Kept } from './messages.ts';
import { PreviewPanel } from './panel.ts';

export const previewType = 'inquiry.preview';

/** Every preview that is open: any number, each a report on a plan. */
export class Previews implements Disposable, WebviewPanelSerializer<Kept> {
  private readonly panels = new Set<PreviewPanel>();
  private readonly client: LanguageClient;
  private readonly extension: Uri;
  private readonly subscriptions: Disposable[];

  constructor(client: LanguageClient, extension: Uri) {
    this.client = client;
    this.extension = extension;
    this.subscriptions = [
      window.registerWebviewPanelSerializer(previewType, this),
      hear(client, PlanChecked, ({ root, documents }) => this.each((panel) => panel.checked(root, documents))),
      workspace.onDidChangeTextDocument(({ document }) => this.each((panel) => panel.edited(document.uri))),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.each((panel) => panel.cursorMoved(textEditor))),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) =>
        this.each((panel) => panel.editorScrolled(textEditor)),
      ),
    ];
  }

  /** Shows a report on a plan; one that is open already is brought to the front. */
  open(kept: Kept, column: ViewColumn): void {
    const same = [...this.panels].find((panel) => panel.shows(kept));
    if (same !== undefined) {
      same.reveal();
      return;
    }
    const webview = window.createWebviewPanel(previewType, words.preview, { viewColumn: column, preserveFocus: true });
    this.take(webview, kept);
  }

  /** VS Code calls this for every preview that was open when the window was reloaded. */
  async deserializeWebviewPanel(webview: WebviewPanel, kept: Kept | undefined): Promise<void> {
    if (kept?.uri === undefined || !isChoice(kept.choice)) webview.dispose();
    else this.take(webview, kept);
  }

  dispose(): void {
    for (const one of this.subscriptions) one.dispose();
    this.each((panel) => panel.dispose());
  }

  private take(webview: WebviewPanel, kept: Kept): void {
    const panel = new PreviewPanel({ webview, kept, client: this.client, extension: this.extension });
    this.panels.add(panel);
    webview.onDidDispose(() => this.panels.delete(panel));
  }

  private each(act: (panel: PreviewPanel) => void): void {
    for (const panel of this.panels) act(panel);
  }
}
