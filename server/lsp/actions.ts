import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  SnippetTextEdit,
  StringValue,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit, Finding, Fix } from '../../language/findings/finding.ts';
import type { Span } from '../../language/model/plan.ts';
import { explainCommand } from '../protocol.ts';
import { acceptance } from './acceptance.ts';
import type { Spot } from './session.ts';
import { hasGaps, withoutGaps } from './snippets.ts';
import { rangeOf, textEditOf } from './to-lsp.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.inquiry`;

/** What a client asks for: a stretch, the kinds it wants, and the diagnostics it shows there. */
export interface ActionQuery {
  readonly span: Span;
  readonly only: readonly string[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the client can carry out “Explain this finding”. */
  readonly explains: boolean;
}

/** What can be done about the findings at a place, and about all of a document at once. */
export function actions(spot: Spot, query: ActionQuery): CodeAction[] {
  if (!spot.abilities.codeActionLiterals) return [];
  const here = spot.checked.verdict.findings.filter(({ span }) => touches(span, query.span));
  const quick = wants(query.only, CodeActionKind.QuickFix)
    ? here.flatMap((finding) => quickFixes(spot, finding, query))
    : [];
  // Mending everything is offered only where it was asked for by name: it would crowd every list of quick fixes.
  const isAsked = query.only !== undefined && wants(query.only, fixAllKind);
  return isAsked ? [...quick, ...fixAll(spot)] : quick;
}

function quickFixes(spot: Spot, finding: Finding, query: ActionQuery): CodeAction[] {
  const diagnostics = query.diagnostics.filter(
    ({ code, range }) => code === finding.rule && sameStart(spot, finding, range.start),
  );
  const own = finding.fixes.map((fix, index) => ({
    ...actionOf(spot, fix, diagnostics),
    ...(index === 0 && fix.kind === 'complete' && { isPreferred: true }),
  }));
  const accept = acceptance(spot.checked.plan, finding, endOf(spot, finding.span.file));
  const accepts = accept ? [actionOf(spot, accept, diagnostics)] : [];
  return [...own, ...accepts, ...(query.explains ? [explanation(finding, diagnostics)] : [])];
}

function actionOf(spot: Spot, fix: Fix, diagnostics: Diagnostic[]): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: workspaceEdit(spot, fix.edits, fix.kind === 'skeleton'),
  };
}

function explanation({ rule }: Finding, diagnostics: Diagnostic[]): CodeAction {
  const title = 'Explain this finding';
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title, command: explainCommand, arguments: [rule] },
  };
}

/** Every complete fix of the document in one edit; where two would touch the same place the first is taken. */
function fixAll(spot: Spot): CodeAction[] {
  const taken: Edit[] = [];
  for (const { fixes } of spot.checked.verdict.findings) {
    const edits = fixes.find(({ kind }) => kind === 'complete')?.edits ?? [];
    const isFree = edits.every(
      ({ span }) => span.file === spot.file && !taken.some((edit) => touches(edit.span, span)),
    );
    if (isFree) taken.push(...edits);
  }
  if (taken.length === 0) return [];
  return [
    { title: 'Mend everything that needs no decision', kind: fixAllKind, edit: workspaceEdit(spot, taken, false) },
  ];
}

function workspaceEdit(spot: Spot, edits: readonly Edit[], isSkeleton: boolean): WorkspaceEdit {
  const byFile = Map.groupBy(edits, ({ span }) => span.file);
  const changes: [string, number | null, (TextEdit | SnippetTextEdit)[]][] = [];
  for (const [file, list] of byFile) {
    const document = spot.documentOf(file);
    if (!document) continue;
    const isOpen = document.uri === spot.document.uri || document.version > 0;
    changes.push([document.uri, isOpen ? document.version : null, list.map((edit) => editOf(spot, edit, isSkeleton))]);
  }
  if (!spot.abilities.versionedEdits) {
    return {
      changes: Object.fromEntries(
        changes.map(([uri, , list]) => [uri, list.filter((edit): edit is TextEdit => !SnippetTextEdit.is(edit))]),
      ),
    };
  }
  return {
    documentChanges: changes.map(
      ([uri, version, list]): TextDocumentEdit => ({ textDocument: { uri, version }, edits: list }),
    ),
  };
}

function editOf(spot: Spot, { span, text }: Edit, isSkeleton: boolean): TextEdit | SnippetTextEdit {
  const document = spot.documentOf(span.file) ?? spot.document;
  const range = rangeOf(document, span);
  if (!isSkeleton || !hasGaps(text)) return textEditOf(document, { span, text });
  return spot.abilities.snippetEdits
    ? { range, snippet: StringValue.createSnippet(text) }
    : { range, newText: withoutGaps(text) };
}

function endOf(spot: Spot, file: string): number {
  return spot.documentOf(file)?.getText().length ?? 0;
}

function sameStart(
  spot: Spot,
  { span }: Finding,
  start: { readonly line: number; readonly character: number },
): boolean {
  const own = spot.document.positionAt(span.start);
  return own.line === start.line && own.character === start.character;
}

/** Whether two stretches of one file share a character or touch. */
function touches(a: Span, b: Span): boolean {
  return a.file === b.file && a.start <= b.end && b.start <= a.end;
}

/** A client that names no kinds wants all; `source` asks for `source.fixAll` too. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
}
