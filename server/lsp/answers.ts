import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type CompletionList,
  type CompletionParams,
  type DocumentRangeFormattingParams,
  type Position,
  type TextDocumentIdentifier,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isSettingsFile } from '../engine/paths.ts';
import { accountLenses } from './accounts.ts';
import { actions, findingsIn, wants } from './actions.ts';
import { completion, resolveCompletion } from './completion.ts';
import { formatting } from './formatting.ts';
import { fileOf, spanOf } from './from-lsp.ts';
import { type Answer, guarded } from './guard.ts';
import { hover } from './hover.ts';
import { inlays } from './inlays.ts';
import { definition, highlights, prepareRename, references, rename } from './names.ts';
import { onePlan } from './one-plan.ts';
import type { Publishing } from './publishing.ts';
import { pullDocument, pullWorkspace } from './pull.ts';
import { refactorings } from './refactorings.ts';
import { semanticTokens } from './semantic-tokens.ts';
import type { CursorSpot, Session, SettingsSpot, Spot } from './session.ts';
import { settingsCompletion } from './settings-completion.ts';
import { settingsHover } from './settings-hover.ts';
import { folding, symbols } from './symbols.ts';
import { asksPlan, asksSettings } from './triggers.ts';

interface OnDocument {
  readonly textDocument: TextDocumentIdentifier;
}
interface AtPosition extends OnDocument {
  readonly position: Position;
}

/** Registers a handler for every request of the protocol that we answer; each only finds its place and hands on. */
export function answerProtocol(
  session: Session,
  publishing: Publishing,
  check: (root: string) => void | Promise<void>,
): void {
  answerAtCursor(session);
  answerOnPlans(session);
  answerOnTexts(session);
  answerDiagnostics(session, publishing, check);
}

function answerAtCursor(session: Session): void {
  const { connection } = session;
  const at =
    <P extends AtPosition, R>(
      none: R,
      answer: (spot: CursorSpot, params: P, token: CancellationToken) => R | Promise<R>,
    ): Answer<P, R> =>
    async (params, token) => {
      const spot = await session.cursor(params.textDocument.uri, params.position, token);
      return spot ? answer(spot, params, token) : none;
    };
  const completed = at(nothing, (spot, { context }: CompletionParams) =>
    asksPlan(context) ? completion(spot) : nothing,
  );
  connection.onCompletion(guarded('Completion', session, byDocument(completed, completionInSettings(session))));
  connection.onCompletionResolve(guarded('Completion', session, (item) => resolveCompletion(item, session.abilities)));
  connection.onHover(guarded('Hover', session, byDocument(at(null, hover), inSettings(session, null, settingsHover))));
  connection.onDefinition(guarded('Go to definition', session, at([], definition)));
  connection.onReferences(
    guarded(
      'Find references',
      session,
      at([], (spot, { context }: AtPosition & { context: { includeDeclaration: boolean } }) =>
        references(spot, context.includeDeclaration),
      ),
    ),
  );
  connection.onDocumentHighlight(guarded('Highlighting', session, at([], highlights)));
  connection.onPrepareRename(guarded('Rename', session, at(null, prepareRename)));
  const renamed = async (spot: CursorSpot, { newName }: AtPosition & { newName: string }, token: CancellationToken) =>
    rename(spot, newName, await session.members(spot, token));
  connection.onRenameRequest(guarded('Rename', session, at(null, renamed)));
}

const nothing: CompletionList = { isIncomplete: false, items: [] };

/** One answer for the documents of a plan and another for its `inquiry.yaml`. */
function byDocument<P extends OnDocument, R>(plan: Answer<P, R>, settings: Answer<P, R>): Answer<P, R> {
  return (params, token) => (isSettingsFile(fileOf(params.textDocument.uri)) ? settings : plan)(params, token);
}

function inSettings<P extends AtPosition, R>(
  session: Session,
  none: R,
  answer: (spot: SettingsSpot, params: P) => R,
): Answer<P, R> {
  return async (params, token) => {
    const spot = await session.settingsCursor(params.textDocument.uri, params.position, token);
    return spot ? answer(spot, params) : none;
  };
}

function completionInSettings(session: Session): Answer<CompletionParams, CompletionList> {
  return inSettings(session, nothing, (spot, { context, position }) => {
    const lineBefore = spot.document.getText({ start: { line: position.line, character: 0 }, end: position });
    return asksSettings(context, lineBefore) ? settingsCompletion(spot) : nothing;
  });
}

/** What needs the plan of a document. */
function answerOnPlans(session: Session): void {
  const { connection } = session;
  const on =
    <P extends OnDocument, R>(nothing: R, answer: (spot: Spot, params: P) => R | Promise<R>): Answer<P, R> =>
    async (params, token) => {
      const spot = await session.spot(params.textDocument.uri, token);
      return spot ? answer(spot, params) : nothing;
    };
  const fixes = async (spot: Spot, { range, context }: CodeActionParams): Promise<CodeAction[]> => {
    const { only, diagnostics, triggerKind } = context;
    const span = spanOf(spot.document, spot.file, range);
    // A light bulb at every declaration would say nothing: what could be written otherwise is offered when asked for.
    const isAsked = triggerKind !== CodeActionTriggerKind.Automatic;
    const offered = [
      ...actions(spot, { span, only, diagnostics, explains: session.isOurClient }),
      ...(isAsked ? refactorings(spot, span, (kind) => wants(only, kind)) : []),
    ];
    return wants(only, CodeActionKind.QuickFix)
      ? [...offered, ...(await onePlan(spot, findingsIn(spot, span), session))]
      : offered;
  };
  connection.onDocumentSymbol(guarded('The outline', session, on([], symbols)));
  connection.languages.inlayHint.on(
    guarded(
      'Inlay hints',
      session,
      on([], (spot, { range }) => inlays(spot, range)),
    ),
  );
  connection.onCodeAction(guarded('Quick fixes', session, on([], fixes)));
  connection.onCodeLens(
    guarded(
      'The accounts of a document',
      session,
      on([], (spot) => accountLenses(spot, session.language)),
    ),
  );
}

/** What reads nothing but the text of a document. */
function answerOnTexts(session: Session): void {
  const { connection } = session;
  const inText =
    <P extends OnDocument, R>(nothing: R, answer: (document: TextDocument, params: P) => R): Answer<P, R> =>
    (params) => {
      const document = session.documents.get(params.textDocument.uri);
      return document && session.isPlan(document) ? answer(document, params) : nothing;
    };
  connection.onFoldingRanges(guarded('Folding', session, inText([], folding)));
  connection.onDocumentFormatting(
    guarded(
      'Formatting',
      session,
      inText([], (document) => formatting(document)),
    ),
  );
  const inRange = (document: TextDocument, { range }: DocumentRangeFormattingParams): TextEdit[] =>
    formatting(document, range);
  connection.onDocumentRangeFormatting(guarded('Formatting', session, inText([], inRange)));
  connection.languages.semanticTokens.on(guarded('Highlighting', session, inText({ data: [] }, semanticTokens)));
}

function answerDiagnostics(
  session: Session,
  publishing: Publishing,
  check: (root: string) => void | Promise<void>,
): void {
  const { connection } = session;
  connection.languages.diagnostics.on(
    guarded('Diagnostics', session, ({ textDocument: { uri }, previousResultId: previous }, token) =>
      pullDocument(session, publishing, { check, uri, previous, token }),
    ),
  );
  connection.languages.diagnostics.onWorkspace(
    guarded('Diagnostics of the workspace', session, ({ previousResultIds }, token) =>
      pullWorkspace(session, publishing, previousResultIds, token),
    ),
  );
}
