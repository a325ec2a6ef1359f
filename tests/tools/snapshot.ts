import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Folders that hold nothing of ours, or nothing that is committed. */
const outside: ReadonlySet<string> = new Set(['.git', '.editor', 'node_modules', 'dist', 'coverage']);

/** Every file of the project below `folder`, relative to it, with `/` between the parts. */
export function projectFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: false, withFileTypes: true }).flatMap((entry) => {
    if (outside.has(entry.name)) return [];
    if (!entry.isDirectory()) return entry.isFile() ? [entry.name] : [];
    return projectFiles(join(folder, entry.name)).map((file) => `${entry.name}/${file}`);
  });
}

/** Path to content hash, for every file of the project. */
export function snapshot(folder: string): ReadonlyMap<string, string> {
  return new Map(
    projectFiles(folder).map((file) => [
      relative(folder, join(folder, file)).split(sep).join('/'),
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** The files that differ between two snapshots, in order. */
export function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const files = new Set([...before.keys(), ...after.keys()]);
  return [...files].filter((file) => before.get(file) !== after.get(file)).sort();
}
