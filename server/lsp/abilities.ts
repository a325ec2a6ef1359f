import { type ClientCapabilities, InsertTextMode, MarkupKind } from 'vscode-languageserver';

/** What a client said it can do, as plain yes and no. A client that says nothing can do nothing. */
export interface Abilities {
  /** It asks for diagnostics; nothing is pushed to it. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  /** Where the pages of the rules lie, as a URI that ends in `/`, when the client leads to them and they came with the program. */
  readonly pages: string | undefined;
  readonly diagnosticData: boolean;
  /** Completion items may hold gaps to fill. */
  readonly snippets: boolean;
  /** So may the edits of a code action. */
  readonly snippetEdits: boolean;
  /** It writes the lines of a completion as they are sent, where it is told to. */
  readonly insertsAsIs: boolean;
  readonly versionedEdits: boolean;
  /** A workspace edit may make files. */
  readonly createsFiles: boolean;
  readonly codeActionLiterals: boolean;
  readonly symbolTree: boolean;
  readonly markdown: boolean;
  readonly prepareRename: boolean;
  readonly watchesDynamically: boolean;
  readonly workspaceFolders: boolean;
  readonly refreshesInlays: boolean;
  readonly showsProgress: boolean;
}

export function abilitiesOf({ textDocument, window, workspace }: ClientCapabilities, pages?: string): Abilities {
  // A client that only pulls may say there what it can show.
  const shown = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  const markup = textDocument?.hover?.contentFormat ?? [];
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: shown.relatedInformation === true,
    pages: shown.codeDescriptionSupport === true ? pages : undefined,
    diagnosticData: shown.dataSupport === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    insertsAsIs:
      textDocument?.completion?.completionItem?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
    snippetEdits:
      workspace?.workspaceEdit?.snippetEditSupport === true && workspace.workspaceEdit.documentChanges === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdown: markup.includes(MarkupKind.Markdown),
    prepareRename: textDocument?.rename?.prepareSupport === true,
    watchesDynamically: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    refreshesInlays: workspace?.inlayHint?.refreshSupport === true,
    showsProgress: window?.workDoneProgress === true,
  };
}
