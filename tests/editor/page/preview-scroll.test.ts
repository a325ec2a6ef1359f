import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditorPage, openEditor, openFile } from '../page.ts';
import { openPreview, type PreviewPage } from '../preview-page.ts';

const count = 120;
const plan = `inquiry "A calmer start" by tutor at "The school"

role tutor "Form tutor" voice teacher

${Array.from({ length: count }, (_, at) => `value "Value number ${at + 1}."`).join('\n')}
`;

let editor: EditorPage;
let preview: PreviewPage;

beforeAll(async () => {
  editor = await openEditor({ files: { 'plan.inquiry': plan }, width: 1440, height: 900 });
  await openFile(editor, 'plan.inquiry');
  preview = await openPreview(editor, 'Plan');
});

afterAll(() => editor.close());

const patience = { timeout: 15_000 };

/** Scrolls the text by a page; the cursor stays, so that it is the scroll that is followed. */
const scrollText = (): Promise<void> => editor.page.keyboard.press('Alt+PageDown');

/** Turns the wheel over the preview. */
async function scrollPreview(by: number): Promise<void> {
  await editor.page.mouse.move(1100, 500);
  await editor.page.mouse.wheel(0, by);
}

/** The numbers of the values that show in the preview. */
const shownValues = (): Promise<number[]> =>
  preview.report.locator('[data-source]:not(:has([data-source]))').evaluateAll((pieces) =>
    pieces.flatMap((piece) => {
      const { top, bottom } = piece.getBoundingClientRect();
      const height = piece.ownerDocument.defaultView?.innerHeight ?? 0;
      const number = /^Value number (\d+)\.$/.exec(piece.textContent ?? '')?.[1];
      return number !== undefined && bottom > 0 && top < height ? [Number(number)] : [];
    }),
  );

/** The same of the text. */
async function shownLines(): Promise<number[]> {
  const lines = await editor.page.locator('.editor-instance .view-line').allTextContents();
  return lines.flatMap((line) => /Value.number.(\d+)\./.exec(line)?.[1] ?? []).map(Number);
}

it('brings the preview along when the text is scrolled', async () => {
  expect(await shownValues()).not.toContain(60);
  await scrollText();
  await scrollText();
  await expect.poll(shownLines, patience).toContain(90);
  const lines = await shownLines();
  await expect.poll(shownValues, patience).toEqual(expect.arrayContaining([Math.min(...lines)]));
});

it('brings the text along when the preview is scrolled', async () => {
  await scrollPreview(-20_000);
  await expect.poll(shownValues, patience).toContain(1);
  await expect.poll(shownLines, patience).toContain(1);
});

it('lets the side that is scrolled lead: the other does not pull it back', async () => {
  await scrollPreview(1200);
  await expect.poll(shownValues, patience).not.toContain(1);
  const [first = 0] = await shownValues();
  await expect.poll(shownLines, patience).toContain(first);
  // Longer than either side takes a scroll for an echo of the other.
  await editor.page.waitForTimeout(1500);
  expect((await shownValues())[0]).toBe(first);
});
