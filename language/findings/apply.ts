import { withLineEndsOf } from '../text/line-ends.ts';
import type { Edit, Finding, Fix } from './finding.ts';

/** Writing fixes into texts. */

/** The complete fixes that can be applied together; where two touch the same place, the first is taken. */
export function fixesTogether(findings: readonly Finding[]): Fix[] {
  const taken: Edit[] = [];
  return findings.flatMap(({ fixes }) => {
    const fix = fixes.find(({ kind }) => kind === 'complete');
    if (fix === undefined || fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) return [];
    taken.push(...fix.edits);
    return [fix];
  });
}

/** A text with the edits of one file written into it, in the line ends it has there; edits of one place keep their order. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.span.start - b.span.start);
  let done = 0;
  let written = '';
  for (const { span, text: put } of ordered) {
    written += text.slice(done, span.start) + withLineEndsOf(text, span, put);
    done = span.end;
  }
  return written + text.slice(done);
}

/** Whether two edits share a character or touch: then one of them may not mean what it did. */
function touches({ span: a }: Edit, { span: b }: Edit): boolean {
  return a.file === b.file && a.start <= b.end && b.start <= a.end;
}
