import { Range, Selection, TextEditorRevealType, Uri, ViewColumn, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { Reveal } from '../../server/protocol.ts';
import { ask } from '../ask.ts';
import { words } from '../words/here.ts';
import type { Place } from './messages.ts';

/** Where a part of a report comes from. */
async function locate(client: LanguageClient, place: Place): Promise<{ uri: Uri; range: Range } | undefined> {
  const location = await ask(client, Reveal, place);
  if (location === null) return undefined;
  const { start, end } = location.range;
  return { uri: Uri.parse(location.uri), range: new Range(start.line, start.character, end.line, end.character) };
}

const editorOf = (uri: Uri) =>
  window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());

/** Opens the source of a part of a report, in the editor that shows it already or else beside the preview, and selects it. */
export async function showSource(client: LanguageClient, from: Place, preview: ViewColumn | undefined): Promise<void> {
  const place = await locate(client, from);
  if (place === undefined) {
    void window.showInformationMessage(words.sourceGone);
    return;
  }
  const column = editorOf(place.uri)?.viewColumn ?? (preview === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);
  const document = await workspace.openTextDocument(place.uri);
  const editor = await window.showTextDocument(document, { viewColumn: column });
  editor.selection = new Selection(place.range.start, place.range.end);
  editor.revealRange(place.range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Brings the source of what is first in view in the preview into view, where an editor shows its file already. */
export async function scrollEditor(client: LanguageClient, from: Place): Promise<void> {
  const place = await locate(client, from);
  const editor = place && editorOf(place.uri);
  if (place && editor) editor.revealRange(place.range, TextEditorRevealType.InCenterIfOutsideViewport);
}
