import { describe, expect, it } from 'vitest';
import { type QuestionId, questionIds } from '../../language/locales/locale.ts';
import { called } from '../../language/model/ask/facts.ts';
import { peopleQuestions } from '../../language/questions/ask.ts';
import { planOf } from '../support/plan.ts';

const people = `partnership "Looking closely" { between ash, uni }
school ash "Ash School"
university uni "University"
role head "Head" at ash
role fellow "Fellow" at uni
role researchers "Student researchers" at ash voice student
group quiet "Students who seldom speak" at ash 12 students
`;

/** The titles of what a question is about in a plan, the people above among it. */
function about(id: QuestionId, text: string): string[] {
  const found = peopleQuestions(planOf(people + text)).find((one) => one.id === id);
  return found?.about.map(called) ?? [];
}

/** Each question with a plan that it is asked of, what it is about there, and a plan it is not asked of. */
const asked: Readonly<Record<QuestionId, readonly [speaking: string, titles: readonly string[], silent: string]>> = {
  'right-problem': ['question "Why?"\nquestion "Who?"', ['Why?', 'Who?'], 'question not stated'],
  'not-in-the-room': ['', ['Looking closely'], ''],
  'could-refuse': ['school elm "Elm School" { entry invited }', ['Elm School'], 'school elm "Elm" { entry mandated }'],
  trust: ['', ['Looking closely'], ''],
  'mutual-benefit': ['benefit "Time to think." for ash', ['Time to think.'], ''],
  'argued-definition': ['definition "Equity" "Everybody takes part."', ['Equity'], ''],
  'fair-name': ['group staff-a "Form tutors" voice teacher', ['Students who seldom speak'], ''],
  'free-to-decline': [
    'evidence "Talks" by head of quiet { method interview }\nevidence "Marks" of quiet { method statistics }',
    ['Talks'],
    'evidence "Marks" of quiet { method statistics }',
  ],
  'free-outsider': [
    `question "Why?" by head {
  evidence "Visits" gathered by fellow
  evidence "Diaries" gathered by head
}
evidence "A look" from outside the team`,
    ['Visits', 'A look'],
    'question "Why?" by head { evidence "Diaries" gathered by head }',
  ],
  'read-differently': ['evidence "Talks" interpreted by head, fellow\nevidence "Marks"', ['Talks'], 'evidence "Talks"'],
  'heard-students': [
    'evidence "Letters" voice student\nevidence "Marks" of quiet { method statistics }',
    ['Letters'],
    'evidence "Marks" of quiet { method statistics }',
  ],
  'serious-rival': ['finding "It works." { rival "They grew older." }', ['They grew older.'], 'finding "It works."'],
  'worth-acting': ['finding "It works."', ['It works.'], ''],
  'who-gains': ['change "A shared task" for quiet', ['A shared task'], ''],
  'adapt-matters': [
    'decision "In May" { result adapt }\ndecision "In June" { result adopt }',
    ['In May'],
    'decision "In June" { result adopt }',
  ],
  'hosts-learn': ['visit "Ash visits Elm"', ['Ash visits Elm'], ''],
};

describe('a question for people', () => {
  it.each(questionIds)('%s is asked of what it is about', (id) => {
    const [speaking, titles] = asked[id];
    expect(about(id, speaking)).toEqual(titles);
  });

  // The people above are a partnership with a group, so what is asked of these is asked always.
  const always: readonly QuestionId[] = ['not-in-the-room', 'trust', 'fair-name'];
  it.each(questionIds.filter((id) => !always.includes(id)))(
    '%s is not asked where there is nothing it could be about',
    (id) => {
      const [, , silent] = asked[id];
      expect(about(id, silent)).toEqual([]);
    },
  );

  it('is not about trust where nobody has a partner, nor about a name where no students are grouped', () => {
    const alone = planOf('inquiry "Calm starts"\ngroup tutors "Tutors" voice teacher');
    expect(peopleQuestions(alone).map(({ id }) => id)).toEqual(['not-in-the-room']);
    expect(peopleQuestions(planOf(''))).toEqual([]);
  });

  it('comes with its words in the language of the plan, and its sources', () => {
    const swedish = planOf(people, { settings: { language: 'sv' } });
    expect(peopleQuestions(swedish).find(({ id }) => id === 'trust')).toMatchObject({
      question: 'Kan var och en av er säga något obekvämt till de andra, och har det hänt?',
      sources: [{ source: 'actionResearch2024' }, { source: 'nnerpp', place: 'dimension 1' }],
      place: 'Inget forum är angivet där alla parter sitter tillsammans.',
    });
  });
});

describe('the forum', () => {
  /** Where a question could be asked in a plan, and why there. */
  function forum(id: QuestionId, text: string, today?: string): string {
    const { forum: found, place } = peopleQuestions(planOf(people + text), today).find((one) => one.id === id) ?? {};
    return [found && called(found.thing), found?.day, place].filter(Boolean).join(', ');
  }

  const spring = 'meeting "Spring" on 2026-03-10 by head with fellow';

  it.each([
    [
      'all parties sit together',
      'trust',
      `meeting "Staff" on 2026-03-01 by head\n${spring}`,
      'Spring, 2026-03-10, all parties are there',
    ],
    [
      'the collaboration is looked at, before one where all are',
      'trust',
      `${spring}\nreflection "How do we work?" on 2026-05-05 by head { kind collaboration }`,
      'How do we work?, 2026-05-05, it looks at the collaboration itself',
    ],
    [
      'the members of a team come from all parties',
      'trust',
      'team core "Core" { coordinated by head  members fellow }',
      'Core, all parties are there',
    ],
    [
      'students are there',
      'fair-name',
      `${spring}\nmeeting "With those who asked" by head with researchers`,
      'With those who asked, students are there',
    ],
    [
      'the evidence is read that a finding rests on',
      'worth-acting',
      `evidence talks "Talks"
finding "It works." based on talks
${spring}
meeting "What they said" by head { reads talks }`,
      'What they said, this is on its table',
    ],
    [
      'people meet at all, if there is no better one',
      'worth-acting',
      'finding "It works."\nmeeting "Staff" on 2026-03-01 by head',
      'Staff, 2026-03-01',
    ],
    [
      'nowhere, where none is declared',
      'worth-acting',
      'finding "It works."',
      'No forum is declared: no meeting, reflection or team.',
    ],
    ['nowhere, where students sit in none', 'fair-name', spring, 'No forum is declared with students in it.'],
    [
      'nowhere, where one party is missing from all',
      'trust',
      'meeting "Staff" by head',
      'No forum is declared where all parties sit together.',
    ],
  ] as const)('is where %s', (_title, id, text, where) => {
    expect(forum(id, text)).toBe(where);
  });

  it('is one that is still to come', () => {
    const autumn = 'meeting "Autumn" on 2026-10-10 by head with fellow';
    expect(forum('trust', `${autumn}\n${spring}`, '2026-01-01')).toBe('Spring, 2026-03-10, all parties are there');
    expect(forum('trust', `${autumn}\n${spring}`, '2026-03-11')).toBe('Autumn, 2026-10-10, all parties are there');
    expect(forum('trust', `${spring} every term`, '2026-03-11')).toBe('Spring, all parties are there');
    expect(forum('trust', `${spring} { status done }`)).toBe('No forum is declared where all parties sit together.');
  });
});
