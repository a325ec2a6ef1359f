import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../tools/run.ts';
import { launchBrowser } from '../browser.ts';

/** The preview changes the living page step by step; here in a real browser, without an editor around it. */

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [join(root, 'client/preview/page/morph.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'morphing',
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.setContent('<main></main>');
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
});

afterAll(() => browser.close());

interface Outcome {
  readonly html: string;
  /** Ids of the elements that were there before and are still the same ones. */
  readonly kept: readonly string[];
}

/** Makes the first fragment into the second. */
function morphed(from: string, to: string): Promise<Outcome> {
  return page.evaluate<Outcome>(`(() => {
    const live = document.querySelector('main');
    live.innerHTML = ${JSON.stringify(from)};
    const before = new Map([...live.querySelectorAll('[id]')].map((element) => [element.id, element]));
    const wanted = document.createElement('main');
    wanted.innerHTML = ${JSON.stringify(to)};
    morphing.morph(live, wanted);
    const kept = [...before].filter(([id, element]) => document.getElementById(id) === element).map(([id]) => id);
    return { html: live.innerHTML, kept };
  })()`);
}

describe('morphing', () => {
  it.each([
    ['a changed word', '<p id="a">one</p><p id="b">two</p>', '<p id="a">one</p><p id="b">three</p>', ['a', 'b']],
    [
      'a new block before others',
      '<p id="b">b</p><p id="c">c</p>',
      '<p id="a">a</p><p id="b">b</p><p id="c">c</p>',
      ['b', 'c'],
    ],
    ['a block gone', '<p id="a">a</p><p id="b">b</p><p id="c">c</p>', '<p id="a">a</p><p id="c">c</p>', ['a', 'c']],
    [
      'blocks in another order',
      '<p id="a">a</p><p id="b">b</p><p id="c">c</p>',
      '<p id="c">c</p><p id="a">a</p><p id="b">b</p>',
      ['a', 'b', 'c'],
    ],
    ['an id on another kind of element', '<p id="a">a</p>', '<h2 id="a">a</h2>', []],
    ['an attribute come and one gone', '<p id="a" class="x">a</p>', '<p id="a" title="y">a</p>', ['a']],
    ['text around elements', 'one <b>two</b> three', 'zero <b>2</b>', []],
    [
      'a row put into a table',
      '<table id="t"><tbody><tr id="r1"><td>1</td></tr></tbody></table>',
      '<table id="t"><tbody><tr id="r0"><td>0</td></tr><tr id="r1"><td>1</td></tr></tbody></table>',
      ['t', 'r1'],
    ],
    ['an id twice', '<p id="a">1</p>', '<p id="a">2</p><p id="a">3</p>', ['a']],
    ['something out of nothing', '', '<ul id="l"><li>1</li></ul>', []],
    ['nothing out of something', '<ul id="l"><li>1</li></ul>', '', []],
    ['a comment', '<!-- one --><p id="a">a</p>', '<!-- two --><p id="a">a</p>', ['a']],
  ])('brings about %s', async (_, from, to, kept) => {
    expect(await morphed(from, to)).toEqual({ html: to, kept });
  });

  it('leaves the focus where it was', async () => {
    const focused = await page.evaluate<string>(`(() => {
      const live = document.querySelector('main');
      live.innerHTML = '<p>old</p><div id="table" tabindex="0">t</div>';
      document.getElementById('table').focus();
      const wanted = document.createElement('main');
      wanted.innerHTML = '<h2>new</h2><p>new</p><div id="table" tabindex="0">u</div>';
      morphing.morph(live, wanted);
      return document.activeElement.id;
    })()`);
    expect(focused).toBe('table');
  });
});
