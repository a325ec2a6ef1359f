import { DiagnosticSeverity, type Location, type Range, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Edit, Severity } from '../../language/findings/finding.ts';
import type { Span } from '../../language/model/plan.ts';
import { withLineEndsOf } from '../../language/text/line-ends.ts';
import { flavourOf, isOnDisk } from '../engine/paths.ts';

/** From our terms to the protocol's: the only place, with `from-lsp.ts`, that knows both. */

/** The URI of a path. */
export function uriOf(file: string): string {
  if (!isOnDisk(file)) return file;
  return URI.file(flavourOf(file).sep === '\\' ? file.replaceAll('\\', '/') : file).toString();
}

type Place = Pick<Span, 'start' | 'end'>;

export function rangeOf(document: TextDocument, { start, end }: Place): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function locationOf(document: TextDocument, span: Span): Location {
  return { uri: document.uri, range: rangeOf(document, span) };
}

export function textEditOf(document: TextDocument, edit: Edit): TextEdit {
  return { range: rangeOf(document, edit.span), newText: inLineEndsOf(document, edit.span, edit.text) };
}

/** Words for a place in a document, with the line ends that it has there. */
export function inLineEndsOf(document: TextDocument, place: Place, text: string): string {
  return text.includes('\n') ? withLineEndsOf(document.getText(), place, text) : text;
}

/** A hint goes out as Information: editors hide hints from the list of problems. */
export function severityOf(severity: Severity): DiagnosticSeverity {
  if (severity === 'error') return DiagnosticSeverity.Error;
  return severity === 'warning' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information;
}
