import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { findingsIn, until } from '../suite-plan.ts';

/** A day so far from today, as the machine reckons it. */
function inDays(count: number): string {
  const day = new Date();
  day.setDate(day.getDate() + count);
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(command);

/** The first row that leads somewhere, below the headings above it. */
async function openFirstEntry(headings: number): Promise<void> {
  await run('inquiry.due.focus');
  await run('list.focusFirst');
  for (let count = 0; count < headings; count++) await run('list.focusDown');
  await run('list.select');
}

const selected = (): string => {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.languageId === 'inquiry' ? editor.document.getText(editor.selection) : '';
};

describe('what is due', () => {
  before(async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder, 'a folder is open');
    const uri = vscode.Uri.joinPath(folder.uri, 'due.inquiry');
    const plan = `inquiry "Aa, first of all plans" by tutor\nrole tutor "Form tutor"\nvisit "Long ago" on ${inDays(-50)} by tutor\nvisit "Very soon" on ${inDays(0)} by tutor\n`;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(plan));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await until(
      () => findingsIn(uri),
      (found) => found.length > 0,
    );
    await run('workbench.action.closeAllEditors');
  });

  it('leads from a row to where it stands', async () => {
    await run('inquiry.due.groupByRole');
    await until(
      async () => {
        await openFirstEntry(2);
        return selected();
      },
      (words) => words === '"Very soon"',
    );
    await run('workbench.action.closeAllEditors');
  });

  it('may be grouped from the list of commands too', async () => {
    const commands = await vscode.commands.getCommands(true);
    const wanted = ['inquiry.due.groupByDay', 'inquiry.due.groupByRole', 'inquiry.due.focus', 'inquiry.printReport'];
    assert.deepEqual(
      wanted.filter((command) => !commands.includes(command)),
      [],
    );
  });
});
