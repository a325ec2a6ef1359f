import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import { fixAllKind } from './actions.ts';
import { refactorKinds } from './refactorings.ts';
import { legend } from './semantic-tokens.ts';
import { triggers } from './triggers.ts';

/** What the server offers to a client that can do this much; some of it only our own client can carry out. */
export function capabilitiesFor(abilities: Abilities, isOurClient = false): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    completionProvider: { resolveProvider: true, triggerCharacters: [...triggers] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: abilities.prepareRename ? { prepareProvider: true } : true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    inlayHintProvider: true,
    ...(isOurClient && { codeLensProvider: { resolveProvider: false } }),
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    semanticTokensProvider: { legend, full: true },
    codeActionProvider: abilities.codeActionLiterals
      ? { codeActionKinds: [CodeActionKind.QuickFix, ...refactorKinds, fixAllKind] }
      : true,
    ...(abilities.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'inquiry', interFileDependencies: true, workspaceDiagnostics: true },
    }),
    ...(abilities.workspaceFolders && { workspace: { workspaceFolders: { supported: true } } }),
  };
}
