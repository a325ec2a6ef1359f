import { describe, expect, it } from 'vitest';
import { buildReport } from '../../language/reports/build.ts';
import { myPart } from '../../language/reports/my-part.ts';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { planOf } from '../support/plan.ts';
import { pair } from './plans.ts';
import { sectionOf } from './told.ts';

/** What there is to do, as of a day, on a text that every rule has read. */
function partsIn(text: string, role?: string): string {
  const plan = planOf(text);
  const today = '2007-01-10';
  const verdict = checkPlan(plan, { today });
  return renderMarkdown(buildReport(myPart, { plan, verdict, asOf: today, ...(role === undefined ? {} : { role }) }));
}

const plan = `${pair}role coord "Coordinator" at ash
role head "Head teacher" at birch
team group "Inquiry group" { members coord }
report "Interim account" due 2006-12-01 by coord to birch
visit "Birch visits Ash" on 2006-11-02 by group
meeting "Spring" on 2007-03-01 by head with coord { decides "Ask first." by coord due 2007-04-01 }
contract "Ours" { owed by ash to birch { time "Cover." due 2006-09-30 } }
`;

describe('what a role has to do', () => {
  it('is in the order of its days, with the part it has in each, and says what is past its day', () => {
    expect(sectionOf(partsIn(plan), '## Coordinator').split('\n').slice(5)).toEqual([
      '| When | What | Your part | With whom, for whom | What became of it |',
      '| --- | --- | --- | --- | --- |',
      '| On 2 November 2006 | Visit: Birch visits Ash | Through Inquiry group |  |  |',
      '| Due 1 December 2006 | Report: Interim account | You answer for it | To Birch School | Its day is past, and nothing shows what became of it |',
      '| On 1 March 2007 | Meeting: Spring | You take part | By Head teacher |  |',
      '| Due 1 April 2007 | Decides: Ask first. (“Spring”) | You answer for it |  |  |',
    ]);
  });

  it('is told of one role where one is asked for, with what its own organisation has promised', () => {
    const own = partsIn(plan, 'coord');
    expect(own).not.toContain('## Head teacher');
    expect(own).toContain('| Due 30 September 2006 | Time: Cover. | Ash School | To Birch School |');
    expect(partsIn(plan, 'head')).not.toContain('Cover.');
  });

  it('is said to be nothing where nothing is written', () => {
    expect(partsIn('inquiry "Mornings"\nrole tutor "Form tutor"')).toContain(
      '> **Note:** Nothing is written that this role or team has to do.',
    );
  });

  it('is nobody’s where no role is written down', () => {
    expect(partsIn('question "Why?"')).toContain('> **Missing:** No role and no team is written down yet');
  });

  it('leaves out what came unasked', () => {
    expect(
      partsIn('inquiry "Mornings" by tutor\nrole tutor "Form tutor"\nevidence "A letter" unplanned'),
    ).not.toContain('A letter');
  });
});
