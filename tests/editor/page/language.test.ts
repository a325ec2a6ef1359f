import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditorPage, goTo, openEditor, openFile, runCommand, save, screenshot, type } from '../page.ts';

let editor: EditorPage;

beforeAll(async () => {
  editor = await openEditor({ files: { 'one/two/first.inquiry': 'inquiry "Why do they stay away?"\n' } });
});

afterAll(() => editor.close());

it('shows a plan as the language Inquiry Plan', async () => {
  await openFile(editor, 'one/two/first.inquiry');
  await expect.poll(() => editor.page.locator('#status\\.editor\\.mode').textContent()).toBe('Inquiry Plan');
  await screenshot(editor, 'language');
});

it('keeps what is typed', async () => {
  await goTo(editor, 2);
  await type(editor, '// typed by hand');
  expect(await save(editor, 'one/two/first.inquiry')).toBe('inquiry "Why do they stay away?"\n// typed by hand');
});

it('runs a command by its title', async () => {
  await runCommand(editor, 'View: Close All Editors');
  await editor.page.locator('.tab').waitFor({ state: 'detached' });
});
