import type { Translated } from '../translated.ts';
import { contractWords } from './contract.ts';

/** The words of the ownership map. */
export const ownershipWords = {
  title: 'Ownership map',
  answers: 'Who owns, leads, decides?',
  balance: {
    heading: 'By organisation',
    intro:
      'Nothing says what the right balance is. What do the partners see in this one, and is it the one they meant?',
  },
  rights: contractWords.rights,
  does: {
    heading: 'Who does what',
    intro:
      'Read a row to see who has which part in a thing. Whoever leads answers for it where nobody else is named. A column that would be empty is left out.',
    columns: ['What', 'Answers for it', 'Leads or coordinates', 'Decides or agrees', 'Takes part', 'Is told'],
    captions: {
      questions: 'Questions',
      work: 'Cycles, changes and other work',
      evidence: 'Evidence',
      findings: 'Findings and reports',
    },
  },
  levels: {
    heading: 'People by level',
    intro:
      'Where people work, by the level the plan states, else by whose voice they are or the organisation they belong to.',
    caption: 'Who takes part at which level',
    columns: ['Level', 'Roles and teams', 'Organisations and networks'],
    sides: {
      'within-school': 'Within the school',
      'between-schools': 'Between schools',
      'beyond-school': 'Beyond the school',
    },
    nobody: 'No role or team is named',
    unplaced: 'Cannot tell from the plan',
  },
} as const;

export type OwnershipWords = Translated<typeof ownershipWords>;
