import {
  commands,
  type Diagnostic,
  languages,
  type Position,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { RuleBook } from '../rule-book.ts';
import { words } from '../words/here.ts';

/** Shows the page of a rule: the one that is named, else that of the finding at the cursor. */
export async function explain(named: unknown): Promise<void> {
  const rule = typeof named === 'string' ? named : await ruleAtCursor();
  if (rule === undefined) return;
  const uri = RuleBook.uriOf(rule);
  await workspace.openTextDocument(uri);
  await commands.executeCommand('markdown.showPreviewToSide', uri);
}

async function ruleAtCursor(): Promise<string | undefined> {
  const isPlan = ({ document }: TextEditor): boolean => document.languageId === 'inquiry';
  const editor = [window.activeTextEditor, ...window.visibleTextEditors].find(
    (one) => one !== undefined && isPlan(one),
  );
  const found = editor === undefined ? [] : findingsAt(editor.document.uri, editor.selection.active);
  const rules = [...new Set(found.flatMap((finding) => ruleOf(finding) ?? []))];
  if (rules.length > 1) return window.showQuickPick(rules, { title: words.whichFinding });
  if (rules.length === 0) {
    void window.showInformationMessage(words.noFinding);
  }
  return rules[0];
}

/** What is found at the cursor itself, else anywhere on its line. */
function findingsAt(uri: Uri, at: Position): Diagnostic[] {
  const onLine = languages
    .getDiagnostics(uri)
    .filter(({ range, source }) => source === 'inquiry' && range.start.line <= at.line && at.line <= range.end.line);
  const atCursor = onLine.filter(({ range }) => range.contains(at));
  return atCursor.length > 0 ? atCursor : onLine;
}

/** A diagnostic's code is the id of its rule, alone or with the address of its page. */
function ruleOf({ code }: Diagnostic): string | undefined {
  const id = typeof code === 'object' ? code.value : code;
  return typeof id === 'string' ? id : undefined;
}
