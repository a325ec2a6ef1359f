import { expect, it } from 'vitest';
import { readPart } from '../../language/syntax/lower.ts';

const docOf = (text: string): string | undefined => readPart('plan.inquiry', text).things.at(-1)?.doc;

it('a comment with two stars right above a declaration is what is said of it', () => {
  expect(docOf('/** Why we ask. */\nquestion why "Why?"')).toBe('Why we ask.');
  expect(docOf('/**\n * Why we ask,\n * and whom.\n */\r\n  question why "Why?"')).toBe('Why we ask,\nand whom.');
});

it('white space that nobody sees stands in no way', () => {
  expect(docOf('/** Why we ask. */ \uFEFF\u00A0\n\u200Bquestion why "Why?"')).toBe('Why we ask.');
});

it('one with a blank line or a word between belongs to nothing', () => {
  expect(docOf('/** Why we ask. */\n\nquestion why "Why?"')).toBeUndefined();
  expect(docOf('/** Why we ask. */\n// And whom.\nquestion why "Why?"')).toBeUndefined();
  expect(docOf('/* Why we ask. */\nquestion why "Why?"')).toBeUndefined();
});
