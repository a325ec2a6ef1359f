import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Piece } from '../../../server/protocol.ts';
import { root } from '../../tools/run.ts';
import { launchBrowser } from '../browser.ts';

/** The report on the page, drawn piece by piece; here in a real browser, without an editor around it. */

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [join(root, 'client/preview/page/sheet.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sheets',
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.setContent('<main id="report"></main>');
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
});

afterAll(() => browser.close());

interface Outcome {
  readonly html: string;
  /** What the page was made to change: the name of each node that came or went, or whose words or attributes changed. */
  readonly touched: readonly string[];
}

/** Draws some pieces and then others. */
function drawn(from: readonly Piece[], to: readonly Piece[]): Promise<Outcome> {
  const report = (pieces: readonly Piece[]): string => JSON.stringify({ title: 'Plan', language: 'en', pieces });
  return page.evaluate<Outcome>(`(() => {
    const report = document.getElementById('report');
    const sheet = new sheets.Sheet(report);
    sheet.draw(${report(from)});
    const watch = new MutationObserver(() => {});
    watch.observe(report.firstChild, { subtree: true, childList: true, characterData: true, attributes: true });
    sheet.draw(${report(to)});
    const names = watch.takeRecords().flatMap(({ type, target, addedNodes, removedNodes }) =>
      type === 'childList' ? [...addedNodes, ...removedNodes] : [target]).map(({ nodeName }) => nodeName);
    return { html: report.firstChild.innerHTML, touched: names };
  })()`);
}

const piece = (id: string, html: string): Piece => ({ id, html, places: [] });
const head = piece('.masthead', '<header><h1>Plan</h1></header>\n');
const table = (word: string): Piece =>
  piece('t', `<div class="table"><table id="t"><tbody><tr><td>1</td><td>${word}</td></tr></tbody></table></div>\n`);
const paragraph = (id: string, word: string): Piece => piece(id, `<p id="${id}">${word} <bdi>said</bdi></p>\n`);

describe('a report on the page', () => {
  it.each<readonly [string, readonly Piece[], readonly Piece[], readonly string[]]>([
    ['nothing', [head, table('a')], [head, table('a')], []],
    ['the words that changed', [head, table('a')], [head, table('b')], ['#text']],
    ['a piece that came', [head, table('a')], [head, paragraph('p', 'a'), table('a')], ['P', '#text']],
    ['a piece that went', [paragraph('p', 'a'), paragraph('q', 'a')], [paragraph('q', 'a')], ['P', '#text']],
    [
      'a piece that is another kind of element now',
      [paragraph('p', 'a'), head],
      [piece('p', '<h2 id="p">a</h2>\n'), head],
      ['P', '#text', 'H2', '#text'],
    ],
    [
      'pieces in another order',
      [paragraph('p', 'a'), head],
      [head, paragraph('p', 'a')],
      ['HEADER', 'HEADER', '#text', '#text'],
    ],
    ['everything out of nothing', [], [head], ['HEADER', '#text']],
    ['nothing left', [head], [], ['HEADER', '#text']],
  ])('is drawn anew by touching %s', async (_, from, to, touched) => {
    expect(await drawn(from, to)).toEqual({ html: to.map(({ html }) => html).join(''), touched });
  });
});
