import type { PeopleWords } from '../locale.ts';

/** The questions that only people can answer, in Spanish. */
export const spanishQuestions: PeopleWords = {
  title: 'Preguntas que solo pueden responder las personas',
  answers: '¿Qué no puede juzgar aquí ninguna máquina, y dónde podríamos preguntarlo?',
  opening: 'Ningún texto puede resolverlas. Cada una dice de qué trata y dónde podría plantearse según este plan.',
  nothing: 'Aquí todavía no hay nada de lo que puedan tratar estas preguntas.',
  labels: {
    about: 'Sobre',
    why: 'Por qué',
    where: 'Dónde',
    from: 'Fuente',
    answer: 'Respuesta',
  },
  because: {
    reads: 'lo tiene sobre la mesa',
    collaboration: 'se ocupa de la colaboración misma',
    students: 'participa el alumnado',
    parties: 'están todas las partes',
  },
  nowhere: {
    reads: 'No se declara ningún foro que lo tenga sobre la mesa.',
    collaboration: 'No se declara ningún foro que se ocupe de la colaboración misma.',
    students: 'No se declara ningún foro en el que participe el alumnado.',
    parties: 'No se declara ningún foro donde se sienten juntas todas las partes.',
    any: 'No se declara ningún foro: ni reunión, ni reflexión, ni equipo.',
  },
  questions: {
    'right-problem': {
      question: '¿Es este el problema en el que más falta hace su trabajo, y quién lo dice?',
      why: 'Una pregunta puede estar bien hecha y pasar de largo ante lo que se vive aquí. Un trabajo así parte de un problema o una necesidad local, y quienes lo viven saben si es este.',
    },
    'not-in-the-room': {
      question: '¿A quién afecta este trabajo sin que se siente a ninguna de sus mesas?',
      why: 'Quién participa, quién habla por quién y quién fija la agenda deciden lo que se puede llegar a saber. A quien falta en un plan no se le encuentra leyéndolo.',
    },
    'could-refuse': {
      question: '¿Pudo este socio haber dicho que no, y qué habría pasado entonces?',
      why: 'Puede ser difícil rechazar la invitación de quien selecciona. Hasta qué punto la elección fue libre, solo lo saben quienes la recibieron.',
    },
    trust: {
      question: '¿Puede cada parte decir a las demás algo incómodo, y ha ocurrido?',
      why: 'Un acuerdo puede decir cómo se tratan los socios, pero no si confían unos en otros. Son señales las promesas cumplidas, los conflictos que se plantean y se atienden, el peso en las decisiones y la participación de quienes antes tenían menos poder.',
    },
    'mutual-benefit': {
      question: 'Quienes han de ganar con esto, ¿lo dirían con sus propias palabras?',
      why: 'El beneficio de ambas partes ayuda a que una alianza dure, y se negocia una y otra vez. Cada parte solo puede hablar por sí misma.',
    },
    'argued-definition': {
      question: '¿Han discutido qué significa esta palabra, o han copiado una frase que a nadie molesta?',
      why: 'Un lenguaje común nace de conversar sobre lo que las palabras significan aquí. Una definición escrita no muestra si esa conversación tuvo lugar.',
    },
    'fair-name': {
      question: '¿Se reconocerían quienes forman este grupo en el nombre que se les da?',
      why: 'Un nombre puede situar la dificultad en el alumnado, o dejar lugar a lo que el centro podría hacer de otro modo. Si es justo, pueden decirlo quienes lo llevan.',
    },
    'free-to-decline': {
      question: '¿Se sintió aquí el alumnado libre de decir que no, y lo diría también?',
      why: 'El consentimiento puede estar en regla sobre el papel. Si una niña o un niño se sintió libre de negarse, solo lo saben las niñas y los niños.',
    },
    'free-outsider': {
      question: '¿Es libre quien mira desde fuera de decirles lo que preferirían no oír?',
      why: 'Se invita a personas de fuera para que vean lo que quienes están dentro dan por sentado. Cuánto dependen de ustedes lo han de juzgar ambas partes.',
    },
    'read-differently': {
      question: '¿Quién lee esto de otra manera, y se ha dicho en voz alta?',
      why: 'Interpretar juntos no es buscar el consenso. De una diferencia se aprende solo cuando alguien la ha expresado.',
    },
    'heard-students': {
      question: '¿Qué es distinto gracias a lo que dijo aquí el alumnado, y lo diría así el propio alumnado?',
      why: 'Que te pregunten no es todavía que te escuchen: lo que dice el alumnado necesita una audiencia y alguna influencia en lo que sigue. Si la tuvo, puede decirlo quien habló.',
    },
    'serious-rival': {
      question: '¿Sostendría esta otra explicación alguien que conoce el lugar, o está aquí solo para descartarla?',
      why: 'Una explicación rival protege una afirmación solo si podría hacerles cambiar de opinión. Hasta qué punto es seria, lo juzga quien conoce el lugar.',
    },
    'worth-acting': {
      question: 'Si es así, ¿vale la pena actuar, y quién haría mañana algo distinto?',
      why: 'El rigor tiene dos caras: cómo lo sabemos y de qué sirve a quienes ejercen la práctica. La segunda les toca juzgarla a estas personas.',
    },
    'who-gains': {
      question: '¿Quién gana con este cambio, y quién puede perder?',
      why: 'Cuestionar una práctica no la hace por sí solo más inclusiva. Quienes reciben un cambio son los primeros en saber qué hace.',
    },
    'adapt-matters': {
      question: '¿Toca lo que adaptan aquello que no funcionó, o solo los bordes?',
      why: 'Un cambio puede arreglar una rutina y dejar como estaba la idea que hay detrás. Quienes lo llevan a cabo pueden decir cuál de las dos cosas fue.',
    },
    'hosts-learn': {
      question: '¿Qué aprenden quienes acogen esta visita que sin ella no aprenderían?',
      why: 'Las visitas dan poco cuando quienes acogen se ven solo como quienes muestran. Si aprenden ambas partes, lo han de decir ambas.',
    },
  },
};
