import type { Concept } from './concept.ts';

/** Evidence: how each concept is written. */
export const evidence: readonly Concept[] = [
  {
    id: 'A40',
    about: 'The same thing told by different people',
    words: ['evidence', 'of'],
    example: 'evidence talks "Conversations" of students, teachers about first-lessons { method conversation }',
  },
  {
    id: 'A41',
    about: 'Different methods',
    words: ['method'],
    example: 'evidence walks "Lesson visits" about first-lessons { method observation }',
  },
  {
    id: 'A42',
    about: 'Eyes from outside',
    words: ['from outside the team'],
    example:
      'evidence lesson-visits "Lesson visits" gathered by hillcrest-coord { method observation from outside the team }',
  },
  {
    id: 'A43',
    about: 'Evidence about one and the same thing',
    words: ['about'],
    example: 'evidence marks "Marks by lesson" about first-lessons from 2006-09-04 to 2006-10-20',
  },
  {
    id: 'A44',
    about: 'Figures first, then words to dig deeper',
    words: ['method', 'routine', 'after'],
    example:
      'evidence marks "Marks by lesson" routine { method statistics }\nevidence talks "Conversations" after marks { method conversation }',
  },
  {
    id: 'A45',
    about: 'Colleagues who watch one another, video, evidence from students',
    words: ['method', 'evidence'],
    example: 'evidence film "A first lesson on film" of riverside-y9 { method video consent image of riverside-y9 }',
  },
  {
    id: 'A46',
    about: 'An inventory of evidence, photography among it',
    words: ['method', 'consent'],
    example:
      'evidence pictures "Places where we learn" gathered by riverside-y9 { method photography consent image of "Families" }',
  },
  {
    id: 'A47',
    about: 'Students as researchers, trained for it',
    words: ['gathered by', 'training'],
    example:
      'training "Interviewing classmates" for riverside-y9 on 2006-10-05\nevidence classmates "Interviews" gathered by riverside-y9',
  },
  {
    id: 'A48',
    about: 'Talking with learners about what the evidence means',
    words: ['meeting', 'with'],
    example:
      'meeting "What do you make of this?" on 2006-12-01 by riverside-coord with riverside-y9 { reads attendance-marks }',
  },
  {
    id: 'A49',
    about: 'What should become different for those in it, those it is for, and in practice; what use is made of that',
    words: ['outcome', 'use'],
    example:
      'question "Does a shared task help?" { outcome "Attendance rises." for stay-away outcome "Lessons open with a shared task." about first-lessons use "Decide what to keep." by riverside-head }',
  },
  {
    id: 'A50',
    about: 'Help in making sense of evidence',
    words: ['interpreted by', 'with'],
    example:
      'evidence marks "Marks by lesson" with critical-friend { interpreted by riverside-group, critical-friend }',
  },
  {
    id: 'A51',
    about: 'A headline figure, and what lies behind it',
    words: ['measure', 'about'],
    example:
      'measure headline "Attendance of the year group" { result 91 % on 2006-09 }\nevidence "What students say of it" about headline { method interview }',
  },
  {
    id: 'A52',
    about: 'Documents that a phase has to bring',
    words: ['report', 'phase'],
    example: 'phase "data analysing" { report "Analysis of the situation" due 2016-12-01 by riverside-head }',
  },
  {
    id: 'A53',
    about: 'Pupils as silent suppliers of results, or as a resource that is heard',
    absent: 'it is a contrast for wording what is found; a plan shows it by who gathers, interprets and hears back',
  },
  {
    id: 'A54',
    about: 'Evidence that leads to learning and decisions',
    words: ['reads', 'decides'],
    example:
      'meeting "What the interviews tell us" on 2006-11-30 { reads classmates decides "Try it in three classes." }',
  },
];
