/** The word at the cursor in `inquiry.yaml`, read from its line alone, since what is being typed is seldom whole. */
export interface Typed {
  /** From where the word begins to where it ends; UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** What of it stands before the cursor. */
  readonly prefix: string;
  /** Columns before it. */
  readonly column: number;
  /** Nothing but blanks and dashes stands before it on the line. */
  readonly opensLine: boolean;
  readonly quoted: boolean;
  /** A colon follows already. */
  readonly isKey: boolean;
  /** The colon before it has no blank behind it yet. */
  readonly needsBlank: boolean;
}

/** Where a word may begin: behind a colon, a bracket, a comma, a quote, or the dashes that open a line. */
const opening = /(?:^\s*(?:-\s+)*|:(?:\s+|$)|[[{,]\s*|["'])/g;
/** Where a word ends: at a colon that ends a key, at what closes a list or a text, at a comment. */
const closing = /:(?:\s|$)|[\]},"']|\s#|$/;

/** How many UTF-16 units stand on its line before an offset. */
export function columnIn(text: string, offset: number): number {
  return offset - (text.slice(0, offset).lastIndexOf('\n') + 1);
}

export function typedAt(text: string, offset: number): Typed {
  const lineStart = offset - columnIn(text, offset);
  const before = text.slice(lineStart, offset);
  const after = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  const last = [...before.matchAll(opening)].at(-1);
  const lead = last === undefined ? '' : before.slice(0, last.index + last[0].length);
  const rest = after.slice(0, closing.exec(after)?.index).trimEnd();
  const end = offset + rest.length;
  return {
    start: lineStart + lead.length,
    end,
    prefix: before.slice(lead.length),
    column: lead.length,
    opensLine: /^\s*(?:-\s+)*["']?$/.test(lead),
    quoted: /["']$/.test(lead),
    isKey: /^["']?:(?:\s|$)/.test(after.slice(rest.length)),
    needsBlank: lead.endsWith(':'),
  };
}

/** Stands for the word that is being typed; no key and no value is written with it. */
export const mark = '\uE000';

/**
 * The text with the mark in place of the word, so that YAML has something to read there. A word that opens a line is
 * made a key: without a colon, what stands below would be read as more of it.
 */
export function marked(text: string, { start, end, opensLine, isKey, quoted, needsBlank }: Typed): string {
  const colon = opensLine && !isKey && !quoted ? ':' : '';
  return `${text.slice(0, start)}${needsBlank ? ' ' : ''}${mark}${colon}${text.slice(end)}`;
}

/** A line that says a key: what stands before it, and the key with its colon. */
const keyLine = /^((\s*)(?:-\s+)*)((?:"[^"]*"|'[^']*'|[^\s#"'[{][^#]*?):)(?=\s|$)/;

/** A marked text without all that is neither its line nor a key above it, as the indentation tells. */
export function outlineOf(text: string): string {
  const lines = text.slice(0, endOfLine(text, text.indexOf(mark))).split('\n');
  const current = lines.pop() ?? '';
  const kept = [current];
  let within = limitOf(/^((\s*)(?:-\s+)*)/.exec(current));
  for (const line of lines.reverse()) {
    const found = keyLine.exec(line);
    if (found === null || (found[1] ?? '').length >= within) continue;
    kept.unshift(found[0]);
    within = limitOf(found);
  }
  return kept.join('\n');
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Keys left of this column stand around a line; the key of a list may stand right above its dashes. */
function limitOf(found: RegExpExecArray | null): number {
  const [, lead = '', blanks = ''] = found ?? [];
  return lead === blanks ? blanks.length : blanks.length + 1;
}
