import type { RuleTable } from '../locale.ts';

/** Lo que pasa durante un acuerdo: promesas, desacuerdos, dinero, datos y la libertad de decir que no. */
export const contractTerms: RuleTable = {
  'contract/no-dispute-rule': {
    title: 'No hay regla para resolver los desacuerdos',
    why: 'Los socios no tienen el mismo poder y, antes o después, no tendrán la misma opinión. Una manera de resolverlo acordada cuando nadie estaba molesto protege a quienes menos podrían insistir.',
    question: 'Cuando no están de acuerdo en algo importante, ¿a quién se escucha, y cómo se resuelve?',
    whenNot: 'Otro documento firmado lo resuelve; nómbrenlo bajo el acuerdo.',
    messages: {
      none: 'El acuerdo «{contract}» no dice cómo se resuelven los desacuerdos. Añadan «disputes» y lo que hayan acordado.',
      add: 'Decir cómo se resuelven los desacuerdos',
      deciding: 'el plan dice cómo se toman las decisiones, y eso puede resolver también los desacuerdos',
    },
  },
  'contract/overdue': {
    title: 'Algo prometido tiene la fecha pasada, y nada muestra que se hiciera',
    why: 'Una promesa que caduca en silencio enseña a los socios a no contar con la siguiente. La mayoría de las veces se cumplió y nadie lo anotó, o hay una buena razón que los demás deberían oír.',
    question: '¿Qué fue de esta promesa, y lo saben aquellos a quienes se hizo?',
    whenNot: 'Se cumplió, y no se puede nombrar aquí dónde consta.',
    messages: {
      past: '«{duty}» era para el {date}, y nada muestra qué fue de ello. Añadan «happened» y lo que se hizo, o una enmienda con el nuevo día.',
      add: 'Decir qué ocurrió',
      words: '«{words}» no nombra un día en que venza',
    },
  },
  'contract/never-renegotiated': {
    title: 'Un acuerdo largo que nadie vuelve a negociar',
    why: 'Lo que cada parte necesita, y lo que puede dar, cambia mientras se trabaja en común. El beneficio que era mutuo al principio solo lo sigue siendo si se negocia una y otra vez.',
    question: '¿Qué pedirían hoy que no pidieron cuando firmaron?',
    whenNot: 'Los socios ajustan los cambios de reunión en reunión y les basta; digan dónde queda escrito.',
    messages: {
      never:
        'El acuerdo «{contract}» dura hasta el {date}, y en ningún momento se vuelve a negociar. ¿Cuándo diría cada parte si todavía le conviene?',
      late: 'El acuerdo «{contract}» no se vuelve a negociar hasta el {date}, más de un año después de empezar. ¿Podrían revisarlo antes?',
      cycles:
        '«{cycle}» es el tercer ciclo bajo el acuerdo «{contract}», y en ningún momento se vuelve a negociar. ¿Todavía conviene?',
      contract: 'El acuerdo',
      words: '«{words}» no nombra un día en que se vuelva a negociar',
    },
  },
  'contract/research-use-uncovered': {
    title: 'Se usan evidencias para investigar, y nada cubre ese uso',
    why: 'Lo que la gente contó a su centro para que las cosas mejoren no se contó para publicarlo. El uso en investigación necesita un sí propio, o un acuerdo que lo diga.',
    question: '¿Saben las personas de quienes procede que se usa para investigar, y están de acuerdo?',
    whenNot: 'El material es público, o el consentimiento se guarda en otro lugar; digan dónde.',
    messages: {
      uncovered:
        '«{evidence}» se usa para investigar, y ningún consentimiento ni acuerdo cubre ese uso. ¿Quién ha dicho que sí, o a quién habría que preguntar?',
      add: 'Decir quién da su consentimiento',
      unclear: 'un acuerdo o una aprobación no dice de qué evidencia trata',
    },
  },
  'contract/sub-agreement-outlives': {
    title: 'Un acuerdo que dura más que aquel del que depende, o datos que ningún acuerdo cubre a tiempo',
    why: 'Un acuerdo menor termina con el que está por encima, sea cual sea su fecha. Los datos que aún se mueven entonces, o antes de que empiece, se mueven sin permiso de nadie.',
    question: '¿Qué acuerdo mostrarían si alguien preguntara ese día por qué la otra organización tiene estos datos?',
    whenNot:
      'Nunca por mucho tiempo: o se prolonga un acuerdo, con quienes lo aprueban, o los datos se quedan donde están.',
    messages: {
      outlives:
        '«{agreement}» dura hasta el {ends}, y «{umbrella}», del que depende, termina el {earlier}. ¿Cuál de las dos fechas vale?',
      lapsed:
        'Los datos personales de «{evidence}» están en manos de {partners}, y el día en que se recogen no está en vigor «{agreement}». ¿Qué acuerdo los cubre?',
      none: 'Los datos personales de «{evidence}» están en manos de {partners}, y ningún acuerdo trata de esos datos. ¿Cuál los cubre?',
      umbrella: 'Depende de este',
      agreement: 'En vigor en otro momento',
      and: '{list} y {last}',
      unclear: 'no se pueden comparar los días de la evidencia y los del acuerdo',
    },
  },
  'contract/unfunded': {
    title: 'Se prometen tiempo, visitas o formación, y nada los paga hasta el final',
    why: 'Las sustituciones, los viajes y la formación cuestan dinero. Una promesa que nadie paga la cumplen quienes menos pueden permitírselo, o caduca cuando se acaba la subvención.',
    question: '¿Quién paga esto, y qué pasa al día siguiente de que se acabe el dinero?',
    whenNot: 'No le cuesta nada a nadie, o cada parte asume sus gastos; díganlo con «funded by».',
    messages: {
      none: 'En «{contract}» se prometen tiempo, visitas o formación, y nada dice quién los paga. Añadan un «grant», o «funded by».',
      ends: 'El dinero de «{grant}» termina el {date}, y {term} dura hasta el {end}. ¿Quién paga lo que queda?',
      termOfContract: 'el acuerdo «{title}»',
      termOfPartnership: 'la alianza «{title}»',
      promise: 'Esto se promete',
      term: 'Dura más',
      add: 'Decir quién paga',
      words: '«{words}» no nombra un día en que se acabe el dinero',
    },
  },
  'contract/no-real-choice': {
    title: 'Una parte recibió una invitación o la indicación de participar, y nada muestra que pudiera decir que no',
    why: 'Es difícil rechazar la invitación de quien tiene poder. Si a nadie del centro se le preguntó si quería sumarse, la alianza empieza como una idea ajena.',
    question: '¿A quién se preguntó allí antes de decir que sí, y qué habría pasado si hubieran dicho que no?',
    whenNot: 'La participación la fija la ley, y los socios lo dicen abiertamente.',
    messages: {
      invited:
        '«{party}» recibió una invitación, y ninguna consulta muestra que pudiera decir que no. ¿A quién se preguntó allí, y cuándo?',
      mandated:
        '«{party}» recibió la indicación de participar, y ninguna consulta muestra que pudiera decir que no. ¿Qué le queda por elegir?',
      differ: 'las versiones difieren sobre cómo llegó a participar «{party}»',
    },
  },
};
