import { describe, expect, it } from 'vitest';
import { buildReport } from '../../language/reports/build.ts';
import { plannedChangedHappened } from '../../language/reports/planned-changed-happened.ts';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { planOf } from '../support/plan.ts';
import { sectionOf } from './told.ts';

/** The course of a plan, as of a day. */
function courseOf(text: string, asOf = '2007-01-10'): string {
  const plan = planOf(text);
  const verdict = checkPlan(plan, { today: asOf, rules: [] });
  return renderMarkdown(buildReport(plannedChangedHappened, { plan, verdict, asOf }));
}

const plan = `inquiry "Mornings"
role coord "Coordinator"
cycle autumn "Look" from 2006-09-04 to 2006-12-15 {
  activity "Walks" on 2006-10-02 { carried out 3 of 4 lessons }
  meeting "Spring" on 2007-03-01
}
amendment "A week longer." about autumn on 2006-11-12 because "Half were ill." { agreed by coord }
amendment "A new name." on 2006-11-20
`;

describe('what was planned, changed and done', () => {
  it('puts each change beside what was agreed, with its day, its reason and who agreed', () => {
    const rows = sectionOf(courseOf(plan), '## Cycle: Look').split('\n');
    expect(rows.slice(4, 7)).toEqual([
      '| Cycle: Look | From 4 September 2006 to 15 December 2006 | On 12 November 2006: A week longer. Because “Half were ill.”, agreed by Coordinator | Nothing is written yet |',
      '| Activity: Walks | On 2 October 2006 |  | Carried out: 3 of 4 lessons |',
      '| Meeting: Spring | On 1 March 2007 |  | Still to come |',
    ]);
  });

  it('asks how a cycle ended when its last day is past, and takes a broken off one for an answer', () => {
    const untold = '> **Open:** Its last day is past, and how it ended is not written.';
    expect(courseOf(plan)).toContain(untold);
    expect(courseOf(plan, '2006-12-15')).not.toContain(untold);
    expect(courseOf('cycle "Look" from 2006-09-04 to 2006-12-15 { happened "We stopped in October." }')).not.toContain(
      untold,
    );
    expect(courseOf('cycle "Look" from 2006-09-04 to 2006-12-15 { status closed }')).not.toContain(untold);
  });

  it('tells the changes of anything else by themselves', () => {
    expect(sectionOf(courseOf(plan), '## Other changes')).toContain('| 20 November 2006 | A new name. |');
  });

  it('tells of a question what was found', () => {
    expect(courseOf('question "Why?" { finding "They wait." tentative }')).toContain(
      '| Question: Why? | Finding: They wait. Tentative |',
    );
  });

  it('is a page that says so where there is nothing to tell', () => {
    expect(courseOf('role coord "Coordinator"')).toContain('No question, cycle or amendment is written down yet.');
  });
});
