import { type Memento, type QuickPickItem, QuickPickItemKind, type Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type AccountInfo, ListAccounts, ListReports, type ReportInfo } from '../../server/protocol.ts';
import { ask } from '../ask.ts';
import type { Choice } from '../preview/messages.ts';
import { words } from '../words/here.ts';

interface ReportItem extends QuickPickItem {
  /** Absent of a heading. */
  readonly choice?: Choice;
}

const lastChosen = 'report.last';

/**
 * Asks for an account of the plan of a document, or for a report on it: of either the one chosen last on top; undefined
 * when the reader chose none.
 */
export async function chooseReport(client: LanguageClient, memory: Memento, uri: Uri): Promise<Choice | undefined> {
  // The server speaks of open documents; what was chosen in the Explorer may not be open yet.
  await workspace.openTextDocument(uri);
  const [reports, accounts] = await Promise.all([
    ask(client, ListReports, {}),
    ask(client, ListAccounts, { uri: uri.toString() }),
  ]);
  const last = memory.get<string>(lastChosen);
  const items = [
    ...headed(
      words.accountsOfPlan,
      accounts.map((one) => accountItem(one, reports)),
      last,
    ),
    ...headed(words.reports, reports.map(reportItem), last),
  ];
  const chosen = await window.showQuickPick(items, {
    title: words.whichReport,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.choice === undefined) return undefined;
  await memory.update(lastChosen, keyOf(chosen.choice));
  return chosen.choice;
}

/** Items below a heading of their own, the one chosen last on top; nothing where there are none. */
function headed(label: string, items: readonly ReportItem[], last: string | undefined): ReportItem[] {
  if (items.length === 0) return [];
  const isLast = ({ choice }: ReportItem): number => Number(choice !== undefined && keyOf(choice) === last);
  return [{ label, kind: QuickPickItemKind.Separator }, ...items.toSorted((a, b) => isLast(b) - isLast(a))];
}

function keyOf({ report, account }: Choice): string {
  return account === undefined ? report : `account:${account}`;
}

function reportItem({ id, title, answers }: ReportInfo): ReportItem {
  return { label: title, detail: answers, choice: { report: id } };
}

function accountItem({ account, title, about, report }: AccountInfo, reports: readonly ReportInfo[]): ReportItem {
  const form = reports.find(({ id }) => id === report);
  return { label: title, description: about, detail: words.inForm(form?.title ?? report), choice: { report, account } };
}

/** What is known of what was chosen: what it is called, and the forms it can be had in. */
export async function infoOf(
  client: LanguageClient,
  { report, account }: Choice,
  uri: Uri,
): Promise<Pick<ReportInfo, 'title' | 'formats'>> {
  const reports = await ask(client, ListReports, {});
  const accounts = account === undefined ? [] : await ask(client, ListAccounts, { uri: uri.toString() });
  const given = accounts.find((one) => one.account === account);
  const form = reports.find(({ id }) => id === (given?.report ?? report));
  return { title: given?.title ?? form?.title ?? report, formats: form?.formats ?? [] };
}
