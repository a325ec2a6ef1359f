import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { fileOf } from './from-lsp.ts';
import { heed } from './guard.ts';
import type { Publishing } from './publishing.ts';
import type { Session } from './session.ts';

interface DocumentQuery {
  readonly uri: string;
  readonly previous: string | undefined;
  readonly check: (root: string) => void | Promise<void>;
  readonly token: CancellationToken;
}

/** The diagnostics of one document, as a client asks for them. */
export async function pullDocument(
  session: Session,
  { shown }: Publishing,
  { uri, previous, check, token }: DocumentQuery,
): Promise<DocumentDiagnosticReport> {
  const checked = await session.planAt(uri, token);
  if (checked) await check(checked.root);
  heed(token);
  const file = fileOf(uri);
  return reportOf(shown.idOf(file), () => shown.of(file), previous);
}

/**
 * The diagnostics of all files that show something else than the client has. While there are none the answer waits, as
 * the protocol allows, so that a client does not ask twice a second for nothing.
 */
export async function pullWorkspace(
  session: Session,
  publishing: Publishing,
  previous: readonly PreviousResultId[],
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const known = new Map(previous.map(({ uri, value }) => [fileOf(uri), value]));
  for (;;) {
    const items = changedItems(session, publishing, known);
    if (items.length > 0 || token.isCancellationRequested) return { items };
    await nextChange(publishing, token);
  }
}

function changedItems(
  session: Session,
  { shown }: Publishing,
  known: ReadonlyMap<string, string>,
): WorkspaceDocumentDiagnosticReport[] {
  const files = new Set<string>();
  for (const file of shown.files()) if (known.get(file) !== shown.idOf(file)) files.add(file);
  for (const [file, id] of known) if (shown.idOf(file) !== id) files.add(file);
  return [...files].map((file) => {
    const version = session.openDocument(file)?.version ?? null;
    return {
      kind: DocumentDiagnosticReportKind.Full,
      uri: session.uriOf(file),
      version,
      resultId: shown.idOf(file),
      items: shown.of(file),
    };
  });
}

function nextChange({ changed }: Publishing, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      onChange.dispose();
      onCancel.dispose();
      resolve();
    };
    const onChange = changed.event(done);
    const onCancel = token.onCancellationRequested(done);
  });
}

function reportOf(id: string, items: () => Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
  if (previous === id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
  return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: items() };
}
