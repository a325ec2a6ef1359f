import { isDeepStrictEqual } from 'node:util';
import { type HostSaid, hostSaid } from '../../language/locales/hosts.ts';
import type { Part } from '../../language/model/plan.ts';
import { readPart } from '../../language/syntax/lower.ts';

/** What is held of one file of a plan. */

export interface Held {
  readonly part: Part;
  /** Absent when the file could not be read. */
  readonly text?: string;
  readonly problem?: HostSaid;
}

/** Whether two readings of a file say the same, at the same places. Most edits move the end of the last declaration. */
export function isSamePart(a: Part, b: Part): boolean {
  return a.things.at(-1)?.span.end === b.things.at(-1)?.span.end && isDeepStrictEqual(a, b);
}

/** A fault of ours in reading one file must not take the others down. */
export function heldOf(file: string, text: string): Held {
  try {
    return { text, part: readPart(file, text) };
  } catch {
    return {
      text,
      part: emptyPart(file),
      problem: hostSaid('stumbled'),
    };
  }
}

/** A file that is there but not read: what other files lack may stand in it. */
export function emptyPart(file: string): Part {
  return { file, things: [], loose: [], problems: [], partial: true, conflicted: false };
}
