import { describe, expect, it } from 'vitest';
import { buildReport } from '../../language/reports/build.ts';
import { reportById } from '../../language/reports/index.ts';
import { publicPlan } from '../../language/reports/public/plan.ts';
import { renderHtml } from '../../language/reports/render/html.ts';
import { renderJson } from '../../language/reports/render/json.ts';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import type { Document } from '../../language/reports/report.ts';
import { checkPlan } from '../../language/rules/run.ts';
import type { ReportSettings } from '../../language/settings/settings.ts';
import { planOf } from '../support/plan.ts';
import { asProgramme, reportIds } from './plans.ts';

function publicReport(text: string, id: string, reports: ReportSettings = {}): Document {
  const plan = publicPlan(planOf(text, { settings: { reports } }));
  const definition = reportById(id);
  if (!definition) throw new Error(`There is no report ${id}`);
  const verdict = checkPlan(plan, { today: '2007-01-10', rules: [] });
  return buildReport(definition, { verdict, edition: 'public', ...asProgramme(definition, plan, verdict) });
}

const told = (text: string, reports?: ReportSettings): string => renderMarkdown(publicReport(text, 'plan', reports));

describe('the public edition', () => {
  it('says on its first page what it is', () => {
    const document = publicReport('inquiry "Mornings"', 'plan');
    const says = 'Public edition. What the partners have marked as internal is left out';
    expect(renderMarkdown(document).split('\n\n')[2]).toContain(says);
    expect(renderHtml(document)).toContain(`<p class="edition">${says}`);
    expect(JSON.parse(renderJson(document)).edition).toBe('public');
  });

  const secret = `inquiry "Mornings" by tutor
    role tutor "Form tutor"
    question why "Why?" {
      evidence walks "Walking interviews" by tutor
      evidence talk "A talk behind closed doors" by tutor internal { method "overheard" }
      finding "They wait." based on walks, talk tentative
      doubt "Two papers disagree."
    }
    moment "The coordinator wanted to stop." on 2006-11-14 internal
    moment "It rained." on 2006-11-15 { note "Nobody had an umbrella." questioned "Whether we may go on." internal }
    accept claims/no-rival for talk because "It was private."
  `;

  it.each(reportIds)('tells nothing internal, no notes and no doubts in %s', (id) => {
    const whole = renderJson(publicReport(secret, id));
    for (const hidden of [
      'behind closed doors',
      'overheard',
      'wanted to stop',
      'umbrella',
      'go on',
      'disagree',
      'private',
    ])
      expect(whole).not.toContain(hidden);
  });

  it('tells nothing internal of what a programme lends', () => {
    const inherited =
      'definition trust "What we can say aloud" { definition quiet "A word behind closed doors" }\nrole friend "Somebody unnamed" internal';
    const plan = publicPlan(planOf('inquiry "Mornings" by friend', { inherited }));
    expect(plan.inherited.map(({ name }) => name?.text)).toEqual(['trust', 'quiet']);
    expect(plan.head?.facts.flatMap(({ values }) => values.map(({ text }) => text))).toEqual(['something not public']);
  });

  it('says that something is there where it is spoken of', () => {
    expect(told(secret)).toContain('- **Rests on:** “Walking interviews” and something not public\n');
  });

  const members = `inquiry "Mornings"
    group quiet "Quiet students" 6 students
    role first "The boy by the window" in quiet voice student { mandate "He asked to." }
    role second "Student council" voice student 40 students
    question "Why?" by first, second, "The boy by the window" {
      outcome "They speak." for quiet { before 2 of 6 quiet }
    }
  `;

  it('without a number tells every role of a group with a stated size as the group only', () => {
    const report = told(members);
    expect(report).not.toContain('window');
    expect(report).not.toContain('He asked to');
    expect(report).toContain('- **Carried by:** Quiet students, Student council and Quiet students');
    expect(report).toContain('2 of 6 (Quiet students)');
  });

  it('with a number tells neither the size of a smaller group nor who is in it', () => {
    const report = told(members, { smallGroup: 10 });
    expect(report).not.toContain('window');
    expect(report).toContain('| Quiet students | fewer than 10 students |');
    expect(report).toContain('not shown for a small group');
    expect(report).toContain('| Student council | Student | 40 students |');
  });

  it('leaves a role of a larger group as it is', () => {
    expect(told(members, { smallGroup: 5 })).toContain('- **Carried by:** The boy by the window');
  });
});
