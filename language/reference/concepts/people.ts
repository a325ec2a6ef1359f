import type { Concept } from './concept.ts';

/** People, roles, voices: how each concept is written. */
export const people: readonly Concept[] = [
  {
    id: 'A26',
    about: 'On whose agenda the work is done',
    words: ['stance'],
    example: 'partnership "Riverside and the university" { stance joint }',
  },
  {
    id: 'A27',
    about: 'Who takes part, and who speaks for whom',
    words: ['group', 'spoken for by'],
    example: 'group families "Families who do not come to meetings" voice family { spoken for by estate-families }',
  },
  {
    id: 'A28',
    about: 'Power, decisions and disagreement',
    words: ['arrangement', 'deciding', 'disputes'],
    example:
      'arrangement "The grant is the university’s" { kind power-and-relations }\ncontract "Working contract" { deciding "By consent." disputes "Raised at the forum." }',
  },
  {
    id: 'A29',
    about: 'Those who are seldom heard',
    words: ['unheard'],
    example: 'partnership "Riverside and the university" { unheard riverside-y9, estate-families }',
  },
  {
    id: 'A30',
    about: 'Who studies, who is studied, and who may tell what',
    words: ['gathered by', 'of', 'anonymity', 'publication', 'owner of findings'],
    example:
      'evidence talks "Interviews" gathered by riverside-y9 of riverside-y9\ncontract "Working contract" { anonymity "Pseudonyms." publication "Schools see drafts first." owner of findings riverside-head }',
  },
  {
    id: 'A31',
    about: 'Researchers as subjects of the inquiry',
    words: ['of'],
    example:
      'evidence visits-seen "How our visits feel" gathered by riverside-ta of critical-friend { method observation }',
  },
  {
    id: 'A32',
    about: 'The different voices a question is seen from',
    words: ['voice'],
    example: 'evidence talks "What is said of mornings" { voice student, teacher, leader, policy, peer-school }',
  },
  {
    id: 'A33',
    about: 'What researchers bring',
    words: ['contributes'],
    example:
      'role critical-friend "Critical friend" at manchester voice researcher { contributes methods, research, challenge, accounts }',
  },
  {
    id: 'A34',
    about: 'Small groups with different perspectives',
    words: ['team', 'members', 'size'],
    example:
      'team riverside-group "Inquiry group" { members riverside-head, riverside-ta, riverside-y9 size 5 to 6 people }',
  },
  {
    id: 'A35',
    about: 'What leaders themselves do',
    words: ['change', 'by'],
    example: 'change "The head teaches one first lesson a week." by riverside-head every week',
  },
  {
    id: 'A36',
    about: 'Heads who commit themselves',
    words: ['duty', 'agreed by'],
    example:
      'owed by riverside to hillcrest { duty "Share what we learn, also where it went wrong." by riverside-head agreed by riverside-head on 2006-09-01 }',
  },
  {
    id: 'A37',
    about: 'Heads who lead across schools',
    words: ['team', 'accountable to'],
    example:
      'team strategy "Strategy group of heads" { members riverside-head, hillcrest-head accountable to council }',
  },
  {
    id: 'A38',
    about: 'Answering for learners beyond one’s own school, and what the authority changes',
    words: ['scope', 'change'],
    example:
      'authority council "The council" { scope "All children who live here." }\nchange "Places are given at any time of the year." by council',
  },
  {
    id: 'A39',
    about: 'People at every level of the system',
    words: ['level'],
    example: 'role officer "School improvement officer" at council voice official { level area }',
  },
];
