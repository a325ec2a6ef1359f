import type { RuleTable } from '../locale.ts';

/** Las voces: quién habla, quién escucha y quién recibe respuesta. */
export const voice: RuleTable = {
  'voice/no-student': {
    title: 'Ninguna voz del alumnado en las evidencias',
    why: 'El alumnado sabe cosas de su propio aprendizaje que nadie más en el centro puede ver. Una pregunta sobre el alumnado que nunca le pregunta se responde adivinando.',
    question: '¿Qué diría de esto el alumnado, y quién le ha preguntado?',
    whenNot:
      'La pregunta trata del trabajo de personas adultas, o el alumnado es demasiado joven o está demasiado expuesto para preguntarle ahora.',
    messages: {
      silent:
        'En las evidencias para «{question}» no habla nadie del alumnado. ¿Quién podría preguntar al alumnado, o interpretar con él las evidencias?',
      source: 'Evidencia en la que no habla nadie del alumnado',
      add: 'Prever escuchar al alumnado',
      whoseView: 'el plan no dice de quién es la mirada de «{what}»',
      noGroup: '«{what}» no está declarado como grupo',
    },
  },
  'voice/silent-suppliers': {
    title: 'El alumnado aparece solo como datos',
    why: 'El alumnado que solo da respuestas y resultados es un proveedor silencioso. El que pregunta, recoge, interpreta o decide es un recurso al que un centro puede escuchar.',
    question: '¿Qué parte de esto podría plantear, recoger, interpretar o decidir el alumnado?',
    whenNot: 'El trabajo está en una etapa en la que el alumnado aún no puede participar; digan desde cuándo podrá.',
    messages: {
      data: 'El alumnado aparece aquí solo como personas a quienes se pregunta o se mide: no plantea, recoge, interpreta ni decide nada. ¿Podría interpretar con ustedes esta evidencia?',
      also: 'Aquí también el alumnado solo da datos',
      interpret: 'Interpretarlo con el alumnado',
      undeclared: 'participa «{who}», y el plan no dice quiénes son',
    },
  },
  'voice/no-audience': {
    title: 'Lo que dice el alumnado no llega a nadie que decida',
    why: 'El alumnado a quien se pregunta puede esperar que escuche alguien que pueda hacer algo. Una opinión que se queda en quienes la recogieron no cambia nada, y el alumnado lo nota.',
    question: '¿Quién con derecho a decidir escuchará esto, y sabe el alumnado quién es?',
    whenNot:
      'El alumnado pidió que no saliera de ahí, o a quienes deciden se les cuenta de un modo que el plan no necesita recoger.',
    messages: {
      nobody:
        'Lo que dice el alumnado en «{source}» no llega a nadie que decida, según lo que dice el plan. ¿Quién debería escuchar? Añadan «audience» y quién.',
      others:
        'Lo que dice el alumnado en «{source}» tiene quien lo escuche, y ninguna de esas personas decide nada aquí. ¿Quién más debería escuchar?',
      also: 'Esto tampoco llega a nadie que decida',
      addAudience: 'Decir quién escucha',
      inWords: 'nada muestra si alguien de «{words}» decide algo',
    },
  },
  'voice/no-reply': {
    title: 'El alumnado no recibe respuesta',
    why: 'A las personas a quienes se preguntó se les debería contar qué se entendió, qué cambió y qué no. Sin una respuesta en un día con el que puedan contar, la siguiente pregunta no encuentra a nadie dispuesto.',
    question: '¿Cuándo sabe el alumnado qué fue de lo que dijo, y de qué forma?',
    whenNot: 'El alumnado ya se ha ido, o pidió que no se le contara.',
    messages: {
      none: 'El alumnado habla en «{source}», y nada dice cuándo sabrá qué fue de ello. Añadan «returned to», a quién y el día.',
      undated: 'El alumnado de «{source}» recibirá respuesta, y no se nombra ningún día. Añadan «on» y el día.',
      addReply: 'Decir cuándo recibe respuesta el alumnado',
      addDay: 'Decir qué día',
      inWords: 'vuelve a «{words}», y el plan no dice si hay alumnado entre esas personas',
    },
  },
  'voice/untrained-student-researchers': {
    title: 'Alumnado investigador sin formación',
    why: 'El alumnado que recoge lo que piensan sus compañeros y compañeras trabaja mejor, y está mejor protegido, cuando antes ha aprendido a preguntar, escuchar y mirar.',
    question: '¿Quién muestra a este alumnado cómo preguntar y observar, y es antes de que empiece?',
    whenNot: 'Lo aprendió en una indagación anterior.',
    messages: {
      none: 'El alumnado recoge evidencias como «{who}», y no se prevé ninguna formación para él. ¿Quién le muestra cómo preguntar y mirar?',
      late: 'La formación de «{who}» es el {date}, cuando ya ha empezado a recoger. ¿Podría aprenderlo antes?',
      task: 'Recoge esto',
      addTraining: 'Prever una formación',
      inWords: 'el día de «{what}» está dado en palabras',
      forWhom: '«{what}» no dice con nombres declarados para quién es',
    },
  },
};
