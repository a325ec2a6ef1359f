import { type Memento, ViewColumn } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { isChoice } from '../preview/choice.ts';
import type { Previews } from '../preview/previews.ts';
import { chooseReport } from './choose-report.ts';
import { whichPlan } from './which-plan.ts';

interface Parts {
  readonly client: LanguageClient;
  readonly previews: Previews;
  readonly memory: Memento;
  readonly beside: boolean;
}

/** Opens a report on a plan as a preview, in place or beside the text. */
export async function openPreview({ client, previews, memory, beside }: Parts, calledOn: unknown): Promise<void> {
  const uri = await whichPlan(client, calledOn);
  if (uri === undefined) return;
  const choice = await chooseReport(client, memory, uri);
  if (choice === undefined) return;
  previews.open({ uri: uri.toString(), choice }, beside ? ViewColumn.Beside : ViewColumn.Active);
}

/** Opens the preview of one account beside the text, as what stands above it in the text asks for. */
export function openAccount(previews: Previews, uri: unknown, account: unknown): void {
  if (typeof uri !== 'string' || !isChoice(account) || account.account === undefined) return;
  const choice = { report: account.report, account: account.account };
  previews.open({ uri, choice }, ViewColumn.Beside);
}
