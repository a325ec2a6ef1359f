import type { Range, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { formatText } from '../../language/syntax/format.ts';
import { spanOf } from './from-lsp.ts';
import { rangeOf } from './to-lsp.ts';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits that bring a document, or a range of it, into the canonical layout. */
export function formatting(document: TextDocument, range?: Range): TextEdit[] {
  const text = document.getText();
  const edits = smallestEdits(text, formatText(text));
  const wanted = range && spanOf(document, '', range);
  return edits
    .filter(({ start, end }) => !wanted || (wanted.start <= start && end <= wanted.end))
    .map((edit) => ({ range: rangeOf(document, edit), newText: edit.text }));
}

/** Formatting moves white space only, so each stretch of white space that differs is one edit; the cursor stays put. */
export function smallestEdits(before: string, after: string): Replacement[] {
  if (before === after) return [];
  const [old, wanted] = [stretches(before), stretches(after)];
  const sameWords = old.length === wanted.length && old.every(({ word }, index) => word === wanted[index]?.word);
  if (!sameWords) return [changedMiddle(before, after)];
  return old.flatMap(({ start, space }, index) => {
    const text = wanted[index]?.space ?? space;
    return text === space ? [] : [{ start, end: start + space.length, text }];
  });
}

interface Stretch {
  readonly start: number;
  /** White space, and the word behind it. */
  readonly space: string;
  readonly word: string;
}

function stretches(text: string): Stretch[] {
  return [...text.matchAll(/(\s*)(\S+|$)/g)].map(({ index, 1: space = '', 2: word = '' }) => ({
    start: index,
    space,
    word,
  }));
}

function changedMiddle(before: string, after: string): Replacement {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  let same = 0;
  while (same < Math.min(before.length, after.length) - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
