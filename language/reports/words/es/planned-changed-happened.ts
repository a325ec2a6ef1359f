import type { CourseWords } from '../en/planned-changed-happened.ts';

export const courseWords: CourseWords = {
  title: 'Lo previsto, lo cambiado, lo ocurrido',
  answers: '¿Qué queríamos hacer y qué fue de ello?',
  intro:
    'Los planes de este tipo cambian a medida que se aprende. Cada cambio figura junto a lo acordado, con su fecha, su motivo y quién estuvo de acuerdo. Un ciclo que se interrumpió tiene un final como cualquier otro.',
  nothing: 'Todavía no hay escrita ninguna pregunta, ningún ciclo ni ninguna enmienda.',
  question: 'Pregunta: ',
  cycle: 'Ciclo: ',
  pursues: 'Busca responder a',
  course: {
    caption: 'Qué se previó, qué cambió, qué ocurrió',
    columns: ['Qué', 'Según lo previsto', 'Qué se cambió', 'Qué ocurrió'],
  },
  ahead: 'Por venir',
  done: 'Hecho',
  unwritten: 'Todavía no hay nada escrito',
  untold:
    'Su último día ya pasó, y no está escrito cómo terminó. Que se interrumpiera también sería una respuesta, con su motivo.',
  others: 'Otros cambios',
};
