import { spawn } from 'node:child_process';
import { type HostSaid, hostSaid } from '../../language/locales/hosts.ts';
import type { EntryType, Files, FolderEntry } from '../engine/files.ts';
import { flavourOf, isPlanFile, isSettingsFile } from '../engine/paths.ts';

/** What a revision in git holds, read as if it were a disk. git itself does the reading. */

/** Why git could not say what was asked, for a coordinator. */
export class GitTrouble extends Error {
  readonly why: HostSaid;

  constructor(why: HostSaid) {
    super(why.key);
    this.why = why;
  }
}

/** One run of git in a folder: its output; rejects with `GitTrouble`. */
export type Git = (args: readonly string[], folder: string, input?: string) => Promise<Buffer>;

/** The git of the machine. */
export const git: Git = (args, folder, input) =>
  new Promise((done, reject) => {
    const child = spawn('git', args, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
    child.stderr.resume();
    child.stdin.on('error', () => {});
    child.on('error', () => reject(new GitTrouble(hostSaid('gitMissing'))));
    child.on('close', (code) =>
      code === 0 ? done(Buffer.concat(out)) : reject(new GitTrouble(hostSaid('gitSilent'))),
    );
    child.stdin.end(input);
  });

/** A repository as it stood at a revision. */
export interface Revision {
  /** The top of the repository, under the path it has on disk. */
  readonly top: string;
  /** What it held: the texts of plans and settings, and of everything else that it was there. */
  readonly files: Files;
  /** The paths that files had then, by those they have now, as far as git takes them for the same files. */
  readonly renamed: () => Promise<ReadonlyMap<string, string>>;
}

/** The repository around a folder as it stood at a revision, under the paths it has on disk. */
export async function repositoryAt(revision: string, folder: string, run: Git = git): Promise<Revision> {
  const { join, sep } = flavourOf(folder);
  const prefix = await rootOf(folder, run);
  const top = prefix.reduceRight((path) => flavourOf(path).dirname(path), folder);
  const commit = await commitOf(revision, folder, run);
  const listed = (await run(['ls-tree', '-r', '-z', '--full-tree', commit], folder)).toString();
  const blobs = new Map<string, string>();
  for (const line of listed.split('\0')) {
    const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (hash !== undefined && path !== undefined) blobs.set(join(top, ...path.split('/')), hash);
  }
  const wanted = [...blobs].filter(([file]) => isPlanFile(file) || isSettingsFile(file));
  const contents = await contentsOf([...new Set(wanted.map(([, hash]) => hash))], folder, run);
  const read = new Map(wanted.map(([file, hash]) => [file, contents.get(hash)]));
  const files = new RevisionFiles(new Map([...blobs.keys()].map((file) => [file, read.get(file)])), sep);
  // git compares texts for it, so it is asked once, and only where a file was not there.
  let renamed: Promise<ReadonlyMap<string, string>> | undefined;
  const askOnce = (): Promise<ReadonlyMap<string, string>> => {
    renamed ??= renamedSince(commit, top, run);
    return renamed;
  };
  return { top, files, renamed: askOnce };
}

/** The files of plans that git takes for renamed since a commit; none where it cannot say. */
async function renamedSince(commit: string, top: string, run: Git): Promise<ReadonlyMap<string, string>> {
  const { join } = flavourOf(top);
  const args = ['diff', '--name-status', '-z', '--no-relative', '--find-renames', '--diff-filter=R', commit];
  const parts = (await run([...args, '--', '*.inquiry'], top).catch(() => Buffer.alloc(0))).toString().split('\0');
  const renamed = new Map<string, string>();
  // Each is told as `R087`, the path then, the path now.
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [then = '', now = ''] = parts.slice(at + 1, at + 3);
    renamed.set(join(top, ...now.split('/')), join(top, ...then.split('/')));
  }
  return renamed;
}

/** The folders from the top of the repository to one in it. */
async function rootOf(folder: string, run: Git): Promise<string[]> {
  try {
    const prefix = (await run(['rev-parse', '--show-prefix'], folder)).toString().trim();
    return prefix.split('/').filter((name) => name !== '');
  } catch (error) {
    if (error instanceof GitTrouble && error.why.key !== 'gitMissing') throw new GitTrouble(hostSaid('noRepository'));
    throw error;
  }
}

async function commitOf(revision: string, folder: string, run: Git): Promise<string> {
  try {
    // What begins with a dash would be an option to git, not a revision.
    if (revision.startsWith('-')) throw new GitTrouble(hostSaid('gitSilent'));
    return (await run(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], folder)).toString().trim();
  } catch {
    throw new GitTrouble(hostSaid('noRevision', { revision }));
  }
}

/** The bytes of many blobs, in one run of git. */
async function contentsOf(hashes: readonly string[], folder: string, run: Git): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  if (hashes.length === 0) return contents;
  const answer = await run(['cat-file', '--batch'], folder, `${hashes.join('\n')}\n`);
  let at = 0;
  for (const hash of hashes) {
    const lineEnd = answer.indexOf(0x0a, at);
    const size = Number(answer.subarray(at, lineEnd).toString().split(' ')[2]);
    if (!Number.isInteger(size)) throw new GitTrouble(hostSaid('historyMissing'));
    contents.set(hash, answer.subarray(lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size + 1;
  }
  return contents;
}

/** Files by absolute path; folders are what leads to them. */
class RevisionFiles implements Files {
  private readonly files: ReadonlyMap<string, Buffer | undefined>;
  private readonly folders = new Map<string, Map<string, EntryType>>();

  constructor(files: ReadonlyMap<string, Buffer | undefined>, sep: string) {
    this.files = files;
    for (const file of files.keys()) {
      const names = file.split(sep);
      for (let depth = 1; depth < names.length; depth++) {
        const folder = names.slice(0, depth).join(sep) || sep;
        const entries = this.folders.get(folder) ?? new Map<string, EntryType>();
        entries.set(names[depth] ?? '', depth === names.length - 1 ? 'file' : 'folder');
        this.folders.set(folder, entries);
      }
    }
  }

  async read(file: string): Promise<Uint8Array> {
    const bytes = this.files.get(file);
    if (!bytes) throw Object.assign(new Error('nothing there'), { code: 'ENOENT' });
    return bytes;
  }

  async list(folder: string): Promise<readonly FolderEntry[]> {
    return [...(this.folders.get(folder) ?? [])].map(([name, type]) => ({ name, type }));
  }

  async typeOf(path: string): Promise<EntryType | undefined> {
    if (this.files.has(path)) return 'file';
    return this.folders.has(path) ? 'folder' : undefined;
  }

  async realPath(path: string): Promise<string> {
    return path;
  }
}
