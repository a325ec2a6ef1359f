import type { Files, FolderEntry } from './files.ts';
import { flavourOf } from './paths.ts';

/** A disk on which a file stands as somebody holds it, whether or not it was ever saved. */
export function withFile(disk: Files, file: string, bytes: Uint8Array): Files {
  const { dirname, basename } = flavourOf(file);
  const entry: FolderEntry = { name: basename(file), type: 'file' };
  return {
    read: async (path) => (path === file ? bytes : disk.read(path)),
    async list(folder) {
      if (folder !== dirname(file)) return disk.list(folder);
      // The folder itself may be still to come.
      const there = (await disk.typeOf(folder)) === undefined ? [] : await disk.list(folder);
      return [...there.filter(({ name }) => name !== entry.name), entry];
    },
    typeOf: async (path) => (path === file ? 'file' : disk.typeOf(path)),
    realPath: async (path) => (path === file ? file : disk.realPath(path)),
  };
}
