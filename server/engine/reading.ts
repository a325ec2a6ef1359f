import { constants } from 'node:buffer';
import type { Files } from './files.ts';

/** A file as text, or why it is none, in words for a coordinator. */
export type Reading =
  | { readonly text: string /** It began with a byte order mark, which `text` leaves out. */; readonly bom: boolean }
  | { readonly unreadable: string };

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
    return { unreadable: 'This file is larger than 4 MB, which no plan is; nothing in it was read.' };
  }
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { unreadable: 'This file is saved as UTF-16, so it was not read. Save it again with the encoding UTF-8.' };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    return {
      unreadable: `This file holds bytes that are no text (${placeOf(bytes, zero)}), so it was not read. Is it a plan?`,
    };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, bom: first === 0xef && second === 0xbb && third === 0xbf };
  } catch {
    const place = placeOf(bytes, firstInvalid(bytes));
    return {
      unreadable: `A character is not in UTF-8 (${place}), so this file was not read. Save it again with the encoding UTF-8.`,
    };
  }
}

function placeOf(bytes: Uint8Array, offset: number): string {
  let line = 1;
  for (const byte of bytes.subarray(0, offset)) if (byte === 0x0a) line++;
  return `line ${line}`;
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

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return 'This file is no longer there.';
    case 'EACCES':
    case 'EPERM':
      return 'This file may not be opened with your rights, so it was not read.';
    case 'EISDIR':
      return 'This is a folder, not a file.';
    default:
      return `This file could not be read${code ? ` (${code})` : ''}.`;
  }
}
