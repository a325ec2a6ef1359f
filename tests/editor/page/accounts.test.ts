import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditorPage, goTo, openEditor, openFile, runCommand, screenshot, type } from '../page.ts';
import { type PreviewPage, previewIn } from '../preview-page.ts';

const plan = `partnership "By the river" between ash, council {
  status running
}
school ash "Ash School"
authority council "The council"
role coord "Coordinator" at ash
group quiet "Quiet students" at ash
question why "Why do they stay away?" exploratory by coord
report "Interim account" due 2027-02-26 by coord to council, quiet { form plan }
report "Between us" to council { form my-part }
`;

let editor: EditorPage;
let preview: PreviewPage;

/** One editor for all: a reader finds the account above its line, and it lives as the text does. */
beforeAll(async () => {
  editor = await openEditor({ files: { 'plan.inquiry': plan }, width: 1440, height: 900 });
  await openFile(editor, 'plan.inquiry');
  await editor.page.locator('.codelens-decoration a', { hasText: 'Preview this account' }).first().click();
  preview = previewIn(editor);
  await preview.state.filter({ hasText: 'Up to date' }).waitFor();
});

afterAll(() => editor.close());

const patience = { timeout: 15_000 };
const part = (id: string): Locator => preview.frame.locator(`#${id}`);
const shown = (): Promise<string | null> => preview.report.textContent();
const state = (): Promise<string | null> => preview.state.textContent();
const tab = (label: string): Locator => editor.page.locator('.tab', { hasText: label });
const offered = (): Promise<string[]> => part('reports').locator('option').allTextContents();

const interim = 'Interim account — for The council and Quiet students, due 26 February 2027';

it('is shown from the line that declares it, in the edition of its readers', async () => {
  expect(await shown()).toContain('Public, since it goes to Quiet students');
  expect(await part('edition').inputValue()).toBe('public');
  await tab('Interim account: By the river (for the public)').waitFor();
});

it('stands among those to choose from, above the reports', async () => {
  const groups = part('reports').locator('optgroup');
  expect(await groups.evaluateAll((all) => all.map((one) => one.getAttribute('label')))).toEqual([
    'Accounts of this plan',
    'Reports',
  ]);
  expect((await offered()).slice(0, 3)).toEqual([interim, 'Between us — for The council', 'Contract']);
  expect(await part('reports').inputValue()).toBe('account:Interim account');
  await screenshot(editor, 'preview-account');
});

it('is for other readers where the reader wants that, and leads back to its own', async () => {
  await part('edition').selectOption('partners');
  await expect.poll(shown, patience).toContain('For the partners, as asked for');
  await part('edition').selectOption('public');
  await expect.poll(shown, patience).toContain('Public, since it goes to Quiet students');
  await part('reports').selectOption('account:Between us');
  await expect.poll(shown, patience).toContain('For the partners: it goes to nobody else');
  expect(await part('edition').inputValue()).toBe('partners');
  expect(await part('whose').isVisible()).toBe(true);
  await part('reports').selectOption('account:Interim account');
  await expect.poll(shown, patience).toContain('Public, since it goes to Quiet students');
});

it('comes back after a reload', async () => {
  await runCommand(editor, 'Developer: Reload Window');
  await editor.page.waitForEvent('load');
  preview = previewIn(editor);
  await expect.poll(state, { timeout: 45_000 }).toBe('Up to date');
  await expect.poll(() => part('reports').inputValue(), patience).toBe('account:Interim account');
  expect(await shown()).toContain('Public, since it goes to Quiet students');
});

it('is what is exported, under its own name', async () => {
  await part('export').click();
  await editor.page.locator('.quick-input-widget', { hasText: 'Interim account: in which form?' }).waitFor();
  await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Markdown' }).first().click();
  const dialog = editor.page.locator('.quick-input-widget', { hasText: 'Export: Interim account' });
  const name = dialog.locator('input[type="text"]');
  await expect.poll(() => name.inputValue(), patience).toMatch(/\/interim-account\.md$/);
  await editor.page.keyboard.press('Escape');
});

it('stays as it was last, with a word of why, when the text calls it something else', async () => {
  await tab('plan.inquiry').first().click();
  await goTo(editor, 9, 9);
  await type(editor, 'Second ');
  await expect.poll(state, patience).toContain('The plan declares no account “Interim account” any more.');
  expect(await shown()).toContain('Public, since it goes to Quiet students');
  await expect.poll(offered, patience).toContain('Interim account (not in the plan)');
  await screenshot(editor, 'preview-account-gone');
  await part('reports').selectOption('account:Second Interim account');
  await expect.poll(state, patience).toBe('Up to date');
  expect(await offered()).not.toContain('Interim account (not in the plan)');
  await tab('Second Interim account: By the river (for the public)').waitFor();
});

it('is offered for export too, above the reports', async () => {
  await tab('plan.inquiry').first().click();
  await runCommand(editor, 'Inquiry: Export Report…');
  const rows = editor.page.locator('.quick-input-list .monaco-list-row');
  await rows.filter({ hasText: 'Between us' }).waitFor();
  expect(await rows.first().getAttribute('aria-label')).toContain(
    'Second Interim account, for The council and Quiet students, due 26 February 2027',
  );
  await screenshot(editor, 'export-account');
  await editor.page.keyboard.press('Escape');
});
