import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { findingsIn, placeOf, ruleOf, type SuitePlan, typeAt, until, writePlan } from '../suite-plan.ts';

let plan: SuitePlan;
let document: vscode.TextDocument;
let editor: vscode.TextEditor;

beforeEach(async () => {
  plan = await writePlan();
  document = await vscode.workspace.openTextDocument(plan.questions);
  editor = await vscode.window.showTextDocument(document);
  await until(
    () => findingsIn(plan.questions).map(ruleOf),
    (rules) => rules.length > 0,
  );
});

const named = (rule: string) => (finding: vscode.Diagnostic) => ruleOf(finding) === rule;
const misspell = (): Promise<void> => typeAt(editor, placeOf(document, 'utor of'), 'x');
const unknownName = (): Promise<vscode.Diagnostic[]> =>
  until(
    () => findingsIn(plan.questions).filter(named('consistency/unknown-name')),
    (found) => found.length > 0,
  );

describe('the critical friend', () => {
  it('speaks while one types, and is silent again when it is mended', async () => {
    assert.deepEqual(findingsIn(plan.questions).filter(named('consistency/unknown-name')), []);
    await misspell();
    const [finding] = await unknownName();
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(document.getText(finding?.range), 'txutor');
    await vscode.commands.executeCommand('undo');
    await until(
      () => findingsIn(plan.questions).filter(named('consistency/unknown-name')),
      (found) => found.length === 0,
    );
  });

  it('asks its quieter questions where the Problems view shows them', () => {
    const hints = findingsIn(plan.questions).filter(named('triangulation/outsider'));
    assert.deepEqual(
      hints.map(({ severity }) => severity),
      [vscode.DiagnosticSeverity.Information],
    );
  });

  it('mends a finding with its quick fix', async () => {
    await misspell();
    const [finding] = await unknownName();
    assert.ok(finding);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      plan.questions,
      finding.range,
    );
    const fix = actions.find(({ title }) => title === 'Write “tutor”');
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '));
    assert.equal(fix.isPreferred, true);
    assert.ok(actions.some(({ title }) => title === 'Explain: A name that nothing in the plan bears'));
    await vscode.workspace.applyEdit(fix.edit);
    assert.ok(document.getText().includes('by tutor of quiet'));
    await until(
      () => findingsIn(plan.questions).filter(named('consistency/unknown-name')),
      (found) => found.length === 0,
    );
  });

  it('explains a finding', async () => {
    await vscode.commands.executeCommand('inquiry.explain', 'triangulation/outsider');
    const tabs = (): string[] => vscode.window.tabGroups.all.flatMap(({ tabs: all }) => all.map(({ label }) => label));
    await until(tabs, (labels) => labels.includes('Preview outsider.md'));
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('inquiry-rule:/triangulation/outsider.md'));
    assert.match(page.getText(), /^# /);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});

describe('names', () => {
  it('are renamed in every file of the plan', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      plan.questions,
      placeOf(document, 'tutor of'),
      'form-tutor',
    );
    await vscode.workspace.applyEdit(edit);
    const other = await vscode.workspace.openTextDocument(plan.people);
    assert.ok(document.getText().includes('by form-tutor of quiet'), document.getText());
    assert.ok(other.getText().includes('by form-tutor at'), other.getText());
    assert.ok(other.getText().includes('role form-tutor "Form tutor"'), other.getText());
  });

  it('lead to where they are declared, in another file', async () => {
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      plan.questions,
      placeOf(document, 'tutor of'),
    );
    const uris = found.map((one) => ('targetUri' in one ? one.targetUri : one.uri).toString());
    assert.deepEqual(uris, [plan.people.toString()]);
  });

  it('are explained where the pointer rests', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      plan.questions,
      placeOf(document, 'tutor of'),
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)))
      .join('\n');
    assert.match(text, /Form tutor/);
  });
});

describe('writing', () => {
  const complete = async (place: vscode.Position): Promise<string[]> => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      plan.questions,
      place,
    );
    return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  };

  it('offers the names that fit', async () => {
    const labels = await complete(placeOf(document, 'tutor of'));
    assert.ok(labels.includes('tutor'), labels.join(', '));
    assert.ok(!labels.includes('why'), 'a question gathers nothing');
  });

  it('offers each kind once', async () => {
    await typeAt(editor, new vscode.Position(document.lineCount - 1, 0), '\nevid');
    const labels = await complete(editor.selection.active);
    assert.deepEqual(
      labels.filter((label) => label === 'evidence'),
      ['evidence'],
    );
  });

  it('has a declaration of each kind under Insert Snippet', async () => {
    await typeAt(editor, new vscode.Position(document.lineCount - 1, 0), '\n');
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'inquiry', name: 'school (who)' });
    await until(
      () => document.getText().includes('school name "Its full name"'),
      (isThere) => isThere,
    );
  });

  it('is tidied by formatting', async () => {
    await typeAt(editor, placeOf(document, 'consent'), '        ');
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatDocumentProvider',
      plan.questions,
      { tabSize: 2, insertSpaces: true },
    );
    const edit = new vscode.WorkspaceEdit();
    edit.set(plan.questions, edits);
    await vscode.workspace.applyEdit(edit);
    assert.ok(document.getText().includes('\n    consent opt-in of quiet\n'), document.getText());
  });

  it('shows an outline', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      plan.questions,
    );
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, children.map((child) => child.name)]),
      [['What do the quiet students say?', ['Walking interviews']]],
    );
  });
});
