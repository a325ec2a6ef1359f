import type { RuleTable } from '../locale.ts';

/** Cómo se plantea el problema: dónde se busca la causa y con qué palabras. */
export const framing: RuleTable = {
  'framing/fix-the-student': {
    title: 'Todos los cambios apuntan al alumnado, y ninguno a lo que hace el centro',
    why: 'Si solo va a cambiar el alumnado, lo que hace el centro queda fuera de la vista, y con ello las barreras que un centro puede quitar.',
    question: '¿Qué hay en nuestra propia práctica, organización o entorno que les estorbe?',
    whenNot: 'Lo que hace el centro se ha mirado en otro lugar, y este plan parte de ello.',
    messages: {
      every:
        'Todos los cambios son aquí para {people}, y ninguna barrera se atribuye a la práctica, la organización o el entorno. ¿Qué hace el propio centro que les estorbe?',
      also: 'También para el alumnado',
      barrier: 'Se atribuye al alumnado, o a nada',
      add: 'Nombrar una barrera que no esté en el alumnado',
      cause: '«{what}» no es ninguna de las causas conocidas',
      people: 'el plan no dice quiénes son «{what}»',
    },
  },
  'framing/external-causes': {
    title: 'Todo se atribuye a lo que el centro no controla',
    why: 'Quienes trabajan muy cerca acaban compartiendo sus puntos ciegos. Las causas que están todas en otra parte no les dejan nada que hacer de otro modo.',
    question: '¿Qué parte, por pequeña que sea, está en cómo enseñamos o en cómo nos organizamos?',
    whenNot: 'Se ha mirado lo que hace el centro, y el plan dice cómo.',
    messages: {
      all: 'Todas las causas nombradas aquí están fuera de lo que el centro controla: {causes}. ¿Qué parte está en cómo enseña o se organiza el centro?',
      other: 'También se atribuye a esto',
      own: 'Nombrar una causa en nuestra propia práctica',
      unknown: '«{cause}» no es ninguna de las causas conocidas, y puede estar en manos del centro',
    },
  },
  'framing/contained': {
    title: 'La respuesta queda aparte, y nada de lo ordinario cambia',
    why: 'Una unidad o un grupo aparte quita un problema de la vista de aquellos cuya práctica pone en cuestión. Lo que no encajaba se atiende, y aquello en lo que no encajaba sigue igual.',
    question: '¿Cómo tendrían que ser las clases de todos los días para que esto no hiciera falta?',
    whenNot: 'La práctica ordinaria se repiensa en otro plan; digan en cuál.',
    messages: {
      contained:
        'A «{what}» se responde atendiéndolo aparte, y ningún cambio trata aquí de la práctica ordinaria. ¿Cómo tendría que ser la práctica ordinaria para que esto no hiciera falta?',
      change: 'Prever un cambio de la práctica ordinaria',
    },
  },
  'framing/deficit-language': {
    title: 'Palabras que buscan la causa en el alumnado o en las familias',
    why: 'Quienes no encajan son a menudo los primeros en mostrar lo que la práctica podría ser. Las palabras que ponen la causa en el alumnado o en sus familias cierran esa pregunta antes de hacerla.',
    question: '¿Qué diría la misma frase si empezara por lo que hace el centro?',
    whenNot:
      'La palabra se usa aquí en otro sentido, o es el nombre oficial de algo; quítenla de la lista en «inquiry.yaml».',
    messages: {
      instead:
        '«{written}» busca la causa en el alumnado o en las familias. ¿Podría empezar por la práctica: «{instead}»?',
      alone: '«{written}» busca la causa en el alumnado o en las familias. ¿Qué diría si empezara por la práctica?',
      say: 'Decir «{instead}»',
    },
  },
  'framing/undefined-group': {
    title: 'Un grupo del alumnado del que no se dice quién forma parte',
    why: 'Un nombre como «quienes callan» significa estudiantes distintos para cada persona que lo usa. Cuando se dice quién forma parte, alguien puede preguntar si esa era la línea que había que trazar.',
    question: '¿En qué reconocen a quien forma parte de este grupo, y cuántas personas son?',
    whenNot: 'El grupo es una clase o un curso que todo el mundo conoce aquí.',
    messages: {
      who: 'Nada dice quién forma parte de «{group}». ¿En qué lo reconocen, y cuántas personas son?',
      used: 'Aquí se trata de este grupo',
      size: 'Decir cuántas personas son, y cómo se las encuentra',
    },
  },
  'framing/no-assumption': {
    title: 'No se examina nada de lo que se da por sentado',
    why: 'Se puede hacer cada vez mejor lo que no tocaba hacer. Un segundo bucle pregunta por lo que el primero da por sentado: para qué es el propósito y qué cree aquí todo el mundo.',
    question: '¿Qué creen todos ustedes sobre esto que nadie ha mirado?',
    whenNot: 'Los propósitos y las creencias que hay detrás de este trabajo se examinan en un plan propio.',
    messages: {
      none: 'Aquí se ha aprendido algo, y nada pregunta por lo que se daba por sentado: no se examina ningún supuesto, propósito o valor. ¿Qué cree aquí todo el mundo que nadie ha mirado?',
      unexamined: 'Se da por sentado que «{assumption}», y nada en el plan lo mira. ¿Qué habría en contra?',
      state: 'Escribir qué se da por sentado',
      against: 'Decir qué hay en contra',
    },
  },
};
