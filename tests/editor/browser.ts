import { type Browser, chromium } from 'playwright-core';
import { hostVoice } from '../../language/locales/hosts.ts';
import { browserOf, thisMachine } from '../../server/reports/pdf/browsers.ts';
import { browserNeeds, ensureSystem } from './system.ts';

/** A browser of the system where there is one, else the one that npm brings, which runs on Linux alone. */
export async function browserPath(): Promise<string> {
  const found = await browserOf(undefined, thisMachine, hostVoice('en')).catch(() => undefined);
  if (found !== undefined) return found;
  if (process.platform !== 'linux') {
    throw new Error('The editor tests need Chromium or Chrome: install one, or name it in INQUIRY_BROWSER.');
  }
  await ensureSystem(browserNeeds, 'The browser of the editor tests');
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** Nothing that a browser does unasked may reach for a network that is not there. */
const quiet = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserPath(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
  });
}
