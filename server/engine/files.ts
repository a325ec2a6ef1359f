/** What the engine asks of a disk. Hosts bring one: Node's own, or one in memory for tests. */
export interface Files {
  /** The bytes of a file; rejects with Node's error codes (`ENOENT`, `EACCES`) where it cannot be read. */
  read(file: string): Promise<Uint8Array>;
  /** What lies in a folder; rejects where it cannot be read. */
  list(folder: string): Promise<readonly FolderEntry[]>;
  /** What stands at a path, links followed; undefined when nothing does. */
  typeOf(path: string): Promise<EntryType | undefined>;
  /** The path behind all links. */
  realPath(path: string): Promise<string>;
}

export type EntryType = 'file' | 'folder';

export interface FolderEntry {
  readonly name: string;
  readonly type: EntryType;
  /** It is a link; `type` is of what it leads to. */
  readonly link?: true;
}
