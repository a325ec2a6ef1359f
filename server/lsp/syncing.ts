import { FileChangeType, type FileEvent, type WorkspaceFolder } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { hostText } from '../../language/locales/hosts.ts';
import { isPlanFile, isSettingsFile } from '../engine/paths.ts';
import type { Touched } from '../engine/touched.ts';
import { fileOf } from './from-lsp.ts';
import { quietly } from './guard.ts';
import type { Lanes } from './lanes.ts';
import type { Publishing } from './publishing.ts';
import type { Session } from './session.ts';

/** Brings what happens in the editor and on disk to the workspace, and what it touched to the lanes. */
export class Syncing {
  private readonly session: Session;
  private readonly publishing: Publishing;
  private readonly lanes: Lanes;
  /** Work on the disk is done one after the other, so that a later event never meets a half-done earlier one. */
  private queue: Promise<void> = Promise.resolve();

  constructor(session: Session, publishing: Publishing, lanes: Lanes) {
    this.session = session;
    this.publishing = publishing;
    this.lanes = lanes;
  }

  /** A document was opened or edited. */
  edited(document: TextDocument): void {
    if (isSettingsFile(fileOf(document.uri))) this.settingsEdited(document);
    if (!this.session.isPlan(document)) return;
    const file = this.session.remember(document.uri);
    const root = this.session.workspace.edit(file, document.getText());
    if (root !== undefined) this.lanes.now(root);
    else if (!this.session.opening.has(file)) this.open(file, document.getText());
  }

  private settingsEdited({ uri }: TextDocument): void {
    const file = this.session.remember(uri);
    this.inTurn(async () => {
      const newest = this.session.documents.get(uri)?.getText();
      if (newest !== undefined) this.touched(await this.session.workspace.editSettings(file, newest));
    });
  }

  private open(file: string, text: string): void {
    const { workspace, opening, connection } = this.session;
    const found = workspace.openText(file, text);
    opening.set(file, found);
    void quietly('Opening a document', connection.console, async () => {
      try {
        this.lanes.now(await found);
      } finally {
        opening.delete(file);
      }
    });
  }

  saved(document: TextDocument): void {
    const file = fileOf(document.uri);
    const root = this.session.workspace.rootOf(file);
    if (root !== undefined) this.lanes.now(root);
    else if (isSettingsFile(file)) this.onDisk([file]);
  }

  /** The document is gone from the editor, with what was not saved of it. */
  closed(document: TextDocument): void {
    const file = fileOf(document.uri);
    if (!this.session.isPlan(document) && !isSettingsFile(file)) return;
    this.publishing.closed(file);
    this.inTurn(async () => {
      await this.session.opening.get(file);
      if (this.session.documents.get(document.uri)) return;
      const touched = await this.session.workspace.close(file);
      this.touched(touched);
      if (!this.session.documents.get(document.uri)) this.session.forget(file);
    });
  }

  /** Files were written, made or deleted outside the editor. Of a folder that is deleted some clients say no more. */
  watched(events: readonly FileEvent[]): void {
    const paths = events.map(({ uri, type }) => ({ path: fileOf(uri), isGone: type === FileChangeType.Deleted }));
    this.onDisk(
      paths.filter(({ path, isGone }) => isGone || isPlanFile(path) || isSettingsFile(path)).map(({ path }) => path),
    );
  }

  /** Looks for plans in the folders of the workspace, behind the documents that are open. */
  added(folders: readonly WorkspaceFolder[]): void {
    this.inTurn(async () => {
      for (const { uri } of folders) {
        const { places, problems } = await this.session.workspace.add(fileOf(uri));
        for (const { path, why } of problems) this.session.connection.console.warn(`${hostText(why, 'en')} (${path})`);
        this.lanes.later(places.map(({ root }) => root));
      }
    });
  }

  removed(folders: readonly WorkspaceFolder[]): void {
    this.inTurn(async () => {
      for (const { uri } of folders) this.touched(await this.session.workspace.remove(fileOf(uri)));
    });
  }

  private onDisk(files: readonly string[]): void {
    if (files.length > 0) this.inTurn(async () => this.touched(await this.session.workspace.changed(files)));
  }

  private touched({ plans, gone }: Touched): void {
    for (const root of gone) this.publishing.clear(root);
    for (const root of plans) if (this.session.workspace.isOpen(root)) this.lanes.now(root);
    this.lanes.later(plans.filter((root) => !this.session.workspace.isOpen(root)));
    if (plans.length + gone.length > 0) this.session.askAgain();
  }

  private inTurn(work: () => Promise<void>): void {
    this.queue = this.queue.then(() => quietly('Work on files', this.session.connection.console, work));
  }
}
