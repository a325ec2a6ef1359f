import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { inject, vi } from 'vitest';
import { root } from '../tools/run.ts';
import { launchBrowser } from './browser.ts';
import { address } from './server.ts';

export interface OpenOptions {
  /** A folder below `examples` whose contents are copied into the workspace, or a file that is. */
  readonly example?: string;
  /** Further files of the workspace: path to text. */
  readonly files?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly height?: number;
  /** The server to open it on; without it the one that all page tests share. */
  readonly port?: number;
}

/** VS Code's page with a folder of its own open in it. */
export interface EditorPage {
  readonly page: Page;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

const ready = 60_000;

function layExample(example: string, folder: string): void {
  const target = statSync(example).isDirectory() ? folder : join(folder, basename(example));
  cpSync(example, target, { recursive: true });
}

function layFolder({ example, files = {} }: OpenOptions): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  if (example !== undefined) layExample(join(root, 'examples', example), folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function openPage(browser: Browser, folder: string, options: OpenOptions): Promise<Page> {
  const viewport = { width: options.width ?? 1280, height: options.height ?? 800 };
  const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(address({ port: options.port ?? inject('editorPort'), folder }));
  await page.locator('.monaco-workbench .explorer-folders-view .monaco-list').waitFor({ timeout: ready });
  return page;
}

export async function openEditor(options: OpenOptions = {}): Promise<EditorPage> {
  const folder = layFolder(options);
  const browser = await launchBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { page: await openPage(browser, folder, options), folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const quickInput = '.quick-input-widget input';

/**
 * Opens VS Code's one line for input with a key and fills it. The line closes again if a focus that was on its way
 * comes after it, so it may take a second try.
 */
async function fillQuickInput(page: Page, key: string, text: string): Promise<void> {
  await vi.waitFor(
    async () => {
      await page.keyboard.press(key);
      await page.locator(quickInput).fill(text, { timeout: 2000 });
    },
    { timeout: 30_000, interval: 500 },
  );
}

/** Runs a command by its title, through the command palette, which may close before its row has come. */
export async function runCommand({ page }: EditorPage, title: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  await vi.waitFor(
    async () => {
      await fillQuickInput(page, 'F1', `>${title}`);
      await row.click({ timeout: 5000 });
    },
    { timeout: 60_000, interval: 500 },
  );
}

/** Opens a file of the workspace through the explorer and waits until it can be typed into. */
export async function openFile({ page }: EditorPage, path: string): Promise<void> {
  const names = path.split('/');
  // The explorer redraws when files come and go, and may fold a folder under the click: the walk is begun again.
  await vi.waitFor(() => unfold(page, names), { timeout: 60_000, interval: 500 });
  await page.locator('.tab.active', { hasText: names.at(-1) ?? path }).waitFor();
  await page.locator('.editor-instance .monaco-editor .view-line').first().waitFor();
  await page.locator('.editor-instance .monaco-editor').first().click();
}

/** The explorer says exactly which file is meant; the search behind Ctrl+P ranks, and may put another first. */
async function unfold(page: Page, names: readonly string[]): Promise<void> {
  const soon = { timeout: 3000 };
  for (const [depth, name] of names.entries()) {
    const row = page
      .locator(`.explorer-folders-view .monaco-list-row[aria-level="${depth + 1}"]`)
      .filter({ has: page.getByText(name, { exact: true }) })
      .first();
    if (depth === names.length - 1) await row.dblclick(soon);
    else if ((await row.getAttribute('aria-expanded', soon)) === 'false') await row.click(soon);
  }
}

/** Puts the cursor at a line and column, both counted from 1. */
export async function goTo({ page }: EditorPage, line: number, column = 1): Promise<void> {
  await fillQuickInput(page, 'Control+G', `:${line}:${column}`);
  await page.keyboard.press('Enter');
}

/** Types as a person does, key by key, so that completion and auto-closing take part. */
export async function type({ page }: EditorPage, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 10 });
}

/** Saves the file and answers what then lies on disk. */
export async function save({ page, folder }: EditorPage, path: string): Promise<string> {
  await page.keyboard.press('Control+S');
  await page.locator('.tab.active:not(.dirty)').waitFor();
  return readFileSync(join(folder, path), 'utf8');
}

/** Keeps a picture of the page in `dist/screenshots`. */
export async function screenshot({ page }: EditorPage, name: string): Promise<string> {
  const path = join(root, 'dist/screenshots', `${name}.png`);
  await page.screenshot({ path });
  return path;
}
