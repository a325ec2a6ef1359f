import { DiagnosticSeverity, type Location, type Range, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Edit, Severity } from '../../language/findings/finding.ts';
import type { Span } from '../../language/model/plan.ts';
import { flavourOf, isOnDisk } from '../engine/paths.ts';

/** From our terms to the protocol's: the only place, with `from-lsp.ts`, that knows both. */

/** The URI of a path. */
export function uriOf(file: string): string {
  if (!isOnDisk(file)) return file;
  return URI.file(flavourOf(file).sep === '\\' ? file.replaceAll('\\', '/') : file).toString();
}

export function rangeOf(
  document: TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function locationOf(document: TextDocument, span: Span): Location {
  return { uri: document.uri, range: rangeOf(document, span) };
}

export function textEditOf(document: TextDocument, edit: Edit): TextEdit {
  return { range: rangeOf(document, edit.span), newText: inLineEndsOf(document, edit.text) };
}

/** A text with the line ends that a document has. */
export function inLineEndsOf(document: TextDocument, text: string): string {
  return text.includes('\n') && document.getText().includes('\r\n') ? text.replaceAll(/\r?\n/g, '\r\n') : text;
}

/** A hint goes out as Information: editors hide hints from the list of problems. */
export function severityOf(severity: Severity): DiagnosticSeverity {
  if (severity === 'error') return DiagnosticSeverity.Error;
  return severity === 'warning' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information;
}
