import type { ReviewWords } from '../en/partnership-review.ts';
import { contractWords } from './contract.ts';

export const reviewWords: ReviewWords = {
  title: 'Revisión de la alianza',
  answers: '¿Es bueno esto para ambas partes?',
  alone: 'Una sola organización lleva esta indagación, así que no hay otra parte a la que preguntar.',
  answer: {
    seen: 'Han visto algo de lo que esperaban',
    nobody: 'Nadie todavía, según lo que dice el plan',
    unseen: 'Esperan algo, y todavía no hay nada escrito de lo que resultó',
    none: 'No consta nada que ganen',
    more: (count) => `y ${count} más`,
    moments: 'Momentos altos y bajos',
    noMoment: 'No se cuenta ninguno',
    promises: 'Compromisos',
    noPromise: 'No hay ninguno escrito',
    lookedBack: 'Han mirado atrás en común',
    notYet: 'Todavía no, según lo que dice el plan',
    next: 'Vuelven a mirar lo acordado',
    noNext: 'No consta ningún día por venir',
  },
  counts: {
    hoped: 'esperados',
    seen: 'vistos',
    high: 'altos',
    low: 'bajos',
    other: 'ni altos ni bajos',
  },
  sides: {
    heading: 'Una parte junto a la otra',
    intro:
      'Los números dicen por dónde empezar a hablar. Si es bueno para una parte, solo puede decirlo esa misma parte.',
    caption: 'Qué gana, cuenta y promete cada parte',
    columns: ['Parte', 'Gana', 'Momentos altos y bajos que cuenta', 'A qué se comprometió', 'Qué se le prometió'],
    nothing: 'No consta nada',
    noMoment: 'Ninguno',
  },
  benefits: {
    heading: 'Qué esperaba cada parte y qué ha visto',
    caption: 'Beneficios, esperados y vistos',
    columns: ['Beneficio', 'Para quién', 'Qué se ha visto de él', 'Se habla de él en'],
    notSeen: 'Todavía no hay nada escrito',
    nobody: 'No consta para quién',
  },
  moments: {
    heading: 'Momentos altos y bajos',
    intro:
      'El momento alto de una parte puede ser el momento bajo de la otra. ¿Cuál de estos contaría la otra parte de otro modo?',
  },
  reviews: {
    heading: 'Mirar atrás a cómo trabajamos en común',
    caption: 'Dónde se miró atrás, o se va a mirar',
    columns: ['Qué', 'Cuándo', 'Quién', 'Qué resultó'],
    agreement: (title) => `Revisión de ${title}`,
    noDay: 'No consta ningún día',
  },
  promises: {
    heading: 'Qué se prometió y qué fue de ello',
    columns: ['Compromiso', 'Con quién', 'Cuándo', 'Cómo está'],
    by: (party) => `Compromisos de ${party}`,
    byNobody: 'Compromisos de nadie que se nombre',
    toNobody: 'No consta con quién',
    noDay: 'No consta ningún día',
    standings: {
      kept: 'Cumplido, según lo que muestra el plan',
      missed: 'Menos de lo prometido',
      overdue: 'Pasó su día, y nada muestra qué fue de ello',
      open: 'Todavía no hay nada escrito',
      withdrawn: 'Retirado',
    },
    short: {
      kept: 'cumplidos',
      missed: 'menos de lo prometido',
      overdue: 'pasado su día',
      open: 'nada escrito todavía',
      withdrawn: 'retirados',
    },
  },
  expectations: contractWords.expectations,
};
