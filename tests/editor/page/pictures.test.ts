import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { root } from '../../tools/run.ts';
import { type EditorPage, goTo, openEditor, openFile, runCommand, screenshot } from '../page.ts';
import { openPreview } from '../preview-page.ts';

/** The pictures of the README. They are kept in `docs/images` when INQUIRY_PICTURES is set, and looked at by a person. */
const settings = JSON.stringify({
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  'editor.lineHeight': 20,
  'editor.stickyScroll.enabled': false,
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'editor.hover.above': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  // The edge that `narrow` draws stays under the pointer and would be coloured.
  'workbench.colorCustomizations': { 'sash.hoverBorder': '#00000000' },
});

const name = 'first-inquiry.inquiry';
let editor: EditorPage;

beforeAll(async () => {
  editor = await openEditor({
    example: name,
    files: { '.vscode/settings.json': settings },
    width: 1440,
    height: 900,
  });
});

afterAll(() => editor.close());

async function keep(picture: string): Promise<void> {
  const { page } = editor;
  await page.locator('.notifications-toasts.visible').waitFor({ state: 'hidden' });
  const taken = await screenshot(editor, picture);
  if (process.env['INQUIRY_PICTURES'] === undefined) return;
  mkdirSync(join(root, 'docs/images'), { recursive: true });
  copyFileSync(taken, join(root, `docs/images/${picture}.png`));
}

/** Makes a hover as narrow as the text it stands over, as one may by its edge, so that it covers nothing of the preview. */
async function narrow(hover: Locator): Promise<void> {
  const { mouse } = editor.page;
  const box = await hover.boundingBox();
  const text = await editor.page.locator('.editor-instance').first().boundingBox();
  if (box === null || text === null) throw new Error('The hover does not show');
  const middle = box.y + box.height / 2;
  await mouse.move(box.x + box.width - 1, middle);
  await mouse.down();
  await mouse.move(text.x + text.width - 32, middle, { steps: 5 });
  await mouse.up();
  expect(await hover.isVisible()).toBe(true);
}

it('shows a finding with its list and its quick fixes', async () => {
  const { page } = editor;
  await openFile(editor, name);
  await runCommand(editor, 'View: Toggle Primary Side Bar Visibility');
  await runCommand(editor, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'triangulation/people' }).first().waitFor();
  await page.locator('.editor-instance .monaco-editor').first().click();
  await goTo(editor, 14, 20);
  const offer = page.locator('.action-widget .monaco-list-row', { hasText: 'Plan a source from other people' });
  await vi.waitFor(
    async () => {
      await page.keyboard.press('Control+.');
      await offer.first().waitFor({ timeout: 3000 });
    },
    { timeout: 30_000, interval: 500 },
  );
  await keep('quick-fix');
  await page.keyboard.press('Escape');
  expect(await offer.count()).toBe(0);
});

it('shows a finding where it stands, with the evidence matrix beside it', async () => {
  const { page } = editor;
  await runCommand(editor, 'View: Toggle Panel Visibility');
  await page.locator('.editor-instance .monaco-editor').first().click();
  await goTo(editor, 1);
  const preview = await openPreview(editor, 'Evidence matrix');
  await page.locator('.tab', { hasText: name }).first().click();
  await goTo(editor, 15, 13);
  await runCommand(editor, 'Show or Focus Hover');
  const hover = page.locator('.monaco-resizable-hover', { hasText: 'Students appear here only as those asked' });
  // The finding is there first; what the name means comes from elsewhere a moment later.
  await hover.filter({ hasText: 'Owner: Teaching assistant' }).waitFor();
  await narrow(hover);
  expect(await preview.report.textContent()).toContain('One voice only');
  await keep('preview');
});
