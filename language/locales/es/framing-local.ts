import type { RuleTable } from '../locale.ts';

/** El problema visto desde aquí: niveles, barreras, prácticas, fortalezas y quién gana. */
export const framingLocal: RuleTable = {
  'framing/no-level': {
    title: 'Una barrera o un cambio sin nivel, o los cambios en un nivel y las barreras en otro',
    why: 'Unas barreras están dentro de un centro, otras entre centros y otras más allá. Si no se dice el nivel, los socios actúan en el que conocen, y las demás siguen estorbando.',
    question: '¿En qué nivel está esto, y quién de nosotros puede actuar allí?',
    whenNot: 'El nivel se discute y queda abierto a propósito; díganlo.',
    messages: {
      barrier:
        'La barrera «{title}» no dice en qué nivel está: dentro de un centro, entre centros o más allá. ¿Quién podría actuar allí?',
      change:
        'El cambio «{title}» no dice en qué nivel actúa: dentro de un centro, entre centros o más allá. ¿Quién más podría actuar allí?',
      none: 'Estas barreras y estos cambios ({count}) no dicen en qué nivel están: dentro de un centro, entre centros o más allá. ¿Quién podría actuar dónde?',
      elsewhere: 'Todos los cambios están {side}, y «{barrier}» está {other}. ¿Quién actúa allí?',
      'within-school': 'dentro del centro',
      'between-schools': 'entre centros',
      'beyond-school': 'más allá del centro',
      level: 'Nombrar su nivel',
      also: 'Esto tampoco lo dice',
      far: 'Está en otro nivel',
    },
  },
  'framing/unaddressed-barrier': {
    title: 'Una barrera que nada aborda y que nadie ha aceptado',
    why: 'Una barrera que se nombra y después se deja sigue estorbando todo lo que se prueba. Decir que se acepta, o que está fuera de alcance, también es una respuesta.',
    question: '¿Qué aborda esta barrera, o quién ha decidido convivir con ella?',
    whenNot: 'Se atiende en otro plan; díganlo como su respuesta.',
    messages: {
      open: 'Nada en el plan aborda la barrera «{barrier}», y nadie la ha aceptado. ¿Qué se hace con ella?',
      answer: 'Decir cómo se responde a ella',
      address: 'Decir que «{change}» la aborda',
    },
  },
  'framing/no-practice': {
    title: 'Un problema que nombra resultados y ninguna práctica',
    why: 'Un problema de la práctica es un desajuste: entre lo que hacemos cada día y cómo responde de verdad el alumnado. Si solo se nombra la respuesta, no queda nada que mirar más que al alumnado.',
    question: '¿Qué hacemos, día tras día, que llega así al alumnado?',
    whenNot: 'Averiguar de qué práctica se trata es la pregunta de este plan.',
    messages: {
      concern:
        '«{concern}» dice lo que se ve, y no en qué práctica. ¿Qué hacen ustedes a lo que el alumnado responde así?',
      about: 'Nombrar la práctica de la que trata',
    },
  },
  'framing/no-local-problem': {
    title: 'Una pregunta que no nace de nada visto aquí',
    why: 'La mejora que parte de un problema de este lugar, visto por personas de este lugar, la continúan ellas. Una pregunta de otra parte se responde y se archiva.',
    question: '¿Quién notó qué, aquí, para que se preguntaran esto?',
    whenNot: 'La pregunta viene de un acuerdo con otros que han visto el problema; digan de dónde viene.',
    messages: {
      nowhere: 'La pregunta «{question}» no nace de ninguna preocupación de este lugar. ¿Quién notó qué, aquí?',
      unshown: 'Nada muestra «{concern}», de donde nace «{question}». ¿Qué se vio, y quién lo vio?',
      concern: 'Decir qué se notó aquí',
      shows: 'Decir qué lo muestra',
      asks: 'Esta pregunta nace de ello',
      words: '«{question}» nace de algo que no está declarado en ningún lugar',
    },
  },
  'framing/no-assets': {
    title: 'Se enumeran barreras, y ninguna fortaleza',
    why: 'Los centros saben más de lo que usan. Una mirada que solo encuentra lo que estorba trae de fuera lo que alguien al final del pasillo ya hace.',
    question: '¿Dónde va ya bien aquí, y qué ayuda allí?',
    whenNot: 'Las fortalezas se buscaron en otra parte del trabajo; digan dónde.',
    messages: {
      one: 'El plan nombra lo que estorba, «{barrier}», y nada que ayude. ¿Dónde va ya bien aquí?',
      many: 'El plan nombra {count} barreras y nada que ayude. ¿Dónde va ya bien aquí?',
      other: 'Y esto',
      resource: 'Nombrar una fortaleza',
    },
  },
  'framing/who-gains': {
    title: 'La equidad es un propósito, y nadie dice quién gana con lo que se adopta',
    why: 'Una práctica que se cuestiona y se cambia no es por ello más inclusiva. En promedio las cosas pueden ir mejor mientras algunas personas quedan más atrás.',
    question: '¿Quién gana con esto, y quién puede perder?',
    whenNot: 'Se miró para quién funciona el cambio, y un hallazgo lo dice.',
    messages: {
      one: '«{decision}» adopta «{what}», y nada dice quién gana con ello y quién puede perder. ¿Quiénes son?',
      unnamed: '«{decision}» adopta algo, y nada dice quién gana con ello y quién puede perder. ¿Quiénes son?',
      aim: 'La equidad es aquí un propósito',
      who: 'Decir quién gana y quién puede perder',
    },
  },
};
