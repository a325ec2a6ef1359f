import { describe, expect, it } from 'vitest';
import { sectionOf, told } from './told.ts';

const plan = `inquiry "Mornings" from 2006-09-01 to 2007-07-31
role coord "Coordinator" from 2006-09-01 to 2007-01-31
role head "Head teacher" { deputy coord }
role helpers "Helpers" 4 students
evidence "Marks" by coord on 2006-10-02
evidence "Walks" gathered by helpers, head
agreement "Data" { custodian coord }
meeting "Forum" by head { decides "Ask first." by head due 2006-11-01 }
`;

describe('what goes with a role', () => {
  it('is in the order of its days, and says where nobody else has it in hand', () => {
    expect(sectionOf(told(plan, 'if-somebody-leaves'), '## Coordinator').split('\n')).toEqual([
      '- **In the role:** From 1 September 2006 to 31 January 2007',
      '- **Who steps in:** Nobody is named who steps in',
      '- **Steps in for:** Head teacher',
      '',
      '**What goes with it, by date**',
      '',
      '| What | In what way | When | Who is left with it |',
      '| --- | --- | --- | --- |',
      '| Evidence: Marks | Answers for it | On 2 October 2006 | Nobody is named who steps in |',
      '| Agreement: Data | Keeps the data | No day is stated | Nobody is named who steps in |',
    ]);
  });

  it('is left with a deputy, or with those who hold it too', () => {
    const head = sectionOf(told(plan, 'if-somebody-leaves'), '## Head teacher');
    expect(head).toContain('| Decides: Ask first. (“Forum”) | Answers for it | Due 1 November 2006 | Coordinator |');
    expect(head).toContain('| Evidence: Walks | Gathers it | No day is stated | Helpers |');
  });

  it('asks for no deputy of a role that several hold', () => {
    expect(sectionOf(told(plan, 'if-somebody-leaves'), '## Helpers')).not.toContain('Who steps in');
  });

  it('is said to be nothing where nothing is written', () => {
    expect(told('inquiry "Mornings"\nrole tutor "Form tutor"', 'if-somebody-leaves')).toContain(
      '> **Note:** Nothing is written that goes with it.',
    );
  });
});
