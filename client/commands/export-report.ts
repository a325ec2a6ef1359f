import { commands, env, type Memento, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type RenderedReport, RenderReport, type ReportForm } from '../../server/protocol.ts';
import { ask } from '../ask.ts';
import { chooseReport } from './choose-report.ts';
import { whichPlan } from './which-plan.ts';

interface Format extends QuickPickItem {
  readonly format: ReportForm;
  readonly ending: string;
}

const formats: readonly Format[] = [
  { label: 'Web page', detail: 'One file that opens in any browser and prints well.', format: 'page', ending: 'html' },
  { label: 'Markdown', detail: 'Plain text with headings and tables.', format: 'md', ending: 'md' },
  {
    label: 'Calendar file',
    detail: 'What has a day, to be read into any calendar; reading it in anew moves what has moved.',
    format: 'ics',
    ending: 'ics',
  },
  {
    label: 'Data management plan (RDA maDMP)',
    detail: 'JSON for the tools of data stewards; it says what is left to fill in.',
    format: 'madmp',
    ending: 'madmp.json',
  },
  { label: 'JSON', detail: 'For other programs.', format: 'json', ending: 'json' },
];

/** Asks for a report, a format and a place, and writes the report there. */
export async function exportReport(
  { client, memory }: { readonly client: LanguageClient; readonly memory: Memento },
  calledOn: unknown,
): Promise<void> {
  const uri = await whichPlan(client, calledOn);
  const report = uri && (await chooseReport(client, memory));
  if (uri === undefined || report === undefined) return;
  const offered = formats.filter(({ format }) => report.formats.includes(format));
  const format = await window.showQuickPick(offered, { title: `${report.title}: in which form?` });
  if (format === undefined) return;
  await workspace.openTextDocument(uri);
  const rendered = await ask(client, RenderReport, {
    report: report.id,
    uri: uri.toString(),
    format: format.format,
  });
  if (rendered === null) {
    void window.showErrorMessage('This file belongs to no plan that can be read, so there is no report on it.');
    return;
  }
  if (rendered.refusal !== undefined) {
    void window.showInformationMessage(rendered.refusal);
    return;
  }
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(uri, '..', `${report.id}.${format.ending}`),
    filters: { [format.label]: [format.ending.split('.').at(-1) ?? format.ending] },
    title: `Export: ${report.title}`,
  });
  if (target !== undefined) await write(target, rendered, format);
}

const readNotes = 'What to know of it';

async function write(target: Uri, { content, why, notes = [] }: RenderedReport, { format }: Format): Promise<void> {
  await workspace.fs.writeFile(target, new TextEncoder().encode(content));
  const name = target.path.split('/').at(-1);
  // A report on a plan that could not be read whole must not pass for the whole.
  const said = why === undefined ? `Written: ${name}` : `Written in part: ${name}. ${why}`;
  const tell = why === undefined ? window.showInformationMessage : window.showWarningMessage;
  const chosen = await tell(said, 'Open', ...(notes.length > 0 ? [readNotes] : []));
  if (chosen === readNotes)
    await window.showTextDocument(await workspace.openTextDocument({ content: notes.join('\n') }));
  if (chosen !== 'Open') return;
  if (format === 'page') await env.openExternal(target);
  else await commands.executeCommand('vscode.open', target);
}
