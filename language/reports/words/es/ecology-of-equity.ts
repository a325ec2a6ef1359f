import type { EcologyWords } from '../en/ecology-of-equity.ts';

export const ecologyWords: EcologyWords = {
  title: 'Ecología de la equidad',
  answers: '¿Dónde creemos que están las causas y dónde actuamos?',
  answer: {
    barriers: 'Lo que estorba está',
    noBarrier: 'No se nombra nada que estorbe',
    causes: 'Lo atribuimos a',
    noCause: 'No consta a qué se atribuye',
    actions: 'Actuamos',
    noAction: 'Todavía no se prueba nada',
    apart: 'Barreras, y ninguna acción',
    together: 'Barreras, y también acción',
    unsure: 'No se puede determinar: lo que se prueba no dice en qué nivel actúa',
    open: 'Ninguna acción dice abordar',
    outOfReach: 'nadie aquí puede cambiarlo',
    levels: {
      within: 'dentro de los centros',
      between: 'entre centros',
      beyond: 'más allá del centro',
      unplaced: 'en un nivel que no consta',
    },
  },
  levels: {
    heading: 'Dentro de los centros, entre ellos y más allá',
    intro:
      'Lo que deja fuera al alumnado puede estar en un aula, entre los centros o en las calles de alrededor. ¿Se trabaja en cada cosa allí donde está?',
  },
  causes: {
    heading: 'A qué lo atribuimos',
    intro:
      'La misma ausencia se debe, para unas personas, al autobús y, para otras, a la clase. ¿Quién lo ha dicho así y quién lo ve de otro modo?',
    caption: 'Lo que estorba y lo que nos preocupa, según a qué se atribuye',
    columns: ['Se atribuye a', 'Qué estorba o preocupa', 'Qué se hace al respecto'],
    nothing: 'No se nombra nada',
    causes: {
      'school-practice': 'Lo que hace el centro',
      organisation: 'Cómo está organizado el centro',
      'local-system': 'Cómo funcionan los centros y servicios de alrededor',
      policy: 'La política nacional o local',
      family: 'Las familias',
      community: 'El barrio',
      learner: 'El propio alumnado',
    },
  },
  arrangements: {
    heading: 'Qué mantiene la práctica como está',
    intro:
      'Una práctica se mantiene como está por las palabras que se usan, por cómo se disponen el tiempo y las cosas y por quién tiene poder sobre quién. Cambiarla, y que siga cambiada, pide algo de las tres cosas.',
    caption: 'Disposiciones, según de qué están hechas',
    columns: ['Palabras, trabajo o poder', 'Hace sitio', 'Estorba'],
    kinds: {
      language: 'Palabras: qué se puede decir aquí',
      'work-and-resources': 'Trabajo: tiempo, espacio, cosas, dinero',
      'power-and-relations': 'Poder: quién decide, quién confía en quién',
    },
    other: 'No consta cuál de las tres es',
    nothing: 'No se nombra nada',
  },
  resources: {
    heading: 'Con qué se cuenta',
    caption: 'Fortalezas y qué se apoya en ellas',
    columns: ['Qué', 'Dónde', 'Qué se apoya en ello'],
    nothing: 'No se nombra nada',
  },
  logic: {
    heading: 'De la preocupación al resultado esperado',
    intro:
      'Lo que el propio plan dice que lleva a qué. Lo que no se une con nada quizá tenga su enlace en la cabeza de alguien.',
  },
};
