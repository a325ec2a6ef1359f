import { describe, expect, it } from 'vitest';
import { pair } from './plans.ts';
import { sectionOf, told } from './told.ts';

describe('the ownership map', () => {
  const plan = `${pair}role head "Head" at ash voice leader
    role coord "Coordinator" at birch voice teacher
    contract "Ours" between ash, birch { owner of data ash }
    question "Why?" by coord raised by head { use "Which lesson changes." by head }
    finding "They wait."`;

  it('counts what lies with whom, and names it', () => {
    expect(sectionOf(told(plan, 'ownership-map'), '## By organisation')).toContain(
      [
        '| Ash School | 1 in all<br>The data: Ours | 0 | 1 in all<br>Which lesson changes. |',
        '| Birch School | 1 in all<br>Why? | 0 | 0 |',
        '| Nobody is named | 1 in all<br>They wait. | 0 | 0 |',
      ].join('\n'),
    );
  });

  it('says who has which part, and where nobody has', () => {
    const parts = sectionOf(told(plan, 'ownership-map'), '## Who does what');
    expect(parts).toContain(
      '| Why? | Coordinator (Birch School) | Head (Ash School): “Which lesson changes.” | Raised by Head (Ash School) |',
    );
    expect(parts).toContain('| They wait. | Nobody is named |');
  });

  it('shows a right that the contract does not give', () => {
    expect(sectionOf(told(plan, 'ownership-map'), '## Who owns and decides what')).toContain(
      '| The questions | Not stated |\n| The data | Ash School |',
    );
  });

  it('tells of a role that is held in several schools no single one', () => {
    const plan = `${pair}role heads "Heads" at ash, birch voice leader
      question "Why?" by heads`;
    expect(sectionOf(told(plan, 'ownership-map'), '## Who does what')).toContain('| Why? | Heads |');
  });

  it('places people by their level, their voice, or their organisation', () => {
    const people = `${pair}university uni "The university"
      role head "Head" voice leader
      role officer "Officer" at ash { level area }
      role friend "Critical friend" at uni
      role guest "Somebody"
      network all "All schools"`;
    expect(sectionOf(told(people, 'ownership-map'), '## People by level')).toContain(
      [
        '| Within the school | Head | Ash School<br>Birch School |',
        '| Between schools | No role or team is named | All schools |',
        '| Beyond the school | Officer (Ash School)<br>Critical friend (The university) | The university |',
        '| Cannot tell from the plan | Somebody |  |',
      ].join('\n'),
    );
  });
});
