import { type Memento, ViewColumn } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
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
  const choice = await chooseReport(client, memory);
  if (choice === undefined) return;
  previews.open({ uri: uri.toString(), choice }, beside ? ViewColumn.Beside : ViewColumn.Active);
}
