import type { Translated } from '../translated.ts';

/** The words of the report about what goes with a role. */
export const leavingWords = {
  title: 'If somebody leaves',
  answers: 'What goes with this role?',
  intro:
    'Everything that is in the hands of each role and team, so that it can be handed over before it is missed. Where nobody else has it in hand, the last column says so.',
  noRoles: 'No role and no team is written down yet, so nothing can be said of who has what in hand.',
  at: 'At',
  until: 'In the role',
  mandate: 'Mandate',
  deputy: 'Who steps in',
  stepsIn: 'Steps in for',
  nobody: 'Nobody is named who steps in',
  severalHold: 'Others hold the same role',
  nothing: 'Nothing is written that goes with it.',
  caption: 'What goes with it, by date',
  columns: ['What', 'In what way', 'When', 'Who is left with it'],
  noDay: 'No day is stated',
  ways: {
    'led by': 'Leads it',
    'coordinated by': 'Coordinates it',
    'gathered by': 'Gathers it',
    by: 'Answers for it',
    custodian: 'Keeps the data',
    'owner of questions': 'Owns the questions',
    'owner of data': 'Owns the data',
    'owner of findings': 'Owns the findings',
    'owner of dissemination': 'Owns what is made public',
    'owner of decisions': 'Owns the decisions',
    'agreed by': 'Agreed to it',
    members: 'Is a member',
  },
} as const;

export type LeavingWords = Translated<typeof leavingWords>;
