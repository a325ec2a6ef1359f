import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on a page. */

const asked = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

/** Every rule of WCAG 2.2 up to AA, and what is good practice, but for colours, which are asked about by themselves. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  return run(page, { runOnly: { type: 'tag', values: [...asked] }, rules: { 'color-contrast': { enabled: false } } });
}

/** What depends on how wide the page is. */
export async function faultsOfWidth(page: Page): Promise<readonly string[]> {
  return run(page, { runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] } });
}

/** Whether text stands out from what is behind it. */
export async function faultsOfColour(page: Page): Promise<readonly string[]> {
  return run(page, { runOnly: { type: 'rule', values: ['color-contrast'] } });
}

async function run(page: Page, options: axe.RunOptions): Promise<readonly string[]> {
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(axe.source);
  const script = `axe.run(document, ${JSON.stringify({ ...options, resultTypes: ['violations'] })})`;
  const { violations } = await page.evaluate<axe.AxeResults>(script);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Colours hang on what an element is, so one of each sort says it for all: the others are taken away. */
export async function leaveOneOfEachSort(page: Page): Promise<void> {
  await page.evaluate(`{
    const sortOf = (one) => one.tagName + '.' + one.classList + [...one.children].map(sortOf);
    const seen = new Set();
    for (const one of document.querySelectorAll('tbody tr, li, dl > div, p, svg.figure g')) {
      const sort = one.parentElement.tagName + sortOf(one);
      if (seen.has(sort)) one.remove();
      seen.add(sort);
    }
  }`);
}
