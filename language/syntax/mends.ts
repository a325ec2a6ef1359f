import { lineStartAt } from '../text/line-ends.ts';
import type { MissingBrace, WordProblem } from './words/problem.ts';
import { closingQuote } from './words/texts.ts';

/** One edit: offsets are UTF-16, `end` exclusive. */
export interface Mend {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The one edit that mends a fault, where it is sure. */
export function mendOf(problem: WordProblem, also: readonly WordProblem[], text: string): Mend | undefined {
  // Where another fault hides under this one, its edit alone would not mend the line.
  const hidesMore = also.some((next) => next.fault !== 'stray' && next.fault !== 'conflict');
  if (hidesMore && (problem.fault === 'stray' || problem.fault === 'misspelt')) return undefined;
  const { fault, start, end, insertAt = end } = problem;
  const insert = (at: number, words: string): Mend => ({ start: at, end: at, text: words });
  switch (fault) {
    case 'misspelt':
    case 'capital':
    case 'spaced':
      return rewritten(problem, text);
    case 'stray':
    case 'conflict':
      return without([problem, ...also.filter((next) => next.fault === fault)], text);
    case 'extra-brace':
    case 'trailing-comma':
      return partsWords(problem, text) ? undefined : { start, end, text: '' };
    case 'list-mark':
      // ` and ` leaves its first space behind: `tutor, ta`.
      return { start: text.slice(0, start).trimEnd().length, end, text: ',' };
    case 'name-spaces':
      return { start, end, text: text.slice(start, end).replaceAll(/\s+/g, '-') };
    case 'link':
      return { start, end, text: `"${text.slice(start, end)}"` };
    case 'unquoted':
      return problem.nearest.length > 0 ? rewritten(problem, text) : quoted(problem, also, text);
    case 'unclosed-text':
      return insert(insertAt, closingQuote(problem.text));
    case 'unclosed-block':
      return insert(insertAt, `\n${indentAt(start, text)}}`);
    case 'missing-open':
      return insert(insertAt, ' {');
    case 'indented':
      return braced(problem.braces ?? [], text);
    case 'no-comma':
      return also.length === 0 ? insert(insertAt, ',') : undefined;
    default:
      return undefined;
  }
}

/** The word that was meant. None of the language holds a number, so a word that does is more than a slip of the pen. */
function rewritten({ start, end, nearest: [meant] }: WordProblem, text: string): Mend | undefined {
  return meant === undefined || /\p{N}/u.test(text.slice(start, end)) ? undefined : { start, end, text: meant };
}

/** Whether a sign stands right between two letters or digits: without it they would be one word, or another number. */
function partsWords({ start, end }: WordProblem, text: string): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`);
}

/** The stretch from the first to the last of several strays, without them. */
function without(strays: readonly WordProblem[], text: string): Mend | undefined {
  if (strays.some((stray) => partsWords(stray, text))) return undefined;
  const start = Math.min(...strays.map((stray) => stray.start));
  const end = Math.max(...strays.map((stray) => stray.end));
  let kept = '';
  let from = start;
  for (const stray of [...strays].sort((a, b) => a.start - b.start)) {
    kept += text.slice(from, stray.start);
    from = stray.end;
  }
  return { start, end, text: kept };
}

/** A block without braces, with them: each closing one on a line of its own, as deep as the line its block hangs on. */
function braced(braces: readonly MissingBrace[], text: string): Mend | undefined {
  const [first] = braces;
  if (first === undefined) return undefined;
  const indents: string[] = [];
  let written = '';
  let end = first.at;
  for (const { brace, at } of braces) {
    const place = brace === '{' ? at : behindComment(at, text);
    written += text.slice(end, place) + (brace === '{' ? ' {' : `\n${indents.pop() ?? ''}}`);
    if (brace === '{') indents.push(indentAt(at, text));
    end = place;
  }
  return { start: first.at, end, text: written };
}

/** How far in a line stands; a brace that is put elsewhere would be taken for the end of another block. */
function indentAt(offset: number, text: string): string {
  const line = text.slice(lineStartAt(text, offset), offset);
  return /^\s*/.exec(line)?.[0] ?? '';
}

/** The end of a line that says nothing more; before a comment that goes on below. */
function behindComment(offset: number, text: string): number {
  const rest = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  return /\/\*(?:(?!\*\/).)*$/.test(rest) ? offset : offset + rest.trimEnd().length;
}

/** Quotes around words and the marks right after them; only an opening one where the closing one is there. */
function quoted({ start, end }: WordProblem, also: readonly WordProblem[], text: string): Mend | undefined {
  let until = end;
  for (const next of also) {
    if (next.start < until) continue;
    if (text.slice(until, next.start).trim() !== '') break;
    if (next.fault === 'unclosed-text') return { start, end: start, text: '"' };
    until = next.end;
  }
  return { start, end: until, text: `"${text.slice(start, until)}"` };
}
