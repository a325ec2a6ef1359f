import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostVoice } from '../../language/locales/hosts.ts';
import { browserOf as browserFor, type Machine } from '../../server/reports/pdf/browsers.ts';
import { printed as printedBy } from '../../server/reports/pdf/print.ts';
import { steadyPdf } from '../../server/reports/pdf/steady.ts';

const say = hostVoice('en');
const browserOf = (named: string | undefined, where: Machine) => browserFor(named, where, say);
const printed = (browser: string, html: string) => printedBy(browser, html, say);

function machine(there: readonly string[], more: Partial<Machine> = {}): Machine {
  return { platform: 'linux', env: {}, home: '/home/a', runs: async (path) => there.includes(path), ...more };
}

describe('the browser to print with', () => {
  it('is the one that is named, else the one of the environment, else one that stands where browsers do', async () => {
    const env = { INQUIRY_BROWSER: '/own/chrome' };
    const all = ['/mine', '/own/chrome', '/usr/bin/google-chrome', '/snap/bin/chromium'];
    expect(await browserOf('/mine', machine(all, { env }))).toBe('/mine');
    expect(await browserOf(undefined, machine(all, { env }))).toBe('/own/chrome');
    expect(await browserOf(undefined, machine(all))).toBe('/usr/bin/google-chrome');
    expect(await browserOf(undefined, machine(['/snap/bin/chromium']))).toBe('/snap/bin/chromium');
  });

  it('is looked for where each system keeps its programs', async () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    expect(await browserOf(undefined, machine([edge], { platform: 'win32', env }))).toBe(edge);
    const own = '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(await browserOf(undefined, machine([own], { platform: 'darwin', home: '/Users/a' }))).toBe(own);
  });

  it('may be none, and then it says what to do instead', async () => {
    await expect(browserOf(undefined, machine([]))).rejects.toThrow(
      new Error(
        'No browser was found to make the PDF with. Write html and print it from any browser, or name Chrome, Edge or Chromium: with --browser or INQUIRY_BROWSER on the command line, or in the settings of the editor.',
      ),
    );
    await expect(browserOf('/gone', machine(['/usr/bin/chromium']))).rejects.toThrow(
      new Error(
        'There is no browser at /gone that can be run. Name another, or none: then one is looked for where browsers usually stand.',
      ),
    );
  });
});

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inquiry-fake-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that talks like a browser, and answers each request as told. */
function fake(name: string, answer: string): string {
  const path = join(folder, name);
  const code = `#!${process.execPath}
const { createReadStream, createWriteStream } = require('node:fs');
const to = createWriteStream('', { fd: 4 });
let heard = '';
createReadStream('', { fd: 3 }).on('data', (bytes) => {
  heard += bytes;
  const whole = heard.split('\\0');
  heard = whole.pop();
  for (const { id, method, params } of whole.map(JSON.parse)) { ${answer} }
});
`;
  writeFileSync(path, code, { mode: 0o755 });
  return path;
}

/** The folders that browsers were given to work in. */
const workshops = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('inquiry-pdf-'));

describe('a browser', () => {
  const answers = `
    const result = { targetId: 't', sessionId: 's' };
    if (method === 'Page.setDocumentContent') globalThis.page = params.html;
    if (method === 'Page.printToPDF') result.data = Buffer.from('%PDF ' + globalThis.page).toString('base64');
    to.write(JSON.stringify({ id, result }) + '\\0');`;

  it('is handed the page, and leaves nothing behind', async () => {
    const before = workshops();
    const html = `<p>${'Å ny '.repeat(50_000)}</p>`;
    expect(Buffer.from(await printed(fake('sound', answers), html)).toString()).toBe(`%PDF ${html}`);
    expect(workshops()).toEqual(before);
  });

  it.each([
    ['ends at once', 'process.exit(1);'],
    ['cannot do it', `to.write(JSON.stringify({ id, error: { message: 'no' } }) + '\\0');`],
  ])('that %s is told of, and leaves nothing behind', async (name, answer) => {
    const before = workshops();
    const path = fake(name.replaceAll(' ', '-'), answer);
    await expect(printed(path, '<p>')).rejects.toThrow(
      `The browser ${path} did not print the page. Write html and print it from any browser, or name another.`,
    );
    expect(workshops()).toEqual(before);
  });

  it('that cannot be started is told of too', async () => {
    const path = join(folder, 'no-program');
    writeFileSync(path, '\u0000', { mode: 0o755 });
    await expect(printed(path, '<p>')).rejects.toThrow(/did not print the page/);
  });
});

describe('a PDF', () => {
  const pdf = Buffer.from(
    "%PDF\n<</CreationDate (D:20261126150733+00'00')\n/ModDate (D:20261126150733+00'00')>>\u00ff",
    'latin1',
  );

  it('tells no day that nobody fixed, and keeps every other byte where it was', () => {
    const steady = Buffer.from(steadyPdf(pdf, undefined)).toString('latin1');
    expect(steady).toBe(`%PDF\n<<${' '.repeat(39)}\n${' '.repeat(34)}>>\u00ff`);
    expect(steady.length).toBe(pdf.length);
  });

  it('tells the day that stands for today', () => {
    expect(Buffer.from(steadyPdf(pdf, '2007-01-10')).toString('latin1')).toBe(
      "%PDF\n<</CreationDate (D:20070110000000+00'00')\n/ModDate (D:20070110000000+00'00')>>\u00ff",
    );
  });
});
