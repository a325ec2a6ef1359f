import { describe, expect, it } from 'vitest';
import { pair } from './plans.ts';
import { sectionOf, told } from './told.ts';

const id = 'network';
const answer = (text: string): string => told(text, id).split('\n## ')[0]?.trim() ?? '';

const three = `${pair}school cedar "Cedar School"
`;

describe('the network', () => {
  it('says first what moves, from whom to whom, and whom nothing reaches', () => {
    const plan = `${three}network all "All three" { members ash, birch, cedar  summary to "All schools of the town" }
move "Reading at breakfast" by ash to birch on 2006-11-10
visit "Birch at Ash" by birch at ash on 2006-11-02 { focus "How lessons begin" hosts learn "What it looks like." }`;
    expect(answer(plan)).toBe(
      [
        '- **Knowledge that moves:** “Reading at breakfast” from Ash School to Birch School',
        '- **Visits:** one side learnt (1)',
        '- **Told beyond the group:** All schools of the town',
        '- **Nothing moves from or to:** Cedar School',
      ].join('\n'),
    );
  });

  it('misses nothing that does not move where one organisation works by itself', () => {
    const plan = 'inquiry "Mornings" at "The school"\nshared "One page" to "All staff" on 2006-12-10';
    expect(answer(plan)).toBe('- **Told beyond the group:** All staff');
  });

  it('tells of many moves that there are more', () => {
    const moves = Array.from({ length: 7 }, (_, at) => `move "Idea ${at + 1}" by ash to birch on 2006-11-1${at}`);
    expect(answer(`${pair}${moves.join('\n')}`)).toContain(
      '  - “Idea 5” from Ash School to Birch School\n  - and 2 more',
    );
  });

  it('shows of a visit what each side learnt, and that one side’s learning is not written', () => {
    const visit = `${pair}visit "Birch at Ash" by birch at ash on 2006-11-02 { focus "Starts" visitors learn "A bell can wait." questioned "Whose bell is it?" }
visit "Ash at Birch" by ash at birch on 2007-02-02 { status ahead }`;
    expect(sectionOf(told(visit, id), '## Visits, and what each side learnt').split('\n').slice(-2)).toEqual([
      '| Birch at Ash<br>By Birch School, at Ash School<br>On 2 November 2006 | Starts | Nothing is written yet | A bell can wait. | Whose bell is it? |',
      '| Ash at Birch<br>By Ash School, at Birch School<br>On 2 February 2007 | What it looks at is not stated | Nothing is written yet | Nothing is written yet |  |',
    ]);
  });

  it('tells what had to be different elsewhere', () => {
    const plan = `${pair}move "The empty chair" by ash to birch on 2007-03-09 { transfer "Older children ask a puppet." }`;
    expect(sectionOf(told(plan, id), '## What became of it elsewhere')).toContain(
      '| The empty chair | Older children ask a puppet. |',
    );
  });

  it('joins levels that need one another', () => {
    const plan = `change lessons "A shared task" by "Teachers" { level classroom depends on hour }
change hour "An hour for all" by "The council" { level area }`;
    expect(sectionOf(told(plan, id), '## Levels that need each other').split('\n').slice(-2)).toEqual([
      '| A shared task | Classroom | “An hour for all” |  |',
      '| An hour for all | Area | Nothing is named | “A shared task” |',
    ]);
  });

  it('has nothing to say of two schools between which nothing is written', () => {
    expect(told(pair, id)).toBe('> **Note:** This plan has nothing to say here yet.\n');
  });
});
