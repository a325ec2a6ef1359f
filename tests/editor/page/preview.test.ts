import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditorPage, goTo, openEditor, openFile, runCommand, save, type } from '../page.ts';
import { openPreview, type PreviewPage, previewIn } from '../preview-page.ts';

const plan = `inquiry "A calmer start" by tutor at "The school" {
  status running
}

role tutor "Form tutor" voice teacher
group quiet "Students who have not spoken" 6 students

question why "What do the quiet students say?" exploratory {
  evidence walks "Walking interviews" by tutor of quiet planned { method interview  voice student }
}

${Array.from({ length: 40 }, (_, at) => `value "Value number ${at + 1}."`).join('\n')}

next "Ask the students what to change."
`;

let editor: EditorPage;
let preview: PreviewPage;

/** One editor for all: the tests read as one session, and each leaves the text as it found it. */
beforeAll(async () => {
  editor = await openEditor({ files: { 'plan.inquiry': plan }, width: 1440, height: 900 });
  await openFile(editor, 'plan.inquiry');
  preview = await openPreview(editor, 'Evidence matrix');
});

afterAll(() => editor.close());

const patience = { timeout: 15_000 };
const selection = (): Promise<string | null> => editor.page.locator('#status\\.editor\\.selection').textContent();
const shown = (): Promise<string | null> => preview.report.textContent();
const state = (): Promise<string | null> => preview.state.textContent();
const choose = (report: string) => preview.frame.locator('#reports').selectOption({ label: report });

async function putCursor(line: number, column: number): Promise<void> {
  await editor.page.locator('.tab', { hasText: 'plan.inquiry' }).first().click();
  await goTo(editor, line, column);
}

it('follows what is typed, changing only what is different', async () => {
  await preview.report
    .locator('h2')
    .first()
    .evaluate((heading) => Object.assign(heading, { before: true }));
  await putCursor(9, 19);
  await type(editor, 'Slow ');
  await expect.poll(shown, patience).toContain('Slow Walking interviews');
  const isSame = await preview.report
    .locator('h2')
    .first()
    .evaluate((heading) => 'before' in heading);
  expect(isSame).toBe(true);
  expect(await state()).toBe('Up to date');
});

it('leads to the source of what is clicked', async () => {
  await preview.report.locator('bdi', { hasText: 'Walking interviews' }).first().click();
  await expect.poll(selection, patience).toMatch(/^Ln 9, Col \d+ \(\d+ selected\)$/);
});

it('marks the place of the cursor', async () => {
  const marked = (): Promise<string[]> => preview.report.locator('.is-revealed').allTextContents();
  await putCursor(8, 40);
  await expect.poll(marked, patience).toEqual(['What do the quiet students say?']);
  await putCursor(9, 20);
  await expect.poll(marked, patience).toEqual(['Slow Walking interviews']);
});

it('keeps the last good view of a text that cannot be read whole, and says since when and why', async () => {
  await putCursor(10, 1);
  await editor.page.keyboard.press('Delete');
  await expect.poll(state, patience).toMatch(/^Out of datefor \d+ s: Part of the plan could not be read/);
  expect(await shown()).toContain('Slow Walking interviews');
  await type(editor, '}');
  await expect.poll(state, patience).toBe('Up to date');
});

it('shows another report where the reader chooses one', async () => {
  await choose('Plan');
  await expect.poll(shown, patience).toContain('Value number 40.');
  await editor.page.locator('.tab', { hasText: 'Plan: A calmer start' }).waitFor();
});

it('brings the place of the cursor into view, and stays where it is while one types there', async () => {
  const scrolled = (): Promise<number> => preview.frame.locator('html').evaluate((html) => html.scrollTop);
  await putCursor(1, 1);
  await putCursor(53, 7);
  await expect.poll(scrolled, patience).toBeGreaterThan(0);
  const before = await scrolled();
  await type(editor, 'Please ');
  await expect.poll(shown, patience).toContain('Please Ask the students');
  expect(await scrolled()).toBe(before);
});

it('takes the colours of the theme', async () => {
  const background = (): Promise<string | undefined> =>
    preview.frame
      .locator('body')
      .evaluate((body) => body.ownerDocument.defaultView?.getComputedStyle(body).backgroundColor);
  const light = await background();
  await runCommand(editor, 'Preferences: Toggle between Light/Dark Themes');
  await expect.poll(background, patience).not.toBe(light);
  await runCommand(editor, 'Preferences: Toggle between Light/Dark Themes');
  await expect.poll(background, patience).toBe(light);
});

it('fetches nothing from elsewhere and runs no script but its own', async () => {
  const policy = await preview.frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toMatch(/^default-src 'none'; script-src 'nonce-[\w+/=]+'; style-src [^;]+$/);
  expect(policy).not.toContain('unsafe');
});

it('comes back after the window was reloaded', async () => {
  await save(editor, 'plan.inquiry');
  await runCommand(editor, 'Developer: Reload Window');
  await editor.page.waitForEvent('load');
  preview = previewIn(editor);
  await expect.poll(shown, { timeout: 45_000 }).toContain('Please Ask the students');
  await expect.poll(state, { timeout: 45_000 }).toBe('Up to date');
});

it('may be open twice, each with a report of its own', async () => {
  await putCursor(1, 1);
  preview = await openPreview(editor, 'Contract');
  expect(await preview.frame.locator('#reports').inputValue()).toBe('contract');
  await editor.page.locator('.tab', { hasText: 'Plan: A calmer start' }).waitFor();
  await editor.page.locator('.tab', { hasText: 'Contract: A calmer start' }).waitFor();
});
