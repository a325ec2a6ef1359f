import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../../language/reports/build.ts';
import { allReports } from '../../../language/reports/index.ts';
import { renderHtml } from '../../../language/reports/render/html.ts';
import type { Document } from '../../../language/reports/report.ts';
import { launchBrowser } from '../../editor/browser.ts';
import { checkExamples } from '../../examples/told.ts';
import { faultsOf, faultsOfColour, faultsOfWidth, leaveOneOfEachSort } from './axe.ts';
import { textsPerPage } from './pdf.ts';
import { previewIn, themes } from './themes.ts';

/** Every report, of one example in English and one in Swedish, for those who read it otherwise than on a wide screen. */

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** Shows a page, in a window of some width and the usual colours. */
async function show(html: string, width = 1280): Promise<void> {
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' });
  await page.setViewportSize({ width, height: 800 });
  await page.setContent(html);
}

/** What a reader may ask the system for; on a narrow page only what is light and dark is drawn otherwise. */
const colours = [
  { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
  { colorScheme: 'light', contrast: 'more', forcedColors: 'none' },
  { colorScheme: 'dark', contrast: 'more', forcedColors: 'none' },
  { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'active' },
  { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'active' },
] as const;

/** How far the page reaches beyond the window, and what can be moved sideways but not reached by keyboard. */
const sideways = (): Promise<{ readonly overhang: number; readonly unreachable: readonly string[] }> =>
  page.evaluate(`({
    overhang: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    unreachable: [...document.querySelectorAll('*')]
      .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth)
      .filter((one) => one.tabIndex < 0)
      .map((one) => one.outerHTML.slice(0, 200)),
  })`);

/** What can be reached by keyboard, in the order of the page. */
const focusable = `[...document.querySelectorAll('a[href], button, input, [tabindex="0"]')]`;

/** Which of these has the focus, and whether that can be seen. */
const focus = (): Promise<{ readonly at: number; readonly seen: boolean }> =>
  page.evaluate(`{
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    ({
      at: ${focusable}.indexOf(document.activeElement),
      seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    });
  }`);

const documents = async (name: string): Promise<readonly (readonly [string, Document])[]> => {
  const [plan] = await checkExamples(name, '2026-11-02');
  if (!plan) throw new Error(`There is no example ${name}`);
  return allReports.map((report) => [`${name} as the report ${report.id}`, buildReport(report, plan)]);
};

const inEnglish = await documents('stockborough');
const inSwedish = await documents('better-schools');

describe.each([...inEnglish, ...inSwedish])('%s', (_name, document) => {
  const html = renderHtml(document);

  it('has nothing that keeps anybody out, wide or narrow', async () => {
    await show(html);
    expect(await faultsOf(page)).toEqual([]);
    for (const width of [320, 700]) {
      await page.setViewportSize({ width, height: 800 });
      expect({ width, ...(await sideways()) }).toEqual({ width, overhang: 0, unreachable: [] });
      expect(await faultsOfWidth(page)).toEqual([]);
    }
  });

  it('is reached by keyboard alone, and shows where one is', async () => {
    await show(html);
    const count = await page.evaluate<number>(`${focusable}.length`);
    for (let at = 0; at < count; at += 1) {
      await page.keyboard.press('Tab');
      expect(await focus()).toEqual({ at, seen: true });
    }
  });

  it('prints on pages of which none is blank', async () => {
    // What stands at the head and foot of every page is no reason for one.
    const atTheEdges = /@page\b[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g;
    await show(html.replaceAll(atTheEdges, (rule) => rule.replaceAll(/content:[^;]*;/g, '')));
    await page.emulateMedia({ media: null });
    const texts = textsPerPage(await page.pdf({ preferCSSPageSize: true }));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((count) => count === 0)).toEqual([]);
  });
});

// Colours know no language: one example is looked at as a page, the other as a preview.
describe.each(inEnglish)('%s', (_name, document) => {
  it('stands out in every set of colours', async () => {
    await show(renderHtml(document));
    await leaveOneOfEachSort(page);
    for (const [at, set] of colours.entries())
      for (const width of at < 2 ? [1280, 320] : [1280]) {
        await page.emulateMedia(set);
        await page.setViewportSize({ width, height: 800 });
        expect({ ...set, width, faults: await faultsOfColour(page) }).toEqual({ ...set, width, faults: [] });
      }
  });
});

describe.each(inSwedish)('%s', (_name, document) => {
  it.each(Object.keys(themes))('stands out in the preview, in an editor that is %s', async (theme) => {
    await show(previewIn(theme, document));
    await leaveOneOfEachSort(page);
    expect(await faultsOfColour(page)).toEqual([]);
  });
});
