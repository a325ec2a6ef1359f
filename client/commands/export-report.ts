import { commands, env, type Memento, ProgressLocation, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type RenderedReport, RenderReport, type ReportForm } from '../../server/protocol.ts';
import { ask } from '../ask.ts';
import { fileNameOf, isChoice } from '../preview/choice.ts';
import type { Choice } from '../preview/messages.ts';
import { words } from '../words/here.ts';
import { chooseReport, infoOf } from './choose-report.ts';
import { whichPlan } from './which-plan.ts';

interface Format extends QuickPickItem {
  readonly format: ReportForm;
  readonly ending: string;
  /** The program that shows it: this editor, or the one that the system has for such files. */
  readonly opens: 'here' | 'outside';
}

const formats: readonly Format[] = [
  { label: words.word, detail: words.wordDetail, format: 'docx', ending: 'docx', opens: 'outside' },
  { label: words.pdf, detail: words.pdfDetail, format: 'pdf', ending: 'pdf', opens: 'outside' },
  { label: words.page, detail: words.pageDetail, format: 'page', ending: 'html', opens: 'outside' },
  { label: words.markdown, detail: words.markdownDetail, format: 'md', ending: 'md', opens: 'here' },
  { label: words.calendar, detail: words.calendarDetail, format: 'ics', ending: 'ics', opens: 'outside' },
  { label: words.madmp, detail: words.madmpDetail, format: 'madmp', ending: 'madmp.json', opens: 'here' },
  { label: words.json, detail: words.jsonDetail, format: 'json', ending: 'json', opens: 'here' },
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
  const format = await window.showQuickPick(offered, { title: words.whichForm(title) });
  if (format === undefined) return;
  const rendered = await made(client, { choice, uri, format });
  if (rendered === undefined) return;
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(uri, '..', `${fileNameOf(choice)}.${format.ending}`),
    filters: { [format.label]: [format.ending.split('.').at(-1) ?? format.ending] },
    title: words.exportTitle(title),
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
  const waiting = { location: ProgressLocation.Notification, title: words.making(format.label) };
  try {
    const rendered = await window.withProgress(waiting, () => ask(client, RenderReport, params));
    if (rendered !== null) return rendered;
    void window.showErrorMessage(words.noReport);
  } catch (error) {
    void refused(error instanceof Error ? error.message : String(error), format);
  }
  return undefined;
}

/** Says why there is no report; where a browser is wanting, leads to where one can be named. */
async function refused(why: string, { format }: Format): Promise<void> {
  if (format !== 'pdf') return void window.showErrorMessage(why);
  if ((await window.showErrorMessage(why, words.nameBrowser)) === undefined) return;
  await commands.executeCommand('workbench.action.openSettings', `inquiry.${browserSetting}`);
}

const { open, readNotes } = words;

async function write(target: Uri, { content, encoding, why, notes }: RenderedReport, { opens }: Format): Promise<void> {
  await workspace.fs.writeFile(target, Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
  const name = target.path.split('/').at(-1) ?? '';
  // A report on a plan that could not be read whole must not pass for the whole.
  const said = why === undefined ? words.written(name) : words.writtenInPart(name, why);
  const tell = why === undefined ? window.showInformationMessage : window.showWarningMessage;
  const chosen = await tell(said, open, ...(notes.length > 0 ? [readNotes] : []));
  if (chosen === readNotes)
    await window.showTextDocument(await workspace.openTextDocument({ content: notes.join('\n') }));
  if (chosen !== open) return;
  if (opens === 'outside') await env.openExternal(target);
  else await commands.executeCommand('vscode.open', target);
}
