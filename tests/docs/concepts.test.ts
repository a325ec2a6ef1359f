import { describe, expect, it } from 'vitest';
import { allConcepts } from '../../language/reference/concepts/index.ts';
import { faultsOf } from './faults.ts';
import { wordsShown } from './shown-words.ts';

describe('the concept table', () => {
  it('has a row for each of the 133 concepts, in their order', () => {
    expect(allConcepts.map(({ id }) => id)).toEqual(Array.from({ length: 133 }, (_, index) => `A${index + 1}`));
  });

  it.each(allConcepts.map((concept) => [concept.id, concept] as const))(
    '%s is written, or says why not',
    (_id, concept) => {
      expect(concept.about).not.toBe('');
      if ('absent' in concept) expect(concept.absent).not.toBe('');
      else {
        expect(faultsOf(concept.example)).toEqual([]);
        const shown = wordsShown(concept.example);
        expect(concept.words.length).toBeGreaterThan(0);
        expect(concept.words.filter((word) => !shown.has(word))).toEqual([]);
        expect([...shown].filter((word) => word === 'note')).toEqual([]);
      }
    },
  );
});
