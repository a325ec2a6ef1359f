import { describe, expect, it } from 'vitest';
import { sectionOf, told } from './told.ts';

const people = `inquiry "Mornings" { unheard quiet, "Night owls" }
role head "Head teacher" voice leader
role ta "Teaching assistant" voice support-staff
role y9 "Year 9 researchers" voice student 6 students
group form "Year 9" 27 students
group quiet "Quiet students" in form
team inquirers "Inquiry group" { members head, y9 }
`;

const report = (text: string): string => told(`${people}${text}`, 'student-voice');

describe('the answer', () => {
  it('says what students do, and of what nothing is written', () => {
    const text = 'question "Why?" raised by y9 { evidence "Talks" gathered by y9 of form { method interview } }';
    expect(report(text).split('\n\n')[0]).toBe(
      'Students raise questions and gather evidence. Nothing is written yet of how they say what the evidence means and have a part in decisions.',
    );
  });

  it('tells being asked from taking part', () => {
    expect(report('evidence "Talks" by ta of form { method interview }').split('\n\n')[0]).toBe(
      'Students are asked here. Nothing is written yet of what they raise, gather, interpret or decide.',
    );
  });

  it('says so where no student is in the plan', () => {
    expect(told('question "Why do we meet?"', 'student-voice')).toMatch(
      /^> \*\*Missing:\*\* No student is in this plan/,
    );
  });
});

describe('what students do', () => {
  it('is told group by group; in a team of students and adults they are members', () => {
    const facts = report(
      `finding "They wait." interpreted by inquirers, y9
meeting "Forum" by head { decides "Ask first." by y9  dissent "It is the bus." by y9  dissent "It is the bell." by inquirers }
contract "Ours" { owner of findings y9 }`,
    );
    expect(facts).toContain(
      [
        '- **They interpret:**',
        '  - Inquiry group (as members): finding “They wait.”',
        '  - Year 9 researchers: finding “They wait.”; “It is the bus.” (“Forum”)',
        '- **They decide:** Year 9 researchers: “Ask first.” (“Forum”); what counts as found (“Ours”)',
      ].join('\n'),
    );
    expect(facts).toContain('- **They raise:** No question or concern is raised by students yet');
  });

  it('leaves out what was withdrawn', () => {
    expect(report('question "Why?" raised by y9 withdrawn')).toContain('- **They raise:** No question');
  });
});

describe('space, voice, audience, influence', () => {
  const talks = 'evidence talks "Talks" by ta of quiet { method interview';

  it('may be said of the source or of those who speak in it', () => {
    const text = `${talks} space "The library" audience head }\nchange "A puzzle" by head based on talks`;
    expect(sectionOf(report(text), '## Space, voice, audience, influence')).toContain(
      '| Talks | The library | Interview | Head teacher<br>Reaches somebody who decides | What is tried rests on it: “A puzzle” |',
    );
    const role =
      'evidence "Talks" gathered by y9 of form { method interview }\nrole y8 "Year 8" voice student { space "A room of their own" }';
    expect(report(role)).toContain('| Year 8 | A room of their own |  | Nobody who decides is named as listening |');
  });

  it('has gaps that say so', () => {
    expect(report(`${talks} }`)).toContain(
      '| Talks | Nothing is written of where they can form a view, safely | Interview | Nobody who decides is named as listening | Nothing is written yet of what came of it |',
    );
  });
});

describe('what students hear back', () => {
  it('has its day, or is a gap', () => {
    const text = `evidence "Talks" by ta of form { method interview  returned to form on 2006-12-14 as "Assembly" }
evidence "Letters" by ta of form { method interview  returned to form }
evidence "Walks" by ta of form { method interview }`;
    expect(sectionOf(report(text), '## What students hear back').split('\n').slice(4)).toEqual([
      '| Talks | Year 9 on 14 December 2006, as “Assembly” | Nothing is written yet |',
      '| Letters | Year 9<br>no day is named | Nothing is written yet |',
      '| Walks | Nothing is written of when they hear back | Nothing is written yet |',
    ]);
  });
});

describe('each group of students', () => {
  it('has its part, and whoever asks others is prepared for it', () => {
    const text = 'evidence "Talks" gathered by y9 of form { method interview }';
    const groups = sectionOf(report(text), '## Each group of students').split('\n').slice(4);
    expect(groups).toEqual([
      '| Year 9 researchers | 6 students | Gather evidence | No training is named |',
      '| Year 9 | 27 students | Are asked; no other part is written yet |  |',
      '| Quiet students |  | Are asked; no other part is written yet |  |',
    ]);
    expect(report(`${text}\ntraining "How to ask" for y9 on 2006-10-02`)).toContain(
      '| Year 9 researchers | 6 students | Gather evidence | How to ask, on 2 October 2006 |',
    );
  });
});

describe('who is seldom heard', () => {
  it('is told from the plan itself, with who speaks for them and who was missed', () => {
    const text = `group away "Boarders" { spoken for by head }
shared "Assembly" to form on 2006-12-14 { not reached quiet }`;
    expect(report(text)).toContain(
      [
        '| Quiet students | Not heard yet |',
        '| Night owls | Cannot tell: named in words only |',
        '',
        '**Others speak for them**',
        '',
        '| Who | Who speaks for them |',
        '| --- | --- |',
        '| Boarders | Head teacher |',
        '',
        '**Not reached**',
        '',
        '| By what | Who was not reached |',
        '| --- | --- |',
        '| Assembly | Quiet students |',
      ].join('\n'),
    );
  });
});

it('what is said of students and shown by nothing stands by itself', () => {
  const text = 'role y7 "Year 7" voice student { contributes "Questions nobody dares to ask" }';
  expect(sectionOf(report(text), '## Said of students, and not shown yet')).toContain(
    '- Year 7: Questions nobody dares to ask',
  );
});
