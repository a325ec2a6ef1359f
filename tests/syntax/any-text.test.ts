import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part, Span } from '../../language/model/plan.ts';
import { readPart } from '../../language/syntax/lower.ts';
import { tokenize } from '../../language/syntax/parser.ts';
import { placesHeld } from '../support/cover.ts';
import { planOf } from '../support/plan.ts';
import { spokenOf } from '../support/syntax.ts';
import { texts } from './texts.ts';

/** Every span anywhere in a part. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value && 'file' in value) return [value as Span];
  return Object.values(value).flatMap(spansIn);
}

/** What is neither space nor comment nor structure and stands in no place of the part and in no problem. */
function forgotten(text: string, part: Part): string {
  const { tokens, comments } = tokenize(text);
  const structure = tokens.filter(
    ({ tokenType, image }) => image !== '' && ['{', '}', ',', 'JOINT'].includes(tokenType.name),
  );
  const aside = [...comments, ...structure].map(({ startOffset: start, image }) => ({
    start,
    end: start + image.length,
  }));
  const problems = part.problems.flatMap(({ span, also = [] }) => [span, ...also]);
  const left = [...text];
  const letters = text.split('');
  for (const { start, end } of [...placesHeld(part), ...problems, ...aside]) letters.fill(' ', start, end);
  return left.length === 0 ? '' : letters.join('').replaceAll(/[\s\u00AD\u200B-\u200F\u2060\uFEFF{}]+/g, '');
}

describe('on any text whatever', () => {
  it('reading never throws, and the lexer has nothing to refuse', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readPart('plan.inquiry', text).problems.filter(({ message }) => message === 'unexpected')).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('every place lies inside the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const outside = spansIn(readPart('plan.inquiry', text)).filter(
          ({ start, end }) => !(0 <= start && start <= end && end <= text.length),
        );
        expect(outside).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('nothing typed is lost: it is in the part, or a problem says that it is passed over', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const part = readPart('plan.inquiry', text);
        fc.pre(!part.conflicted);
        expect(forgotten(text, part)).toBe('');
      }),
      { numRuns: 1500 },
    );
  });

  it('joining and the rules about the text take whatever comes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(() => spokenOf(planOf(text))).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe('on texts that are hard on a parser', () => {
  it('blocks a thousand deep are read, and one problem says so', () => {
    const deep = `${'practice "Mornings" { '.repeat(1000)}${'}'.repeat(1000)}`;
    expect(readPart('plan.inquiry', deep).problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['syntax/unreadable', 'too-deep'],
    ]);
  });

  it('a thousand braces that nothing closes are read', () => {
    expect(readPart('plan.inquiry', '{'.repeat(1000)).partial).toBe(true);
    expect(readPart('plan.inquiry', '}'.repeat(1000)).things).toEqual([]);
  });

  it('a hundred thousand words on one line are read', () => {
    const part = readPart(
      'plan.inquiry',
      `contract "C" { between ${Array.from({ length: 50_000 }, (_, index) => `s${index}`).join(', ')} }`,
    );
    expect(part.things[0]?.facts[0]?.values).toHaveLength(50_000);
  });

  it('ten thousand lines of prose are read, each with one problem', () => {
    const { problems } = readPart('plan.inquiry', 'Tomorrow we ask the tutors (all of them).\n'.repeat(10_000));
    expect(problems).toHaveLength(10_000);
  });
});
