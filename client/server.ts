import { type ExtensionContext, Uri, window, workspace } from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import type { InitializationOptions } from '../server/protocol.ts';
import { noTrace } from './no-trace.ts';

/**
 * Starts the language server that comes with the extension. Its log names files and requests, never the text of a plan.
 */
export async function startServer(context: ExtensionContext): Promise<LanguageClient> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  const initializationOptions: InitializationOptions = { planChecked: true };
  const options: LanguageClientOptions = {
    // Texts that git or a comparison shows are not the plan, so only files and unsaved documents are taken in.
    documentSelector: [
      { scheme: 'file', language: 'inquiry' },
      { scheme: 'untitled', language: 'inquiry' },
      { scheme: 'file', pattern: '**/inquiry.yaml' },
    ],
    initializationOptions,
    outputChannel: window.createOutputChannel('Inquiry Plans', { log: true }),
    traceOutputChannel: noTrace,
  };
  const client = new LanguageClient('inquiry', 'Inquiry Plans', { module, transport: TransportKind.ipc }, options);
  context.subscriptions.push(client);
  await client.start();
  return client;
}

/** Whether a document is part of what the server reads. */
export function isPlanDocument(uri: Uri): boolean {
  const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  return document?.languageId === 'inquiry' || uri.path.endsWith('/inquiry.yaml');
}
