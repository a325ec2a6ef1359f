import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { allReports } from '../../language/reports/index.ts';
import { launchBrowser } from '../editor/browser.ts';
import { root, run } from './run.ts';

/** Photographs what a reader of each report sees first, for the gallery in `docs/reports/`. */

interface Shown {
  readonly example: string;
  readonly title: string;
  /** The day that stands for today, so that the photographs stay the same. */
  readonly asOf: string;
}

const examples: readonly Shown[] = [
  { example: 'stockborough', title: 'Stockborough', asOf: '2007-01-10' },
  { example: 'better-schools', title: 'Collaboration for Better Schools, in Swedish', asOf: '2018-01-15' },
];

const folder = join(root, 'docs/reports');

/** A sheet of A4 in pixels, at the width of a page of text. */
const sheet = { width: 860, height: 1216 };

async function photograph(browser: Browser, { example, asOf }: Shown, id: string, scratch: string): Promise<void> {
  const page = join(scratch, `${example}-${id}.html`);
  const inquiry = join(root, 'dist/inquiry.mjs');
  const code = await run('node', [inquiry, 'report', id, `examples/${example}`, '--as-of', asOf, '-o', page]);
  if (code !== 0) throw new Error(`The report ${id} of ${example} could not be written`);
  const context = await browser.newContext({ viewport: sheet });
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(page).href);
  await tab.screenshot({ path: join(folder, `${example}-${id}.png`) });
  await context.close();
}

function gallery(): string {
  const picture = (id: string, { example, title }: Shown): string => `![${title}](${example}-${id}.png)`;
  const sections = allReports.map(({ id, words }) => {
    const { title, answers } = words('en');
    const row = examples.map((shown) => picture(id, shown)).join(' | ');
    const head = examples.map(({ title: name }) => name).join(' | ');
    return `## ${title}\n\n*${answers}* \`inquiry report ${id}\`\n\n| ${head} |\n| --- | --- |\n| ${row} |\n`;
  });
  return `# The reports\n\nWhat a reader sees first of each report, of two of the [examples](../../examples/README.md). Made by \`npm run photographs\`.\n\n${sections.join('\n')}`;
}

const scratch = mkdtempSync(join(tmpdir(), 'inquiry-photographs-'));
const browser = await launchBrowser();
try {
  mkdirSync(folder, { recursive: true });
  for (const shown of examples) for (const { id } of allReports) await photograph(browser, shown, id, scratch);
  writeFileSync(join(folder, 'README.md'), gallery());
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}
