import type { Fact, Thing } from '../model/plan.ts';
import { lineStartAt } from '../text/line-ends.ts';
import type { Change } from './change.ts';
import { wordsOfFact } from './declared-at.ts';
import { wordsOut } from './passage.ts';

/** Takes what is said with one phrase out of a declaration: its line where it has one for itself, else its words. */
export function cutOf(text: string, thing: Thing, fact: Fact): Change {
  return withoutEmptyBlock(text, thing, stretchOf(text, wordsOfFact(fact)));
}

function stretchOf(text: string, { start, end }: { readonly start: number; readonly end: number }): Change {
  const lineStart = lineStartAt(text, start);
  const before = text.slice(lineStart, start);
  const behind = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  const lineEnd = /^(?:\r\n?|\n|$)/.exec(text.slice(end + behind))?.[0];
  const opensLine = before.trim() === '';
  if (opensLine && lineEnd !== undefined) return { start: lineStart, end: end + behind + lineEnd.length, text: '' };
  return opensLine ? { start, end: end + behind, text: '' } : wordsOut(text, start, end);
}

/** The same, with the braces of a block in which nothing would be left. */
export function withoutEmptyBlock(text: string, { head, block }: Thing, cut: Change): Change {
  if (block === undefined || cut.start <= block.span.start) return cut;
  const { start, end } = block.span;
  const left = text.slice(head.end, start) + text.slice(start + 1, cut.start) + text.slice(cut.end, end - 1);
  return left.trim() === '' ? { start: head.end, end, text: '' } : cut;
}
