import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml, renderPieces } from '../../../language/reports/render/html.ts';
import { previewStyles } from '../../../language/reports/render/styles.ts';
import { launchBrowser } from '../../editor/browser.ts';
import { everywhere, hostile } from '../hostile.ts';
import { example, reportIds, reportOf } from '../plans.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const pageOf = (text: string, id: string): string => renderHtml(reportOf(text, id));

/** Shows a page to a reader, and answers what the reader's question comes to. */
async function looking<T>(
  html: string,
  ask: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.setContent(html);
    return await ask(page);
  } finally {
    await context.close();
  }
}

/** How far a page reaches beyond the window. */
const overhang = (page: Page): Promise<number> =>
  page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);

describe.each(reportIds)('the page of %s', (id) => {
  it.each([320, 768, 1280])('fits a window of %i pixels', async (width) => {
    const html = pageOf(example('partnership'), id);
    expect(await looking(html, overhang, { viewport: { width, height: 800 } })).toBe(0);
  });

  it('fits a narrow window with very long words too', async () => {
    const html = pageOf(everywhere(example('partnership'), 'x'.repeat(400)), id);
    expect(await looking(html, overhang, { viewport: { width: 320, height: 800 } })).toBe(0);
  });

  it('keeps its tables tables for those who listen, also where they are stacked', async () => {
    const html = pageOf(example('partnership'), id);
    const count = async (page: Page): Promise<number[]> => [
      await page.getByRole('table').count(),
      await page.locator('table').count(),
      await page.getByRole('rowheader').count(),
      await page.locator('tbody tr').count(),
    ];
    for (const width of [320, 1280]) {
      const [tables, drawn, headers, rows] = await looking(html, count, { viewport: { width, height: 800 } });
      expect(tables).toBe(drawn);
      expect(headers).toBe(rows);
    }
  });

  it('goes through its headings without leaving out a level', async () => {
    const levels = await looking(pageOf(example('partnership'), id), (page) =>
      page.locator('article :is(h1, h2, h3, h4)').evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1]))),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  // What a programme is told of one plan fits on one.
  it('prints on pages', async () => {
    const pdf = await looking(pageOf(example('partnership'), id), (page) => page.pdf({ preferCSSPageSize: true }));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    if (id === 'plain-summary') expect(pages).toBe(1);
    else expect(pages).toBeGreaterThan(id === 'programme-overview' ? 0 : 1);
  });
});

describe('the contents', () => {
  it('lead to their sections by keyboard', async () => {
    const at = await looking(pageOf(example('partnership'), 'plan'), async (page) => {
      await page.getByRole('link', { name: 'Findings' }).focus();
      await page.keyboard.press('Enter');
      return page.locator('#findings').evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
    });
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThan(100);
  });
});

describe('colours', () => {
  const colours = (page: Page): Promise<string[]> =>
    page.evaluate(
      `(({ color, backgroundColor }) => [color, backgroundColor])(getComputedStyle(document.querySelector('.report')))`,
    );
  const html = pageOf(example('one-page'), 'plan');

  it('follow the system: light, dark, and stronger where that is asked for', async () => {
    expect(await looking(html, colours)).toEqual(['rgb(36, 41, 43)', 'rgb(255, 254, 251)']);
    expect(await looking(html, colours, { colorScheme: 'dark' })).toEqual(['rgb(223, 226, 223)', 'rgb(21, 25, 26)']);
    expect(await looking(html, colours, { contrast: 'more' })).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it('of the preview are those of the editor', async () => {
    const pieces = renderPieces(reportOf(example('one-page'), 'plan')).map(({ html }) => html);
    const theme = '--vscode-editor-foreground: rgb(1, 2, 3); --vscode-editor-background: rgb(4, 5, 6)';
    const preview = `<html style="${theme}"><style>${previewStyles}</style><body><article class="report">${pieces.join('')}</article></body></html>`;
    expect(await looking(preview, colours)).toEqual(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
  });
});

describe.each(hostile)('a plan whose every text is %s', (text) => {
  it('runs nothing, fetches nothing, and is read as it was typed', async () => {
    const html = pageOf(everywhere(example('partnership'), text), 'plan');
    const context = await browser.newContext();
    const page = await context.newPage();
    const noticed: string[] = [];
    page.on('request', (request) => noticed.push(request.url()));
    page.on('dialog', (dialog) => {
      noticed.push(dialog.message());
      void dialog.dismiss();
    });
    await page.setContent(html);
    const heading = await page.locator('h1').textContent();
    const foreign = await page
      .locator('script, img, svg, iframe, h1 ~ h1, [onerror], [onload], a:not([href^="#"])')
      .count();
    await context.close();
    expect(noticed).toEqual([]);
    expect(heading).toBe(text);
    expect(foreign).toBe(0);
  });
});
