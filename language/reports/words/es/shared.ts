import type { SharedWords } from '../en/shared.ts';

export const sharedWords: SharedWords = {
  locale: 'es-ES',
  quotes: { open: '«', close: '»' },
  to: 'a',
  of: 'de',
  ofEvent: 'desde',
  ofWhom: 'de',
  per: 'por',
  each: 'cada',
  byDefault: 'si no se dice otra cosa',
  notStated: 'No consta',
  nobodyStated: 'No se nombra a nadie',
  gaps: { 'not stated': 'no consta', unknown: 'no se sabe', 'left open': 'dejado abierto a propósito' },
  also: 'Qué más se dice',
  partial:
    'Parte del texto no se pudo leer, así que aquí puede faltar algo. Los problemas se indican donde se comprueba el plan.',
  conflicted:
    'Un archivo de este plan contiene dos versiones que no se han fusionado. Aquí no se muestra nada de ese archivo.',
  nothing: 'Este plan todavía no tiene nada que decir aquí.',
  account: {
    title: 'Este informe',
    by: 'Lo presenta',
    to: 'Se presenta a',
    due: 'Fecha límite',
    on: 'Fecha de entrega',
    covers: 'Abarca',
    edition: 'Edición',
    editions: {
      beyond: (readers) => `Pública, porque es para ${readers}`,
      partners: 'Para los socios: no se presenta a nadie más',
      nobody: 'Para los socios: no se nombra a ningún lector',
      internal: 'Para los socios: está marcado como interno',
      asked: { partners: 'Para los socios, a petición', public: 'Pública, a petición' },
    },
    forWhom: 'dirigido a',
  },
  accepted: {
    heading: 'Limitaciones aceptadas',
    intro:
      'Preguntas del amigo crítico a las que los socios han respondido. Cada respuesta vale hasta el día indicado.',
    caption: 'Qué se preguntó y qué se respondió',
    columns: ['Qué pregunta el amigo crítico', 'Sobre', 'Respuesta', 'Decidido por', 'Vale hasta'],
    wholePlan: 'todo el plan',
    noEnd: 'No consta hasta cuándo',
    noReason: 'No consta el motivo',
  },
  open: {
    heading: 'Puntos abiertos',
    intro: 'El propio plan dice que están abiertos.',
  },
  undecided: {
    heading: 'Lo que no se pudo determinar',
    intro: 'Comprobaciones que tuvieron muy poco en que apoyarse: ni una objeción ni un visto bueno.',
  },
  differ: {
    heading: 'Las versiones difieren',
    intro: 'Aquí hay más de una versión. No se prefiere ninguna.',
    caption: 'Versiones, lado a lado',
    columns: ['Sobre', 'Qué se dice', 'Según'],
    unnamed: 'El propio plan',
    doubts: 'Dudas',
  },
  amendments: {
    heading: 'Enmiendas',
    caption: 'Qué se cambió después de acordarlo',
    columns: ['Fecha', 'Qué cambió', 'Sobre', 'Por qué', 'Acordado por'],
  },
  notPublic: 'algo que no es público',
  smallGroup: {
    fewer: (number) => `menos de ${number}`,
    unnamed: 'alguien de un grupo pequeño',
    hidden: 'no se muestra en un grupo pequeño',
  },
};
