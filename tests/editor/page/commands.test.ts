import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditorPage, goTo, openEditor, openFile, runCommand, screenshot } from '../page.ts';

let editor: EditorPage;

beforeAll(async () => {
  editor = await openEditor({
    files: { 'one/first.inquiry': 'inquiry "One" by tutor at "The school"\n\nquestion why "Why?" by tutr\n' },
    width: 1440,
    height: 900,
  });
});

afterAll(() => editor.close());

const pick = (label: string) =>
  editor.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().click();

async function answer(question: string, text: string): Promise<void> {
  await editor.page.locator('.quick-input-widget', { hasText: question }).waitFor();
  const input = editor.page.locator('.quick-input-widget input[type="text"]');
  await input.fill(text);
  await editor.page.keyboard.press('Enter');
}

it('leads a newcomer from a plan to its export', async () => {
  await runCommand(editor, 'Welcome: Open Walkthrough...');
  await pick('Write your first inquiry plan');
  await editor.page.locator('.getting-started-step', { hasText: 'Make a plan' }).first().waitFor();
  await expect.poll(() => editor.page.locator('.getting-started-step').count()).toBe(5);
  await screenshot(editor, 'walkthrough');
  await runCommand(editor, 'View: Close All Editors');
});

it('makes a new plan in a folder of its own, under its title', async () => {
  await runCommand(editor, 'Inquiry: New Plan…');
  await pick('Partnership');
  await answer('what is it called?', 'Équité à l’école');
  await editor.page.locator('.tab.active', { hasText: 'plan.inquiry' }).waitFor();
  const folder = join(editor.folder, 'équité-à-l-école');
  expect(readFileSync(join(folder, 'plan.inquiry'), 'utf8')).toMatch(/^partnership "Équité à l’école" \{/);
  expect(existsSync(join(folder, 'inquiry.yaml'))).toBe(true);
  await runCommand(editor, 'View: Close All Editors');
});

it('never writes over a plan that is there', async () => {
  await runCommand(editor, 'Inquiry: New Plan…');
  await pick('Inquiry');
  await answer('what is it called?', 'One');
  await editor.page.locator('.tab.active', { hasText: 'plan.inquiry' }).waitFor();
  expect(readFileSync(join(editor.folder, 'one/first.inquiry'), 'utf8')).toMatch(/by tutr\n$/);
  expect(existsSync(join(editor.folder, 'one-2/plan.inquiry'))).toBe(true);
  await runCommand(editor, 'View: Close All Editors');
});

it('explains the finding at the cursor', async () => {
  await openFile(editor, 'one/first.inquiry');
  await editor.page.locator('.monaco-editor .squiggly-error').first().waitFor({ state: 'attached' });
  await goTo(editor, 3, 26);
  await runCommand(editor, 'Inquiry: Explain This Finding');
  await editor.page.locator('.tab', { hasText: 'unknown-name.md' }).waitFor();
  const rule = editor.page
    .frameLocator('iframe.webview.ready')
    .frameLocator('iframe#active-frame')
    .locator('h1')
    .first();
  await rule.waitFor();
  await screenshot(editor, 'explain');
});

it('exports a report to a file', async () => {
  await runCommand(editor, 'View: Close All Editors');
  await openFile(editor, 'one/first.inquiry');
  await runCommand(editor, 'Inquiry: Export Report…');
  await pick('Plan');
  await pick('Markdown');
  const target = join(editor.folder, 'one/plan.md');
  const input = editor.page.locator('.quick-input-widget', { hasText: 'Export: Plan' }).locator('input[type="text"]');
  await expect.poll(() => input.inputValue(), { timeout: 10_000 }).toBe(target);
  await editor.page.locator('.quick-input-widget').getByText('OK', { exact: true }).click();
  await expect.poll(() => existsSync(target), { timeout: 10_000 }).toBe(true);
  expect(readFileSync(target, 'utf8')).toMatch(/^# Plan: One\n/);
});
