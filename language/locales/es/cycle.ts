import type { RuleTable } from '../locale.ts';

/** Los ciclos: cómo se empieza, qué fases tienen y en qué orden van. */
export const cycle: RuleTable = {
  'cycle/out-of-order': {
    title: 'Fases o fechas que se contradicen',
    why: 'Un ciclo lleva de mirar a actuar y de nuevo a mirar. Si sus fechas van al revés, alguien actuará antes de que haya sobre qué actuar, o esperará lo que empezó hace tiempo.',
    question: '¿Cuál de las dos fechas es correcta, y quién se guía por la otra?',
    whenNot:
      'Nunca por mucho tiempo: una de las fechas, o el orden, es otra. Una vuelta atrás se escribe como una fase propia.',
    messages: {
      before:
        'La fecha de «{title}» ({kind}) es {date}, antes de «{frame}» ({frameKind}), que lo contiene. ¿Cuál de las dos es correcta?',
      after:
        'La fecha de «{title}» ({kind}) es {date}, después de «{frame}» ({frameKind}), que lo contiene. ¿Cuál de las dos es correcta?',
      begun:
        '«{title}» ({kind}) va después de «{before}», y empieza antes de que aquello haya empezado. ¿Cuál de las dos fechas es correcta?',
      ended:
        '«{title}» ({kind}) va después de «{before}», y empieza antes de que aquello haya terminado. ¿Cuál de las dos fechas es correcta?',
      phases:
        'La fase «{later}» empieza antes que «{earlier}», que en «{model}» va primero. Si es una segunda vuelta, escríbanla como una fase propia.',
      strange:
        '«{phase}» no es ninguna fase de «{model}», cuyas fases son {phases}. Usen una de ellas, o declaren un modelo propio.',
      frame: 'Lo que lo contiene ({kind})',
      other: 'Va después de esto',
      first: 'Esto va primero',
      call: 'Llamarla «{phase}»',
      dayInWords: '«{what}» no nombra un día',
      model: 'nadie ha descrito el modelo «{what}»',
    },
  },
  'cycle/missing-phase': {
    title: 'Un ciclo se salta una de sus fases',
    why: 'Los socios aprenden al recorrer el ciclo una y otra vez: actúan, miran qué salió de ello, piensan y ajustan. Si falta una de estas fases, el ciclo es un proyecto con final.',
    question: '¿Qué pasa con la fase que no está: no tiene tiempo, o no tiene quien responda de ella?',
    whenNot: 'Esa fase se hace junto con otra; díganlo en su título, o declaren un modelo propio.',
    messages: {
      one: '«{cycle}» sigue el modelo {model} y no tiene la fase «{phases}». ¿Cuándo tiene lugar, y quién participa?',
      many: '«{cycle}» sigue el modelo {model} y le faltan las fases {phases}. ¿Cuándo tienen lugar, y quién participa?',
      forms:
        '«{cycle}» ha terminado, y el plan no muestra en él lo siguiente: {forms}. ¿Qué se hizo, qué se miró y sobre qué se reflexionó?',
      action: 'acción',
      assessment: 'valoración',
      reflection: 'reflexión',
      add: 'Añadir lo que falta',
      strange: '«{phase}» no es ninguna fase de {model}, y quizá sea la que parece faltar',
      undescribed: 'nadie ha descrito el modelo «{model}»',
    },
  },
  'cycle/no-exploration': {
    title: 'Se mejora algo antes de que nadie haya explorado el problema',
    why: 'El problema que los socios encuentran juntos, mirando y escuchando, suele ser distinto del que traían. Sin esa vuelta, un cambio responde a una suposición.',
    question: '¿Qué averiguaron antes de elegir este cambio, y de quién?',
    whenNot: 'El problema se exploró en otro lugar; nómbrenlo como preocupación, con lo que lo muestra.',
    messages: {
      cycle:
        'El ciclo «{improvement}» prueba un cambio, y nada en el plan mira antes el problema. ¿Qué saben de él, y por quién?',
      change:
        'El cambio «{improvement}» no se apoya en nada, y nada en el plan mira antes el problema. ¿Qué saben de él, y por quién?',
      next: 'También actúa sobre un problema que nadie ha mirado',
      explore: 'Preguntar primero qué está pasando',
      undated: 'el plan no dice si «{what}» va antes del cambio',
      unmarked: '«{what}» no dice si es de exploración o de evaluación',
    },
  },
  'cycle/goal-before-analysis': {
    title: 'Una meta o un cambio se fija antes de su análisis',
    why: 'Lo que se decide antes de tener las evidencias no puede apoyarse en ellas. El análisis busca entonces lo que respalda la decisión.',
    question: '¿Qué fue primero, la decisión o aquello en lo que se dice que se apoya?',
    whenNot: 'Se apoya en una primera mirada que se hizo antes; escriban esa mirada como una fuente propia.',
    messages: {
      gathered:
        '«{thing}» tiene fecha {date} y se apoya en «{basis}», que empieza después. ¿Cuál de los dos va primero?',
      read: '«{thing}» tiene fecha {date} y se apoya en «{basis}», que se lee por primera vez después, en «{reading}». ¿Qué se sabía hasta entonces?',
      explored:
        '«{thing}» tiene fecha {date}, y «{question}», que debe explorar el asunto, lo recoge todo después. ¿A qué responde el cambio?',
      basis: 'Se apoya en esto',
      question: 'Esto se pregunta primero',
      reading: 'Aquí se lee por primera vez',
      words: '«{words}» no nombra un día',
    },
  },
  'cycle/no-current-practice': {
    title: 'Un cambio que no dice qué se hace ahora',
    why: 'Lo que va a cambiar es casi siempre lo que todo el mundo da por sentado. Por escrito se puede mirar, y más adelante nadie tiene que recordar cómo era.',
    question: '¿Qué pasa ahora, en los mismos minutos que van a ser distintos?',
    whenNot: 'Todavía no se hace nada de ese tipo; díganlo como la práctica de hoy.',
    messages: {
      unsaid: 'Se prevé un cambio en «{practice}», y nada dice cómo se hace ahora. ¿Qué pasa hoy?',
      unnamed: 'Nada dice qué se hace ahora allí donde llegará «{change}». ¿Qué práctica cambia, y qué pasa hoy?',
      change: 'Esto la va a cambiar',
      now: 'Decir qué se hace ahora',
      about: 'Nombrar la práctica que cambia',
    },
  },
  'cycle/no-interruption': {
    title: 'No se prevé nada que pueda interrumpir lo habitual',
    why: 'Lo que la gente hace cada día se le vuelve invisible. Una visita, el relato de una alumna, la pregunta de alguien de fuera lo vuelve extraño por un momento, y solo entonces se puede pensar en ello.',
    question: '¿Qué, o quién, podría hacer que lo familiar les resultara extraño?',
    whenNot: 'Ya ocurrió una interrupción y dio lugar a este plan; escríbanla como un momento.',
    messages: {
      none: 'Nada aquí viene de fuera de lo que el personal ve y dice: ninguna visita, ningún relato del alumnado o de las familias, ninguna lectura, ningún momento que cuestione. ¿Qué podría hacer que lo familiar les resultara extraño?',
      visit: 'Prever una visita',
    },
  },
  'cycle/linear': {
    title: 'Una sola vuelta en todo el tiempo',
    why: 'La primera vuelta muestra sobre todo qué debería preguntar la siguiente. Un plan que pasa una sola vez, por mucho que dure, no tiene una vuelta en la que usar lo aprendido.',
    question: '¿Dónde podrían parar antes, mirar y dar otra vuelta?',
    whenNot: 'Lo que se prueba solo se ve después de todo el tiempo, o las vueltas siguientes pertenecen a otro plan.',
    messages: {
      once: '«{cycle}» va de {begin} a {end}, y en el tiempo del plan, de {from} a {to}, no cabe una segunda vuelta de esa duración. ¿Dónde podrían parar antes y dar otra vuelta?',
      second: 'Prever una segunda vuelta',
      words: '«{words}» no nombra un día',
    },
  },
  'cycle/dependency-loop': {
    title: 'Cosas que se esperan unas a otras',
    why: 'Si cada una espera a la otra, ninguna empieza, y todo el mundo cree que le toca a otra persona. Una vuelta intencionada se hace en un nuevo ciclo.',
    question: '¿Cuál de ellas puede empezar sin la otra?',
    whenNot:
      'Nunca por mucho tiempo: una de ellas va primero. Una vuelta intencionada se escribe como otro ciclo u otra fase.',
    messages: {
      self: '«{first}» se espera a sí misma. ¿Después de qué va en realidad?',
      two: '«{first}» espera a «{second}», y esta espera a «{first}». ¿Cuál de ellas puede empezar sin la otra?',
      more: 'Estas cosas se esperan unas a otras en círculo: {ring}. ¿Cuál de ellas puede empezar sin la anterior?',
      waits: 'Esto espera a «{next}»',
    },
  },
};
