import { describe, expect, it } from 'vitest';
import { buildReport } from '../../language/reports/build.ts';
import type { MemberSummary, Members } from '../../language/reports/members.ts';
import { programmeOverview } from '../../language/reports/programme-overview.ts';
import { publicPlan } from '../../language/reports/public/plan.ts';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import { summaryOf } from '../../language/reports/summary.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { planOf } from '../support/plan.ts';
import { pair } from './plans.ts';
import { sectionOf } from './told.ts';

const today = '2007-01-10';

/** What a programme is told of a text. */
function summaryOfText(text: string, inherited?: string): MemberSummary {
  const plan = planOf(text, inherited === undefined ? {} : { inherited });
  return summaryOf(plan, checkPlan(plan, { today }), today);
}

function overview(members: Members | undefined, plans: readonly string[] = ['schools/*']): string {
  const plan = planOf('partnership "The town" { status running }', { settings: { plans } });
  const verdict = checkPlan(plan, { today, rules: [] });
  return renderMarkdown(buildReport(programmeOverview, { plan, verdict, ...(members && { members }) }))
    .split('\n')
    .slice(4)
    .join('\n');
}

const of = (...read: readonly MemberSummary[]): Members => ({ today, read, unread: 0 });

const member: MemberSummary = {
  title: 'A plan',
  places: [],
  status: 'running',
  underWay: [],
  next: [],
  overdue: [],
  asked: [],
  isPartial: false,
};
const late = { sort: 'duty', label: 'A page', first: '2006-12-01', last: '2006-12-01' } as const;

describe('what a programme is told of a plan', () => {
  const text = `partnership "Calm starts" { status running  between ash, birch }
school ash "Ash School" part of town
school birch "Birch School" part of town
contract "Ours" { review on 2007-06-15 }
owed by ash to birch { access "To first lessons." due 2006-09-15 }
cycle "Look closely" from 2006-11-01 to 2007-03-30 {
  meeting "What we heard" on 2007-02-01
  meeting "What we had hoped" on 2006-12-01
}
moment "It rained." on 2007-02-02`;
  const summary = summaryOfText(text, 'authority town "The town"');

  it('is how far it is, what comes next and what is past its day', () => {
    expect(summary).toMatchObject({ title: 'Calm starts', status: 'running', isPartial: false });
    expect(summary.underWay.map(({ label }) => label)).toEqual(['Look closely']);
    expect(summary.next.map(({ sort, label, first }) => [sort, label, first])).toEqual([
      ['meeting', 'What we heard', '2007-02-01'],
      ['review', 'Ours', '2007-06-15'],
    ]);
    expect(summary.overdue.map(({ sort, label, last }) => [sort, label, last])).toEqual([
      ['duty', 'To first lessons.', '2006-09-15'],
    ]);
  });

  it('is the place its schools belong to, else these', () => {
    expect(summary.places).toEqual(['The town']);
    expect(summaryOfText(pair).places).toEqual(['Ash School', 'Birch School']);
    const inside = summaryOfText(
      'inquiry "Mornings" at ash',
      'school ash "Ash School" part of town\nauthority town "The town"',
    );
    expect(inside.places).toEqual(['The town']);
    expect(summaryOfText('inquiry "Mornings" at "Some school"').places).toEqual([]);
  });

  it('is how often each question is open, not what it says', () => {
    expect(summary.asked.find(({ rule }) => rule === 'contract/overdue')).toEqual({
      rule: 'contract/overdue',
      severity: 'warning',
      count: 1,
    });
  });

  it('is for the public nothing of what is internal', () => {
    const plan = publicPlan(planOf('inquiry "Mornings"\nmeeting "Behind closed doors" on 2007-02-01 internal'));
    expect(summaryOf(plan, checkPlan(plan, { today }), today).next).toEqual([]);
  });
});

describe('the overview of a programme', () => {
  it('says first how many plans there are, how far, and what is past its day in which', () => {
    const told = overview(
      of(
        {
          ...member,
          title: 'First',
          next: [{ ...late, sort: 'meeting', label: 'Forum', first: '2007-02-01', last: '2007-02-01' }],
        },
        {
          ...member,
          title: 'Second',
          status: 'closed',
          overdue: [late],
          asked: [{ rule: 'contract/overdue', severity: 'warning', count: 1 }],
        },
        { ...member, title: 'Third', asked: [{ rule: 'contract/overdue', severity: 'warning', count: 2 }] },
      ),
    );
    expect(told.split('\n').slice(0, 5)).toEqual([
      '- **Plans:** 3',
      '- **How far they are:** running (2), closed (1)',
      '- **Past their day, and nothing shows what became of it:** in one plan: Second',
      '- **Next:** 1 February 2007: Meeting: Forum (First)',
      '- **Asked most widely:** Something promised is past its day, and nothing shows that it was done (contract/overdue), in 2 plans',
    ]);
    expect(sectionOf(told, '## Past their day')).toContain('| Second | Promise: A page | 1 December 2006 |');
  });

  it('puts plans with something past its day first, then those whose next day is nearest', () => {
    const meeting = (day: string) => ({ ...late, sort: 'meeting', label: 'Forum', first: day, last: day }) as const;
    const told = overview(
      of(
        { ...member, title: 'Without a day' },
        { ...member, title: 'In March', next: [meeting('2007-03-01')] },
        { ...member, title: 'Late', overdue: [late] },
        { ...member, title: 'In February', next: [meeting('2007-02-01')], places: ['The town'] },
        { ...member, title: 'Half typed', isPartial: true },
      ),
    );
    expect(sectionOf(told, '## Every plan').split('\n').slice(6)).toEqual([
      '| Late | Running | No day ahead | 1 | Nothing |',
      '| In February (The town) | Running | 1 February 2007: Meeting: Forum | Nothing | Nothing |',
      '| In March | Running | 1 March 2007: Meeting: Forum | Nothing | Nothing |',
      '| Half typed<br>Part of it could not be read | Running | No day ahead | Nothing | Nothing |',
      '| Without a day | Running | No day ahead | Nothing | Nothing |',
    ]);
  });

  it('counts questions by what they weigh, by rule and by place', () => {
    const told = overview(
      of(
        {
          ...member,
          title: 'First',
          places: ['East'],
          asked: [{ rule: 'evidence/no-counter', severity: 'hint', count: 2 }],
        },
        {
          ...member,
          title: 'Second',
          places: ['East', 'West'],
          overdue: [late],
          asked: [
            { rule: 'contract/overdue', severity: 'warning', count: 1 },
            { rule: 'evidence/no-counter', severity: 'hint', count: 1 },
          ],
        },
        { ...member, title: 'Third', asked: [{ rule: 'ours/unheard-of', severity: 'hint', count: 1 }] },
      ),
    );
    const asked = sectionOf(told, '## What is asked, and where');
    expect(asked).toContain(
      [
        '| Something promised is past its day, and nothing shows that it was done (contract/overdue) | 1 | 1 |',
        '| Nothing is sought that could show the opposite (evidence/no-counter) | 2 | 3 |',
        '| ours/unheard-of | 1 | 1 |',
      ].join('\n'),
    );
    expect(asked).toContain(
      ['| East | 2 | 1 | 1 | 3 |', '| West | 1 | 1 | 1 | 1 |', '| Where is not stated | 1 | 0 | 0 | 1 |'].join('\n'),
    );
  });

  it('stays readable with more plans than anybody looks through', () => {
    const many = Array.from({ length: 1300 }, (_, at) => ({
      ...member,
      title: `Plan ${at + 1}`,
      overdue: at < 9 ? [late] : [],
    }));
    const told = overview(of(...many));
    expect(told).toContain('- **Plans:** 1,300\n');
    expect(told).toContain('in 9 plans: Plan 1; Plan 2; Plan 3; Plan 4; Plan 5; and 4 more');
    expect(sectionOf(told, '## Every plan').split('\n')).toHaveLength(1306);
  });
});

describe('an overview without plans says why', () => {
  it.each([
    ['of a plan that is no programme', undefined, [], '> **Note:** This plan is no programme'],
    [
      'where nobody looked',
      undefined,
      ['schools/*'],
      '> **Missing:** This plan is a programme, and its plans have not been looked at.',
    ],
    [
      'where none is there',
      of(),
      ['schools/*', 'more/*'],
      '> **Missing:** This programme names its plans as “schools/\\*” or “more/\\*”, and no plan was found there.',
    ],
    [
      'where they are still being read',
      { today, read: [], unread: 12 },
      ['schools/*'],
      '> **Open:** None of the 12 plans of this programme has been read yet.',
    ],
    [
      'where some are still being read',
      { today, read: [member], unread: 2 },
      ['schools/*'],
      '> **Open:** Not everything is here yet: 2 of 3 plans have not been read.',
    ],
  ] as const)('%s', (_, members, plans, begins) => {
    expect(overview(members, plans).startsWith(begins)).toBe(true);
  });
});
