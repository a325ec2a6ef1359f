import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';

describe('the language', () => {
  it('belongs to files whose name ends in .inquiry', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder, 'a folder is open');
    const file = vscode.Uri.joinPath(folder.uri, 'smoke.inquiry');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('inquiry "Why do they stay away?"\n'));
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, 'inquiry');
  });

  it('comes from the packaged extension, not from the folder', () => {
    const extension = vscode.extensions.getExtension('inquiry-plans.inquiry-plans');
    assert.ok(extension, 'the extension is installed');
    assert.equal(extension.extensionPath.includes('inquiry-plans.inquiry-plans-'), true, extension.extensionPath);
  });
});
