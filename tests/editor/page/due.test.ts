import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditorPage, goTo, openEditor, openFile, runCommand, type } from '../page.ts';

/** A day so far from today, as the machine reckons it. */
function inDays(count: number): string {
  const day = new Date();
  day.setDate(day.getDate() + count);
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

/** The same as a row says it: of another year with its year. */
function short(count: number, locale = 'en-GB'): string {
  const day = inDays(count);
  const isThisYear = day.slice(0, 4) === inDays(0).slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(new Date(`${day}T00:00:00Z`));
}

const river = `partnership "By the river" between ash, birch
school ash "Ash School"
school birch "Birch School"
role coord "Coordinator" at ash
role head "Head teacher" at birch
report "Interim account" due ${inDays(-20)} by coord to birch
visit "Birch visits Ash" on ${inDays(7)} by coord with head
visit "In a year" on ${inDays(365)} by coord
`;
const hill = `inquiry "På kullen"
role tutor "Mentor"
visit "En lektion" on ${inDays(3)} by tutor
`;

let editor: EditorPage;

beforeAll(async () => {
  editor = await openEditor({
    files: {
      'river/inquiry.yaml': 'title: By the river\n',
      'river/plan.inquiry': river,
      'hill/inquiry.yaml': 'title: På kullen\nlanguage: sv\n',
      'hill/plan.inquiry': hill,
    },
    width: 1440,
    height: 900,
  });
  await openFile(editor, 'river/plan.inquiry');
  await runCommand(editor, 'Inquiry Plans: Focus on Due View');
});

afterAll(() => editor.close());

const patience = { timeout: 30_000 };
const view = () => editor.page.locator('.part.sidebar .pane', { hasText: 'Due' });

/** What the rows say: their words, and after a bar what stands beside them. */
const said = (): Promise<string[]> =>
  view()
    .locator('.monaco-list-row')
    .evaluateAll((rows) =>
      rows.map((row) =>
        ['.label-name', '.label-description']
          .map((part) => row.querySelector(part)?.textContent ?? '')
          .filter((words) => words !== '')
          .join(' | '),
      ),
    );

it('tells of every plan what is due to whom, overdue first, in the words of the plan', async () => {
  await expect.poll(async () => (await said()).length, patience).toBe(9);
  expect(await said()).toEqual([
    'By the river',
    'Coordinator | 1 overdue',
    `${short(-20)} · Report: Interim account | overdue`,
    `${short(7)} · Visit: Birch visits Ash`,
    'Head teacher',
    `${short(7)} · Visit: Birch visits Ash | You take part`,
    'På kullen',
    'Mentor',
    `${short(3, 'sv')} · Besök: En lektion`,
  ]);
});

it('leads to where it stands', async () => {
  await view().locator('.monaco-list-row', { hasText: 'Interim account' }).click();
  const selection = editor.page.locator('#status\\.editor\\.selection');
  await expect.poll(() => selection.textContent(), patience).toMatch(/^Ln 6, Col \d+ \(\d+ selected\)$/);
});

it('is sorted by day where the reader wants it', async () => {
  await runCommand(editor, 'Inquiry: Due: Group by Day');
  await expect.poll(async () => (await said())[0], patience).toBe('Overdue');
  expect((await said())[1]).toBe(`${short(-20)} · Report: Interim account | Coordinator · By the river`);
  const days = (await said()).filter((row) => /^\w+day,? \d+ \w+ \d{4}$/.test(row));
  expect(days).toHaveLength(2);
  await runCommand(editor, 'Inquiry: Due: Group by Role');
  await expect.poll(async () => (await said())[0], patience).toBe('By the river');
});

it('follows what is typed', async () => {
  await editor.page.locator('.editor-instance .monaco-editor').first().click();
  await goTo(editor, 9, 1);
  await type(editor, `meeting "Spring plans" on ${inDays(10)} by head`);
  await expect.poll(async () => (await said()).join('\n'), patience).toContain('Meeting: Spring plans');
});

it('says that part of a plan could not be read', async () => {
  await editor.page.keyboard.press('End');
  await type(editor, '\nquestion why "Why?" {');
  // The brace that the editor closes by itself is taken away again.
  await editor.page.keyboard.press('Delete');
  const message = () => editor.page.locator('.part.sidebar .pane .message').allInnerTexts();
  await expect
    .poll(async () => (await message()).join(' '), patience)
    .toContain('Part of “By the river” could not be read, so something may be missing.');
});
