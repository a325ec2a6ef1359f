import { Uri, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ListPlans } from '../../server/protocol.ts';
import { ask } from '../ask.ts';
import { isPlanDocument } from '../server.ts';
import { words } from '../words/here.ts';

/**
 * A document of the plan a command is about: the one it was called on, else the one that is open, else one the user
 * picks from the plans of the workspace. Undefined, and said, when there is none.
 */
export async function whichPlan(client: LanguageClient, calledOn: unknown): Promise<Uri | undefined> {
  if (calledOn instanceof Uri) return calledOn;
  const open = window.activeTextEditor?.document.uri;
  if (open !== undefined && isPlanDocument(open)) return open;
  return pickPlan(client);
}

async function pickPlan(client: LanguageClient): Promise<Uri | undefined> {
  const plans = await ask(client, ListPlans, {});
  const items = plans.flatMap(({ title, documents: [first] }) => {
    return first === undefined ? [] : [{ label: title, description: Uri.parse(first).path, uri: Uri.parse(first) }];
  });
  if (items.length === 0) {
    void window.showInformationMessage(words.noPlan);
    return undefined;
  }
  const chosen = items.length === 1 ? items[0] : await window.showQuickPick(items, { title: words.whichPlan });
  return chosen?.uri;
}
