import type { FrameLocator, Locator } from 'playwright-core';
import type { EditorPage } from './page.ts';

/** The preview as a reader sees it: VS Code shows it in a frame within a frame. */
export interface PreviewPage {
  readonly frame: FrameLocator;
  readonly report: Locator;
  readonly state: Locator;
}

/** The preview that is shown in front. */
export function previewIn({ page }: EditorPage): PreviewPage {
  const frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  return { frame, report: frame.locator('#report'), state: frame.locator('#state') };
}

/** Opens a preview beside the text, by the button above it, and waits until it shows its report. */
export async function openPreview(editor: EditorPage, report: string): Promise<PreviewPage> {
  await editor.page.locator('.editor-actions [aria-label^="Open Preview to the Side"]').first().click();
  await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: report }).first().click();
  const preview = previewIn(editor);
  await preview.state.filter({ hasText: 'Up to date' }).waitFor();
  return preview;
}
