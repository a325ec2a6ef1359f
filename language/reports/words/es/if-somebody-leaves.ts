import type { LeavingWords } from '../en/if-somebody-leaves.ts';

export const leavingWords: LeavingWords = {
  title: 'Si alguien se va',
  answers: '¿Qué se va con este rol?',
  intro:
    'Todo lo que está en manos de cada rol y equipo, para poder traspasarlo antes de echarlo en falta. Donde nadie más lo tiene en sus manos, lo dice la última columna.',
  noRoles: 'Todavía no consta ningún rol ni ningún equipo, así que no se puede decir quién tiene qué en sus manos.',
  at: 'Dónde',
  until: 'En el rol',
  mandate: 'Mandato',
  deputy: 'Quién suple',
  stepsIn: 'Suple a',
  nobody: 'No se nombra a nadie que supla',
  severalHold: 'Otras personas tienen el mismo rol',
  nothing: 'No hay nada escrito que se vaya con él.',
  caption: 'Lo que se va con él, por fecha',
  columns: ['Qué', 'De qué modo', 'Cuándo', 'Quién se queda con ello'],
  noDay: 'No consta ningún día',
  ways: {
    'led by': 'Lo lidera',
    'coordinated by': 'Lo coordina',
    'gathered by': 'Lo recoge',
    by: 'Responde de ello',
    custodian: 'Custodia los datos',
    'owner of questions': 'Es titular de las preguntas',
    'owner of data': 'Es titular de los datos',
    'owner of findings': 'Es titular de los hallazgos',
    'owner of dissemination': 'Es titular de lo que se difunde',
    'owner of decisions': 'Es titular de las decisiones',
    'agreed by': 'Lo acordó',
    members: 'Es miembro',
  },
};
