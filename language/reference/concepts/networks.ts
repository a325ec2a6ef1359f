import type { Concept } from './concept.ts';

/** Schools, networks, systems: how each concept is written. */
export const networks: readonly Concept[] = [
  {
    id: 'A90',
    about: 'Within, between and beyond schools',
    words: ['level'],
    example: 'barrier "Two bus companies, no shared timetable." { level beyond-school caused by local-system }',
  },
  {
    id: 'A91',
    about: 'Good practice that is here already',
    words: ['practice', 'resource'],
    example:
      'practice pairs "Paired reading in Year 7" at hillcrest\nresource "Two teachers who know how." about pairs at hillcrest',
  },
  {
    id: 'A92',
    about: 'Colleagues at work, seen by colleagues',
    words: ['method', 'visit'],
    example:
      'evidence "Pairs of teachers watch first lessons" { method mutual-observation }\nvisit "A morning in Hillcrest" at hillcrest on 2006-11-02',
  },
  {
    id: 'A93',
    about: 'Visits from which both sides learn',
    words: ['visit', 'focus', 'hosts learn', 'visitors learn'],
    example:
      'visit "Riverside visits Hillcrest" at hillcrest on 2006-11-02 { focus "How lessons begin" agreed on 2006-10-20 hosts learn "What starts look like." visitors learn "Starts for quiet students." }',
  },
  {
    id: 'A94',
    about: 'Meetings that lead to something',
    words: ['meeting', 'decides'],
    example:
      'meeting "Next steps" on 2006-11-30 { decides "Try it in three classes." by riverside-head due 2007-01-08 }',
  },
  {
    id: 'A95',
    about: 'Schools that compete while they collaborate',
    words: ['barrier', 'level'],
    example: 'barrier "Riverside and Hillcrest want the same families." { level between-schools }',
  },
  {
    id: 'A96',
    about: 'Words that put the fault in the learner',
    absent: 'it is a matter of wording: what somebody wrote stays as it is, and a critical friend may ask about it',
  },
  {
    id: 'A97',
    about: 'A look at the whole area first; knowledge that moves',
    words: ['kind', 'move'],
    example:
      'evidence area "Strengths and barriers of the city" by council { kind contextual-analysis method statistics }\nmove "Breakfast reading" by ash to birch, cedar on 2009-11',
  },
  {
    id: 'A98',
    about: 'Partners beyond the school',
    words: ['party'],
    example: 'community estate "Residents’ association" { contributes "Places to meet" }',
  },
  {
    id: 'A99',
    about: 'A body that holds it together, and indicators through life',
    words: ['network', 'coordinated by', 'stage'],
    example:
      'network cradle "Cradle to career" coordinated by backbone\nmeasure "Children ready for school" based on health-records { stage early-years }',
  },
  {
    id: 'A100',
    about: 'A middle tier that coordinates and answers for it',
    words: ['part of', 'accountable to'],
    example:
      'school ash "Ash Primary" part of council\nnetwork pathways "Pathways to Success" coordinated by council { accountable to "The children’s board" }',
  },
  {
    id: 'A101',
    about: 'Trios of alike schools, and what they tell the others',
    words: ['cluster', 'alike', 'summary to'],
    example:
      'trio "Trio 7" in pathways { members ash, birch, cedar alike "Similar intakes" summary to "All schools in the network" }',
  },
  {
    id: 'A102',
    about: 'Following whether it is done, and whether it helps',
    words: ['measure', 'kind', 'carried out'],
    example:
      'measure "Lessons that open with a shared task" { kind process }\nchange "A shared start" { carried out 9 of 12 lessons }',
  },
  {
    id: 'A103',
    about: 'From the early years to college',
    words: ['stage'],
    example: 'school nursery "Nursery on the estate" { stage early-years }',
  },
  {
    id: 'A104',
    about: 'Across organisations, and across levels',
    words: ['between', 'level'],
    example:
      'partnership "Better schools" { between riverside, council, manchester level classroom, whole-school, area }',
  },
  {
    id: 'A105',
    about: 'What each expects of the other',
    words: ['expectation'],
    example: 'expectation "Honest answers when a study finds nothing." by riverside of manchester',
  },
  {
    id: 'A106',
    about: 'Signs that a group has become a community',
    words: ['measure', 'about'],
    example: 'measure "We turn to one another first" about riverside-group based on diaries { kind process }',
  },
  {
    id: 'A107',
    about: 'Tools and forms, where they come from, and who uses them',
    words: ['tool', 'origin', 'draws on'],
    example:
      'tool visit-form "Form for lesson visits" by riverside-group { origin "A handbook for lesson study" }\nvisit "A morning in Hillcrest" { draws on visit-form }',
  },
  {
    id: 'A108',
    about: 'What others want, and what it means here',
    words: ['agenda', 'locally'],
    example: 'external agenda "Attendance of 95 %" by council { locally "Mornings worth coming for." }',
  },
  {
    id: 'A109',
    about: 'Teaching opened to others’ eyes, and what practitioners know',
    words: ['shared', 'report'],
    example:
      'shared "Open lesson with questions" to "Teachers of the network" on 2007-03-02 by riverside-coord\nreport "What I have learnt to do" by riverside-ta { form account-of-practice }',
  },
  {
    id: 'A110',
    about: 'What is unfinished or contradictory',
    words: ['doubt', 'according to'],
    example:
      'doubt "Two papers give different years."\nsource "The final report" from 2000 to 2003 according to "The funder’s page"',
  },
  {
    id: 'A111',
    about: 'The part outsiders play',
    words: ['from outside the team', 'noticed by'],
    example:
      'evidence "A visitor’s notes" { from outside the team }\nmoment "A visitor asked who the silence was for." noticed by critical-friend { kind interruption }',
  },
  {
    id: 'A112',
    about: 'Schools that support one another with what they know',
    words: ['move'],
    example: 'move "Breakfast reading" by ash to birch, cedar on 2021-11-10',
  },
  {
    id: 'A113',
    about: 'A pattern of visits, workshops, meetings with heads, and accounts',
    words: ['duties', 'duty'],
    example:
      'owed by university-team to riverside { visits "A regular visit." every half-term support "A meeting with the head." every half-term records "An account of practice." due 2009-06-30 }',
  },
  {
    id: 'A114',
    about: 'What helped and what hindered, as each party tells it',
    words: ['arrangement', 'effect', 'according to'],
    example:
      'arrangement "Seminars fall in exam weeks" according to riverside { kind work-and-resources effect hinders }',
  },
  {
    id: 'A115',
    about: 'Different theories on one matter',
    words: ['theory', 'draws on'],
    example:
      'theory belonging "Belonging" by riverside-coord\nfinding "The timetable holds the starts in place." based on lesson-visits { draws on architectures, belonging }',
  },
];
