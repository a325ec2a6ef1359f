import type { RuleTable } from '../locale.ts';

/** Los informes: a quién se cuenta lo que se encontró, y cuándo. */
export const reports: RuleTable = {
  'reports/participants-not-told': {
    title: 'A quienes dieron evidencias no se les cuenta qué se encontró',
    why: 'La gente dio su tiempo y su mirada. Saber qué fue de ello es algo que se le debe, y es la primera prueba de que el relato es cierto.',
    question: '¿Cuándo sabrán quienes les contaron esto qué hicieron ustedes con ello, y de qué forma?',
    whenNot: 'Participaron de forma anónima y no se les puede localizar, o saberlo haría daño a alguien.',
    messages: {
      one: '«{source}» viene de «{people}», un hallazgo se apoya en ello, y ningún informe ni charla vuelve a esas personas. ¿Cuándo sabrán qué se encontró?',
      many: '«{source}» y otras evidencias vienen de «{people}», hay hallazgos que se apoyan en ello, y ningún informe ni charla vuelve a esas personas. ¿Cuándo sabrán qué se encontró?',
      voice:
        '«{source}» lleva la voz «{people}», un hallazgo se apoya en ella, y ningún informe ni charla vuelve a quienes hablaron. ¿Cuándo sabrán qué se encontró?',
      other: 'Evidencias de las mismas personas',
      perhaps: 'no consta si entre quienes lo sabrán está «{people}»',
      add: 'Decir a quién se cuenta, y cuándo',
    },
  },
  'reports/overdue': {
    title: 'Un informe con la fecha pasada',
    why: 'Alguien espera lo que se prometió para ese día. Un informe que llega tarde y lo dice conserva su confianza; uno que llega tarde en silencio la gasta.',
    question: '¿Se ha entregado esto y, si no, quién sabe que va con retraso?',
    whenNot: 'Quienes lo esperan han acordado otro día; escriban el nuevo día, o una enmienda.',
    messages: {
      late: '«{report}» era para el {date}, y nada aquí muestra que se entregara. ¿Se entregó y, si no, para cuándo?',
      words: '«{words}» no nombra un día de entrega',
      given: 'Decir cuándo se entregó',
    },
  },
  'reports/no-account': {
    title: 'Una red sin un relato de práctica',
    why: 'Lo que un centro ha ido resolviendo llega al siguiente como una historia con sus lecciones: dónde estaba, qué se probó, qué pueden llevarse otros.',
    question: '¿Cuál de sus historias ayudaría a un centro que no estuvo allí?',
    whenNot: 'Los centros se visitan unos a otros y no quieren nada por escrito.',
    messages: {
      none: 'En la red «{network}» no se prevé ni se ha escrito ningún relato de práctica. ¿Qué podría aprender otro centro de uno?',
      add: 'Prever un relato de práctica',
    },
  },
  'reports/too-few-reached': {
    title: 'Un propósito para todo el mundo, y solo se enteran quienes participan',
    why: 'Un propósito para todo un territorio no se alcanza a través de los centros que acudieron. Lo que aprenden sirve a los demás cuando se escribe para ellos y se les envía.',
    question: '¿Cómo se enterará de esto un centro que nunca vino a una reunión?',
    whenNot: 'A los demás llega otra persona, o se llegará en un periodo posterior; digan quién y cuándo.',
    messages: {
      few: '«{aim}» es para un territorio, y lo que se encuentra llega solo a quienes participan. ¿Quién más del territorio debería enterarse?',
      words: 'no consta si también participa «{whom}»',
      told: 'Llega a quienes participan',
    },
  },
};
