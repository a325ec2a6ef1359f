import { describe, expect, it } from 'vitest';
import { pair } from './plans.ts';
import { sectionOf, told } from './told.ts';

const id = 'ecology-of-equity';

/** What stands above the first heading: the answer in short. */
const answer = (text: string): string => told(text, id).split('\n## ')[0]?.trim() ?? '';

const barriers = `${pair}barrier starts "Nobody speaks before ten." { level classroom caused by school-practice }
barrier bus "The bus leaves at three." { level area caused by local-system }
barrier law "Marks come from the state." { level national caused by policy response out-of-reach }
concern "They stay away." noticed by ash { caused by learner }
`;

describe('the ecology of equity', () => {
  it('says first where the causes are seen, where something is done, and where not', () => {
    const plan = `${barriers}change "A shared task" { level classroom addresses starts }`;
    expect(answer(plan)).toBe(
      [
        '- **What stands in the way lies:** within schools (1), beyond the school (2)',
        '- **We put it down to:** what the school does (1), how schools and services around it work (1), national or local policy (1), the learners themselves (1)',
        '- **We act:** within schools (1)',
        '- **Barriers, and no action at all:** beyond the school',
        '- **No action is said to address:**',
        '  - “The bus leaves at three.”',
        '  - “Marks come from the state.” (nobody here can change it)',
      ].join('\n'),
    );
  });

  it('cannot tell where an action may be, that does not say at which level it works', () => {
    expect(answer(`${barriers}change "A later bus" { addresses bus }`)).toContain(
      '- **Barriers, and no action at all:** Cannot tell: what is tried does not say at which level it works (within schools, beyond the school)',
    );
  });

  it('says so where each level with a barrier has an action, and each barrier one that addresses it', () => {
    const plan = 'barrier bus "The bus" { level area }\nchange "A later bus" { level area addresses bus }';
    expect(answer(plan)).toContain('- **Barriers, and action too:** beyond the school');
    expect(answer(plan)).not.toContain('No action is said to address');
  });

  it('puts what worries people under what it is put down to, with who said so, and what has no cause last', () => {
    const causes = sectionOf(told(`${barriers}barrier "The bell"`, id), '## What we put it down to');
    expect(causes.split('\n').slice(-5)).toEqual([
      '| What the school does | Nobody speaks before ten. | Nothing is named |',
      '| How schools and services around it work | The bus leaves at three. | Nothing is named |',
      '| National or local policy | Marks come from the state. | Out of reach |',
      '| The learners themselves | They stay away. Noticed by Ash School | Nothing is named |',
      '| Not stated | The bell | Nothing is named |',
    ]);
  });

  it('looks at arrangements as words, work and power, and says where nobody has looked', () => {
    const plan = `arrangement "A paid hour" every Thursday { kind work-and-resources effect enables }
arrangement "Meetings at seven" { kind work-and-resources effect hinders }
arrangement "We say ability" { kind language effect hinders } according to "The diary"
arrangement "The bell" { effect hinders }`;
    expect(sectionOf(told(plan, id), '## What holds practice in place').split('\n').slice(-4)).toEqual([
      '| Words: what can be said here | Nothing is named | We say ability, according to The diary |',
      '| Work: time, space, things, money | A paid hour, every Thursday | Meetings at seven |',
      '| Power: who decides, who trusts whom | Nothing is named | Nothing is named |',
      '| Which of the three is not stated | Nothing is named | The bell |',
    ]);
  });

  it('tells what draws on a strength', () => {
    const plan =
      'resource hall "A hall" { level within-school }\nresource "Cousins"\nchange "Reading aloud" { draws on hall }';
    expect(sectionOf(told(plan, id), '## What is there to draw on').split('\n').slice(-2)).toEqual([
      '| A hall | Within the school | “Reading aloud” |',
      '| Cousins |  | Nothing is named |',
    ]);
  });

  it('has nothing to say of a plan that names none of this', () => {
    expect(told('question "Why?" by "Somebody"', id)).toBe('> **Note:** This plan has nothing to say here yet.\n');
  });
});
