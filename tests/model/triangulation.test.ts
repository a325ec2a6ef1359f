import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../language/model/ask/evidence/evidence.ts';
import { commonMethod, commonPeople, hasOutsider } from '../../language/model/ask/evidence/triangulation.ts';
import { asksChildren } from '../../language/model/ask/voices/students.ts';
import { readSettings } from '../../language/settings/read.ts';
import { named, planOf } from './asked.ts';

const people = `group form "The form"
group quiet "Quiet students" in form
group silent "Silent students" in quiet
group other "Another form"
role y9 "Year 9 researchers" voice student
team pair "The pair" { members y9 }
school ash "Ash"
school birch "Birch"
role teacher "Teacher" at ash voice teacher
role colleague "Second teacher" at ash voice teacher
role guest "Teacher of another school" at birch voice teacher
role head "Head" at ash voice leader
team staffroom "Teachers of Ash" { members teacher, colleague }
team joint "Teachers of two schools" { members teacher, guest }
team mixed "Inquiry group" { members teacher, head }
`;

function commonOf(sources: string): string {
  const plan = planOf(`${people}question q "Why?" {\n${sources}\n}`);
  const common = commonPeople(plan, evidenceOf(plan, named(plan, 'q')));
  return common.is === 'one' ? `one: ${common.people.label}` : common.is;
}

describe('the people of several sources', () => {
  it.each([
    ['one: Quiet students', 'evidence a "A" of quiet\nevidence b "B" of quiet'],
    ['one: The form', 'evidence a "A" of silent\nevidence b "B" of form'],
    ['one: The pair', 'evidence a "A" of y9\nevidence b "B" of pair'],
    ['one: pupils', 'evidence a "A" of pupils\nevidence b "B" of quiet\nevidence c "C" of y9'],
    ['one: teacher', 'evidence a "A" { voice teacher }\nevidence b "B" of quiet { voice teacher }'],
    ['one: Teachers of Ash', 'evidence a "A" of teacher\nevidence b "B" of staffroom'],
    ['several', 'evidence a "A" of teacher\nevidence b "B" of guest\nevidence c "C" of joint'],
    ['several', 'evidence a "A" of teacher\nevidence b "B" of joint'],
    ['several', 'evidence a "A" of teacher\nevidence b "B" of head\nevidence c "C" of mixed'],
    ['one: Teacher', 'evidence a "A" of teacher\nevidence b "B" of mixed { voice teacher }'],
    ['several', 'evidence a "A" of quiet\nevidence b "B" of other'],
    ['several', 'evidence a "A" of quiet, staff'],
    ['several', 'evidence a "A" of quiet\nevidence b "B" { voice teacher }\nevidence c "C"'],
    ['cannot tell', 'evidence a "A" of quiet\nevidence b "B" { voice student }'],
    ['cannot tell', 'evidence a "A" of quiet\nevidence b "B" of "Others"'],
    ['cannot tell', 'evidence a "A" of quiet\nevidence b "B" { method documents }'],
    [
      'cannot tell',
      'evidence a "A" {\n voice student according to "X"\n voice teacher according to "Y"\n}\nevidence b "B" { voice "neighbour" }',
    ],
  ])('%s', (expected, sources) => {
    expect(commonOf(sources)).toBe(expected);
  });
});

describe('the methods of several sources', () => {
  it.each([
    ['one: survey and questionnaire', 'evidence a "A" { method survey }\nevidence b "B" { method questionnaire }'],
    ['several', 'evidence a "A" { method interview, observation }'],
    ['several', 'evidence a "A" { method interview }\nevidence b "B" { method observation }\nevidence c "C"'],
    ['cannot tell', 'evidence a "A" { method interview }\nevidence b "B" { method "walk and talk" }'],
    ['cannot tell', 'evidence a "A" { method interview }\nevidence b "B" { method not stated }'],
  ])('%s', (expected, sources) => {
    const plan = planOf(`question q "Why?" {\n${sources}\n}`);
    const common = commonMethod(plan, evidenceOf(plan, named(plan, 'q')));
    expect(common.is === 'one' ? `one: ${common.methods.join(' and ')}` : common.is).toBe(expected);
  });
});

describe('a method that the plan has added', () => {
  const { settings } = readSettings(
    'words: {method: {walking-interview: {means: Two walk and talk., data: qualitative}}}',
  );
  const asked = (sources: string) => {
    const plan = planOf(`question q "Why?" {\n${sources}\n}\ngroup y9 "Year 9"`, settings);
    return { plan, sources: evidenceOf(plan, named(plan, 'q')) };
  };

  it('is compared with the others', () => {
    const { plan, sources } = asked('evidence a "A" { method walking-interview }\nevidence b "B" { method survey }');
    expect(commonMethod(plan, sources)).toEqual({ is: 'several' });
  });

  it('is one method when all sources share it', () => {
    const { plan, sources } = asked('evidence a "A" { method walking-interview }');
    expect(commonMethod(plan, sources)).toEqual({ is: 'one', methods: ['walking-interview'] });
  });

  it('may ask children or not, for nobody has said', () => {
    const { plan, sources } = asked('evidence a "A" of y9 { method walking-interview }');
    expect(sources.map((source) => asksChildren(plan, source).is)).toEqual(['cannot tell']);
  });
});

describe('somebody from outside', () => {
  const parties = `partnership "P" { between ash, college }
school ash "Ash"
university college "College"
role coord "Coordinator" at ash voice teacher
role lecturer "Lecturer" at college voice researcher
role guest "Guest" voice researcher
team mixed "Mixed team" at ash { members coord, lecturer }
`;
  const outsiderOf = (question: string): unknown => {
    const plan = planOf(parties + question);
    return hasOutsider(plan, named(plan, 'q'), evidenceOf(plan, named(plan, 'q'))).is;
  };

  it.each([
    [true, 'question q "Why?" by coord { evidence a "A" gathered by lecturer }'],
    [true, 'question q "Why?" by coord { evidence a "A" gathered by coord with lecturer }'],
    [true, 'question q "Why?" by coord { evidence a "A" gathered by coord { from outside the team } }'],
    [false, 'question q "Why?" by coord { evidence a "A" gathered by coord }'],
    [false, 'question q "Why?" by coord { raised by mixed\n evidence a "A" gathered by lecturer }'],
    ['cannot tell', 'question q "Why?" by coord { evidence a "A" gathered by guest }'],
    ['cannot tell', 'question q "Why?" by coord { evidence a "A" gathered by "A colleague from Birch" }'],
    ['cannot tell', 'question q "Why?" by coord { evidence a "A" }'],
    ['cannot tell', 'question q "Why?" { evidence a "A" gathered by lecturer }'],
    [
      'cannot tell',
      'question q "Why?" by coord { evidence a "A" gathered by coord { from outside the team unknown } }',
    ],
  ])('%s: %s', (expected, question) => {
    expect(outsiderOf(question)).toBe(expected);
  });

  it('is told inside one organisation by the source alone, and left open where the gatherer may be a guest', () => {
    const plan = (evidence: string) =>
      planOf(`inquiry "I" by coord at "Ash"
role coord "Coordinator" voice teacher
role guest "Guest from Birch" voice peer-school
role other "Teacher of another school" at "Birch" voice teacher
question q "Why?" { ${evidence} }`);
    const answer = (evidence: string): unknown => {
      const read = plan(evidence);
      return hasOutsider(read, named(read, 'q'), evidenceOf(read, named(read, 'q'))).is;
    };
    expect(answer('evidence a "A"')).toBe(false);
    expect(answer('evidence a "A" by guest')).toBe('cannot tell');
    expect(answer('evidence a "A" by other')).toBe('cannot tell');
    expect(answer('evidence a "A" by guest { from outside the team }')).toBe(true);
  });
});
