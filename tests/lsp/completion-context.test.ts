import { describe, expect, it } from 'vitest';
import { contextAt } from '../../server/lsp/completion-context.ts';

const cursor = '‸';

/** What may stand where the cursor is, in few words. */
function expectedAt(marked: string): string {
  const context = contextAt(marked.replace(cursor, ''), marked.indexOf(cursor));
  switch (context?.expects) {
    case 'sentence':
      return `a sentence in ${context.within}`;
    case 'clause':
      return `a clause of ${context.of}`;
    case 'value':
      return `a value of ${context.phrase}`;
    default:
      return context?.expects ?? 'nothing';
  }
}

const indented = 'question why "Why?"\n  exploratory\n  evidence walks "Walks"\n    method interview\n';

describe('what may stand at the cursor', () => {
  it.each([
    ['in a block', 'question why "Why?" {\n  ‸\n}\n', 'a sentence in question'],
    [
      'below a line that begins with a mark',
      'question why "Why?" {\n  exploratory\n  ‸\n}\n',
      'a sentence in question',
    ],
    ['below a text that stands alone', 'question why "Why?" {\n  "So far."\n  ‸\n}\n', 'a sentence in question'],
    ['where a brace is still open', 'question why "Why?" {\n  exploratory\n  ‸\n', 'a sentence in question'],
    ['below, at the margin', 'question why "Why?" {\n  exploratory\n‸\n', 'a sentence in top'],
  ])('%s', (_what, marked, expected) => {
    expect(expectedAt(marked)).toBe(expected);
  });

  it.each([
    ['on the deepest line', `${indented}    ‸\n`, 'a sentence in evidence'],
    ['on a line between', `${indented}  ‸\n`, 'a sentence in question'],
    ['at the margin', `${indented}‸\n`, 'a sentence in top'],
    ['on a line above others', indented.replace('    method', '    ‸\n    method'), 'a sentence in evidence'],
    ['in a header', indented.replace('"Walks"', '"Walks" ‸'), 'a clause of evidence'],
    ['behind a property', indented.replace('method interview', 'method ‸'), 'a value of method'],
  ])('in a plan that is only indented: %s', (_what, marked, expected) => {
    expect(expectedAt(marked)).toBe(expected);
  });
});
