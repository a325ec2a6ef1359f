import type { RuleTable } from '../locale.ts';

/** La recogida de evidencias: cuántas, cuándo y qué se ve de verdad. */
export const evidenceGathering: RuleTable = {
  'evidence/not-minimal': {
    title: 'Datos que ninguna pregunta necesita',
    why: 'Todo dato que se comparte se puede perder, y alguien tiene que guardarlo. Un acuerdo debería nombrar lo que necesita una pregunta, y dejar fuera lo demás.',
    question: '¿Qué pregunta lo necesita, y qué pasaría sin él?',
    whenNot: 'El dato viene con otros de los que no se puede separar.',
    messages: {
      unneeded:
        'Ninguna pregunta necesita «{item}», según lo que dice el plan. ¿Cuál lo necesita? Añadan «for» y la pregunta, o déjenlo fuera.',
      addQuestion: 'Decir qué pregunta lo necesita',
      inWords: '«{words}» no es ninguna pregunta que el plan declare',
    },
  },
  'evidence/not-scheduled': {
    title: 'Evidencias que no se recogen en ningún ciclo, o que llegan tarde',
    why: 'Una evidencia que no está en ningún ciclo se recoge cuando alguien encuentra tiempo, que a menudo es nunca. Lo que llega después de la decisión ya no puede servirle.',
    question: '¿Cuándo se recoge esto, y es antes de que tengan que decidir?',
    whenNot: 'Se recoge continuamente en el trabajo de cada día; entonces márquenla «routine».',
    messages: {
      nowhere: 'Los ciclos dicen qué se recoge y cuándo, y «{source}» no está en ninguno. ¿Cuándo se recoge?',
      late: '«{source}» se recoge desde el {date}, después de que su pregunta se decida el {decided}. ¿Podría ir antes, o la decisión después?',
      decision: 'Esto se decide entonces',
      addTime: 'Decir cuándo se recoge',
    },
  },
  'evidence/practice-unobserved': {
    title: 'Una práctica va a cambiar y nadie la observa',
    why: 'Lo que se dice de una clase y lo que ocurre en ella son dos cosas. Colegas que se observan, en el aula o en vídeo, ven lo que es demasiado familiar para contarse.',
    question: '¿Quién observará lo que de verdad se hace, antes y después?',
    whenNot: 'Lo que cambia no se puede ver, como la manera de guardar las notas.',
    messages: {
      unwatched:
        'Con «{change}» va a cambiar una práctica, y nadie la observa. ¿Quién podría mirar lo que de verdad se hace?',
      also: 'Este cambio tampoco lo observa nadie',
      addWatching: 'Prever una observación',
      noMethod: '«{what}» no indica su método',
      ownMethod: '«{what}» no es ninguno de los métodos conocidos, así que nada muestra si alguien observa',
      methodsDiffer: 'las versiones difieren en el método de «{what}»',
      visit: '«{what}» indica solo con palabras qué se mira',
    },
  },
  'evidence/statistics-alone': {
    title: 'Una pregunta se apoya solo en cifras',
    why: 'Las estadísticas son un buen comienzo, porque muestran dónde mirar. Lo que hay detrás se encuentra preguntando y observando.',
    question: '¿Qué les hacen querer preguntar las cifras, y a quién podrían preguntárselo?',
    whenNot: 'La pregunta es cuántos, y nada más.',
    messages: {
      figures: '«{question}» se apoya solo en cifras ({methods}). ¿Qué les hacen querer preguntar o ver?',
      source: 'Da cifras',
      addSource: 'Prever preguntar u observar',
      noMethod: '«{what}» no indica su método',
      ownMethod: '«{what}» no es ninguno de los métodos conocidos, así que nada muestra si da cifras',
      methodsDiffer: 'las versiones difieren en el método de «{what}»',
    },
  },
  'evidence/unmanageable': {
    title: 'Más recogida que tiempo para ella',
    why: 'Las evidencias tienen que ser válidas y fiables, y tienen que ser abarcables. Lo que lleva más horas de las que la gente tiene se hace tarde, no se hace, o se hace de noche.',
    question: '¿Qué podrían dejar fuera, o usar de lo que ya existe?',
    whenNot: 'Ayudan otras personas que el plan no nombra.',
    messages: {
      above:
        'La recogida de «{who}» lleva {asked} horas, y el plan concede {allowed}. ¿Qué podría quedar fuera, o existe ya?',
      weekly:
        'La recogida de «{who}» lleva {asked} horas a la semana, y el plan concede {allowed}. ¿Qué podría quedar fuera, o existe ya?',
      source: 'Lleva parte del tiempo',
      noSum: 'el tiempo de «{what}» no se puede sumar en horas',
      roughly: 'las horas son aproximadas: unas {what}',
    },
  },
};
