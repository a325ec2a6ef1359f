import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';

describe('what is due, and what is on paper', () => {
  it('is reached from the list of commands too', async () => {
    const commands = await vscode.commands.getCommands(true);
    const wanted = ['inquiry.due.groupByDay', 'inquiry.due.groupByRole', 'inquiry.due.focus', 'inquiry.printReport'];
    assert.deepEqual(
      wanted.filter((command) => !commands.includes(command)),
      [],
    );
  });
});
