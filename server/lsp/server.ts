import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  WatchKind,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { languageIn } from '../../language/text/languages.ts';
import type { InitializationOptions } from '../protocol.ts';
import { abilitiesOf } from './abilities.ts';
import { answerProtocol } from './answers.ts';
import { capabilitiesFor } from './capabilities.ts';
import { Lanes } from './lanes.ts';
import { answerOwn } from './own-answers.ts';
import { Progress } from './progress.ts';
import { Publishing } from './publishing.ts';
import { type Host, Session } from './session.ts';
import { Syncing } from './syncing.ts';

/** Serves one client over a connection until it says goodbye. The caller made the connection and ends the process. */
export function serve(connection: Connection, host: Host): void {
  const session = new Session(connection, host);
  const publishing = new Publishing(session);
  const check = (root: string): void | Promise<void> => publishing.check(root, lanes);
  const progress = new Progress(session, host.turns);
  const lanes: Lanes = new Lanes(check, host.turns, behindTheEditor(progress, publishing));
  const syncing = new Syncing(session, publishing, lanes);
  let folders: readonly WorkspaceFolder[] = [];

  connection.onInitialize((params) => {
    session.abilities = abilitiesOf(params.capabilities, host.pages);
    publishing.shown.keeps = session.abilities.pullsDiagnostics;
    session.isOurClient = isOurs(params);
    session.language = languageIn(params.locale ?? '') ?? 'en';
    folders = foldersOf(params);
    return {
      capabilities: capabilitiesFor(session.abilities, session.isOurClient),
      serverInfo: { name: 'inquiry' },
    } satisfies InitializeResult;
  });
  connection.onInitialized(() => {
    if (session.abilities.watchesDynamically) watch(connection);
    if (session.abilities.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        syncing.removed(removed);
        syncing.added(added);
      });
    }
    syncing.added(folders);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => syncing.watched(changes));

  session.documents.onDidChangeContent(({ document }) => syncing.edited(document));
  session.documents.onDidSave(({ document }) => syncing.saved(document));
  session.documents.onDidClose(({ document }) => syncing.closed(document));
  session.documents.listen(connection);
  answerProtocol(session, publishing, check);
  answerOwn(session, publishing, host);
  connection.listen();
}

/** Who hears how many plans still wait: the person, and when none does, the previews of programmes. */
function behindTheEditor(progress: Progress, publishing: Publishing): (left: number) => void {
  return (left) => {
    progress.waiting(left);
    if (left === 0) publishing.tellProgrammes();
  };
}

/**
 * Only what plans are made of is watched: a glob for everything would wake the server at every file that is saved. Only
 * deletions are told of everything, for a folder that is gone may be all that a client says of the plans in it.
 */
function watch(connection: Connection): void {
  const plans = ['**/*.inquiry', '**/inquiry.yaml'].map((globPattern) => ({ globPattern }));
  const watchers = [...plans, { globPattern: '**/*', kind: WatchKind.Delete }];
  void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

function isOurs({ initializationOptions: options }: InitializeParams): boolean {
  return isInitializationOptions(options) && options.planChecked === true;
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly WorkspaceFolder[] {
  if (workspaceFolders) return workspaceFolders;
  return rootUri ? [{ uri: rootUri, name: rootUri }] : [];
}

function isInitializationOptions(options: unknown): options is InitializationOptions {
  return typeof options === 'object' && options !== null;
}
