import { constants } from 'node:buffer';
import { type HostSaid, hostSaid } from '../../language/locales/hosts.ts';
import type { Files } from './files.ts';

/** A file as text, or why it is none, for a coordinator. */
export type Reading =
  | { readonly text: string /** It began with a byte order mark, which `text` leaves out. */; readonly bom: boolean }
  | { readonly unreadable: HostSaid };

/** No plan is this long; a file that is was named by mistake. Bytes. */
const largest = 4 * 1024 * 1024;

/** Reads a file as UTF-8; never rejects. */
export async function readText(files: Files, file: string): Promise<Reading> {
  try {
    return decode(await files.read(file));
  } catch (error) {
    return { unreadable: whyNot(error) };
  }
}

/** Bytes as text, strictly: a byte that is not UTF-8 is said, never replaced. */
export function decode(bytes: Uint8Array): Reading {
  const [first, second, third] = bytes;
  if (bytes.length > Math.min(largest, constants.MAX_STRING_LENGTH)) {
    return { unreadable: hostSaid('tooLarge') };
  }
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { unreadable: hostSaid('utf16') };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    return { unreadable: hostSaid('noText', { line: lineOf(bytes, zero) }) };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, bom: first === 0xef && second === 0xbb && third === 0xbf };
  } catch {
    return { unreadable: hostSaid('notUtf8', { line: lineOf(bytes, firstInvalid(bytes)) }) };
  }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (const byte of bytes.subarray(0, offset)) if (byte === 0x0a) line++;
  return line;
}

/** Where the first sequence begins that is not UTF-8: what a lenient decoder replaces and the bytes do not say. */
function firstInvalid(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let offset = 0;
  for (const character of lenient) {
    const said = encoder.encode(character);
    if (said.some((byte, index) => bytes[offset + index] !== byte)) return offset;
    offset += said.length;
  }
  return offset;
}

function whyNot(error: unknown): HostSaid {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return hostSaid('fileGone');
    case 'EACCES':
    case 'EPERM':
      return hostSaid('fileForbidden');
    case 'EISDIR':
      return hostSaid('isFolder');
    default:
      return code ? hostSaid('fileUnreadFor', { code }) : hostSaid('fileUnread');
  }
}
