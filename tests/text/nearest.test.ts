import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, isSlip, nearest } from '../../language/text/nearest.ts';

describe('the words that resemble a word', () => {
  it.each([
    ['evidance', ['evidence', 'event', 'question'], ['evidence']],
    ['gathred by', ['gathered by', 'agreed by'], ['gathered by']],
    ['personal-data', ['personal data', 'data'], ['personal data']],
    ['Roel', ['role', 'rule'], ['role', 'rule']],
    ['xylophone', ['evidence', 'role'], []],
  ])('%s among %j are %j', (word, words, expected) => {
    expect(nearest(word, words)).toEqual(expected);
  });

  it.each([
    ['tutr', 'tutor', true],
    ['Riverside-Haed', 'riverside-head', false],
    ['inquiry-gruop', 'inquiry-group', true],
    ['inquirygroup', 'inquiry-group', true],
    ['riverside-y9', 'riverside-y8', false],
    ['students-2', 'students', false],
    ['lead', 'head', false],
    ['trio-england', 'topic-england', false],
    ['no-retension', 'no-retention', true],
  ])('%s for %s is a slip of the pen: %s', (word, meant, is) => {
    expect(isSlip(word, meant)).toBe(is);
  });

  it('are all those within the slips that its length allows, however they are sought', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abcdeå -'), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(text, fc.uniqueArray(text, { maxLength: 12 }), (word, words) => {
        const limit = word.length < 4 ? 1 : word.length < 8 ? 2 : 3;
        const fold = (one: string): string => one.replaceAll('-', ' ');
        const costs = words.map((one) => ({ one, cost: distance(fold(word), fold(one), limit) }));
        const near = costs.filter(({ one, cost }) => cost <= limit && cost < one.length).map(({ one }) => one);
        expect(nearest(word, words, words.length).toSorted()).toEqual(near.toSorted());
      }),
    );
  });
});
