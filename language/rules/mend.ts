import type { Edit } from '../findings/finding.ts';
import type { Plan } from '../model/join.ts';
import type { Fact, Span, Thing } from '../model/plan.ts';
import type { FixDraft } from './rule.ts';

/** Edits that fixes are made of. Gaps are written `${1:words}`; none touches a byte outside its place. */

/** Adds a line to the block of a thing, opening one where there is none. */
export function addLine(thing: Thing, line: string): Edit {
  const inner = `${thing.indent}  ${line}`;
  if (thing.block === undefined) return insert(thing.head, thing.head.end, ` {\n${inner}\n${thing.indent}}`);
  // Said on the same line, a little word would fall to the sentence before it: the block gets lines of its own.
  if (thing.block.oneLine) return insert(thing.span, thing.block.span.start + 1, `\n${inner}\n${thing.indent} `);
  // Right before the line of the closing brace, so that the new line stands last.
  const brace = thing.block.span.end - 1;
  const ownLine = brace - thing.indent.length;
  if (lastWordOf(thing) > ownLine) return insert(thing.span, brace, `\n${inner}\n${thing.indent}`);
  return insert(thing.span, ownLine, `${inner}\n`);
}

/** Where the last thing said in a declaration ends. */
function lastWordOf({ facts, things, marks, values, unknown }: Thing): number {
  let last = lastOfFacts(facts);
  for (const placed of [things, marks, values, unknown]) for (const { span } of placed) last = Math.max(last, span.end);
  return last;
}

function lastOfFacts(facts: readonly Fact[]): number {
  let last = 0;
  for (const { span, facts: inner } of facts) last = Math.max(last, span.end, lastOfFacts(inner));
  return last;
}

/** Adds words to the end of the header of a thing. */
export function addToHead(thing: Thing, words: string): Edit {
  return insert(thing.head, thing.head.end, ` ${words}`);
}

/** Adds words right after a thing said, or after its values. */
export function addToEnd({ phraseSpan, values }: Fact, words: string): Edit {
  return insert(phraseSpan, values.at(-1)?.span.end ?? phraseSpan.end, words);
}

/** Adds lines to the block of a thing. */
export function addLines(thing: Thing, lines: readonly string[]): Edit {
  return addLine(thing, lines.join(`\n${thing.indent}  `));
}

/** Adds a declaration after the last one at the top level of the file that `near` stands in. */
export function addDeclaration(plan: Plan, near: Span, declaration: string): Edit {
  const part = plan.parts.find(({ file }) => file === near.file);
  const last = part?.things.at(-1);
  // Lines at the top level that begin with no kind belong to the declaration above them.
  const end = last ? Math.max(last.span.end, lastWordOf(last)) : near.end;
  return insert(near, end, `\n\n${declaration}`);
}

export function replace(span: Span, text: string): Edit {
  return { span, text };
}

function insert({ file }: Span, at: number, text: string): Edit {
  return { span: { file, start: at, end: at }, text };
}

/** Help that leaves gaps only a person can fill. */
export function skeleton(title: string, ...edits: readonly Edit[]): FixDraft {
  return { title, kind: 'skeleton', edits };
}

/** Help that may be applied and forgotten. */
export function complete(title: string, ...edits: readonly Edit[]): FixDraft {
  return { title, kind: 'complete', edits };
}
