import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { applied } from '../../client/preview/pieces.ts';
import {
  type DrawnPreview,
  DrawPreview,
  type InitializationOptions,
  ListPlans,
  type Piece,
  PlanChecked,
  type PlanInfo,
} from '../../server/protocol.ts';

/** What a preview has of a report, and what came for it last. */
export interface Preview {
  readonly version: string;
  readonly pieces: readonly Piece[];
  readonly drawn: DrawnPreview;
}

/** A real client: it starts the server as a process and talks to it over standard input and output. */
export class BenchClient {
  private readonly server: ChildProcess;
  private readonly connection: MessageConnection;
  private readonly listeners = new Set<(params: PublishDiagnosticsParams) => void>();

  constructor(command: readonly string[]) {
    const [program = process.execPath, ...rest] = command;
    this.server = spawn(program, rest, { stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdin, stdout } = this.server;
    if (!stdin || !stdout) throw new Error('The server has no standard input and output.');
    this.connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      for (const listener of [...this.listeners]) listener(params);
    });
    this.connection.onNotification('window/logMessage', (params: { readonly message: string }) => {
      process.stderr.write(`${params.message}\n`);
    });
    this.connection.onRequest(() => null);
    this.connection.listen();
  }

  async greet(folder: string, initializationOptions: InitializationOptions = {}): Promise<void> {
    const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'bench' }];
    const capabilities = {
      textDocument: { publishDiagnostics: { relatedInformation: true } },
      workspace: { workspaceFolders: true },
    };
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders,
      initializationOptions,
    });
    await this.connection.sendNotification('initialized', {});
  }

  /** Opens a file and gives the milliseconds until it shows its findings. */
  async open(file: string): Promise<number> {
    const text = await readFile(file, 'utf8');
    const uri = pathToFileURL(file).href;
    return this.timed(uri, 1, () =>
      this.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'inquiry', version: 1, text },
      }),
    );
  }

  /** Types one letter and gives the milliseconds until the findings of that version are there. */
  edit(file: string, version: number, at: Position): Promise<number> {
    const uri = pathToFileURL(file).href;
    const contentChanges = [{ range: { start: at, end: at }, text: 'a' }];
    return this.timed(uri, version, () =>
      this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    );
  }

  /** A report as a preview gets it: what came, put together with what the preview has. */
  async preview(file: string, report: string, before?: Preview): Promise<Preview> {
    const asked = { report, uri: pathToFileURL(file).href, ...(before && { since: before.version }) };
    const drawn = await this.connection.sendRequest<DrawnPreview>(DrawPreview.method, asked);
    return { version: drawn.version, pieces: applied(before?.pieces ?? [], drawn.steps), drawn };
  }

  /** Types one letter, as `edit` does, and gives the milliseconds until a preview has the report that tells of it. */
  async editToReport(
    file: string,
    version: number,
    { at, report, before }: { readonly at: Position; readonly report: string; readonly before: Preview },
  ): Promise<{ readonly took: number; readonly preview: Preview }> {
    const uri = pathToFileURL(file).href;
    const start = performance.now();
    const checked = new Promise((resolve) => this.connection.onNotification(PlanChecked.method, resolve));
    const contentChanges = [{ range: { start: at, end: at }, text: 'a' }];
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
    await checked;
    const preview = await this.preview(file, report, before);
    return { took: performance.now() - start, preview };
  }

  /** Waits until every plan was checked: only then the server knows the title in its `inquiry.yaml`. */
  async allChecked(titles: number): Promise<void> {
    for (;;) {
      const plans = await this.connection.sendRequest<PlanInfo[]>(ListPlans.method, {});
      if (plans.filter(({ title }) => title.startsWith('The plan')).length >= titles) return;
      await setTimeout(200);
    }
  }

  /** Resident memory of the server in megabytes; undefined where the system does not tell. */
  async memory(): Promise<number | undefined> {
    const status = await readFile(`/proc/${this.server.pid}/status`, 'utf8').catch(() => '');
    const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  }

  /** Processor time the server has used, in milliseconds; not a number where the system does not tell. */
  async processorTime(): Promise<number> {
    const stat = await readFile(`/proc/${this.server.pid}/stat`, 'utf8').catch(() => '');
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number);
    // The kernel counts in hundredths of a second.
    return ((user ?? Number.NaN) + (system ?? Number.NaN)) * 10;
  }

  async end(): Promise<void> {
    const gone = new Promise((resolve) => this.server.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await gone;
    this.connection.dispose();
  }

  private async timed(uri: string, version: number, act: () => Promise<void>): Promise<number> {
    const start = performance.now();
    const shown = new Promise<number>((resolve) => {
      const listener = (params: PublishDiagnosticsParams): void => {
        if (params.uri !== uri || params.version !== version) return;
        this.listeners.delete(listener);
        resolve(performance.now() - start);
      };
      this.listeners.add(listener);
    });
    await act();
    return shown;
  }
}
