import type { Concept } from './concept.ts';

/** Cycles and time: how each concept is written. */
export const cycles: readonly Concept[] = [
  {
    id: 'A77',
    about: 'A practice before, questioned, and after',
    words: ['practice', 'before', 'now'],
    example:
      'practice first-lessons "How lessons begin" { before "Silent worksheets." on 2006-09 now "A shared task." }',
  },
  {
    id: 'A78',
    about: 'The usual course: teams, researchers, evidence, sharing, meetings',
    words: ['model', 'phase'],
    example:
      'model development "Development and research" { phase "teams" phase "work with researchers" phase "evidence" phase "challenge and change" phase "share" }',
  },
  {
    id: 'A79',
    about: 'The six phases of Collaboration for Better Schools',
    words: ['model'],
    example: 'cycle "First year" { model cbs phase "problematising" phase "data analysing" }',
  },
  {
    id: 'A80',
    about: 'Who depends on whom in each phase',
    words: ['phase', 'with'],
    example: 'phase "data analysing" by riverside-head with official-team, critical-friend',
  },
  {
    id: 'A81',
    about: 'A commitment over years, in several rounds',
    words: ['from', 'cycle', 'after'],
    example:
      'partnership "Better schools" from 2015-08 to 2018-07\ncycle "Second round" after first-round from 2016-08 to 2017-07',
  },
  {
    id: 'A82',
    about: 'Support made for this place, instead of courses',
    words: ['kind'],
    example: 'training "Questions for our own lessons" for riverside-group at riverside { kind adapted }',
  },
  {
    id: 'A83',
    about: 'Actions at different levels that need each other',
    words: ['level', 'depends on'],
    example:
      'change "Two tutors a form." by riverside-head { level whole-school depends on "New timetable rules of the authority" }',
  },
  {
    id: 'A84',
    about: 'What every party has to learn, researchers and authority too',
    words: ['needs', 'training'],
    example:
      'university manchester "University of Manchester" { needs "How schools use their hours." }\ntraining "A week in a school" for manchester',
  },
  {
    id: 'A85',
    about: 'Turbulence, told without blame',
    words: ['moment', 'response'],
    example: 'moment "Two heads left in one term." on 2007-02 at hillcrest { kind turbulence response accepted }',
  },
  {
    id: 'A86',
    about: 'A new practice that is looked at again, so that it does not set',
    words: ['review'],
    example: 'decision "Keep the shared start" on 2007-05-22 { result adopt review on 2008-05 }',
  },
  {
    id: 'A87',
    about: 'Pressure from policy',
    words: ['barrier', 'caused by'],
    example: 'barrier "Schools are ranked by test results." { level beyond-school caused by policy }',
  },
  {
    id: 'A88',
    about: 'Giving back to those who gave evidence',
    words: ['returned to', 'shared'],
    example:
      'evidence classmates "Interviews" { returned to riverside-y9 on 2006-12-14 as "Assembly" }\nshared "Ten minutes at the staff meeting" to "All staff" on 2006-12-10',
  },
  {
    id: 'A89',
    about: 'What would have to be different elsewhere',
    words: ['transfer'],
    example: 'finding "A shared task helps." based on classmates { transfer "Needs tutors who stay with a form." }',
  },
];
