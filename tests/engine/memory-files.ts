import type { EntryType, Files, FolderEntry } from '../../server/engine/files.ts';
import { flavourOf } from '../../server/engine/paths.ts';

/** A disk in memory: texts or bytes by absolute path; counts what is read. */
export class MemoryFiles implements Files {
  readonly reads: string[] = [];
  private readonly files = new Map<string, Uint8Array>();
  /** Links to folders, by path. */
  private readonly links = new Map<string, string>();

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: string | Uint8Array): void {
    this.files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  delete(path: string): void {
    this.files.delete(path);
  }

  link(path: string, to: string): void {
    this.links.set(path, to);
  }

  async read(path: string): Promise<Uint8Array> {
    this.reads.push(path);
    const content = this.files.get(this.behindLinks(path));
    if (!content) throw Object.assign(new Error('nothing there'), { code: 'ENOENT' });
    return content;
  }

  async list(path: string): Promise<readonly FolderEntry[]> {
    const folder = this.behindLinks(path);
    const { sep } = flavourOf(folder);
    const start = folder.endsWith(sep) ? folder : folder + sep;
    const entries = new Map<string, FolderEntry>();
    for (const file of this.files.keys()) {
      if (!file.startsWith(start)) continue;
      const [name = '', ...rest] = file.slice(start.length).split(sep);
      entries.set(name, { name, type: rest.length > 0 ? 'folder' : 'file' });
    }
    for (const link of this.links.keys()) {
      if (flavourOf(link).dirname(link) !== folder) continue;
      const name = flavourOf(link).basename(link);
      entries.set(name, { name, type: 'folder', link: true });
    }
    return [...entries.values()];
  }

  async typeOf(path: string): Promise<EntryType | undefined> {
    const real = this.behindLinks(path);
    if (this.files.has(real)) return 'file';
    const start = real + flavourOf(real).sep;
    return [...this.files.keys()].some((file) => file.startsWith(start)) ? 'folder' : undefined;
  }

  async realPath(path: string): Promise<string> {
    return this.behindLinks(path);
  }

  private behindLinks(path: string): string {
    for (const [link, to] of this.links) {
      if (path === link || path.startsWith(link + flavourOf(link).sep))
        return this.behindLinks(to + path.slice(link.length));
    }
    return path;
  }
}
