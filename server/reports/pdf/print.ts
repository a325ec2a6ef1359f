import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { HostVoice } from '../../../language/locales/hosts.ts';
import { CannotMake } from '../refusal.ts';
import { Silence, Talk, textOf } from './talk.ts';

/** A page printed by a browser of the machine, which is handed the page, sees no file of the user and fetches nothing. */

/** A page that a browser has not printed by then will not be printed. */
const patience = 60_000;

const quiet = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Prints a page with the browser at a path. */
export async function printed(browser: string, html: string, say: HostVoice): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'inquiry-pdf-'));
  try {
    const args = [...quiet, `--user-data-dir=${folder}`];
    const pdf = (isRoot() ? undefined : await attempt(browser, args, html)) ?? (await bare(browser, args, html));
    if (pdf) return pdf;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  throw new CannotMake(say('notPrinted', { browser }));
}

/** Root, and some containers, have no sandbox to offer; the page is our own, and holds no script. */
function bare(browser: string, args: readonly string[], html: string): Promise<Uint8Array | undefined> {
  return attempt(browser, [...args, '--no-sandbox'], html);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Starts a browser, has a page printed and ends it; undefined where it did not answer. */
async function attempt(browser: string, args: readonly string[], html: string): Promise<Uint8Array | undefined> {
  const child = spawn(browser, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const ended = gone(child);
  const [, , , to, from] = child.stdio;
  if (!(to instanceof Writable) || !(from instanceof Readable)) return undefined;
  const talk = new Talk(to, from);
  void ended.then(() => talk.end());
  const alarm = setTimeout(() => child.kill('SIGKILL'), patience);
  try {
    return await print(talk, html);
  } catch (error) {
    if (error instanceof Silence) return undefined;
    throw error;
  } finally {
    clearTimeout(alarm);
    child.kill('SIGKILL');
    await ended;
  }
}

/** Settles when a program has ended, or could not be started. */
async function gone(child: ChildProcess): Promise<void> {
  await once(child, 'exit').catch(() => undefined);
}

async function print(talk: Talk, html: string): Promise<Uint8Array> {
  const targetId = textOf(await talk.ask('Target.createTarget', { url: 'about:blank' }), 'targetId');
  const page = textOf(await talk.ask('Target.attachToTarget', { targetId, flatten: true }), 'sessionId');
  await talk.ask('Emulation.setScriptExecutionDisabled', { value: true }, page);
  // The one frame of a page goes by the name of the page.
  await talk.ask('Page.setDocumentContent', { frameId: targetId, html }, page);
  const how = {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
  const pdf = Buffer.from(textOf(await talk.ask('Page.printToPDF', how, page), 'data'), 'base64');
  // What the browser would still write has nobody to read it; an orderly end is only tried.
  await Promise.race([
    talk.ask('Browser.close', {}).catch(() => undefined),
    new Promise((done) => setTimeout(done, 500)),
  ]);
  return pdf;
}
