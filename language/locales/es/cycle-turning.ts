import type { RuleTable } from '../locale.ts';

/** Lo que hace girar un ciclo: quién está, qué se espera, qué se decide y qué queda por escrito. */
export const cycleTurning: RuleTable = {
  'cycle/meetings-without-action': {
    title: 'Reuniones seguidas que no llevan a nada',
    why: 'La colaboración se desgasta en reuniones tras las cuales nadie hace nada distinto. Una línea sobre lo que se decidió, o sobre quién hace qué, distingue una reunión de una conversación.',
    question: '¿Qué hizo alguien de otra manera gracias a esta reunión?',
    whenNot: 'Las reuniones son para escuchar, y lo que sale de ellas se decide en otro lugar; digan dónde.',
    messages: {
      idle: '«{second}» es la segunda reunión seguida, después de «{first}», sin decisión ni acción. ¿Qué decidió, y quién hace qué?',
      first: 'La reunión anterior',
      next: 'Y la siguiente',
      write: 'Escribir qué se decidió',
      dayless: 'las reuniones sin día no se pueden poner en orden',
    },
  },
  'cycle/no-decision': {
    title: 'Un ciclo al final del cual nadie decide',
    why: 'Un ciclo gira cuando alguien mira qué salió de él y decide: mantenerlo, cambiarlo, dejarlo. Sin ese punto, el ciclo siguiente empieza porque ha llegado una fecha, o no empieza.',
    question: '¿Quién decide qué viene después, qué día y con qué base?',
    whenNot:
      'La decisión se toma en un ciclo más amplio o la toma alguien ajeno a este plan; nombren esa decisión aquí.',
    messages: {
      none: 'El ciclo «{cycle}» no tiene un punto en el que alguien decida qué viene después. ¿Quién decide, y cuándo?',
      adapt:
        '«{decision}» termina en «adapt», y no sigue ningún ciclo, paso o cambio. ¿Qué se prueba después, y cuándo?',
      adopt:
        '«{decision}» termina en «adopt», y ni lo que se adopta ni lo que sigue está en el plan. ¿Qué pasa a ser práctica?',
      decide: 'Fijar un día en que alguien decida',
      follow: 'Decir qué viene después',
    },
  },
  'cycle/no-prediction': {
    title: 'Un cambio del que nadie dice qué debería traer',
    why: 'Solo a quien ha dicho de antemano lo que debería pasar le puede sorprender lo que pasa. Después, todo parece haberse esperado.',
    question: '¿Qué esperan ver, y para cuándo, si la idea es acertada? ¿Y llegó?',
    whenNot: 'Todavía no se prueba nada: solo se mira lo que pasa. Entonces es una actividad.',
    messages: {
      none: 'Nadie dice qué debería traer «{change}». ¿Qué esperan ver, y para cuándo, si la idea es acertada?',
      past: '«{change}» ha terminado, y nadie había dicho qué debería traer. ¿Qué les habría sorprendido?',
      uncompared: '«{change}» ha terminado, y nada dice si llegó lo previsto: «{predicted}» ¿Qué ocurrió?',
      predict: 'Decir qué debería pasar',
      tell: 'Decir qué ocurrió',
      perhaps: 'el plan no dice si «{finding}» es lo que salió de «{change}»',
    },
  },
  'cycle/too-big-first': {
    title: 'La primera prueba abarca un centro entero',
    why: 'De lo que sale torcido en una clase con un grupo se aprende antes del mediodía. Lo que sale torcido en todo un centro hay que defenderlo.',
    question: '¿Podría ser más pequeña la primera prueba: un grupo, una docente, un día?',
    whenNot: 'Solo se puede hacer con todo el mundo a la vez, como un horario nuevo.',
    messages: {
      wide: '«{change}» es la primera prueba de este plan, y abarca a todo el mundo: {people}. ¿Podría empezar con un grupo, una docente, un día?',
      smaller: 'Empezar con menos personas',
    },
  },
  'cycle/unstaffed': {
    title: 'Un trabajo en el que no participa nadie, o alguien en dos lugares a la vez',
    why: 'Los socios dependen unos de otros en todas las fases. Un trabajo sin nombres al lado lo hace quien se siente responsable, o nadie.',
    question: '¿Quién está, de qué parte viene, y puede estar?',
    whenNot: 'Quién participa se acuerda en otro lugar; digan que aquí queda abierto.',
    messages: {
      nobody: 'Nadie participa en «{work}». ¿Quién lo hace, y con quién?',
      both: '«{who}» está en {there} por «{second}» y en {here} por «{first}», ambos el {day}. ¿Quién va a cada lugar?',
      name: 'Decir quién participa',
      other: 'El mismo día, en otro lugar',
    },
  },
  'cycle/document-missing': {
    title: 'Una fase está realizada y su documento no está',
    why: 'Lo que una fase deja por escrito es lo que sostiene la siguiente, y lo que puede leer un socio que no estuvo. Escrito más tarde, cuenta lo que vino después.',
    question: '¿Dónde puede leer un socio que no estuvo a qué llegó esta fase?',
    whenNot: 'El documento se guarda en otro lugar; remitan a él con «see».',
    messages: {
      report:
        'La fase «{phase}» está realizada, y su documento «{document}» no consta como escrito. ¿Lo está, y dónde se puede leer?',
      any: 'La fase «{phase}» está realizada. En {model} deja un documento, y aquí no se nombra ninguno. ¿Qué se escribió?',
      model:
        'La fase «{phase}» está realizada. Su modelo pide «{document}», y aquí no se nombra ningún documento. ¿Qué se escribió?',
      done: 'Decir que está escrito',
      name: 'Nombrar el documento',
      asked: 'El documento que debe',
    },
  },
  'cycle/adopted-for-ever': {
    title: 'Se adopta una práctica sin un día para volver a mirarla',
    why: 'Las rutinas que un día ayudaron pierden su razón cuando cambian el alumnado y el equipo. Nadie lo nota, porque una rutina es justo lo que nadie mira.',
    question: '¿Cuándo preguntarán si todavía hace aquello para lo que se adoptó?',
    whenNot: 'Se mira en una vuelta que no forma parte de este plan; digan dónde.',
    messages: {
      one: '«{decision}» adopta «{what}», y no se fija un día para volver a mirarlo. ¿Cuándo preguntarán si todavía ayuda?',
      unnamed:
        '«{decision}» adopta algo, y no se fija un día para volver a mirarlo. ¿Cuándo preguntarán si todavía ayuda?',
      what: 'Esto se adopta',
      review: 'Decir cuándo se vuelve a mirar',
    },
  },
};
