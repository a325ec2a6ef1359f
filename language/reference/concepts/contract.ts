import type { Concept } from './concept.ts';

/** Contract, ownership, commitment: how each concept is written. */
export const contract: readonly Concept[] = [
  {
    id: 'A1',
    about: 'A contract that says what the parties owe one another',
    words: ['contract', 'duties', 'scope'],
    example:
      'contract "Working contract" { between riverside, manchester scope "First lessons of the day." }\nowed by riverside to manchester { coordination "An inquiry group." due 2006-09-30 }',
  },
  {
    id: 'A2',
    about: 'Everybody on the staff is asked first, and what came of it',
    words: ['duty', 'result', 'not reached'],
    example:
      'owed by riverside to manchester { consultation "All staff are consulted." of "All staff" on 2006-09-01 { result "Two of 85 were against." not reached "Supply teachers" } }',
  },
  {
    id: 'A3',
    about: 'A team in the school that carries the work',
    words: ['team', 'coordinated by', 'members'],
    example:
      'team riverside-group "Inquiry group" at riverside { coordinated by riverside-coord members riverside-head, riverside-ta }',
  },
  {
    id: 'A4',
    about: 'How many take an active part: hoped for, and so it came',
    words: ['duty', 'planned', 'actual'],
    example:
      'owed by riverside to manchester { involvement "Staff take an active part." planned 40 % of staff actual 17 of 85 staff }',
  },
  {
    id: 'A5',
    about: 'Time that is asked for, and time that is given',
    words: ['time'],
    example:
      'activity "Read the interviews" by riverside-group { time 6 hours }\nowed by riverside to manchester { time "Cover for the inquiry group." 4 hours every fortnight }',
  },
  {
    id: 'A6',
    about: 'How long the agreement runs, and how it may go on',
    words: ['contract', 'review', 'renewal'],
    example:
      'contract "Working contract" from 2006-09-01 to 2007-07-31 { review on 2007-06-15 renewal "Year by year, seven years at most." }',
  },
  {
    id: 'A7',
    about: 'Training, visits and staff development by the university',
    words: ['duties', 'duty'],
    example:
      'owed by manchester to riverside { training "Interviewing classmates." due 2006-10-13 visits "A researcher comes." every half-term staff development "A day on questions." on 2006-11-03 }',
  },
  {
    id: 'A8',
    about: 'Records that serve the school and research alike',
    words: ['use'],
    example: 'evidence diary "Diaries of the group" by riverside-group { use improvement, research }',
  },
  {
    id: 'A9',
    about: 'Who decides on focus, questions and methods',
    words: ['raised by', 'decided by'],
    example:
      'question why-absent "Why do they stay away?" raised by riverside-group decided by riverside-head on 2006-09-12',
  },
  {
    id: 'A10',
    about: 'Owning together: who answers for what, and who decides',
    words: ['by', 'owner of questions', 'owner of decisions'],
    example:
      'question why-absent "Why do they stay away?" by riverside-coord, critical-friend\ncontract "Working contract" { owner of questions riverside-coord, critical-friend owner of decisions riverside-head }',
  },
  {
    id: 'A11',
    about: 'How people treat one another, and time to talk about that',
    words: ['norms', 'reflection'],
    example:
      'team riverside-group "Inquiry group" { norms "Anybody may say that they do not know." }\nreflection "How are we working together?" on 2006-12-12 by riverside-group { kind collaboration }',
  },
  {
    id: 'A12',
    about: 'Rooms, hours, cover, access: what makes the work possible',
    words: ['arrangement'],
    example:
      'arrangement cover "Timetabled hour, covered" at riverside every Thursday for riverside-group { kind work-and-resources }',
  },
  {
    id: 'A13',
    about: 'What the research is for, and what the collaboration is for',
    words: ['aim'],
    example: 'research aim "Understand who misses out." agreed by riverside, manchester on 2006-08-30',
  },
  {
    id: 'A14',
    about: 'Who leads, and with what right',
    words: ['led by', 'mandate'],
    example:
      'role riverside-head "Head teacher" { mandate "Governing body" on 2006-06-12 }\nchange "A shared start" led by riverside-head',
  },
  {
    id: 'A15',
    about: 'A framework that somebody brings, and where it is used',
    words: ['theory', 'draws on'],
    example:
      'theory architectures "Practice architectures" by critical-friend\nquestion "What holds our starts in place?" { draws on architectures }',
  },
  {
    id: 'A16',
    about: 'A regular meeting of all, chaired in turn',
    words: ['meeting', 'led by', 'attended by'],
    example:
      'cycle "Look closely" { meeting "Termly forum" every half-term led by riverside-head { attended by riverside-head, critical-friend on 2006-10-12 } }',
  },
  {
    id: 'A17',
    about: 'A time of getting started, before evidence is gathered',
    words: ['phase'],
    example: 'phase "Establishing" from 2006-06-01 to 2006-08-31 { status done }',
  },
  {
    id: 'A18',
    about: 'What each party hopes to gain, and what it did gain',
    words: ['benefit', 'happened'],
    example:
      'benefit "Feedback on how lessons begin." for riverside { happened "Heads of year ask for it." on 2007-03 }',
  },
  {
    id: 'A19',
    about: 'Coming back to what was agreed',
    words: ['review', 'amendment'],
    example:
      'contract "Working contract" { review on 2007-01-20 }\namendment "Fewer visits." about "Working contract" on 2007-01-20 because "Cover ran out." { agreed by riverside, manchester }',
  },
  {
    id: 'A20',
    about: 'A cycle that looks for the problem, before one that acts on it',
    words: ['cycle', 'exploratory'],
    example: 'cycle autumn "Look closely" exploratory from 2006-09-04 to 2006-12-15',
  },
  {
    id: 'A21',
    about: 'Sessions in which both sides listen',
    words: ['evidence', 'method'],
    example:
      'evidence hall "Listening in the hall" gathered by riverside-head, critical-friend of stay-away { method listening-session }',
  },
  {
    id: 'A22',
    about: 'What research says, read together',
    words: ['source', 'reads'],
    example:
      'source review "What others found" 2005\nmeeting "What others found" on 2006-10-02 by critical-friend with riverside-group { reads review }',
  },
  {
    id: 'A23',
    about: 'How the focus became narrower, and who agreed',
    words: ['amendment'],
    example:
      'amendment "From attendance to first lessons." about why-absent on 2006-10-09 because "Marks fall there first." { agreed by riverside-group }',
  },
  {
    id: 'A24',
    about: 'Moments that mattered, high and low, as different people saw them',
    words: ['moment', 'reflection'],
    example:
      'moment reading "The first joint reading." on 2006-11-30 { kind high }\nreflection "When was it worth it?" about reading by riverside-coord { kind high }',
  },
  {
    id: 'A25',
    about: 'Principles of working together, and how the agenda may change',
    words: ['value', 'deciding'],
    example:
      'partnership "Riverside and the university" { value "Goals are developed together." deciding "Questions may be changed at every forum." }',
  },
];
