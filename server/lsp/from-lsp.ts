import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Span } from '../../language/model/plan.ts';
import { flavourOf } from '../engine/paths.ts';

/** From the protocol's terms to ours: the only place, with `to-lsp.ts`, that knows both. */

/** The path of a document; one that is on no disk goes by its URI. */
export function fileOf(uri: string): string {
  const parsed = URI.parse(uri);
  if (parsed.scheme !== 'file') return uri;
  const path = parsed.fsPath;
  return flavourOf(path).normalize(path);
}

export function offsetOf(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

export function spanOf(document: TextDocument, file: string, range: Range): Span {
  return { file, start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
