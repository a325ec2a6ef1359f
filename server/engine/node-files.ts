import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import type { EntryType, Files, FolderEntry } from './files.ts';
import { flavourOf } from './paths.ts';

/** The disk of the machine. */
export const nodeFiles: Files = {
  read: (file) => readFile(file),
  list: async (folder) => {
    const found = await readdir(folder, { withFileTypes: true });
    const entries = await Promise.all(found.map((entry) => entryOf(folder, entry)));
    return entries.filter((entry) => entry !== undefined);
  },
  typeOf: (path) => typeAt(path),
  realPath: (path) => realpath(path),
};

async function entryOf(folder: string, entry: Dirent): Promise<FolderEntry | undefined> {
  const { name } = entry;
  if (!entry.isSymbolicLink()) {
    const type = typeOfEntry(entry);
    return type && { name, type };
  }
  const type = await typeAt(flavourOf(folder).join(folder, name));
  return type && { name, type, link: true };
}

async function typeAt(path: string): Promise<EntryType | undefined> {
  try {
    return typeOfEntry(await stat(path));
  } catch {
    return undefined;
  }
}

function typeOfEntry(entry: Dirent | Stats): EntryType | undefined {
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : undefined;
}
