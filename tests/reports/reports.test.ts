import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../language/findings/finding.ts';
import { buildReport } from '../../language/reports/build.ts';
import { allReports, reportById } from '../../language/reports/index.ts';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import { planOf } from '../support/plan.ts';
import { pair, planFile, reportIds, reportOf, reportOn } from './plans.ts';
import { sectionOf, told } from './told.ts';

describe('every report', () => {
  it('is known by its slug', () => {
    expect(allReports.map(({ id }) => id)).toEqual([...reportIds]);
    expect(reportById('plan')?.words('en').answers).toBe('What are we trying to find out, and how?');
    expect(reportById('plan')?.words('sv').answers).toBe('Vad försöker vi ta reda på, och hur?');
    expect(reportById('poetry')).toBeUndefined();
  });

  it.each(['plan', 'evidence-matrix', 'cycle-calendar', 'ownership-map'])(
    'with nothing to say, %s is a page that says so',
    (id) => {
      expect(renderMarkdown(reportOf('', id)).split('\n\n').slice(2).join()).toBe(
        '> **Note:** This plan has nothing to say here yet.\n',
      );
    },
  );

  it('is called after the settings, the head, or the folder', () => {
    const named = planOf('inquiry "Mornings"', { settings: { title: 'From the settings' } });
    expect(reportOn(named, 'plan').plan).toBe('From the settings');
    expect(reportOf('inquiry "Mornings"', 'plan').plan).toBe('Mornings');
    expect(reportOf('school ash', 'plan').plan).toBe('example');
  });

  it('prints the day only where the plan or the caller fixed it', () => {
    const plan = planOf('inquiry "Mornings"', { settings: { asOf: '2007-01-10' } });
    expect(renderMarkdown(reportOn(plan, 'plan'))).toContain('\n\nAs of 10 January 2007\n\n');
    expect(renderMarkdown(reportOf('inquiry "Mornings"', 'plan'))).not.toContain('As of');
  });

  it.each(reportIds)('%s says when part of the text could not be read', (id) => {
    expect(told('inquiry "Mornings" {\n  by tutor', id)).toMatch(
      /^> \*\*Missing:\*\* Part of the text could not be read/,
    );
  });

  it('prints defaults as defaults', () => {
    const markdown = told('inquiry "Mornings" by tutor\nrole tutor "Form tutor"\nquestion "Why?" { }', 'plan');
    expect(markdown).toContain('- **Carried by:** Form tutor (by default)');
  });
});

describe('a list in a sentence', () => {
  it('keeps apart names that have commas of their own', () => {
    const plan = 'role head "Head, Ash"\nrole coord "Coordinator"\nquestion "Why?" by head, coord';
    expect(told(plan, 'plan')).toContain('- **Carried by:** Head, Ash; Coordinator');
  });
});

describe('the plan', () => {
  it('names the parties whose agreement to an aim is not stated', () => {
    const aims = told(`${pair}research aim "Understand." agreed by ash on 2006-08-30`, 'plan');
    expect(aims).toContain('| Understand. | Of the research | Ash School | 30 August 2006 | Birch School |');
  });

  it('lays out the way from concern to use, with its gaps', () => {
    const markdown = told('question why "Why?"\ncycle "Autumn" { pursues why }', 'plan');
    expect(markdown).toContain('| Why? | No concern is named | No evidence is named | Autumn | No use is stated |');
  });

  it('puts differing accounts side by side', () => {
    const cycle = `cycle autumn "Autumn" {
      happened "It began late." according to "The minutes"
      happened "It began on time." according to "The diary"
      doubt "Both were written in June."
    }`;
    expect(sectionOf(told(cycle, 'plan'), '## The accounts differ')).toBe(
      [
        'More than one account is given here. None is preferred.',
        '',
        '**Accounts side by side**',
        '',
        '| About | What is said | According to |',
        '| --- | --- | --- |',
        '| “Autumn”, happened | It began late. | The minutes |',
        '| “Autumn”, happened | It began on time. | The diary |',
      ].join('\n'),
    );
    expect(told(cycle, 'plan')).toContain('### Doubts\n\n- Both were written in June. (Autumn)');
  });

  it('prints limitations accepted, open points and what could not be told', () => {
    const span = { file: planFile, start: 0, end: 7 };
    const finding = {
      rule: 'voice/no-student',
      severity: 'warning',
      message: 'No student speaks to this. Who could?',
      span,
      says: { message: 'silent', holes: {} },
      related: [],
      fixes: [],
      found: '',
    } as const;
    const verdict: Verdict = {
      findings: [],
      accepted: [{ rule: finding.rule, for: 'Why?', until: '2007-03-31', because: 'Not yet.', span, finding }],
      undecided: [{ rule: 'contract/outside-term', why: '“Spring” names no day.', span }],
      openPoints: [],
    };
    const definition = reportById('plan');
    const markdown =
      definition &&
      renderMarkdown(
        buildReport(definition, {
          plan: planOf('question "Why?"\nrole coord "Coordinator" deputy not stated'),
          verdict,
        }),
      );
    expect(markdown).toContain(
      '| No student speaks to this. Who could? | Why? | Not yet. | Nobody is named | 31 March 2007 |',
    );
    expect(markdown).toContain('- “Spring” names no day. (contract/outside-term)');
    expect(markdown).toContain(
      '## Open points\n\nThe plan itself says that these are open.\n\n- Role Coordinator, deputy: not stated',
    );
  });
});

describe('the evidence matrix', () => {
  const question = `question "Why?" {
    evidence "Interviews" of pupils { method interview }
    evidence "More interviews" of pupils { method interview }
  }`;

  it('says in words where a question is thin', () => {
    expect(told(question, 'evidence-matrix')).toContain(
      '| Why? | Interviews<br>More interviews | One voice only: student | One method only: interview | Nobody from outside |',
    );
  });

  it('says where nothing is known of consent and keeping', () => {
    expect(sectionOf(told(question, 'evidence-matrix'), '## Consent, storage and keeping')).toContain(
      '| Interviews | pupils | Not stated | Not stated | Not stated | Not stated |',
    );
  });

  it('lists the sources that feed no question, and what they serve', () => {
    const idle = 'evidence minutes "Minutes" by coord\nmeeting "Forum" { reads minutes }\nrole coord "Coordinator"';
    expect(sectionOf(told(idle, 'evidence-matrix'), '## Sources not used')).toContain(
      '| Minutes | Coordinator | Meeting: Forum |',
    );
  });

  it('does not tell yes from no where it cannot', () => {
    const words = `${pair}question "Why?" by "The group" { evidence "Interviews" by ash { method interview } }`;
    expect(told(words, 'evidence-matrix')).toContain('| Cannot tell: ');
  });
});
