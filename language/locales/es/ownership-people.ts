import type { RuleTable } from '../locale.ts';

/** Las personas de las que depende el trabajo: quién participa, quién puede decidir y quién suple. */
export const ownershipPeople: RuleTable = {
  'ownership/idle-practitioners': {
    title: 'Quienes trabajan en la práctica no recogen, interpretan ni deciden nada',
    why: 'Una indagación fortalece a un centro cuando su propio personal participa activamente en la investigación y la mejora. Si solo abre las puertas de sus aulas, el aprendizaje se va con quienes investigan.',
    question: '¿Qué parte de esto podría llevar una docente o un auxiliar, y qué necesitaría para ello?',
    whenNot:
      'El estudio trata del personal de un modo que este no puede estudiar por sí mismo, o su parte llega en un ciclo posterior.',
    messages: {
      none: 'Nadie del profesorado, del personal de apoyo o del equipo directivo recoge, interpreta ni decide nada aquí. ¿Qué parte podría ser suya?',
      source: 'Recogido e interpretado sin su participación',
      add: 'Decir quién interpreta esto',
      unsure: 'el plan no dice si «{what}» trabaja en la práctica',
    },
  },
  'ownership/two-accountable': {
    title: 'Dos responden de una actividad y ninguno lidera, o alguien decide sin tener el derecho',
    why: 'Muchas personas pueden hacer algo juntas, y una da el visto bueno. Si responden dos, cada una puede esperar a la otra; si decide quien no tiene derecho a hacerlo, la decisión no se sostiene.',
    question: '¿A quién llamarían la víspera, y el sí de quién valdría?',
    whenNot: 'Dos personas comparten un puesto, o se cedió el derecho a decidir; escriban cómo.',
    messages: {
      two: 'De «{activity}» responden juntos {owners}. ¿Quién de ellos lidera?',
      noRight:
        '«{who}» toma la decisión «{decision}», y el derecho a decidir es de {owners}. ¿De quién es la decisión?',
      lead: 'Decir quién lidera',
      decision: 'La decisión',
      vague: 'alguien que decide está nombrado solo con palabras',
    },
  },
  'ownership/no-deputy': {
    title: 'Nadie suple a quien custodia los datos, coordina o lidera',
    why: 'La gente enferma, cambia de puesto y se va, y lo acordado se va con ella. Una alianza perdió a sus dos responsables de datos en el mismo mes.',
    question: 'Si esta persona faltara el lunes, ¿quién sabría qué se ha prometido?',
    whenNot: 'El puesto lo ocupan varias personas por turno; díganlo con «size».',
    messages: {
      custodian:
        '«{who}» custodia los datos, y no se nombra a nadie que supla. ¿Quién más sabe dónde están y quién puede verlos?',
      coordinator: '«{who}» coordina el trabajo, y no se nombra a nadie que supla. Añadan «deputy» y un rol.',
      lead: '«{who}» lidera el trabajo, y no se nombra a nadie que supla. Añadan «deputy» y un rol.',
      given: 'La tarea se da aquí',
      add: 'Decir quién suple',
    },
  },
  'ownership/single-point': {
    title: 'Casi todo un ciclo depende de una persona, o quien coordina se va y nadie sigue',
    why: 'Una persona que hace casi todo guarda todo lo que se sabe de ello. Cuando no está, el ciclo se detiene, y nadie sabe decir qué iba a pasar después.',
    question: '¿De qué parte podría responder otra persona, para que dos sepan cómo se hace?',
    whenNot: 'El ciclo es la indagación propia de una persona, y las demás lo saben.',
    options: { share: 'Por encima de qué porcentaje de las cosas de un ciclo una sola persona lleva la mayor parte.' },
    messages: {
      most: 'En «{cycle}», «{role}» responde a solas de {count} de {total} cosas, y nadie suple. ¿De qué podría encargarse otra persona?',
      leaves: '«{role}» coordina hasta el {date}, y el trabajo sigue. ¿Quién continúa?',
      item: 'Responde de esto a solas',
      task: 'El rol',
      add: 'Decir quién suple',
    },
  },
  'ownership/frozen-agenda': {
    title: 'Una agenda conjunta que nada permite cambiar',
    why: 'Lo que un centro necesita saber cambia mientras el trabajo avanza. Una agenda que es de ambas partes responde a eso; una que nadie puede reabrir pertenece al día en que se escribió.',
    question:
      'Si la pregunta más urgente del centro fuera otra el próximo periodo lectivo, ¿cómo entraría en este plan?',
    whenNot: 'Las preguntas son pocas y el tiempo es corto, y ambas partes quieren dejarlas como están.',
    messages: {
      frozen:
        'La agenda es conjunta, y nada dice cómo pueden cambiar las preguntas. Añadan una «review», o «deciding» y cómo las cambian en común.',
      question: 'Una pregunta de la agenda',
      add: 'Decir cómo deciden los cambios',
    },
  },
};
