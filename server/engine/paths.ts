import path, { type PlatformPath } from 'node:path';

/** The rules of a path by its look, so that `C:\plans` means the same whatever machine reads it. */
export function flavourOf(file: string): PlatformPath {
  return /^(?:[A-Za-z]:[\\/]|\\\\)/.test(file) ? path.win32 : path.posix;
}

export const settingsName = 'inquiry.yaml';

/** Whether a path names a file of a plan. */
export function isPlanFile(file: string): boolean {
  return file.endsWith('.inquiry');
}

/** Whether a path names the settings of a plan. */
export function isSettingsFile(file: string): boolean {
  return flavourOf(file).basename(file) === settingsName;
}

/** The path of the settings in a folder. */
export function settingsIn(folder: string): string {
  return flavourOf(folder).join(folder, settingsName);
}

/** The folders from the root of the disk down to the one that holds a path. */
export function foldersAbove(file: string): string[] {
  const { dirname } = flavourOf(file);
  const folders: string[] = [];
  for (let folder = dirname(file); folders[0] !== folder; folder = dirname(folder)) folders.unshift(folder);
  return folders;
}

/** Whether a path below `folder` matches a glob given relative to it; `./schools/*` and `schools/*\/` do as well. */
export function matches(glob: string, folder: string, file: string): boolean {
  const relative = flavourOf(folder).relative(folder, file).replaceAll('\\', '/');
  const plain = glob.replace(/^\.\//, '').replace(/\/+$/, '');
  return relative !== '' && !relative.startsWith('..') && path.posix.matchesGlob(relative, plain);
}

/** Documents that were never saved go by their URI, which no disk knows. */
export function isOnDisk(file: string): boolean {
  return !/^[a-z][a-z0-9+.-]+:/i.test(file);
}
