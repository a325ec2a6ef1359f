import type { RuleTable } from '../locale.ts';

/** De quién es el trabajo: quién responde, quién decide y quién sigue cuando alguien se va. */
export const ownership: RuleTable = {
  'ownership/undefined': {
    title: 'Nadie responde de ello',
    why: 'Lo que es de todo el mundo no lo hace nadie. Los socios que quieren que el trabajo sea de todos tienen que decir, línea por línea, de quién es cada parte.',
    question: '¿Quién notaría antes que nadie que esto no ha ocurrido?',
    whenNot: 'Se está buscando quién responda; digan hasta cuándo, o escriban que no consta.',
    messages: {
      item: 'Nadie responde de «{title}» ({kind}). Añadan «by» y un rol o un equipo.',
      evidence: 'Nadie responde de «{title}» ({kind}). Añadan «gathered by» y un rol o un equipo.',
      all: 'Nadie responde de «{title}» ({kind}), ni de nada de lo que contiene. Añadan «by» y un rol después de su título.',
      also: 'Nadie responde de esto',
      addOwner: 'Decir de quién es la indagación',
      add: 'Decir quién responde de ello',
    },
  },
  'ownership/one-organisation': {
    title: 'Todo es de una sola organización',
    why: 'Si una parte es dueña de cada pregunta, fuente e informe, las demás participan en un proyecto ajeno. Que el trabajo es de todos se nota en quién responde de qué.',
    question: 'Si preguntaran a cada socio por turno, ¿qué parte diría que es suya?',
    whenNot:
      'Los socios han acordado que en este periodo uno de ellos sea el dueño del trabajo; digan por qué y hasta cuándo.',
    messages: {
      one: 'Todas las personas que responden de algo aquí son de «{party}». ¿Qué pregunta, fuente o informe podría ser de {others}, o compartirse?',
      other: 'No responde de nada aquí',
      unplaced: 'el plan no dice a qué organización pertenece «{who}»',
    },
  },
  'ownership/rights-unstated': {
    title: 'El acuerdo no dice de quién es cada cosa',
    why: 'Quién puede plantear la pregunta, guardar los datos, atribuirse los hallazgos, publicar y decidir es fácil de acordar al principio y difícil cuando ya hay algo que reclamar.',
    question: 'Si mañana no estuvieran de acuerdo en qué se puede publicar, ¿qué palabra valdría?',
    whenNot: 'Los derechos se fijan en otro acuerdo firmado; nómbrenlo bajo el acuerdo.',
    messages: {
      unstated:
        'El acuerdo «{contract}» no dice de quién es cada una de estas cosas: {rights}. Añadan «owner of …» para cada una, o que no consta.',
      add: 'Decir de quién es cada cosa',
      questions: 'las preguntas',
      data: 'los datos',
      findings: 'los hallazgos',
      dissemination: 'la difusión',
      decisions: 'las decisiones',
    },
  },
  'ownership/led-from-outside': {
    title: 'Un cambio en un centro se lidera desde fuera',
    why: 'Quienes responden de un centro pueden pedir a su personal que trabaje de otra manera, y siguen allí a la mañana siguiente. Un cambio que lidera una visita termina con las visitas.',
    question: '¿Quién del centro lidera esto, y seguiría liderándolo si el socio se fuera?',
    whenNot:
      'El centro ha pedido a alguien de fuera que lidere por un tiempo; digan hasta cuándo, y quién toma el relevo.',
    messages: {
      outside:
        '«{change}» se prueba en {schools}, y quien lidera es de fuera: {leaders}. ¿Quién de {schools} lo lidera también?',
      change: 'El cambio',
      add: 'Añadir a alguien del centro que lo lidere',
      unplaced: 'el plan no dice a qué organización pertenece «{who}»',
    },
  },
  'ownership/imposed-agenda': {
    title: 'Un centro trabaja en preguntas o con métodos que han decidido otros',
    why: 'Un centro que fija sus prioridades y elige cómo abordarlas trabaja con sus socios. Si recibe hechas las dos cosas, es objeto del trabajo de otros, y tiene pocas razones para seguir cuando estos se van.',
    question: '¿De quién es esta pregunta, y qué habría preguntado el centro?',
    whenNot: 'El centro ha asumido la pregunta y la ha hecho suya; entonces digan que ha decidido sobre ella.',
    messages: {
      questions: 'Todas las preguntas de {schools} vienen de {deciders}. ¿Cuál se habría hecho el propio centro?',
      methods:
        'Todos los métodos que se usan en {schools} se decidieron fuera: {deciders}. ¿Cómo lo abordaría el propio centro?',
      same: '«{question}» se pregunta con las mismas palabras en {count} centros. ¿De quién es la pregunta, y cómo la formularía cada centro?',
      elsewhere:
        '«{question}» se pregunta con las mismas palabras también en {plan}. ¿De quién es la pregunta, y cómo la formularía este centro?',
      item: 'Esto viene de otros',
      twin: 'La misma pregunta en otro lugar',
      vague: 'el plan no dice a qué organización pertenecen quienes decidieron',
      unread: 'si se pregunta lo mismo en otro lugar: no se han leído todos los demás planes del programa',
    },
  },
  'ownership/no-lead-with-authority': {
    title: 'Una parte no tiene quien lidere, o nadie de la práctica puede decidir sobre lo que se estudia',
    why: 'Una alianza tiene a alguien que lidera por cada parte. Del lado de la práctica tiene que ser alguien que pueda cambiar aquello de lo que trata la indagación, o sus hallazgos esperarán una decisión que allí nadie puede tomar.',
    question: 'Si la indagación muestra que algo tiene que cambiar, ¿quién puede decir que sí aquí?',
    whenNot: 'Se está pidiendo el mandato; digan a quién, y para cuándo.',
    messages: {
      noLead: 'Nadie de {parties} lidera ni responde de nada aquí. ¿Quién lidera por esa parte?',
      noMandate:
        '«{lead}» lidera del lado de la práctica, y nada dice con qué mandato. Añadan «mandate» y quién lo dio.',
      addLead: 'Decir quién lidera por esa parte',
      addMandate: 'Decir de dónde viene el derecho a liderar',
      unplaced: 'el plan no dice a qué organización pertenece «{who}»',
    },
  },
};
