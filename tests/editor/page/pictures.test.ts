import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

it('shows a finding with its list and its quick fixes', async () => {
  const { page } = editor;
  await openFile(editor, name);
  await runCommand(editor, 'View: Toggle Primary Side Bar Visibility');
  await runCommand(editor, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'triangulation/people' }).first().waitFor();
  await page.locator('.editor-instance .monaco-editor').first().click();
  await goTo(editor, 14, 20);
  await page.keyboard.press('Control+.');
  const offer = page.locator('.action-widget .monaco-list-row', { hasText: 'Plan a source from other people' });
  await offer.first().waitFor();
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
  await page.locator('.monaco-hover', { hasText: 'Students appear here only as those asked' }).first().waitFor();
  expect(await preview.report.textContent()).toContain('One voice only');
  await keep('preview');
});
