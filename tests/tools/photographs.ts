import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { allReports } from '../../language/reports/index.ts';
import type { ReportDefinition } from '../../language/reports/report.ts';
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

const programmes: readonly Shown[] = [{ example: 'pathways', title: 'Pathways to Success', asOf: '2022-02-01' }];

const shownOf = ({ aboutMembers }: ReportDefinition): readonly Shown[] => (aboutMembers ? programmes : examples);

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
  const sections = allReports.map((report) => {
    const { title, answers } = report.words('en');
    const shown = shownOf(report);
    const rows = [
      shown.map(({ title: name }) => name),
      shown.map(() => '---'),
      shown.map((one) => picture(report.id, one)),
    ];
    const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
    return `## ${title}\n\n*${answers}* \`inquiry report ${report.id}\`\n\n${table}\n`;
  });
  return `# The reports\n\nWhat a reader sees first of each report, of two of the [examples](../../examples/README.md). Made by \`npm run photographs\`.\n\n${sections.join('\n')}`;
}

const scratch = mkdtempSync(join(tmpdir(), 'inquiry-photographs-'));
const browser = await launchBrowser();
try {
  mkdirSync(folder, { recursive: true });
  for (const report of allReports)
    for (const shown of shownOf(report)) await photograph(browser, shown, report.id, scratch);
  writeFileSync(join(folder, 'README.md'), gallery());
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}
