import { commands, env, type Memento, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type RenderedReport, RenderReport, type RenderReportParams } from '../../server/protocol.ts';
import { ask } from '../ask.ts';
import { fileNameOf, isChoice } from '../preview/choice.ts';
import { chooseReport, titleOf } from './choose-report.ts';
import { whichPlan } from './which-plan.ts';

interface Format extends QuickPickItem {
  readonly format: RenderReportParams['format'];
  readonly ending: string;
}

const formats: readonly Format[] = [
  { label: 'Web page', detail: 'One file that opens in any browser and prints well.', format: 'page', ending: 'html' },
  { label: 'Markdown', detail: 'Plain text with headings and tables.', format: 'md', ending: 'md' },
  { label: 'JSON', detail: 'For other programs.', format: 'json', ending: 'json' },
];

/** Asks for a report unless the caller has chosen one, for a format and a place, and writes the report there. */
export async function exportReport(
  { client, memory }: { readonly client: LanguageClient; readonly memory: Memento },
  calledOn: unknown,
  chosen: unknown,
): Promise<void> {
  const uri = await whichPlan(client, calledOn);
  const choice = uri && (isChoice(chosen) ? chosen : await chooseReport(client, memory));
  if (uri === undefined || choice === undefined) return;
  const title = await titleOf(client, choice.report);
  const format = await window.showQuickPick(formats, { title: `${title}: in which form?` });
  if (format === undefined) return;
  await workspace.openTextDocument(uri);
  const rendered = await ask(client, RenderReport, {
    ...choice,
    uri: uri.toString(),
    format: format.format,
  });
  if (rendered === null) {
    void window.showErrorMessage('This file belongs to no plan that can be read, so there is no report on it.');
    return;
  }
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(uri, '..', `${fileNameOf(choice)}.${format.ending}`),
    filters: { [format.label]: [format.ending] },
    title: `Export: ${title}`,
  });
  if (target !== undefined) await write(target, rendered, format);
}

async function write(target: Uri, { content, why }: RenderedReport, { format }: Format): Promise<void> {
  await workspace.fs.writeFile(target, new TextEncoder().encode(content));
  const name = target.path.split('/').at(-1);
  // A report on a plan that could not be read whole must not pass for the whole.
  const said = why === undefined ? `Written: ${name}` : `Written in part: ${name}. ${why}`;
  const tell = why === undefined ? window.showInformationMessage : window.showWarningMessage;
  if ((await tell(said, 'Open')) !== 'Open') return;
  if (format === 'page') await env.openExternal(target);
  else await commands.executeCommand('vscode.open', target);
}
