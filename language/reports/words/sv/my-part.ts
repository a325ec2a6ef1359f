import type { MyPartWords } from '../en/my-part.ts';

export const myPartWords: MyPartWords = {
  title: 'Min del',
  answers: 'Vad ska jag göra, för vem, och när?',
  noRoles: 'Ingen roll och ingen grupp är angiven ännu, så ingen har någon del här.',
  at: 'Var',
  teams: 'Med i',
  time: 'Tid',
  meets: 'Träffas',
  caption: 'Vad som ska göras, i datumordning',
  columns: ['När', 'Vad', 'Din del', 'Med vem, för vem', 'Vad det blev av det'],
  parts: {
    answers: 'Du ansvarar för det',
    takesPart: 'Du deltar',
    through: (team) => `Genom ${team}`,
  },
  toWhom: (parties) => `Till ${parties}`,
  noDay: 'Ingen dag är angiven',
  nothing: 'Det står inget om vad den här rollen eller gruppen ska göra.',
  overdue: 'Dagen är förbi, och inget visar vad det blev av det',
  calendar: {
    answers: (who) => `Ansvarar för det: ${who}`,
    takesPart: (who) => `Deltar: ${who}`,
    through: (who, team) => `Genom ${team}: ${who}`,
    owes: (party) => `Utlovat av ${party}; ingen är angiven för det`,
    done: (what) => `Gjort: ${what}`,
    unplaced: 'Inte i den här kalendern, eftersom ingen dag går att ange:',
  },
  promised: {
    heading: 'Utlovat, utan att någon är angiven',
    intro:
      'Det här har en organisation åtagit sig. Det står inte vem i den som ser till att det blir av, så det är värt att tala om.',
    caption: 'Vad organisationerna har åtagit sig',
    columns: ['När', 'Vad', 'Vem som har åtagit sig det', 'Till vem', 'Vad det blev av det'],
  },
};
