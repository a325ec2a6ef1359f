import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditorPage, openEditor, openFile } from '../page.ts';
import { openPreview, type PreviewPage } from '../preview-page.ts';
import { type EditorServer, installExtension, startServer } from '../server.ts';
import { type Desk, layDesk, vsix } from '../workspace.ts';

const plan = `inquiry "A calmer start" by tutor at "The school"

role tutor "Form tutor" voice teacher
question why "What do the quiet students say?" by tutr {
  evidence walks "Walking interviews" by tutor planned { method interview  voice student }
}
`;

let desk: Desk;
let server: EditorServer;
let editor: EditorPage;
let preview: PreviewPage;

/** A folder from somebody else, which the reader does not trust. */
beforeAll(async () => {
  desk = layDesk();
  await installExtension(vsix, desk);
  server = await startServer({ ...desk, trusted: false });
  editor = await openEditor({ files: { 'plan.inquiry': plan }, port: server.port, width: 1440, height: 900 });
});

afterAll(async () => {
  await editor.close();
  await server.stop();
  desk.remove();
});

it('is restricted', async () => {
  await editor.page.locator('#status\\.workspaceTrust', { hasText: 'Restricted Mode' }).waitFor();
});

it('shows the findings all the same', async () => {
  await openFile(editor, 'plan.inquiry');
  await editor.page.locator('.monaco-editor .squiggly-error').first().waitFor({ state: 'attached' });
});

it('shows the preview all the same', async () => {
  preview = await openPreview(editor, 'Evidence matrix');
  expect(await preview.report.textContent()).toContain('Walking interviews');
});

it('leads from the preview to the text', async () => {
  await preview.report.locator('bdi', { hasText: 'Walking interviews' }).first().click();
  const selection = editor.page.locator('#status\\.editor\\.selection');
  await expect.poll(() => selection.textContent(), { timeout: 15_000 }).toMatch(/^Ln 5, Col \d+ \(\d+ selected\)$/);
});
