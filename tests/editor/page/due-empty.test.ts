import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditorPage, openEditor } from '../page.ts';

let editor: EditorPage;

/** One window: it has no plan to begin with, and then one in which nothing is due. */
beforeAll(async () => {
  editor = await openEditor({ files: { 'notes.md': 'Nothing here yet.\n' } });
  // By its icon: without a plan the extension has not begun, and its commands may not be listed yet.
  await editor.page.locator('.activitybar .action-item', { has: editor.page.getByLabel('Inquiry Plans') }).click();
});

afterAll(() => editor.close());

const patience = { timeout: 30_000 };

/** What stands in place of rows. */
const welcome = async (): Promise<string> => {
  const said = await editor.page.locator('.part.sidebar .welcome-view-content').allInnerTexts();
  return said.join(' ').replaceAll(/\s+/g, ' ').trim();
};

it('leads to a first plan where there is none', async () => {
  await expect.poll(welcome, patience).toBe('There is no plan here yet. New Plan…');
});

it('says that nothing is due once there is a plan', async () => {
  writeFileSync(join(editor.folder, 'plan.inquiry'), 'inquiry "Mornings" by tutor\nrole tutor "Form tutor"\n');
  await expect
    .poll(welcome, patience)
    .toBe('Nothing falls due in the next 30 days and nothing is overdue, as far as the plans say.');
});
