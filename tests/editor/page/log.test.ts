import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type EditorPage, goTo, openEditor, openFile, runCommand, type } from '../page.ts';

/** Words that are nowhere but in this plan. */
const secret = 'Zwetschgenmus';

let editor: EditorPage;

beforeAll(async () => {
  editor = await openEditor({
    files: {
      'plan.inquiry': `inquiry "About ${secret}" by tutor\n\n`,
      // What the libraries below the extension would listen to, if they were let.
      '.vscode/settings.json': JSON.stringify({ 'inquiry.trace.server': 'verbose' }),
    },
  });
  await openFile(editor, 'plan.inquiry');
  await editor.page.locator('.monaco-editor .squiggly-error').first().waitFor({ state: 'attached' });
});

afterAll(() => editor.close());

/** The text of every log that our extension has written. */
function ourLogs(): string[] {
  const folder = join(inject('editorData'), 'data/logs');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('inquiry') && path.endsWith('.log'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

/** Chooses from a list; only what is filtered for is sure to be drawn. */
async function pick(label: string): Promise<void> {
  const row = editor.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
  await editor.page.locator('.quick-input-widget input[type="text"]').fill(label);
  await row.click();
}

it('keeps the text of a plan out of the log, however much the log is asked to say', async () => {
  await runCommand(editor, 'Developer: Set Log Level...');
  await pick('Inquiry Plans');
  await pick('Trace');
  await goTo(editor, 2);
  await type(editor, `question "More ${secret}"`);
  await editor.page.locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-info').first().waitFor({
    state: 'attached',
  });
  expect(ourLogs()).not.toEqual([]);
  expect(ourLogs().join('\n')).not.toContain(secret);
});
