import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPart } from '../../language/syntax/lower.ts';
import { outlineOf } from '../support/outline.ts';
import { planOf } from '../support/plan.ts';
import { spokenOf } from '../support/syntax.ts';
import { exampleText, exampleUrl } from './example.ts';

describe.each(['first-inquiry', 'stockborough', 'programme'])('the example %s', (name) => {
  const text = exampleText(name);

  it('is read without a problem', () => {
    expect(readPart(name, text).problems).toEqual([]);
    expect(spokenOf(planOf(text))).toEqual([]);
  });

  it('holds exactly what was typed', () => {
    expect(outlineOf(readPart(name, text))).toBe(readFileSync(exampleUrl(`${name}.outline`), 'utf8'));
  });

  it('holds the same with other line endings, a byte order mark and tabs', () => {
    const outline = outlineOf(readPart(name, text));
    expect(outlineOf(readPart(name, text.replaceAll('\n', '\r\n')))).toBe(outline);
    expect(outlineOf(readPart(name, `\uFEFF${text}`))).toBe(outline);
    expect(outlineOf(readPart(name, text.replaceAll('  ', '\t')))).toBe(outline);
  });
});
