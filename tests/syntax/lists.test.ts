import { describe, expect, it } from 'vitest';
import { dataOf, isKnown, sideOf } from '../../language/syntax/vocabulary/lists.ts';
import { noOwnWords, type OwnWords, together } from '../../language/syntax/vocabulary/own.ts';

const words = (known: OwnWords['known'], contested: string[] = []): OwnWords => ({
  ...noOwnWords,
  known,
  contested: { added: contested.map((word) => ({ word })), left: [] },
});
const own = words({
  level: [{ word: 'trust', means: 'A trust of schools.', side: 'between-schools' }],
  method: [{ word: 'headcount', means: 'Heads are counted.', data: 'quantitative' }],
});

describe('a known word', () => {
  it.each([
    ['within-school', sideOf('classroom', own)],
    ['between-schools', sideOf('trust', own)],
    [undefined, sideOf('trust', noOwnWords)],
    [undefined, sideOf('constructor', own)],
    ['qualitative', dataOf('interview', own)],
    ['quantitative', dataOf('headcount', own)],
    [undefined, dataOf('headcount', noOwnWords)],
  ])('counts as %s', (expected, side) => {
    expect(side).toBe(expected);
  });
});

describe('the words of a programme and of its member', () => {
  const programme = words({ voice: [{ word: 'governor', means: 'Of the programme.' }] }, ['rigour']);
  const member = words({ voice: [{ word: 'cook', means: 'Kitchen staff.' }] }, ['bildning']);
  const both = together(programme, member);

  it('are known together', () => {
    expect(['governor', 'cook', 'teacher', 'ghost'].map((word) => isKnown('voice', word, both))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(both.contested.added).toEqual([{ word: 'bildning' }, { word: 'rigour' }]);
  });
});
