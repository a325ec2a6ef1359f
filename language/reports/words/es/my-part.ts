import type { MyPartWords } from '../en/my-part.ts';

export const myPartWords: MyPartWords = {
  title: 'Mi parte',
  answers: '¿Qué debo, a quién y para cuándo?',
  noRoles: 'Todavía no consta ningún rol ni ningún equipo, así que nadie tiene una parte aquí.',
  at: 'Dónde',
  teams: 'En el equipo',
  time: 'Tiempo',
  meets: 'Se reúne',
  caption: 'Lo que hay que hacer, por fecha',
  columns: ['Cuándo', 'Qué', 'Tu parte', 'Con quién, para quién', 'Qué fue de ello'],
  parts: {
    answers: 'Respondes de ello',
    takesPart: 'Participas',
    through: (team) => `Como parte de ${team}`,
  },
  toWhom: (parties) => `A ${parties}`,
  noDay: 'No consta ningún día',
  nothing: 'No hay nada escrito que este rol o equipo tenga que hacer.',
  overdue: 'Su día ya pasó, y nada muestra qué fue de ello',
  calendar: {
    answers: (who) => `Responde de ello: ${who}`,
    takesPart: (who) => `Participa: ${who}`,
    through: (who, team) => `Como parte de ${team}: ${who}`,
    owes: (party) => `A cargo de ${party}; no consta quién se ocupa`,
    done: (what) => `Hecho: ${what}`,
    unplaced: 'Fuera de este calendario, porque no se puede indicar un día:',
  },
  promised: {
    heading: 'Prometido, sin nombrar a nadie',
    intro:
      'Esto lo debe una organización. No está escrito quién se ocupa dentro de ella, así que merece la pena hablarlo.',
    caption: 'Lo que deben las organizaciones',
    columns: ['Cuándo', 'Qué', 'Quién lo debe', 'A quién', 'Qué fue de ello'],
  },
};
