import type { Translated } from '../translated.ts';

/** The words of the report about what each role and team has to do. */
export const myPartWords = {
  title: 'My part',
  answers: 'What do I owe, to whom, by when?',
  noRoles: 'No role and no team is written down yet, so nobody has a part here.',
  at: 'At',
  teams: 'Member of',
  time: 'Time',
  meets: 'Meets',
  caption: 'What there is to do, by date',
  columns: ['When', 'What', 'Your part', 'With whom, for whom', 'What became of it'],
  parts: {
    answers: 'You answer for it',
    takesPart: 'You take part',
    through: (team: string) => `Through ${team}`,
  },
  toWhom: (parties: string) => `To ${parties}`,
  noDay: 'No day is stated',
  nothing: 'Nothing is written that this role or team has to do.',
  overdue: 'Its day is past, and nothing shows what became of it',
  calendar: {
    answers: (who: string) => `Answers for it: ${who}`,
    takesPart: (who: string) => `Takes part: ${who}`,
    through: (who: string, team: string) => `Through ${team}: ${who}`,
    owes: (party: string) => `Owed by ${party}; nobody is named for it`,
    done: (what: string) => `Done: ${what}`,
    unplaced: 'Not in this calendar, since no day can be told for it:',
  },
  promised: {
    heading: 'Promised, with nobody named',
    intro: 'An organisation owes these. Who in it sees to them is not written, so each is worth a word between you.',
    caption: 'What organisations owe',
    columns: ['When', 'What', 'Who owes it', 'To whom', 'What became of it'],
  },
} as const;

export type MyPartWords = Translated<typeof myPartWords>;
