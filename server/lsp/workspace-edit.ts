import {
  SnippetTextEdit,
  StringValue,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit } from '../../language/findings/finding.ts';
import { quotedGapsIn } from '../../language/locales/skeletons.ts';
import type { Spot } from './session.ts';
import { hasGaps, withoutGaps } from './snippets.ts';
import { inLineEndsOf, rangeOf, textEditOf } from './to-lsp.ts';

/** Edits of a plan's files as the client can take them; those of a skeleton have gaps to fill. */
export function workspaceEdit(spot: Spot, edits: readonly Edit[], isSkeleton: boolean): WorkspaceEdit {
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
  const written = inLineEndsOf(document, span, quotedGapsIn(text, spot.checked.plan.settings.language));
  return spot.abilities.snippetEdits
    ? { range, snippet: StringValue.createSnippet(written) }
    : { range, newText: withoutGaps(written) };
}
