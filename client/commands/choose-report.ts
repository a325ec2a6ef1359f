import { type Memento, type QuickPickItem, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ListReports, type ReportInfo } from '../../server/protocol.ts';
import { ask } from '../ask.ts';
import type { Choice } from '../preview/messages.ts';
import { words } from '../words/here.ts';

interface ReportItem extends QuickPickItem {
  readonly report: ReportInfo;
}

const lastChosen = 'report.last';

/** Asks for a report, the one chosen last on top; undefined when the reader chose none. */
export async function chooseReport(client: LanguageClient, memory: Memento): Promise<Choice | undefined> {
  const reports = await ask(client, ListReports, {});
  const last = memory.get<string>(lastChosen);
  const sorted = [...reports].sort((a, b) => Number(b.id === last) - Number(a.id === last));
  const items = sorted.map((report): ReportItem => ({ label: report.title, detail: report.answers, report }));
  const chosen = await window.showQuickPick(items, { title: words.whichReport, matchOnDetail: true });
  if (chosen === undefined) return undefined;
  await memory.update(lastChosen, chosen.report.id);
  return { report: chosen.report.id };
}

/** What is known of a report: what it is called, and the forms it can be had in. */
export async function infoOf(client: LanguageClient, report: string): Promise<Pick<ReportInfo, 'title' | 'formats'>> {
  const reports = await ask(client, ListReports, {});
  return reports.find(({ id }) => id === report) ?? { title: report, formats: [] };
}
