/** Replaces a stretch of a text that is being rewritten; offsets are of the text as it was. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stretch of a text, by default all of it, with changes made in it; those of one place keep their order. */
export function written(text: string, changes: readonly Change[], start = 0, end = text.length): string {
  let done = start;
  let result = '';
  for (const change of changes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(done, change.start) + change.text;
    done = change.end;
  }
  return result + text.slice(done, end);
}
