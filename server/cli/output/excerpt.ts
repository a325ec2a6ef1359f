import type { Range } from 'vscode-languageserver-textdocument';

/** A line of a file with carets under a part of it. */
export interface Excerpt {
  /** The number of the line, with the bar after it. */
  readonly margin: string;
  readonly line: string;
  /** The line below: as wide a margin, then the carets. */
  readonly carets: string;
}

/**
 * The line a finding stands on. A long one is cut to the width around the carets; a range over several lines is
 * underlined to the end of the first. Undefined when the line holds nothing.
 */
export function excerpt(range: Range, lineAt: (line: number) => string, width: number): Excerpt | undefined {
  const { start, end } = range;
  const whole = lineAt(start.line).trimEnd();
  if (whole === '') return undefined;
  const until = end.line === start.line ? end.character : whole.length;
  const margin = `  ${String(start.line + 1).padStart(4)} | `;
  const cut = cutAround(whole, start.character, until, Math.max(40, width - margin.length));
  const carets = '^'.repeat(Math.max(1, Math.min(cut.until, cut.text.length) - cut.from));
  return { margin, line: cut.text, carets: `${' '.repeat(margin.length - 2)}| ${' '.repeat(cut.from)}${carets}` };
}

interface Cut {
  readonly text: string;
  /** Columns of the carets in the cut text. */
  readonly from: number;
  readonly until: number;
}

function cutAround(line: string, from: number, until: number, room: number): Cut {
  const left = line.length - line.trimStart().length;
  const margin = Math.min(left, from);
  const text = line.slice(margin);
  const own = { from: from - margin, until: until - margin };
  if (text.length <= room) return { text, ...own };
  // The carets stand a third into what is shown, unless they stand near the beginning or the end anyway.
  const last = text.length - room + 1;
  const begin = own.until <= room - 1 ? 0 : Math.max(0, Math.min(own.from - Math.floor(room / 3), last));
  const before = begin > 0 ? '…' : '';
  const rest = text.slice(begin);
  const fits = rest.length <= room - before.length;
  const piece = fits ? rest : `${rest.slice(0, room - before.length - 1)}…`;
  const shift = begin - before.length;
  return { text: before + piece, from: own.from - shift, until: own.until - shift };
}
