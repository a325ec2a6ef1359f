import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../language/findings/finding.ts';
import { buildReport } from '../../language/reports/build.ts';
import { allReports, reportById } from '../../language/reports/index.ts';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import { planOf } from '../support/plan.ts';
import { planFile, reportIds, reportOf, reportOn } from './plans.ts';

/** A report as Markdown, without its title. */
const told = (text: string, id: string): string => renderMarkdown(reportOf(text, id)).split('\n').slice(4).join('\n');

/** The section below a heading. */
function sectionOf(markdown: string, heading: string): string {
  const [, after = ''] = markdown.split(`${heading}\n\n`);
  return after.split(/\n\n#/)[0]?.trim() ?? '';
}

const pair = `partnership "Two schools" { between ash, birch }
school ash "Ash School"
school birch "Birch School"
`;

describe('every report', () => {
  it('is known by its slug', () => {
    expect(allReports.map(({ id }) => id)).toEqual([...reportIds]);
    expect(reportById('plan')?.words('en').answers).toBe('What are we trying to find out, and how?');
    expect(reportById('plan')?.words('sv').answers).toBe('Vad försöker vi ta reda på, och hur?');
    expect(reportById('poetry')).toBeUndefined();
  });

  it.each(['plan', 'evidence-matrix'])('with nothing to say, %s is a page that says so', (id) => {
    expect(renderMarkdown(reportOf('', id)).split('\n\n').slice(2).join()).toBe(
      '> **Note:** This plan has nothing to say here yet.\n',
    );
  });

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

describe('the contract', () => {
  it('shows who owes what to whom, and where nothing is stated', () => {
    const contract = 'contract "Ours" { owed by ash to birch { visits "A visit." every half-term } }';
    expect(sectionOf(told(pair + contract, 'contract'), '### What we owe each other')).toBe(
      [
        'Read a row to see what a party gives, a column to see what it is given. The tables below give each duty in full.',
        '',
        '**Who owes what to whom**',
        '',
        '| Who owes | To Ash School | To Birch School |',
        '| --- | --- | --- |',
        '| Ash School | – | Visits |',
        '| Birch School | Nothing is stated | – |',
        '',
        '**What Ash School owes**',
        '',
        '| What is owed | To whom | When | What shows it, and what came of it |',
        '| --- | --- | --- | --- |',
        '| Visits: A visit. | Birch School | Every half-term | Nothing yet |',
        '',
        '> **Missing:** Nothing is stated that Birch School owes.',
      ].join('\n'),
    );
  });

  it('tells a partnership without a contract what that means', () => {
    expect(told(pair, 'contract')).toContain('> **Missing:** No contract is written down yet.');
  });

  it('keeps apart what is left open and what is missing', () => {
    const rights = told(
      `${pair}contract "Ours" { owner of data left open  owner of findings "Both schools" }`,
      'contract',
    );
    expect(rights).toContain('| The data | left open on purpose |\n| The findings | Both schools |');
    expect(rights).toContain('| The questions | Not stated |');
  });

  it('gives each party a line to sign, with the role that holds a mandate', () => {
    const head = 'role head "Head teacher" at ash { mandate "Governors" }';
    expect(sectionOf(told(`${pair}${head}\ncontract "Ours"`, 'contract'), '## Signatures')).toContain(
      '| For Ash School |  | Head teacher (Ash School) |  |\n| For Birch School |  |  |  |',
    );
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

describe('what is said of a plan in passing', () => {
  it('puts what hinders apart from what helps, with whose account it is', () => {
    const markdown = told(
      'arrangement "A paid hour" { effect enables }\narrangement "Meetings at seven" { effect hinders } according to "The diary"',
      'plan',
    );
    expect(markdown).toContain('**What helps**\n\n| What |\n| --- |\n| A paid hour |');
    expect(markdown).toContain(
      '**What hinders**\n\n| What | What else is said |\n| --- | --- |\n| Meetings at seven | According to: The diary |',
    );
  });

  it('says how a barrier is met where nobody works on it', () => {
    const barriers = 'barrier "The bus" { response out-of-reach }\nbarrier "The bell"';
    expect(told(barriers, 'plan')).toContain(
      '| The bus | Not stated | Not stated | Out of reach |\n| The bell | Not stated | Not stated | Nothing yet |',
    );
  });

  it('tells open points of untitled things apart', () => {
    const points = told(
      'outcome for boarders left open\ngroup boarders "Boarders"\noutcome for "Staff" not stated',
      'plan',
    );
    expect(points).toContain('- Outcome for Boarders: left open on purpose\n- Outcome for Staff: not stated');
  });

  it('prints what has no place of its own, with its word', () => {
    expect(told('question "Why?" { stops when "Three classes agree." }', 'plan')).toContain(
      '- **Stops when:** Three classes agree.',
    );
    expect(told('practice "First lessons" { now "Silence." gains "Adults" }', 'plan')).toContain(
      '| First lessons | Silence. | Gains: Adults |',
    );
  });

  it('names what the plan follows', () => {
    expect(told('inquiry "Mornings" after spring\ncycle spring "Spring"', 'plan')).toContain('- **Follows:** “Spring”');
  });
});

describe('what is owed', () => {
  it('names those who may ask', () => {
    const owed = `${pair}team team-a "Team A"
team team-b "Team B"
owed by ash to birch { support "An answer." every request of team-a, team-b }`;
    expect(told(owed, 'contract')).toContain(
      '| Support: An answer. | Birch School | Every request of Team A and Team B | Nothing yet |',
    );
  });

  it('says what came of a duty, and what it hangs on', () => {
    const duty =
      'owed by ash to birch { consultation "All are asked." { condition "The hall is free." result "40 were there." not reached "Supply teachers" happened "Two evenings." } }';
    expect(told(pair + duty, 'contract')).toContain(
      '| Consultation: All are asked. Condition “The hall is free.” | Birch School | No day is stated | Two evenings.<br>Result: 40 were there.<br>Not reached: Supply teachers |',
    );
  });

  it('is a list for each party where a matrix would be too wide', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const schools = names.map((name) => `school ${name} "School ${name.toUpperCase()}"`).join('\n');
    const many = `partnership "Seven" { between ${names.join(', ')} }\n${schools}
owed by a to b, c { visits "A visit." time "An hour." }
owed by a to d { time "A day." }`;
    const markdown = told(many, 'contract');
    expect(markdown).toContain(
      '- **School A:**\n  - To School B and School C: Visits; Time\n  - To School D: Time\n- **School B:** Nothing is stated',
    );
    expect(markdown).not.toContain('**Who owes what to whom**');
  });

  it('stands beside expectations and grants', () => {
    const markdown = told(
      `${pair}expectation "Honest answers." by ash of birch\ngrant "The programme" 500 GBP by "A council" to ash { condition "Free to read." }`,
      'contract',
    );
    expect(markdown).toContain('| Honest answers. | Ash School | Birch School |');
    expect(markdown).toContain('| The programme | 500 GBP | A council | Ash School | Free to read. |');
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
