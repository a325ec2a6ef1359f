import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FixDraft } from '../../language/rules/rule.ts';
import { readPart } from '../../language/syntax/lower.ts';
import { lostFrom, placesHeld, typedIn } from '../support/cover.ts';
import { outlineOf } from '../support/outline.ts';
import { planOf } from '../support/plan.ts';
import { spokenOf } from '../support/syntax.ts';

/** Typical mistakes, each with the one thing that is said of it and with what the plan holds all the same. */

interface Mistake {
  readonly title: string;
  readonly text: string;
  readonly says: string;
  readonly holds: string;
}

/** Reads the table: `=== title`, the text, `--- says`, one line a message, `--- holds`, the outline. */
function mistakesIn(table: string): Mistake[] {
  return table
    .split(/^=== /m)
    .slice(1)
    .map((section) => {
      const [typed = '', says = '', holds = ''] = section.split(/^--- (?:says|holds)\n/m);
      const titleEnd = typed.indexOf('\n');
      const text = typed.slice(titleEnd + 1, -1);
      return { title: typed.slice(0, titleEnd), text, says: says.trim(), holds };
    });
}

function said(text: string): string {
  const line = (stretch: string): string => stretch.replaceAll('\n', '⏎');
  return spokenOf(planOf(text))
    .map(({ rule, message, start, end }) => `${rule} ${message}: ${line(text.slice(start, end))}`)
    .join('\n');
}

function mended(text: string, { edits }: FixDraft): string {
  return edits.reduceRight((rest, { span, text: put }) => rest.slice(0, span.start) + put + rest.slice(span.end), text);
}

const mistakes = mistakesIn(readFileSync(new URL('./mistakes.txt', import.meta.url), 'utf8'));
const tidied = mistakesIn(readFileSync(new URL('./variants.txt', import.meta.url), 'utf8'));

describe.each(mistakes)('$title', ({ text, says, holds }) => {
  const part = readPart('plan.inquiry', text);

  it('is said once, in plain words', () => {
    expect(said(text)).toBe(says);
    expect(says.split('\n')).toHaveLength(1);
  });

  it('loses no more than two of the things typed', () => {
    expect(outlineOf(part)).toBe(holds);
    const inComment = says.startsWith('syntax/unclosed comment');
    expect(inComment ? [] : lostFrom(typedIn(text), placesHeld(part)).slice(2)).toEqual([]);
  });

  it('is mended by its fix, where it has one', () => {
    for (const { fixes } of spokenOf(planOf(text))) for (const fix of fixes) expect(said(mended(text, fix))).toBe('');
  });

  it('is no error of the parser', () => {
    expect(part.problems.filter(({ message }) => message === 'unexpected')).toEqual([]);
  });
});

describe.each(tidied)('$title', ({ text, says, holds }) => {
  it('is read as it is meant', () => {
    expect(said(text)).toBe(says);
    expect(outlineOf(readPart('plan.inquiry', text))).toBe(holds);
  });
});

it('the table of mistakes is long enough to mean something', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(80);
});
