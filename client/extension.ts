import { commands, type ExtensionContext, workspace } from 'vscode';
import { explainCommand, previewAccountCommand } from '../server/protocol.ts';
import { explain } from './commands/explain.ts';
import { exportReport } from './commands/export-report.ts';
import { newPlan } from './commands/new-plan.ts';
import { openAccount, openPreview } from './commands/open-preview.ts';
import { printReport } from './commands/print-report.ts';
import { DueView } from './due/due-view.ts';
import { Previews } from './preview/previews.ts';
import { RuleBook } from './rule-book.ts';
import { startServer } from './server.ts';

/** Starts the server and hangs every feature on it; VS Code calls this when the first plan is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const client = await startServer(context);
  const previews = new Previews(client, context.extensionUri);
  const book = new RuleBook(client);
  const memory = context.workspaceState;
  context.subscriptions.push(
    previews,
    new DueView(client, memory),
    workspace.registerTextDocumentContentProvider(RuleBook.scheme, book),
    commands.registerCommand('inquiry.openPreview', (uri) =>
      openPreview({ client, previews, memory, beside: false }, uri),
    ),
    commands.registerCommand('inquiry.openPreviewToSide', (uri) =>
      openPreview({ client, previews, memory, beside: true }, uri),
    ),
    commands.registerCommand(previewAccountCommand, (uri, account) => openAccount(previews, uri, account)),
    commands.registerCommand('inquiry.exportReport', (uri, choice) => exportReport({ client, memory }, uri, choice)),
    commands.registerCommand('inquiry.printReport', (uri, choice) =>
      printReport({ client, memory, storage: context.globalStorageUri }, uri, choice),
    ),
    commands.registerCommand('inquiry.newPlan', (uri) => newPlan(client, uri)),
    commands.registerCommand(explainCommand, (rule) => explain(rule)),
  );
}
