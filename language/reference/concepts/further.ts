import type { Concept } from './concept.ts';

/** Further points: how each concept is written. */
export const further: readonly Concept[] = [
  {
    id: 'A116',
    about: 'Learning at school rather than elsewhere',
    words: ['at'],
    example: 'training "Reading the figures" at riverside for riverside-group on 2006-10-10',
  },
  {
    id: 'A117',
    about: 'Strengths beside barriers; barriers that are out of reach',
    words: ['resource', 'barrier', 'response'],
    example:
      'resource "Calm corridors." at riverside\nbarrier "Rents rise." { level beyond-school response out-of-reach }',
  },
  {
    id: 'A118',
    about: 'Who gains by a change, and who may lose',
    words: ['gains', 'loses'],
    example: 'change "A shared start" by riverside-head { gains stay-away loses "Students who like a silent start" }',
  },
  {
    id: 'A119',
    about: 'Persons who push or hold back',
    absent:
      'remarks on single persons do not belong in a text that stays; what stands in the way is a barrier, and who protects whom is a safeguard',
  },
  {
    id: 'A120',
    about: 'Development and research: context, teams inside, learning at work, networks, support from outside',
    words: ['team', 'duties', 'network', 'kind'],
    example:
      'evidence "The area and its schools" { kind contextual-analysis }\nteam inside "Teachers who lead it" at riverside\nnetwork friends "Schools that visit one another"\nowed by manchester to riverside { staff development "In school." support "From researchers." }',
  },
  {
    id: 'A121',
    about: 'Learning from differences',
    words: ['dissent', 'learnt'],
    example:
      'meeting "Two readings of one interview" on 2006-12-05 { dissent "It is about friends." by riverside-y9 learnt "We had asked about lessons only." }',
  },
  {
    id: 'A122',
    about: 'Work that others than the school carry',
    words: ['change', 'by'],
    example: 'change "Homework club in the hall" by estate for stay-away every Tuesday',
  },
  {
    id: 'A123',
    about: 'What holds children back, and what supports them',
    words: ['barrier', 'resource'],
    example:
      'barrier "Buses stop at six." { level beyond-school }\nresource "Grandparents who walk children to school" { level beyond-school }',
  },
  {
    id: 'A124',
    about: 'Where a piece of research comes from, and whether that is like here',
    words: ['source', 'setting', 'transfer'],
    example:
      'source "What good schools do" 2015 { setting "Successful schools" transfer "Ours change heads every second year." }',
  },
  {
    id: 'A125',
    about: 'How a party came in: invited, by choice, told to',
    words: ['entry'],
    example: 'school hillcrest "Hillcrest Academy" { entry invited }',
  },
  {
    id: 'A126',
    about: 'One theme, read in each place',
    words: ['topic', 'focus'],
    example:
      'network city "City network" { topic mobility }\nschool ash "Ash Primary" { focus "Children who arrive in the middle of a year" }',
  },
  {
    id: 'A127',
    about: 'Money: from whom, for how long, on what conditions',
    words: ['grant', 'condition'],
    example:
      'grant "Programme grant" 180000 GBP by "A research council" to manchester from 2006-09-01 to 2009-08-31 { condition "Findings are free to read." }',
  },
  {
    id: 'A128',
    about: 'A lead on each side',
    words: ['led by'],
    example: 'partnership "Riverside and the university" { led by riverside-head, critical-friend }',
  },
  {
    id: 'A129',
    about: 'What may get worse meanwhile',
    words: ['kind'],
    example: 'measure "Students sent out of lessons" based on behaviour-log { kind balancing }',
  },
  {
    id: 'A130',
    about: 'Summaries that reach also those who took no part',
    words: ['shared', 'not reached'],
    example:
      'shared "Digest of the trios" to "All schools of the city" on 2022-03-01 { not reached "Special schools" }',
  },
  {
    id: 'A131',
    about: 'Learning of everybody: students, families, staff',
    words: ['outcome'],
    example: 'outcome "Families know whom to ask." for estate-families',
  },
  {
    id: 'A132',
    about: 'The family an inquiry belongs to',
    words: ['approach'],
    example: 'inquiry "A calmer start" { approach action-research }',
  },
  {
    id: 'A133',
    about: 'Questions that a visit left open',
    words: ['visit', 'questioned'],
    example: 'visit "Riverside visits Hillcrest" at hillcrest on 2006-11-02 { questioned "Whose silence is it?" }',
  },
];
