import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** A plan of two files for tests inside VS Code. */
export interface SuitePlan {
  readonly people: vscode.Uri;
  readonly questions: vscode.Uri;
}

const people = `inquiry "Two files" by tutor at "The school" {
  status running
}

role tutor "Form tutor" voice teacher
group quiet "Students who have not spoken" 6 students
`;

const questions = `question why "What do the quiet students say?" exploratory {
  evidence walks "Walking interviews" by tutor of quiet planned {
    method interview  voice student
    consent opt-in of quiet
  }
}
`;

let count = 0;

/** Writes the plan into a folder of its own in the workspace, so that no test meets what another left. */
export async function writePlan(): Promise<SuitePlan> {
  const workspace = vscode.workspace.workspaceFolders?.[0];
  assert.ok(workspace, 'a folder is open');
  const folder = vscode.Uri.joinPath(workspace.uri, `two-files-${++count}`);
  const write = async (name: string, text: string): Promise<vscode.Uri> => {
    const uri = vscode.Uri.joinPath(folder, name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  };
  await write('inquiry.yaml', 'title: Two files\n');
  return { people: await write('people.inquiry', people), questions: await write('questions.inquiry', questions) };
}

/** Asks again until the answer is what is wanted, and fails with the last answer after 20 seconds. */
export async function until<T>(answer: () => T | PromiseLike<T>, wanted: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await answer();
    if (wanted(value)) return value;
    if (Date.now() > end) assert.fail(`It did not come about. The last answer was ${JSON.stringify(value, null, 1)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** The findings of a file: rule and severity. */
export const findingsIn = (uri: vscode.Uri): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri);

/** The rule a diagnostic comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Where a text begins in a document. */
export function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  assert.notEqual(at, -1, `“${text}” is in the document`);
  return document.positionAt(at);
}

/** Types text as a user does, at a place. */
export async function typeAt(editor: vscode.TextEditor, place: vscode.Position, text: string): Promise<void> {
  editor.selection = new vscode.Selection(place, place);
  await vscode.commands.executeCommand('type', { text });
}
