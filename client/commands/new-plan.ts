import { FileType, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type NewFile, NewPlan, type NewPlanParams } from '../../server/protocol.ts';
import { ask } from '../ask.ts';
import { words } from '../words/here.ts';

interface KindItem extends QuickPickItem {
  readonly plan: NewPlanParams['kind'];
}

const kinds: readonly KindItem[] = [
  { label: words.inquiry, detail: words.inquiryDetail, plan: 'inquiry' },
  { label: words.partnership, detail: words.partnershipDetail, plan: 'partnership' },
];

/** Asks for a kind, a title and a place, writes a small sound plan into a folder of its own and opens it. */
export async function newPlan(client: LanguageClient, calledOn: unknown): Promise<void> {
  const chosen = await window.showQuickPick(kinds, { title: words.whatKind });
  if (chosen === undefined) return;
  const title = await window.showInputBox({
    title: words.whatTitle,
    prompt: words.titlePrompt,
    placeHolder: words.titleExample,
    validateInput: (value) => (folderName(value) === '' ? words.titleEmpty : undefined),
  });
  if (title === undefined) return;
  const parent = await parentFolder(calledOn);
  if (parent === undefined) return;
  const files = await ask(client, NewPlan, { title: title.trim(), kind: chosen.plan });
  const folder = await freeFolder(parent, folderName(title));
  await writePlan(folder, files);
}

/** A title as the name of a folder: small letters of any script, digits and hyphens. */
function folderName(title: string): string {
  return (
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.join('-') ?? ''
  );
}

/** The folder the command was called on, else the workspace's, else one the user picks. */
async function parentFolder(calledOn: unknown): Promise<Uri | undefined> {
  if (calledOn instanceof Uri) {
    const { type } = await workspace.fs.stat(calledOn);
    return type & FileType.Directory ? calledOn : Uri.joinPath(calledOn, '..');
  }
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]?.uri;
  if (folders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  const picked = await window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    title: words.whichFolder,
    openLabel: words.makeHere,
  });
  return picked?.[0];
}

/** A folder of that name that is not there yet: nothing of the user's is ever written over. */
async function freeFolder(parent: Uri, name: string): Promise<Uri> {
  const taken = new Set((await workspace.fs.readDirectory(parent)).map(([entry]) => entry));
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
  return Uri.joinPath(parent, free);
}

async function writePlan(folder: Uri, files: readonly NewFile[]): Promise<void> {
  for (const { path, text } of files) {
    await workspace.fs.writeFile(Uri.joinPath(folder, path), new TextEncoder().encode(text));
  }
  const first = files.find(({ path }) => path.endsWith('.inquiry'));
  if (first !== undefined) await window.showTextDocument(Uri.joinPath(folder, first.path));
}
