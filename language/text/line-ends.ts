/** Line ends: `\n`, `\r\n` or a lone `\r`. A text may have several, and what is written into it follows its place. */

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the line of a place begins. */
export function lineStartAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

/** How the line of a place ends; the last line, which may have no end, is taken to end as the one above it does. */
function lineEndAt(text: string, offset: number): string {
  const behind = /\r\n?|\n/g;
  behind.lastIndex = offset;
  return behind.exec(text)?.[0] ?? /(\r\n?|\n)[^\r\n]*$/.exec(text)?.[1] ?? '\n';
}

/** Words that take a place in a text: lines that stood there keep their ends, and a new one ends as the one before it. */
export function withLineEndsOf(text: string, { start, end }: Place, put: string): string {
  if (!/[\r\n]/.test(put)) return put;
  const stood = [...(text.slice(start, end) + lineEndAt(text, end)).matchAll(/([^\r\n]*)(\r\n?|\n)/g)];
  let lineEnd = stood[0]?.[2] ?? '\n';
  let from = 0;
  return put.replaceAll(/([^\r\n]*)(?:\r\n?|\n)/g, (_, line: string) => {
    // A brace may have come to the line that is next; any other has to be the same.
    const at = stood.findIndex(
      ([, words = ''], index) => index >= from && (index === from ? line.includes(words) : line === words),
    );
    lineEnd = stood[at]?.[2] ?? lineEnd;
    if (at >= 0) from = at + 1;
    return line + lineEnd;
  });
}
