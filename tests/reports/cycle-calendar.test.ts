import { describe, expect, it } from 'vitest';
import { sectionOf, told } from './told.ts';

const rowsIn = (text: string, heading: string): readonly string[] =>
  sectionOf(told(text, 'cycle-calendar'), heading)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);

describe('the cycle calendar', () => {
  const cycle = `role coord "Coordinator"
    cycle autumn "Autumn" from 2006-09-04 to 2006-12-15 {
      visit "Ash sees Birch" by coord on 2006-11-02 { hosts learn "They wait longer." }
      meeting "What we saw" on 2006-10-12
    }
    amendment "The visit came later." on 2006-10-20 about "Ash sees Birch"`;

  it('tells in the order of the dates who does what, and what became of it', () => {
    expect(rowsIn(cycle, '## In the order of the dates')).toEqual([
      '| 4 September 2006 to 15 December 2006 | Cycle: Autumn |  | Planned |',
      '| 12 October 2006 | Meeting: What we saw | Nobody is named | Planned |',
      '| 20 October 2006 | Amendment: The visit came later. |  | Happened |',
      '| 2 November 2006 | Visit: Ash sees Birch | Coordinator | Happened<br>Changed by: The visit came later. |',
    ]);
  });

  it('keeps apart what no day can be told for, in the words of the plan', () => {
    expect(rowsIn('role coord "Coordinator"\nmeeting "Forum" by coord every fortnight', '## Without a day')).toEqual([
      '| Meeting: Forum | Every fortnight | Coordinator | Planned |',
    ]);
  });

  const team = (time: string, asked: string): string => `team core "Core team" { time ${time} }
    cycle autumn "Autumn" from 2006-09-04 to 2006-09-17 { activity "Read the diaries" by core { time ${asked} } }`;
  const compared = (text: string): readonly string[] => rowsIn(text, '## Time asked, and time allowed');

  it('says where work asks for more hours than are allowed', () => {
    expect(compared(team('2 hours every week', '10 hours'))).toEqual([
      '| Core team | 2 hours every week | Read the diaries: 10 hours | Hours asked in “Autumn”: 10; hours allowed: 4 |',
    ]);
  });

  it('says where it goes, and where it cannot be told', () => {
    expect(compared(team('5 hours every week', '10 hours'))[0]).toMatch(/as far as it can be counted \|$/);
    expect(compared(team('5 hours every term', '10 hours'))[0]).toMatch(/\| Cannot tell: /);
  });
});
