import type { Concept } from './concept.ts';

/** Analysis, claims, trust: how each concept is written. */
export const claims: readonly Concept[] = [
  {
    id: 'A70',
    about: 'Making sense of evidence together, without having to agree',
    words: ['interpreted by', 'dissent'],
    example:
      'finding "They stay when there is something to do." based on classmates { interpreted by riverside-group, critical-friend dissent "It is the seating." by riverside-ta }',
  },
  {
    id: 'A71',
    about: 'What a claim rests on, and of what use it is',
    words: ['finding', 'based on', 'useful'],
    example:
      'finding "They stay when there is something to do." based on classmates { useful "Changes what heads of year ask." by riverside-head }',
  },
  {
    id: 'A72',
    about: 'Another account that would also fit',
    words: ['rival', 'rejects', 'against'],
    example:
      'rival bus "The bus is late." against attendance-marks\nfinding "They stay when there is something to do." { rejects bus because "Those who walk are away as well." }',
  },
  {
    id: 'A73',
    about: 'Accounts that are talked over with those they are about',
    words: ['report', 'checked by'],
    example: 'report "Account of the autumn" by critical-friend { checked by riverside-group on 2007-02-20 }',
  },
  {
    id: 'A74',
    about: 'Accounts of practice that draw out lessons',
    words: ['form'],
    example:
      'report "How we changed our starts" by riverside-coord to "Schools of the network" { form account-of-practice }',
  },
  {
    id: 'A75',
    about: 'What shows that people really work together',
    words: ['evidence', 'about'],
    example:
      'evidence "Who decided what, from the minutes" about our-collaboration { method documents from outside the team }',
  },
  {
    id: 'A76',
    about: 'Looking for one’s own blind spots',
    words: ['reflection', 'assumption'],
    example:
      'assumption "It is the families." by riverside-group\nreflection "What do we put down to families?" by riverside-group { kind bias }',
  },
];
