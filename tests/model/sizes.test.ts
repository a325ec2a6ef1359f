import { describe, expect, it } from 'vitest';
import { largeSamples } from '../../language/model/ask/written/sizes.ts';
import { planOf } from './asked.ts';

/** Samples that are larger than all the people they could be taken from. */

const people = `school ash "Ash School"
school birch "Birch School"
group teachers "Teachers of Years 4 and 5" 12 teachers
group adults "Everybody who works in the yard" 30 adults
role head "Head teacher" at ash voice leader 1 head
team groups "Inquiry group" at each school { size 4 to 6 people }
`;

describe('a sample', () => {
  it.each([
    ['is of more teachers than there are', 'of teachers { sample 13 teachers }', ['13 of 12']],
    ['is of more than the teachers and the head', 'of teachers, head { sample 40 teachers }', ['40 of 13']],
    ['may be of teachers who are among all adults', 'of teachers, adults { sample 20 teachers }', []],
    ['may be of people in a team that every school has', 'of groups { sample 11 people }', []],
    ['may be of many lessons of few teachers', 'of teachers, head { sample 40 lessons }', []],
    ['may be of people who are counted nowhere', 'of teachers, families { sample 40 teachers }', []],
  ])('%s', (_, said, expected) => {
    const found = largeSamples(planOf(`${people}evidence talks "Interviews" ${said}`));
    expect(found.map(({ sample, whole }) => `${sample.shown} of ${whole}`)).toEqual(expected);
  });
});
