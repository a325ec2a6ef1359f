import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type MessageConnection,
  type Position,
  type ProtocolRequestType,
  type PublishDiagnosticsParams,
  type Range,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Files } from '../../server/engine/files.ts';
import type { Probe } from '../../server/engine/plan-state.ts';
import { nodeTurns, type Turns } from '../../server/lsp/lanes.ts';
import { serve } from '../../server/lsp/server.ts';
import { uriOf } from '../../server/lsp/to-lsp.ts';

/** A message the server sent of its own accord. */
interface Message {
  readonly method: string;
  readonly params: unknown;
}

export interface ClientOptions {
  readonly files: Files;
  readonly capabilities: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly initializationOptions?: object;
  /** The language of the editor, as it calls it. */
  readonly locale?: string;
  readonly probe?: Probe;
  readonly turns?: Turns;
}

/** How long a message may take, in milliseconds, before a test fails. */
const patience = 8000;

/**
 * A client over a real connection to a real server in this process. Every message the server sends of its own accord
 * must be awaited by the test: `finish` fails on one that was not.
 */
export class Client {
  capabilities: ServerCapabilities = {};
  private readonly connection: MessageConnection;
  private readonly pulls: boolean;
  private readonly documents = new Map<string, TextDocument>();
  private readonly queue: Message[] = [];
  private readonly waiting: (() => void)[] = [];

  private constructor(connection: MessageConnection, capabilities: ClientCapabilities) {
    this.connection = connection;
    this.pulls = capabilities.textDocument?.diagnostic !== undefined;
    const take = (message: Message): void => {
      this.queue.push(message);
      for (const wake of this.waiting.splice(0)) wake();
    };
    connection.onNotification((method, params) => take({ method, params }));
    connection.onUnhandledProgress((params) => take({ method: '$/progress', params }));
    connection.onRequest((method, params) => {
      take({ method, params });
      return null;
    });
    connection.listen();
  }

  /** Starts a server and greets it, with everything that is part of the greeting consumed. */
  static async start({
    files,
    capabilities,
    folders = [],
    initializationOptions,
    locale,
    probe,
    turns = nodeTurns,
  }: ClientOptions): Promise<Client> {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    serve(server, { files, today: () => '2026-11-21', turns, pages: 'file:///pages/', ...(probe && { probe }) });
    const client = new Client(
      createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up)),
      capabilities,
    );
    const workspaceFolders = folders.map((folder) => ({ uri: uriOf(folder), name: folder }));
    const params = { processId: null, rootUri: null, capabilities, workspaceFolders, initializationOptions, locale };
    client.capabilities = (
      await client.connection.sendRequest<{ capabilities: ServerCapabilities }>('initialize', params)
    ).capabilities;
    await client.notify('initialized', {});
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      await client.next('client/registerCapability');
    if (capabilities.workspace?.workspaceFolders) await client.next('client/registerCapability');
    return client;
  }

  request<P, R>(
    type: ProtocolRequestType<P, R, never, void, unknown> | { readonly method: string },
    params: P,
  ): Promise<R> {
    return this.connection.sendRequest<R>(type.method, params);
  }

  /** Sends a request by its name. */
  ask<R>(method: string, params: object): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Waits for a message of this method, and takes it. */
  async next<P>(method: string, fits: (params: P) => boolean = () => true): Promise<P> {
    const deadline = Date.now() + patience;
    for (;;) {
      const index = this.queue.findIndex((message) => message.method === method && fits(message.params as P));
      const [found] = index < 0 ? [] : this.queue.splice(index, 1);
      if (found) return found.params as P;
      await this.wake(deadline, method);
    }
  }

  private wake(deadline: number, method: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`No ${method}; there are ${this.queue.map((message) => message.method)}`)),
        deadline - Date.now(),
      );
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  // Documents

  async open(file: string, text: string): Promise<void> {
    const document = TextDocument.create(uriOf(file), file.endsWith('.yaml') ? 'yaml' : 'inquiry', 1, text);
    this.documents.set(file, document);
    await this.notify('textDocument/didOpen', {
      textDocument: { uri: document.uri, languageId: document.languageId, version: 1, text },
    });
  }

  /** Replaces a stretch, given by offsets, as a person would: incrementally. */
  async edit(file: string, start: number, end: number, text: string): Promise<void> {
    const document = this.document(file);
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    const version = document.version + 1;
    TextDocument.update(document, [{ range, text }], version);
    await this.notify('textDocument/didChange', {
      textDocument: { uri: document.uri, version },
      contentChanges: [{ range, text }],
    });
  }

  /** Replaces the first occurrence of some words. */
  async replace(file: string, words: string, by: string): Promise<void> {
    const start = this.document(file).getText().indexOf(words);
    if (start < 0) throw new Error(`${words} is not there`);
    await this.edit(file, start, start + words.length, by);
  }

  async close(file: string): Promise<void> {
    await this.notify('textDocument/didClose', { textDocument: { uri: uriOf(file) } });
    this.documents.delete(file);
  }

  document(file: string): TextDocument {
    const document = this.documents.get(file);
    if (!document) throw new Error(`${file} is not open`);
    return document;
  }

  /** Document and position of the first occurrence of some words, plus an offset into them. */
  at(file: string, words: string, plus = 0): { textDocument: { uri: string }; position: Position } {
    const document = this.document(file);
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`${words} is not there`);
    return { textDocument: { uri: document.uri }, position: document.positionAt(start + plus) };
  }

  on(file: string): { textDocument: { uri: string } } {
    return { textDocument: { uri: uriOf(file) } };
  }

  /** What a document shows for its text as it is now: asked for, or as it is pushed. */
  async shown(file: string): Promise<Diagnostic[]> {
    if (this.pulls) {
      const report = await this.ask<DocumentDiagnosticReport>('textDocument/diagnostic', this.on(file));
      return report.kind === 'full' ? report.items : [];
    }
    const { version } = this.document(file);
    const { diagnostics } = await this.published(file, version);
    this.take(file);
    return diagnostics;
  }

  /** The next diagnostics pushed for a file. */
  published(file: string, version?: number): Promise<PublishDiagnosticsParams> {
    const uri = uriOf(file);
    const type = 'textDocument/publishDiagnostics';
    return this.next<PublishDiagnosticsParams>(
      type,
      (params) => params.uri === uri && (version === undefined || params.version === version),
    );
  }

  /** Takes whatever was pushed for a file until now, be it nothing. */
  async settled(file: string): Promise<void> {
    await this.ask('inquiry/reports', {});
    this.take(file);
  }

  /** Takes what was pushed for a file before: a newer version stands in its place. */
  private take(file: string): void {
    const uri = uriOf(file);
    const isOlder = ({ method, params }: Message): boolean =>
      method === 'textDocument/publishDiagnostics' && (params as PublishDiagnosticsParams).uri === uri;
    this.queue.splice(0, this.queue.length, ...this.queue.filter((message) => !isOlder(message)));
  }

  /** The words a range covers. */
  words(file: string, range: Range): string {
    return this.document(file).getText(range);
  }

  /** Says goodbye; fails when the server sent something that nobody awaited. */
  async finish(): Promise<void> {
    await this.ask('shutdown', {});
    this.connection.dispose();
    if (this.queue.length > 0) throw new Error(`Not expected: ${JSON.stringify(this.queue, null, 2)}`);
  }
}
