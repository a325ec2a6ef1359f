import { lstat, rename, rm, stat, writeFile } from 'node:fs/promises';
import { type HostSaid, hostSaid, hostText, hostVoice } from '../../language/locales/hosts.ts';
import type { Language } from '../../language/text/languages.ts';

/** Why a file or folder could not be written, in words for a coordinator. */
export function reason(error: unknown): HostSaid {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return hostSaid('folderMissing');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return hostSaid('mayNotWrite');
    case 'EISDIR':
      return hostSaid('isFolder');
    case 'ENOTDIR':
    case 'EEXIST':
      return hostSaid('inTheWay');
    case 'ENOSPC':
    case 'EDQUOT':
      return hostSaid('diskFull');
    default:
      return code === '' ? hostSaid('unwritten') : hostSaid('unwrittenFor', { code });
  }
}

/** The same in a language. */
export function reasonIn(error: unknown, language: Language): string {
  return hostText(reason(error), language);
}

/** That what a command prints did not arrive, and why. */
export function outputLost(error: unknown, language: Language): string {
  return hostVoice(language)('outputLost', { why: reasonIn(error, language) });
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
