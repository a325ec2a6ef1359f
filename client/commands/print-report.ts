import { commands, env, type Memento, UIKind, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type RenderedReport, RenderReport } from '../../server/protocol.ts';
import { ask } from '../ask.ts';
import { fileNameOf, isChoice } from '../preview/choice.ts';
import type { Choice } from '../preview/messages.ts';
import { words } from '../words/here.ts';
import { chooseReport } from './choose-report.ts';
import { whichPlan } from './which-plan.ts';

interface Parts {
  readonly client: LanguageClient;
  readonly memory: Memento;
  /** Where this extension may keep files of its own. */
  readonly storage: Uri;
}

/**
 * A preview cannot print: the frame it lives in may not. So the report is shown in a browser as a page, which can. Only
 * where VS Code runs on the reader's own machine can a file here be opened in a browser there; elsewhere the reader is
 * told where it lies.
 */
export async function printReport(
  { client, memory, storage }: Parts,
  calledOn: unknown,
  chosen: unknown,
): Promise<void> {
  const uri = await whichPlan(client, calledOn);
  const choice = uri && (isChoice(chosen) ? chosen : await chooseReport(client, memory, uri));
  if (uri === undefined || choice === undefined) return;
  await workspace.openTextDocument(uri);
  const page = await pageOf(client, uri, choice);
  if (page === undefined) return;
  const isOwnMachine = env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  await (isOwnMachine ? openInBrowser(storage, choice, page) : saveForBrowser(uri, choice, page));
}

/** The report as a web page; where there is none, the reader has been told why. */
async function pageOf(client: LanguageClient, uri: Uri, choice: Choice): Promise<RenderedReport | undefined> {
  try {
    const page = await ask(client, RenderReport, { ...choice, uri: uri.toString(), format: 'page' });
    if (page !== null) return page;
    void window.showErrorMessage(words.noReport);
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
  return undefined;
}

const fileWith = async (target: Uri, { content }: RenderedReport): Promise<void> =>
  workspace.fs.writeFile(target, new TextEncoder().encode(content));

const inPart = ({ why }: RenderedReport): string => (why === undefined ? '' : words.inPart(why));

async function openInBrowser(storage: Uri, choice: Choice, page: RenderedReport): Promise<void> {
  const folder = Uri.joinPath(storage, 'print');
  // What was printed before is nobody's to find.
  await workspace.fs.delete(folder, { recursive: true }).then(undefined, () => undefined);
  const target = Uri.joinPath(folder, `${fileNameOf(choice)}.html`);
  await fileWith(target, page);
  if (await env.openExternal(target)) void window.showInformationMessage(words.inBrowser(page.title, inPart(page)));
  else void window.showErrorMessage(words.noBrowser);
}

async function saveForBrowser(uri: Uri, choice: Choice, page: RenderedReport): Promise<void> {
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(uri, '..', `${fileNameOf(choice)}.html`),
    filters: { [words.page]: ['html'] },
    title: words.printTitle(page.title),
  });
  if (target === undefined) return;
  await fileWith(target, page);
  const said = words.elsewhere(target.path.split('/').at(-1) ?? '', inPart(page));
  const [tell, show] = [window.showInformationMessage, words.showInExplorer];
  if ((await tell(said, show)) === show) await commands.executeCommand('revealInExplorer', target);
}
