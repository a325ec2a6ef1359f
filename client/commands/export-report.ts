import { commands, env, type Memento, ProgressLocation, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type RenderedReport, RenderReport, type ReportForm } from '../../server/protocol.ts';
import { ask } from '../ask.ts';
import { fileNameOf, isChoice } from '../preview/choice.ts';
import type { Choice } from '../preview/messages.ts';
import { chooseReport, infoOf } from './choose-report.ts';
import { whichPlan } from './which-plan.ts';

interface Format extends QuickPickItem {
  readonly format: ReportForm;
  readonly ending: string;
  /** The program that shows it: this editor, or the one that the system has for such files. */
  readonly opens: 'here' | 'outside';
}

const formats: readonly Format[] = [
  {
    label: 'Word document',
    detail: 'To edit, comment and sign in Word or LibreOffice.',
    format: 'docx',
    ending: 'docx',
    opens: 'outside',
  },
  { label: 'PDF', detail: 'To print and to send: it stays as it is.', format: 'pdf', ending: 'pdf', opens: 'outside' },
  {
    label: 'Web page',
    detail: 'One file that opens in any browser and prints well.',
    format: 'page',
    ending: 'html',
    opens: 'outside',
  },
  { label: 'Markdown', detail: 'Plain text with headings and tables.', format: 'md', ending: 'md', opens: 'here' },
  {
    label: 'Calendar file',
    detail: 'What has a day, to be read into any calendar; reading it in anew moves what has moved.',
    format: 'ics',
    ending: 'ics',
    opens: 'outside',
  },
  {
    label: 'Data management plan (RDA maDMP)',
    detail: 'JSON for the tools of data stewards; it says what is left to fill in.',
    format: 'madmp',
    ending: 'madmp.json',
    opens: 'here',
  },
  { label: 'JSON', detail: 'For other programs.', format: 'json', ending: 'json', opens: 'here' },
];

/** The setting that names the browser that prints, below `inquiry`. */
const browserSetting = 'export.browser';

/** Asks for a report unless the caller has chosen one, for a format and a place, and writes the report there. */
export async function exportReport(
  { client, memory }: { readonly client: LanguageClient; readonly memory: Memento },
  calledOn: unknown,
  chosen: unknown,
): Promise<void> {
  const uri = await whichPlan(client, calledOn);
  const choice = uri && (isChoice(chosen) ? chosen : await chooseReport(client, memory, uri));
  if (uri === undefined || choice === undefined) return;
  const { title, formats: possible } = await infoOf(client, choice, uri);
  const offered = formats.filter(({ format }) => possible.includes(format));
  const format = await window.showQuickPick(offered, { title: `${title}: in which form?` });
  if (format === undefined) return;
  const rendered = await made(client, { choice, uri, format });
  if (rendered === undefined) return;
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(uri, '..', `${fileNameOf(choice)}.${format.ending}`),
    filters: { [format.label]: [format.ending.split('.').at(-1) ?? format.ending] },
    title: `Export: ${title}`,
  });
  if (target !== undefined) await write(target, rendered, format);
}

/** The report in the form that was chosen; where there is none, the reader has been told why. */
async function made(
  client: LanguageClient,
  { choice, uri, format }: { readonly choice: Choice; readonly uri: Uri; readonly format: Format },
): Promise<RenderedReport | undefined> {
  await workspace.openTextDocument(uri);
  const browser = workspace.getConfiguration('inquiry').get<string>(browserSetting, '');
  const params = {
    ...choice,
    uri: uri.toString(),
    format: format.format,
    ...(format.format === 'pdf' && browser !== '' && { browser }),
  };
  const waiting = { location: ProgressLocation.Notification, title: `Making the ${format.label}…` };
  try {
    const rendered = await window.withProgress(waiting, () => ask(client, RenderReport, params));
    if (rendered !== null) return rendered;
    void window.showErrorMessage('This file belongs to no plan that can be read, so there is no report on it.');
  } catch (error) {
    void refused(error instanceof Error ? error.message : String(error), format);
  }
  return undefined;
}

/** Says why there is no report; where a browser is wanting, leads to where one can be named. */
async function refused(why: string, { format }: Format): Promise<void> {
  if (format !== 'pdf') return void window.showErrorMessage(why);
  if ((await window.showErrorMessage(why, 'Name a Browser')) === undefined) return;
  await commands.executeCommand('workbench.action.openSettings', `inquiry.${browserSetting}`);
}

const readNotes = 'What to Know of It';

async function write(target: Uri, { content, encoding, why, notes }: RenderedReport, { opens }: Format): Promise<void> {
  await workspace.fs.writeFile(target, Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
  const name = target.path.split('/').at(-1);
  // A report on a plan that could not be read whole must not pass for the whole.
  const said = why === undefined ? `Written: ${name}` : `Written in part: ${name}. ${why}`;
  const tell = why === undefined ? window.showInformationMessage : window.showWarningMessage;
  const chosen = await tell(said, 'Open', ...(notes.length > 0 ? [readNotes] : []));
  if (chosen === readNotes)
    await window.showTextDocument(await workspace.openTextDocument({ content: notes.join('\n') }));
  if (chosen !== 'Open') return;
  if (opens === 'outside') await env.openExternal(target);
  else await commands.executeCommand('vscode.open', target);
}
