import type { Edit } from '../findings/finding.ts';
import { hostVoice } from '../locales/hosts.ts';
import { factsOf, targetsOf } from '../model/ask/facts.ts';
import type { Fact, Thing } from '../model/plan.ts';
import { kindRow } from '../syntax/vocabulary/kinds.ts';
import { written } from './change.ts';
import { cutOf } from './cut.ts';
import { declaredAt, isInOnePlace, isPlain } from './declared-at.ts';
import { Lines } from './passage.ts';
import type { Asked, Refactor } from './refactoring.ts';

/** Writes what answers one question of the same file into the block of that question, without `answers`. */
export const putBack: Refactor = (asked) => {
  const { plan, text, part } = asked;
  const thing = declaredAt(asked);
  const answer = thing && answerIn(asked, thing);
  const lines = answer && Lines.of(text);
  if (!thing || !answer || !lines) return undefined;
  const { question, fact } = answer;
  const passage = lines.passageOf(thing.span);
  if (passage.sharesLine) return undefined;
  const cut = cutOf(text, thing, fact);
  const inner = innerIndent(text, question);
  const shifts = lines
    .shifts(passage, thing.indent, inner)
    .filter(({ start }) => start < cut.start || cut.end <= start);
  const moved = written(text, [...shifts, cut], passage.start, Math.max(passage.end, cut.end)).trimEnd();
  const into = insertion(asked, question, lines, { moved, inner });
  const removed = lines.removal(passage);
  return (
    into && {
      title: hostVoice(plan.settings.language)('putBack', { kind: thing.word }),
      kind: 'move',
      edits: [...into, { span: { file: part.file, start: removed.start, end: removed.end }, text: removed.text }],
    }
  );
};

/** The question that something at the top level answers, if it is one, stands in this file and nothing more is said. */
function answerIn({ plan, part }: Asked, thing: Thing): { question: Thing; fact: Fact } | undefined {
  const [fact, ...others] = factsOf(thing, 'answers');
  const [value, ...more] = fact?.values ?? [];
  if (!fact || !value || others.length + more.length > 0 || !isPlain(fact) || !part.things.includes(thing))
    return undefined;
  const [question, ...doubles] = targetsOf(plan, value);
  if (question?.kind !== 'question' || doubles.length > 0 || !part.things.includes(question)) return undefined;
  const fits = kindRow(thing.kind).within.includes('question') && isInOnePlace(thing) && isInOnePlace(question);
  return fits ? { question, fact } : undefined;
}

/** How deep the lines in the block of a question stand: as deep as the first of them. */
function innerIndent(text: string, { block, indent }: Thing): string {
  const inside = block && !block.oneLine ? text.slice(block.span.start + 1, block.span.end - 1) : '';
  const first = /\n([ \t]*)[^\s]/.exec(inside)?.[1];
  return first !== undefined && first.length > indent.length ? first : `${indent}  `;
}

interface Moved {
  readonly moved: string;
  readonly inner: string;
}

/** The edits that write lines at the end of a block; one of a single line, or none, gets lines first. */
function insertion(
  { text, part: { file } }: Asked,
  question: Thing,
  lines: Lines,
  { moved, inner }: Moved,
): Edit[] | undefined {
  const { head, block, indent } = question;
  const edit = (start: number, end: number, put: string): Edit => ({ span: { file, start, end }, text: put });
  if (block === undefined) {
    const { end, sharesLine } = lines.passageOf(question.span);
    return sharesLine ? undefined : [edit(head.end, head.end, ' {'), edit(end, end, `\n${moved}\n${indent}}`)];
  }
  const [open, close] = [block.span.start + 1, block.span.end - 1];
  const inside = text.slice(open, close);
  const last = open + inside.trimEnd().length;
  // What stands on the line of the opening brace gets a line of its own, so that no little word goes on with it.
  const begins = block.oneLine && inside.trim() !== '' ? [edit(open, open + inside.search(/\S/), `\n${inner}`)] : [];
  return [...begins, edit(last, close, `\n${moved}\n${indent}`)];
}
