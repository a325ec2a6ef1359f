import type { RuleTable } from '../locale.ts';

/** Los propósitos: qué se quiere, quién lo ha acordado y hasta dónde llega. */
export const aims: RuleTable = {
  'aims/one-aim': {
    title: 'Falta el propósito de la investigación o el de la colaboración',
    why: 'Lo que se quiere averiguar y para qué se trabaja en común son dos cosas distintas. Quienes comparten la primera pueden esperar cosas muy diferentes de la segunda, y se dan cuenta tarde.',
    question: '¿Para qué es esta investigación, y para qué es trabajar juntos?',
    whenNot: 'Un solo texto sirve para las dos cosas; entonces díganlo de ambas.',
    messages: {
      both: '«{plan}» no dice para qué es la investigación ni para qué es trabajar juntos. ¿Qué busca aquí cada socio?',
      research:
        '«{plan}» dice para qué es trabajar juntos, pero no para qué es la investigación. ¿Qué quieren comprender?',
      collaboration:
        '«{plan}» dice para qué es la investigación, pero no para qué es trabajar juntos. ¿Qué debería cambiar entre ustedes?',
      add: 'Formular el propósito',
    },
  },
  'aims/no-stance': {
    title: 'No se dice de quién es la agenda del trabajo, o el plan no lo confirma',
    why: 'La investigación puede seguir la agenda de la práctica, la de quienes investigan, o ambas. Una agenda conjunta va más lejos: las dos partes preguntan, y también se examina la práctica de quienes investigan.',
    question: '¿De quién es esta agenda, y qué de su propia práctica somete a estudio cada parte?',
    whenNot:
      'Las dos partes piensan llegar con el tiempo a una agenda conjunta y han dicho cuándo; escríbanlo en el plan.',
    messages: {
      none: 'El plan no dice de quién es la agenda del trabajo. Añadan «stance» y practitioner, researcher o joint.',
      practice:
        'La agenda es conjunta, y todas las preguntas vienen del lado de la práctica. ¿Qué quieren saber quienes investigan?',
      research:
        'La agenda es conjunta, y todas las preguntas vienen de quienes investigan. ¿Qué quiere saber el centro?',
      unexamined:
        'La agenda es conjunta, y nada aquí mira la práctica de quienes investigan. ¿Qué parte de su propio trabajo someten a estudio?',
      question: 'Una pregunta de una sola de las partes',
      add: 'Decir de quién es la agenda',
      unplaced: 'el plan no dice a qué organización pertenece «{who}»',
    },
  },
  'aims/not-agreed': {
    title: 'Una de las partes no ha acordado un propósito tal como está ahora',
    why: 'Los socios necesitan entender de la misma manera para qué son la investigación y la colaboración. Un propósito al que alguien nunca dijo que sí, o dijo que sí con otras palabras, solo se comparte sobre el papel.',
    question: 'Si alguien de fuera preguntara para qué es esto, ¿respondería lo mismo cada socio?',
    whenNot: 'Esa parte se sumó para otro aspecto del trabajo; digan para cuál.',
    messages: {
      missing: '{parties} no ha acordado «{aim}». ¿Qué diría al respecto?',
      several: '{parties} no han acordado «{aim}». ¿Qué dirían al respecto?',
      nobody: 'Nadie ha acordado todavía «{aim}». Añadan «agreed by» y quién lo ha hecho, con el día.',
      outdated:
        '{parties}: el acuerdo con «{aim}» es del {date}, anterior a su último cambio. ¿Sigue valiendo para el texto tal como está ahora?',
      change: 'Cambió aquí',
      add: 'Decir quién lo ha acordado',
      vague: '«{who}» lo ha acordado, y no está entre las partes declaradas',
    },
  },
  'aims/not-measurable': {
    title: 'Un propósito de mejora que deja abierto para quién, con qué indicador, cuánto o para cuándo',
    why: 'El cuánto y el para cuándo distinguen un propósito de un deseo. Si se dicen de antemano, quienes prueban algo pueden ver si se han acercado.',
    question: '¿Quién notaría que han llegado, mirando qué, y cuándo lo miraría?',
    whenNot: 'El propósito es comprender algo, o no se puede contar sin perder lo que importa.',
    messages: {
      open: 'El propósito «{aim}» no dice {parts}. ¿Pueden decirlo de antemano?',
      population: 'para quién',
      measure: 'con qué indicador',
      amount: 'cuánto',
      date: 'para cuándo',
    },
  },
  'aims/reach-mismatch': {
    title: 'El propósito va más allá de lo que se hace o de quienes participan',
    why: 'Los cambios duraderos se dan en el conjunto de los centros y los sistemas, no en aulas sueltas. Un propósito para todo un territorio necesita algo que ocurra más allá del aula, y los sectores que ese territorio tiene.',
    question: '¿Qué tendría que cambiar fuera de estas aulas para que el propósito se cumpliera?',
    whenNot: 'Este es el primer paso pequeño de un camino más largo, y el plan dice cuál es el siguiente.',
    messages: {
      classrooms:
        'El propósito «{aim}» va más allá de las aulas, y todos los cambios están dentro de un aula. ¿Qué cambiaría a su alrededor?',
      sector:
        '«{title}» habla de todo un sistema, y todos los centros que hay aquí son de una misma etapa: {stage}. ¿Quién más forma parte de él?',
      change: 'Un cambio dentro de un aula',
      unsure: 'algunos cambios no dicen en qué nivel están',
    },
  },
  'aims/contested-term': {
    title: 'Una palabra controvertida que la alianza no ha definido',
    why: 'Palabras como equidad e inclusión significan una cosa en un centro y otra en el de al lado. Quienes no han dicho qué entienden por ellas se ponen de acuerdo en una palabra, no en un propósito.',
    question: 'Si cada cual escribiera en una frase qué significa aquí esta palabra, ¿coincidirían las frases?',
    whenNot: 'La palabra está en un nombre o en una cita, o la pregunta misma es averiguar qué significa.',
    messages: {
      undefined:
        '«{term}» puede significar muchas cosas. ¿Qué significa aquí? Añadan una «definition» que hayan acordado.',
      again: 'También se usa aquí',
      add: 'Decir qué significa aquí',
    },
  },
  'aims/unused-value': {
    title: 'Un valor al que no remite ninguna pregunta, ni resultado ni hallazgo',
    why: 'Un valor se nota en lo que se pregunta y en lo que contaría como mejora. Si solo está declarado, nadie lo echa en falta cuando el trabajo lo deja atrás.',
    question: '¿En cuál de sus preguntas se notaría que sostienen este valor?',
    whenNot: 'El valor orienta cómo trabajan juntos más que lo que estudian; díganlo como norma.',
    messages: {
      unused:
        'Declaran el valor «{value}», y no remite a él ninguna pregunta, ningún resultado ni ningún hallazgo. ¿Cuál de ellos trata de este valor?',
    },
  },
};
