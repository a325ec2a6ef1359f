import type { Concept } from './concept.ts';

/** Focus, questions, framing: how each concept is written. */
export const framing: readonly Concept[] = [
  {
    id: 'A55',
    about: 'A problem that is felt here',
    words: ['concern', 'based on'],
    example: 'concern absence "Many stay away from first lessons." at riverside based on attendance-marks',
  },
  {
    id: 'A56',
    about: 'Practitioners who find out and decide themselves',
    words: ['gathered by', 'interpreted by', 'decided by'],
    example: 'evidence notices "Who speaks to whom" gathered by tutor decided by tutor { interpreted by tutor }',
  },
  {
    id: 'A57',
    about: 'Acting, looking, thinking, adjusting, and again',
    words: ['cycle', 'model', 'phase', 'decision'],
    example:
      'cycle "Look closely" { model plan-act-observe-reflect phase "plan" phase "act" phase "observe" phase "reflect" decision "Once more?" on 2006-12-15 }',
  },
  {
    id: 'A58',
    about: 'How far a change is to reach',
    words: ['level'],
    example: 'change "A shared start in every school of the network." by strategy { level network }',
  },
  {
    id: 'A59',
    about: 'Three questions of a network: who misses out, what must change, how is it done and judged',
    words: ['question'],
    example: 'question who "Which learners are most at risk here?" exploratory',
  },
  {
    id: 'A60',
    about: 'A theme in one word, and a group that is defined',
    words: ['topic', 'group'],
    example:
      'group movers "Joined or left between Years 7 and 11" 38 students\nconcern "They are lost from sight." of movers { topic mobility }',
  },
  {
    id: 'A61',
    about: 'What stands in the way, and whose doing it is',
    words: ['barrier', 'caused by', 'addresses'],
    example:
      'barrier silent-starts "The first ten minutes ask nothing." { level within-school caused by school-practice }\nchange "A shared start" { addresses silent-starts }',
  },
  {
    id: 'A62',
    about: 'What is taken for granted, and put to the test',
    words: ['assumption', 'about', 'against'],
    example:
      'assumption attitudes "Attendance reflects family attitudes." by riverside-head { against classmates }\nquestion "Is it the families?" about attitudes',
  },
  {
    id: 'A63',
    about: 'Something that does not fit, who takes it to others, and how it is met',
    words: ['moment', 'noticed by', 'shared', 'response'],
    example:
      'moment "Those sent out do well elsewhere." noticed by riverside-ta on 2006-11-02 { kind anomaly response rethink by riverside-head shared "At the staff meeting" to "All staff" on 2006-11-10 }',
  },
  {
    id: 'A64',
    about: 'A practice that does not do what it is meant to',
    words: ['practice', 'intended', 'now'],
    example:
      'practice first-lessons "How lessons begin" { intended "Settle the class." now "Half of them arrive late." }',
  },
  {
    id: 'A65',
    about: 'An interruption that made the familiar strange, and what followed',
    words: ['moment', 'questioned', 'happened'],
    example:
      'moment "Staff watched the video." on 2006-11-30 about first-lessons { kind interruption questioned "Silence was called concentration." happened "Three teachers tried another start." }',
  },
  {
    id: 'A66',
    about: 'What a contested word means here',
    words: ['definition'],
    example: 'definition "Equity" "Every group takes part and learns." agreed by riverside-group on 2006-10-02',
  },
  {
    id: 'A67',
    about: 'Values the work rests on',
    words: ['value'],
    example: 'value matters "Every learner matters and matters equally."',
  },
  {
    id: 'A68',
    about: 'What was learnt about living up to a value',
    words: ['finding', 'about'],
    example: 'finding "Equal turns need a rule that everybody knows." about matters based on lesson-visits tentative',
  },
  {
    id: 'A69',
    about: 'Problems that are tame, and problems that answer back',
    words: ['kind'],
    example: 'concern "Nobody agrees on what the problem is." { kind wicked }',
  },
];
