import type { RuleTable } from '../locale.ts';

/** A quién no se escucha, y quién habla por quién. */
export const voiceHeard: RuleTable = {
  'voice/unheard': {
    title: 'A quienes rara vez se escucha tampoco se les escucha aquí',
    why: 'Una alianza que quiere ser justa tiene que llegar a las personas a las que nadie pregunta. Nombrarlas es un comienzo; se las escucha cuando dan evidencias o tienen un lugar donde se decide algo.',
    question: '¿Cómo hablarán por sí mismas en esto las personas que nombraron?',
    whenNot: 'Se llegará a ellas en un ciclo posterior que el plan aún no recoge.',
    messages: {
      nowhere:
        '«{who}»: un grupo al que rara vez se escucha, según este plan, sin evidencias suyas y sin parte en el trabajo. ¿Dónde hablará?',
      nobody:
        'La equidad es aquí un propósito, y no se nombra a nadie a quien rara vez se escuche. ¿Ante quién pasa de largo la vida del centro? Añadan «unheard» y quién.',
      aim: 'El propósito',
      hear: 'Prever escuchar a este grupo',
      name: 'Decir a quién rara vez se escucha',
      inWords: 'nada declara «{what}», así que nada muestra si se le escucha',
    },
  },
  'voice/spoken-for': {
    title: 'Por un grupo hablan quienes están por encima',
    why: 'Quienes tienen más peso en un centro escuchan a un grupo a través de su propio trabajo y sus preocupaciones. Si son los únicos que hablan por el grupo, lo que le inquieta puede quedar sin decir.',
    question: '¿Podrían hablar por sí mismos, o elegir quién habla por ellos?',
    whenNot: 'Ellos mismos eligieron a esta persona, o quedarían expuestos si hablaran.',
    messages: {
      above:
        'Por «{who}» hablan otras personas que aquí tienen más peso: {speakers}. ¿Podría el grupo hablar por sí mismo, o con alguien de los suyos?',
      noVoice: 'el plan no dice con palabras conocidas de quién es la voz de «{what}»',
    },
  },
  'voice/one-voice': {
    title: 'Una sola voz alimenta una pregunta',
    why: 'El equipo directivo, quienes enseñan, el alumnado y colegas de otros lugares ven cada uno una parte de lo que ocurre. Lo que a uno le es familiar puede resultar extraño a otro, y ahí empieza el aprendizaje.',
    question: '¿Quién contaría otra historia sobre esto?',
    whenNot: 'La pregunta es qué piensa un grupo, y nada más.',
    messages: {
      one: 'En las fuentes de «{question}» se oye una sola voz: {voice}. ¿Quién contaría otra historia sobre esto?',
      source: 'Se oye aquí',
      addVoice: 'Prever escuchar otra voz',
      whoseView: 'el plan no dice de quién es la mirada de «{what}»',
    },
  },
  'voice/authority-only': {
    title: 'Solo quienes tienen autoridad dicen cuál es el problema',
    why: 'Las políticas y las inspecciones ven un centro desde fuera y en cifras. Una pregunta que viene solo de ahí puede pasar por alto lo que preguntarían quienes trabajan y aprenden aquí.',
    question: '¿Cuál dirían que es el problema el profesorado, el alumnado o las familias de aquí?',
    whenNot: 'La pregunta es si se cumple un requisito, y no pretende ser más.',
    messages: {
      authority:
        'Lo que hay detrás de «{question}» viene solo de quienes tienen autoridad. ¿Cuál dirían que es el problema quienes trabajan y aprenden aquí?',
      addConcern: 'Añadir lo que alguien ha notado aquí',
      who: 'el plan no dice con palabras conocidas de quién es la voz de «{what}»',
      words: '«{what}» no dice quién lo notó',
    },
  },
  'voice/overclaimed': {
    title: 'Se dice que el alumnado participa más de lo que participa',
    why: 'Decir que el alumnado comparte el trabajo, si nada en él se lo permite, usa su nombre sin su voz. Una parte más pequeña que sea real vale más para él.',
    question: '¿En qué punto del trabajo hace el alumnado lo que aquí se dice?',
    whenNot: 'El trabajo en el que lo hace todavía no está escrito.',
    messages: {
      contributes:
        '«{who}»: se dice que aporta algo al trabajo, y nada en el plan lo hace este grupo ni se hace con él.',
      model:
        '«{who}» sigue un modelo con el alumnado como investigador, y nadie del alumnado recoge, interpreta ni decide nada en él.',
      questions: '«{who}» hace al alumnado dueño de las preguntas, y ninguna pregunta es suya ni la ha planteado.',
      findings: '«{who}» hace al alumnado dueño de los hallazgos, y no interpreta, acuerda ni contrasta ninguno.',
      decisions: '«{who}» hace al alumnado dueño de las decisiones, y ninguna decisión la toma ni se toma con él.',
      influence:
        '«{who}»: se dice que ha cambiado algo, y nada en el plan muestra que el alumnado dijera o hiciera algo.',
    },
  },
};
