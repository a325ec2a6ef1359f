import type { RuleTable } from '../locale.ts';

/** Las evidencias: qué se mide, qué se recoge, con qué y para qué. */
export const evidence: RuleTable = {
  'evidence/none': {
    title: 'Una pregunta sin evidencias',
    why: 'Una pregunta para la que no se recoge nada se responde con lo que ya se pensaba. El plan debería decir qué mostraría una respuesta.',
    question: '¿Qué mostraría una respuesta, y a quién preguntarían?',
    whenNot: 'La pregunta se deja para más adelante; entonces digan `status ahead`.',
    messages: {
      none: 'Para «{question}» no se recoge nada. ¿Qué mostraría una respuesta, y a quién preguntarían?',
      loose:
        'No se dice que se recoja nada para «{question}», y «{source}» no alimenta ninguna pregunta. ¿Corresponde a esta? Añadan «answers», o digan qué mostraría una respuesta.',
      answers: 'Decir que «{source}» responde a esta pregunta',
      feeds: 'No alimenta ninguna pregunta',
      add: 'Prever una fuente de evidencia',
      undeclared: 'se apoya en «{words}», que ninguna línea de evidencia declara',
    },
  },
  'evidence/unused': {
    title: 'Evidencias que no se usan para nada',
    why: 'Recoger lleva tiempo a quienes preguntan y a quienes responden. Una evidencia lo merece cuando alimenta una pregunta, una reunión o un hallazgo.',
    question: '¿Para qué es, y quién la mirará?',
    whenNot: 'Se guarda para una pregunta posterior, o se recoge de todos modos.',
    messages: {
      unused: '«{evidence}» no alimenta ninguna pregunta, reunión ni hallazgo. ¿Para qué es, y quién lo mirará?',
      add: 'Decir a qué pregunta responde',
    },
  },
  'evidence/outcomes-unshown': {
    title: 'Resultados esperados que no constan, o que nada muestra',
    why: 'Una indagación quiere cambiar algo para quienes participan, para quienes pretende ayudar y en lo que se hace. Si lo consiguió solo se sabe cuando alguien ha dicho qué lo mostraría.',
    question: '¿Qué debería ser distinto, para quién y en qué práctica, y qué lo mostraría?',
    whenNot:
      'La pregunta solo explora, o uno de los tres está fuera de alcance; entonces digan `outcome for … not stated`.',
    messages: {
      unstated:
        '«{question}» no indica ningún resultado esperado {where}. ¿Qué debería ser distinto ahí, y qué lo mostraría?',
      unshown: '«{outcome}»: no se nombra nada que lo muestre. ¿Qué evidencia diría si se ha logrado?',
      participants: 'para quienes participan',
      beneficiaries: 'para quienes pretende ayudar',
      practice: 'en lo que se hace aquí',
      nor: '{said}, ni {next}',
      state: 'Decir qué debería ser distinto',
      show: 'Decir qué lo mostraría',
      undeclared: '«{what}» no está declarado en ningún lugar, así que el plan no dice si participa',
      bare: 'un resultado esperado no dice ni para quién es ni de qué práctica trata',
      inWords: 'lo que lo muestra está nombrado con palabras que ninguna línea de evidencia declara',
    },
  },
  'evidence/headline-only': {
    title: 'Una cifra global que nada explica',
    why: 'Una cifra para todo el mundo puede subir mientras algunas personas se quedan atrás, y nunca dice por qué sube. Lo que hay debajo se ve en las cifras por grupo, y en lo que la gente dice y hace.',
    question: '¿Qué hay debajo de esta cifra, y para quién es otra?',
    whenNot: 'La cifra la piden otros, y la indagación no trata de ella.',
    messages: {
      headline:
        '«{indicator}» es una sola cifra, y nada la explica ni la desglosa por grupo. ¿Para quién es otra, y por qué?',
      addGroup: 'Añadir la cifra de un grupo',
      noMethod: '«{what}» no indica su método',
      ownMethod: '«{what}» no es ninguno de los métodos conocidos, así que nada muestra si explica la cifra',
      methodsDiffer: 'las versiones difieren en el método de «{what}»',
    },
  },
  'evidence/no-baseline': {
    title: 'Un indicador sin punto de partida',
    why: 'Que algo ha mejorado solo puede decirlo quien sabe cómo era. Una vez que un cambio ha empezado, ya no se puede contar cómo era antes.',
    question: '¿Cómo es ahora, antes de probar nada?',
    whenNot: 'No se contó antes en ningún lugar; entonces digan que no consta.',
    messages: {
      none: '«{measure}» no dice cómo era antes. Añadan «before» y lo que se contó.',
      late: 'Lo que «{measure}» toma como punto de partida se contó el {date}, cuando «{change}» ya había empezado. ¿Hay un recuento anterior?',
      begun: 'Para entonces había empezado',
      addBefore: 'Decir cómo era antes',
      dayInWords: '«{what}» no nombra un día',
    },
  },
  'evidence/no-process-measure': {
    title: 'Se miden resultados, y nada más',
    why: 'Cuando un cambio no ayuda, o no era el cambio adecuado o nunca se llevó a cabo de verdad; solo un indicador del propio trabajo dice cuál de las dos cosas. Y lo que ayuda a unas personas puede costar a otras.',
    question: '¿Cómo verán que se llevó a cabo, y qué puede empeorar mientras tanto?',
    whenNot: 'El cambio es tan pequeño que todo el mundo ve si se hizo.',
    messages: {
      both: 'Con «{change}» se miden resultados, y nada muestra si se llevó a cabo ni qué empeoró mientras tanto. ¿Qué lo mostraría?',
      process: 'Con «{change}» se miden resultados, y nada muestra si se llevó a cabo. ¿Qué lo mostraría?',
      balancing: 'Con «{change}» nada muestra qué puede empeorar mientras tanto. ¿Qué lo mostraría, y para quién?',
      also: 'Este cambio también',
      addMeasures: 'Decir qué lo mostraría',
      noKind: '«{what}» no dice qué tipo de indicador es',
    },
  },
  'evidence/no-counter': {
    title: 'No se busca nada que pudiera mostrar lo contrario',
    why: 'Quien busca solo lo que espera lo encuentra. Una evidencia que pudo ir en sentido contrario, y no fue, vale más que muchas que coinciden.',
    question: 'Si se equivocaran, ¿dónde se notaría, y mirarán allí?',
    whenNot: 'Lo que se espera no es el asunto de esta pregunta, u otras lo ponen a prueba.',
    messages: {
      none: 'Para «{question}» esperan algo, y no se busca nada que pudiera mostrar lo contrario. ¿Dónde se notaría si se equivocaran?',
      addRival: 'Añadir qué otra cosa podría ser, y qué la mostraría',
    },
  },
  'evidence/no-use': {
    title: 'Nada dice para qué son los resultados',
    why: 'Cómo se usarán los resultados se acuerda mejor antes de conocerlos: quién decide qué con ellos, y cuándo. Si no, acaban en un informe.',
    question: '¿Quién decidirá qué con esto, y qué día?',
    whenNot: 'La pregunta solo sirve a otra, que dice qué se decide.',
    messages: {
      nothing: 'Nada dice para qué son los resultados de «{question}». Añadan «use»: qué se decide, quién y cuándo.',
      who: 'El uso de «{question}» no dice quién decide. Añadan «by» y quién.',
      when: 'El uso de «{question}» no dice cuándo. Añadan «on» y el día.',
      both: 'El uso de «{question}» no dice quién decide, ni cuándo. Añadan «by» y «on».',
      addUse: 'Decir para qué son',
      addRest: 'Decir lo que falta',
    },
  },
};
