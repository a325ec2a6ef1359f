import type { Fact, Span, Thing } from '../model/plan.ts';
import { lineStartAt } from '../text/line-ends.ts';
import type { Asked } from './refactoring.ts';

/** The declaration whose header a place lies in, if all of it could be read; of several around a place the innermost. */
export function declaredAt({ plan, part, text, place }: Asked): Thing | undefined {
  const thing = plan.things.findLast(({ span, head, block }) => {
    const end = block === undefined ? head.end : block.span.start + 1;
    return span.file === place.file && indentOf(text, span.start) <= place.start && place.end <= end;
  });
  return thing && part.problems.every(({ span }) => !overlaps(span, thing.span)) ? thing : undefined;
}

/** Where the white space before a line's first word begins; for any other word, the word itself. */
function indentOf(text: string, offset: number): number {
  const lineStart = lineStartAt(text, offset);
  return text.slice(lineStart, offset).trim() === '' ? lineStart : offset;
}

/** Whether everything said of a declaration stands in it: lines below its block may go on with it. */
export function isInOnePlace(thing: Thing): boolean {
  const said: readonly { readonly span: Span }[] = [
    ...thing.values,
    ...thing.marks,
    ...thing.facts,
    ...thing.things,
    ...thing.unknown,
  ];
  return said.every(({ span }) => span.start < thing.span.end);
}

/** A fact that says nothing beyond its phrase and its values, so that taking it out takes nothing else along. */
export function isPlain({ values, marks, facts, things, unknown }: Fact): boolean {
  return values.length > 0 && [marks, facts, things, unknown].every(({ length }) => length === 0);
}

/** The stretch of a phrase and its values; marks behind them may belong to the header. */
export function wordsOfFact({ phraseSpan, values }: Fact): { readonly start: number; readonly end: number } {
  return { start: phraseSpan.start, end: values.at(-1)?.span.end ?? phraseSpan.end };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end;
}
