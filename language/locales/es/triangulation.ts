import type { RuleTable } from '../locale.ts';

/** La triangulación: otras personas, otros métodos, otra mirada y lo mismo a la vista. */
export const triangulation: RuleTable = {
  'triangulation/people': {
    title: 'Todas las evidencias vienen de un solo grupo de personas',
    why: 'Una misma clase no la ven igual el profesorado, el personal de apoyo y el alumnado. Un relato que solo ha dado un grupo no se puede comparar con otro.',
    question: '¿Quién más estaba allí, y lo contaría quizá de otra manera?',
    whenNot: 'Nadie más pudo verlo, o se preguntará a otras personas en una pregunta posterior.',
    messages: {
      both: 'Las dos fuentes de «{question}» vienen de un solo grupo de personas: {people}. ¿Quién más estaba allí, y lo contaría quizá de otra manera?',
      all: 'Las {count} fuentes de «{question}» vienen de un solo grupo de personas: {people}. ¿Quién más estaba allí, y lo contaría quizá de otra manera?',
      only: 'La única fuente de «{question}» viene de un solo grupo de personas: {people}. ¿Quién más estaba allí, y lo contaría quizá de otra manera?',
      source: 'De quién viene: {people}',
      other: 'Prever una fuente de otras personas',
      accountsDiffer: 'las versiones difieren sobre de quién viene «{what}»',
      notSaid: '«{what}» no dice de quién viene',
      undeclared: '«{what}» no está declarado en ningún lugar, así que no se puede comparar',
      voiceAlone: 'una voz sin grupo puede ser de las mismas personas o de otras',
      noPeople: 'ninguna fuente dice de quién viene',
    },
  },
  'triangulation/methods': {
    title: 'Todas las evidencias se recogen con un solo método',
    why: 'Cada método muestra unas cosas y oculta otras: una entrevista cuenta lo que se dice, una observación lo que se hace. Varias fuentes de un mismo método comparten lo que oculta.',
    question: '¿Qué otra manera de mirar podría mostrar lo que esta no deja ver?',
    whenNot: 'La pregunta trata solo de palabras o solo de cifras, de modo que un método la abarca entera.',
    messages: {
      both: 'Las dos fuentes de «{question}» se recogen con un solo método: {method}. ¿Qué otra manera de mirar podría mostrar lo que oculta?',
      all: 'Las {count} fuentes de «{question}» se recogen con un solo método: {method}. ¿Qué otra manera de mirar podría mostrar lo que oculta?',
      only: 'La única fuente de «{question}» se recoge con un solo método: {method}. ¿Qué otra manera de mirar podría mostrar lo que oculta?',
      names:
        'Las fuentes de «{question}» se distinguen solo en el nombre de su método: {method}. ¿Qué otra manera de mirar podría mostrar lo que oculta?',
      source: 'Método: {method}',
      other: 'Prever una fuente con otro método',
      accountsDiffer: 'las versiones difieren en el método de «{what}»',
      notSaid: '«{what}» no indica su método',
      unknown: '«{what}» no es ninguno de los métodos conocidos, así que no se puede comparar',
      noMethod: 'ninguna fuente indica su método',
    },
  },
  'triangulation/outsider': {
    title: 'Nadie de fuera del equipo recoge ni observa',
    why: 'Quienes trabajan cada día en un lugar dejan de ver lo que les es familiar. Alguien de otro centro, o que se dedica a investigar, ve lo que el equipo da por sentado.',
    question: '¿Quién de fuera podría mirar las mismas clases con ojos nuevos?',
    whenNot: 'El asunto es demasiado cercano o privado para alguien de fuera, o es una primera mirada a lo propio.',
    messages: {
      nobody:
        'Para «{question}» nadie de fuera del equipo recoge ni observa. ¿Podría alguien de otro lugar mirar lo mismo, y ver lo que aquí es demasiado familiar?',
      inside: 'Se recoge dentro del equipo',
      other: 'Prever una fuente que recoja alguien de fuera',
      leftOpen: '«{what}» deja abierto si es de fuera del equipo',
      noOwners: 'el plan no dice a qué organización pertenece quien responde de ello',
      noGatherer: 'no se nombra a nadie que recoja «{what}»',
      perhaps: 'el plan no dice si «{what}» es de fuera del equipo',
      whichParty: 'el plan no dice a qué organización pertenece «{what}»',
    },
  },
  'triangulation/different-objects': {
    title: 'Fuentes que miran cosas distintas',
    why: 'Varias miradas se confirman unas a otras cuando miran lo mismo. Las entrevistas sobre una práctica y las observaciones de otra, o de otro momento, se quedan solas.',
    question: '¿Cuáles de estas miran la misma práctica, en el mismo momento?',
    whenNot:
      'Las fuentes están pensadas para seguir un cambio en el tiempo, o para comparar dos prácticas; entonces digan «compared with».',
    messages: {
      practice:
        'Las fuentes de «{thing}» tratan cada una de una práctica distinta, así que ninguna confirma a otra. ¿Qué dos podrían mirar lo mismo?',
      time: 'Las fuentes de «{thing}» se recogen cada una en un ciclo distinto, así que ninguna confirma a otra. ¿Qué dos podrían mirar el mismo momento?',
      about: 'Sobre «{practice}»',
      alone: 'Se recoge en otro ciclo que las demás',
    },
  },
  'triangulation/one-lens': {
    title: 'Todo se ve a través de una sola teoría',
    why: 'Una teoría muestra unas cosas y deja otras a oscuras. Lo que los miembros de un equipo traen de distintas maneras de pensar es un medio valioso para cuestionar lo que cada cual da por sentado.',
    question: '¿Qué preguntaría sobre esto alguien con otra teoría?',
    whenNot: 'El trabajo consiste en probar precisamente esta teoría.',
    messages: {
      one: 'Todo esto se mira solo a través de «{theory}». ¿Qué preguntaría alguien con otra teoría?',
      addTheory: 'Añadir otra manera de mirar',
      inWords: '«{words}» puede ser otra teoría, y el plan no la declara',
    },
  },
};
