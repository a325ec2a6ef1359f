import type { CourseWords } from '../en/planned-changed-happened.ts';

export const courseWords: CourseWords = {
  title: 'Planeado, cambiado, hecho',
  answers: '¿Qué queríamos hacer y qué fue de ello?',
  intro:
    'Los planes de este tipo cambian a medida que se aprende. Cada cambio está junto a lo acordado, con su día, su motivo y quién estuvo de acuerdo. También un ciclo que se interrumpió tiene un final.',
  nothing: 'Todavía no hay escrita ninguna pregunta, ningún ciclo ni ninguna modificación.',
  question: 'Pregunta: ',
  cycle: 'Ciclo: ',
  pursues: 'Busca responder a',
  course: {
    caption: 'Qué se planeó, qué cambió, qué pasó',
    columns: ['Qué', 'Según lo planeado', 'Qué se cambió', 'Qué pasó'],
  },
  ahead: 'Por venir',
  done: 'Hecho',
  unwritten: 'Todavía no hay nada escrito',
  untold:
    'Su último día ya pasó, y no está escrito cómo terminó. Que se interrumpiera también sería una respuesta, con su motivo.',
  others: 'Otros cambios',
};
