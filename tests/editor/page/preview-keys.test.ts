import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditorPage, goTo, openEditor, openFile, type } from '../page.ts';
import { openPreview, type PreviewPage } from '../preview-page.ts';

const plan = `inquiry "A calmer start" by tutor at "The school" {
  status running
}

role tutor "Form tutor" voice teacher
group quiet "Students who have not spoken" 6 students

question why "What do the quiet students say?" exploratory {
  evidence walks "Walking interviews" by tutor of quiet planned { method interview  voice student }
}
`;

let editor: EditorPage;
let preview: PreviewPage;

/** One editor for all: a reader without a mouse goes through a report. */
beforeAll(async () => {
  editor = await openEditor({ files: { 'plan.inquiry': plan }, width: 1440, height: 900 });
  await openFile(editor, 'plan.inquiry');
  preview = await openPreview(editor, 'Evidence matrix');
});

afterAll(() => editor.close());

const patience = { timeout: 15_000 };
const press = (key: string): Promise<void> => editor.page.keyboard.press(key);
const current = (): Locator => preview.frame.locator(':focus');
const currentWords = (): Promise<string | null> => current().textContent();
const tabStops = (): Locator => preview.frame.locator('#report[tabindex="0"], #report [data-source][tabindex="0"]');
const keys = (): Locator => preview.frame.locator('#keys');

/** Where the pieces are that a reader can go to, in order: the innermost words that have a source. */
const pieces = (): Promise<string[]> =>
  preview.report.locator('[data-source]:not(svg *):not(:has([data-source]))').allTextContents();

it('takes one tab stop, after what can be done with it, and says which keys there are', async () => {
  await preview.frame.locator('#export').focus();
  await press('Tab');
  expect(await current().getAttribute('id')).toBe('report');
  expect(await preview.report.getAttribute('aria-label')).toBe('Evidence matrix');
  expect(await preview.report.getAttribute('aria-describedby')).toBe('keys');
  expect(await keys().isVisible()).toBe(true);
  expect(await tabStops().count()).toBe(1);
});

it('goes from piece to piece with the arrow keys and with J and K, and stops at either end', async () => {
  const all = await pieces();
  expect(all.slice(0, 3)).toEqual(['A calmer start', 'What do the quiet students say?', 'Walking interviews']);
  const seen: (string | null)[] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'j', 'k', 'ArrowUp', 'ArrowUp', 'End', 'ArrowDown', 'Home']) {
    await press(key);
    seen.push(await currentWords());
  }
  const [first, second, third] = all;
  const last = all.at(-1);
  expect(seen).toEqual([first, second, third, second, first, first, last, last, first]);
});

it('announces the piece as a link, shows it, and is still one tab stop', async () => {
  expect(await current().getAttribute('role')).toBe('link');
  expect(
    await current().evaluate((piece) => piece.ownerDocument.defaultView?.getComputedStyle(piece).outlineStyle),
  ).toBe('solid');
  expect(await tabStops().count()).toBe(1);
  expect(await preview.report.getAttribute('tabindex')).toBe('-1');
  expect(await preview.report.locator('[role="link"]').count()).toBe(1);
});

it('shows the source of the piece on Enter', async () => {
  await press('j');
  await press('j');
  expect(await currentWords()).toBe('Walking interviews');
  await press('Enter');
  const selection = editor.page.locator('#status\\.editor\\.selection');
  await expect.poll(() => selection.textContent(), patience).toMatch(/^Ln 9, Col \d+ \(\d+ selected\)$/);
  // The focus has followed: what is typed now changes the text.
  await type(editor, '"Slow walks"');
  await expect.poll(() => preview.report.textContent(), patience).toContain('Slow walks');
});

it('keeps the place of the reader while the report changes', async () => {
  await preview.frame.locator('[role="link"]').focus();
  expect(await currentWords()).toBe('Slow walks');
  expect(await tabStops().count()).toBe(1);
  await press('k');
  expect(await currentWords()).toBe('What do the quiet students say?');
});

it('leads back to the report on Escape', async () => {
  await press('Escape');
  expect(await current().getAttribute('id')).toBe('report');
  expect(await preview.report.locator('[role="link"], .is-current').count()).toBe(0);
  expect(await tabStops().count()).toBe(1);
  await goTo(editor, 1);
  await expect.poll(() => keys().isVisible(), patience).toBe(false);
});
