import type { RuleTable } from '../locale.ts';

/** Las relaciones entre los socios: dónde se encuentran, quién preside y qué gana cada cual. */
export const relations: RuleTable = {
  'relations/no-forum': {
    title: 'Un ciclo en el que los socios nunca se sientan todos juntos',
    why: 'La responsabilidad compartida crece cuando todos los socios están en una sala y pueden responderse. Sin eso, cada uno conoce el trabajo por lo que cuenta otro.',
    question: '¿En qué momento de este ciclo se sientan todos a la misma mesa?',
    whenNot: 'El ciclo es trabajo de un solo lugar, y los demás han aceptado enterarse después.',
    messages: {
      none: 'En «{cycle}» no se prevé ni se cuenta ninguna reunión. ¿Cuándo se sentarán juntos todos los socios?',
      missing:
        'En «{cycle}» ninguna reunión junta a todos los socios; nadie de {parties} está en ninguna. ¿Cuándo se sentarán todos juntos?',
      apart:
        'En «{cycle}» cada socio está en alguna reunión, y en ninguna están todos. ¿Cuándo se sentarán todos juntos?',
      stranger: 'no consta a qué organización pertenece «{who}»',
      meeting: 'No están todos los socios',
      add: 'Prever una reunión de todos los socios',
    },
  },
  'relations/same-chair': {
    title: 'Una sola organización preside todas las reuniones',
    why: 'Quien preside decide qué va primero, quién habla y cuándo es suficiente. Cuando la presidencia rota, los demás aprenden a llevarla, y el orden del día cambia.',
    question: '¿Qué iría primero si la próxima vez presidiera otro socio?',
    whenNot: 'Los demás han pedido a un socio que presida, y pueden tomar la presidencia cuando quieran.',
    messages: {
      one: '«{party}» preside todas las reuniones de los socios. ¿Quién de los demás podría presidir la próxima?',
      unclear: 'no consta a qué organización pertenece «{who}», que preside',
      meeting: 'Preside la misma organización',
    },
  },
  'relations/no-reflection': {
    title: 'Nadie vuelve la vista sobre la propia colaboración',
    why: 'Los socios miran juntos las clases y rara vez se miran a sí mismos. Cómo se siente trabajar juntos muestra pronto quién puede irse, y qué no llegaron a oír los demás.',
    question: '¿Cuándo se preguntan cómo están trabajando juntos, y a quién se pregunta?',
    whenNot: 'Los socios llevan años trabajando juntos y lo hablan cuando lo necesitan.',
    messages: {
      none: '«{partnership}» lleva más de un ciclo, y no se prevé ni se cuenta ninguna mirada atrás sobre la propia colaboración. ¿Cuándo se preguntarán cómo trabajan juntos?',
      leads:
        'Quienes lideran vuelven la vista a solas sobre la colaboración en «{reflection}». ¿Quién más podría decir cómo va?',
      unsorted: 'no consta si «{reflection}» trata de la colaboración o del trabajo',
      add: 'Prever una mirada atrás en común',
    },
  },
  'relations/no-infrastructure': {
    title: 'Un centro que actúa, y nada que le haga sitio',
    why: 'La buena voluntad sostiene a un centro unas semanas. Un hueco en el horario, sustituciones, una sala, acceso a las cifras: disposiciones así lo sostienen un año.',
    question: '¿Qué se movió en la semana de este centro para que el trabajo tenga un lugar?',
    whenNot: 'El trabajo ocurre dentro de lo que la gente hace de todos modos y no lleva tiempo propio.',
    messages: {
      none: 'Se prevé trabajo en «{school}», y ninguna disposición le hace sitio: ni una hora, ni una sustitución, ni un lugar. ¿Qué se movió en su semana?',
      add: 'Añadir lo que le hace sitio',
    },
  },
  'relations/idle-leaders': {
    title: 'Se nombra al equipo directivo y no hace nada en ningún ciclo',
    why: 'La gente se atreve a cuestionarse cuando ve que lo hacen quienes dirigen. Una dirección que firma y no aparece dice al personal cuánto cuenta el trabajo.',
    question: '¿En cuál de estas reuniones se verá a la dirección aprender algo?',
    whenNot: 'Quienes dirigen hacen sitio para el trabajo y han acordado quedarse fuera de la sala.',
    messages: {
      one: 'Se nombra a «{leader}», y este rol no hace nada de lo que ocurre aquí ni participa en ello. ¿En qué punto del ciclo participará?',
      many: 'Se nombra a «{leader}» y a otras personas que dirigen, y ninguna hace nada de lo que ocurre aquí ni participa en ello. ¿En qué punto del ciclo participarán?',
      other: 'Tampoco hace nada aquí',
    },
  },
  'relations/benefit-missing': {
    title: 'Una parte que no tiene nada que ganar, o una ganancia que nadie vuelve a mirar',
    why: 'Las alianzas duran cuando cada parte gana algo que valora, y cuando los socios siguen hablando de qué es. Una parte que no gana nada se va cuando tiene mucho que hacer.',
    question: '¿Qué espera tener cada uno al final que no podría tener a solas?',
    whenNot: 'Esa parte participa como un favor, y todos lo saben.',
    messages: {
      nobody:
        'Nada dice qué espera ganar ningún socio. ¿Qué tendría al final cada uno ({parties}) que no podría tener a solas?',
      one: 'Nada dice qué espera ganar «{party}», aunque sí otros. ¿Qué tendría al final que no podría tener a solas?',
      many: 'Nada dice qué esperan ganar {parties}, aunque sí otros. ¿Qué tendrían al final que no podrían tener a solas?',
      practice:
        'Todos los beneficios están del lado de la investigación; no se dice nada de {parties}. ¿Qué esperan ganar quienes hacen el trabajo?',
      research:
        'Todos los beneficios están del lado de la práctica; no se dice nada de {parties}. ¿Qué esperan ganar quienes investigan?',
      unseen: 'Se esperaban beneficios, y nada dice si llegaron. ¿Cuándo volverán a mirarlos los socios?',
      other: 'También se esperaba',
      add: 'Decir qué espera ganar',
    },
  },
  'relations/researchers-idle': {
    title: 'Una universidad que no aporta nada al trabajo',
    why: 'Quienes investigan aportan cuatro cosas: conocimiento de métodos, lo que dice la investigación formal, preguntas de amistad crítica y relatos que extraen las lecciones. Una universidad que no aporta ninguna presta su nombre.',
    question: '¿Qué pueden hacer aquí quienes investigan que no podría hacer nadie del centro?',
    whenNot: 'La universidad solo acoge la alianza o administra su dinero, y lo dice.',
    messages: {
      none: '«{university}» participa, y nada dice qué aporta: métodos, investigación, preguntas de amistad crítica o relatos. ¿Qué harán sus investigadores e investigadoras?',
      words: 'no consta si «{words}» es una de las cuatro cosas que aportan quienes investigan',
      add: 'Decir qué aporta',
    },
  },
};
