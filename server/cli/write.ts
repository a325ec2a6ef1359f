import { lstat, rename, rm, stat, writeFile } from 'node:fs/promises';

/** Why a file or folder could not be written, in words for a coordinator. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return 'The folder it should stand in is not there.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'It may not be written with your rights.';
    case 'EISDIR':
      return 'This is a folder, not a file.';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'A file stands in the way.';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full.';
    default:
      return `It could not be written${code === '' ? '' : ` (${code})`}.`;
  }
}

/**
 * Writes a whole file. A file that was there is replaced in one step, so that a full disk cannot leave half of it;
 * links, pipes and devices are written to as they are.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const there = await lstat(file).catch(() => undefined);
  if (there !== undefined && !there.isFile()) return writeFile(file, content);
  const mode = there && (await stat(file)).mode;
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, content, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
