import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditorPage, goTo, openEditor, openFile, runCommand, type } from '../page.ts';
import { openPreview, type PreviewPage, previewIn } from '../preview-page.ts';

const plan = `inquiry "A calmer start" by tutor at "The school" {
  status running
}

role tutor "Form tutor" voice teacher
role helper "Teaching assistant" voice support-staff
group quiet "Students who have not spoken" 6 students

question why "What do the quiet students say?" exploratory {
  evidence walks "Walking interviews" by tutor of quiet planned { method interview  voice student }
}
visit "Watching a walk" on 2027-02-01 by helper
`;

let editor: EditorPage;
let preview: PreviewPage;

/** One editor for all: a reader chooses what is shown, and finds it again after a reload. */
beforeAll(async () => {
  editor = await openEditor({ files: { 'plan.inquiry': plan }, width: 1440, height: 900 });
  await openFile(editor, 'plan.inquiry');
  preview = await openPreview(editor, 'My part');
});

afterAll(() => editor.close());

const patience = { timeout: 15_000 };
const part = (id: string): Locator => preview.frame.locator(`#${id}`);
const shown = (): Promise<string | null> => preview.report.textContent();
const language = (): Promise<string | null> => preview.report.locator('article').getAttribute('lang');
const tab = (label: string): Locator => editor.page.locator('.tab', { hasText: label });
const headings = (): Promise<string[]> => preview.report.locator('h2').allTextContents();
const found = (): Promise<string | null> => part('found').textContent();

/** How many places are marked as found. */
const marked = (): Promise<number | undefined> =>
  preview.report.evaluate(({ ownerDocument: { defaultView } }) => defaultView?.CSS.highlights.get('found')?.size);

it('shows the report in the language of the plan, or in another', async () => {
  expect(await part('language').inputValue()).toBe('en');
  await part('language').selectOption('sv');
  await expect.poll(language, patience).toBe('sv');
  await tab('Min del: A calmer start').waitFor();
});

it('shows it for the partners, or for the public', async () => {
  expect(await preview.report.locator('.edition').count()).toBe(0);
  await part('edition').selectOption('public');
  await preview.report.locator('.edition').waitFor();
  await tab('Min del: A calmer start (for the public)').waitFor();
});

it('shows it for everybody or for one role, where it is about roles', async () => {
  expect(await part('role').locator('option').allTextContents()).toEqual([
    'Everybody',
    'Form tutor',
    'Teaching assistant',
  ]);
  expect(await headings()).toEqual(expect.arrayContaining(['Form tutor', 'Teaching assistant']));
  await part('role').selectOption('helper');
  await expect.poll(headings, patience).not.toContain('Form tutor');
  expect(await headings()).toContain('Teaching assistant');
});

it('makes it larger and smaller, and says how large it is', async () => {
  const height = async (): Promise<number> => (await preview.report.locator('h1').boundingBox())?.height ?? 0;
  const usual = await height();
  await part('larger').click();
  await part('larger').click();
  expect(await part('usual').textContent()).toBe('125 %');
  expect(await height()).toBeGreaterThan(usual * 1.1);
});

it('comes back after a reload as the reader left it', async () => {
  await runCommand(editor, 'Developer: Reload Window');
  await editor.page.waitForEvent('load');
  preview = previewIn(editor);
  await expect.poll(() => preview.state.textContent(), { timeout: 45_000 }).toBe('Up to date');
  expect(await language()).toBe('sv');
  expect(await part('reports').inputValue()).toBe('my-part');
  expect(await part('language').inputValue()).toBe('sv');
  expect(await part('edition').inputValue()).toBe('public');
  expect(await part('role').inputValue()).toBe('helper');
  expect(await part('usual').textContent()).toBe('125 %');
  expect(await headings()).not.toContain('Form tutor');
});

it('exports what it shows', async () => {
  await part('export').click();
  await editor.page.locator('.quick-input-widget', { hasText: 'My part: in which form?' }).waitFor();
  await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Markdown' }).first().click();
  const name = editor.page.locator('.quick-input-widget', { hasText: 'Export: My part' }).locator('input[type="text"]');
  await expect.poll(() => name.inputValue(), patience).toMatch(/\/my-part-helper-public-sv\.md$/);
  await editor.page.keyboard.press('Escape');
});

it('prints by way of a web page, which VS Code in a browser can only save', async () => {
  await part('print').click();
  const dialog = editor.page.locator('.quick-input-widget', { hasText: 'Export as a web page, to print: Min del' });
  await expect.poll(() => dialog.locator('input[type="text"]').inputValue(), patience).toMatch(/-public-sv\.html$/);
  const ok = dialog.getByText('OK', { exact: true });
  const target = join(editor.folder, 'my-part-helper-public-sv.html');
  // The dialog takes no answer while it looks into the folder.
  const isWritten = async (): Promise<boolean> => {
    if (!existsSync(target) && (await ok.isVisible())) await ok.click();
    return existsSync(target);
  };
  await expect.poll(isWritten, { ...patience, interval: 1000 }).toBe(true);
  expect(readFileSync(target, 'utf8')).toMatch(/^<!DOCTYPE html>\n<html lang="sv">/);
  await editor.page.locator('#status\\.notifications').click();
  await editor.page.locator('.notification-list-item', { hasText: 'print it there' }).first().waitFor();
  await editor.page.keyboard.press('Escape');
});

it('may be open twice, each for readers of its own', async () => {
  await tab('plan.inquiry').first().click();
  preview = await openPreview(editor, 'My part');
  expect(await part('language').inputValue()).toBe('en');
  expect(await part('edition').inputValue()).toBe('partners');
  expect(await part('role').inputValue()).toBe('');
  expect(await part('usual').textContent()).toBe('100 %');
  await tab('Min del: A calmer start (for the public)').click();
  await expect.poll(() => part('language').inputValue(), patience).toBe('sv');
  expect(await part('usual').textContent()).toBe('125 %');
  await tab('My part: A calmer start').click();
  await expect.poll(() => part('language').inputValue(), patience).toBe('en');
});

it('finds words in the report, and leads from one to the next and round', async () => {
  await part('reports').selectOption('evidence-matrix');
  await expect.poll(shown, patience).toContain('Walking interviews');
  await preview.report.click({ position: { x: 4, y: 4 } });
  await editor.page.keyboard.press('Control+F');
  expect(await part('sought').evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
  await type(editor, 'WALKING inter');
  const words = (await preview.report.locator('bdi, td, th').allInnerTexts()).join(' ');
  expect(words).toContain('Walking inter');
  const count = (await marked()) ?? 0;
  expect(count).toBeGreaterThan(1);
  expect(await found()).toBe(`1 of ${count}`);
  await editor.page.keyboard.press('Enter');
  expect(await found()).toBe(`2 of ${count}`);
  await editor.page.keyboard.press('Shift+Enter');
  await editor.page.keyboard.press('Shift+Enter');
  expect(await found()).toBe(`${count} of ${count}`);
});

it('leaves the page as it is drawn, and finds anew what is typed', async () => {
  expect(await preview.report.locator('mark').count()).toBe(0);
  const before = (await marked()) ?? 0;
  await tab('plan.inquiry').first().click();
  await goTo(editor, 13, 1);
  await type(editor, 'evidence "Walking interviews again" by tutor of quiet planned');
  await expect.poll(marked, patience).toBeGreaterThan(before);
});

it('says that nothing is found, and gives the focus back on Escape', async () => {
  await part('sought').fill('horoscope');
  await expect.poll(found, patience).toBe('Not found');
  expect(await marked()).toBe(0);
  await part('sought').press('Escape');
  expect(await part('finder').isVisible()).toBe(false);
  expect(await preview.report.evaluate((report) => report === report.ownerDocument.activeElement)).toBe(true);
});

it('keeps every tool within a narrow window, and reads on without moving sideways', async () => {
  await editor.page.setViewportSize({ width: 760, height: 900 });
  const room = (): Promise<number> => preview.frame.locator('body').evaluate((body) => body.clientWidth);
  await expect.poll(room, patience).toBeLessThan(360);
  const isWithin = await part('bar').evaluate((bar) => {
    const edge = bar.getBoundingClientRect().right;
    const tools = [...bar.querySelectorAll('select, button')].map((tool) => tool.getBoundingClientRect());
    return tools.every(({ left, right }) => left >= 0 && right <= edge);
  });
  expect(isWithin).toBe(true);
  const isWider = await preview.frame.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
  expect(isWider).toBe(false);
  await editor.page.setViewportSize({ width: 1440, height: 900 });
});
