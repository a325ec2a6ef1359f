import type { RuleTable } from '../locale.ts';

/** Las redes: quién las sostiene, qué circula entre centros y qué miran quienes acogen y quienes visitan. */
export const network: RuleTable = {
  'network/bad-trio': {
    title: 'Un trío que no lo es, o que se queda con lo que aprende',
    why: 'Tres centros con comunidades parecidas y administraciones distintas pueden compararse sin competir. Lo que surge de sus reuniones sirve a todos los demás, una vez que se escribe y se comparte.',
    question: '¿Por qué estos tres, y quién se entera de lo que sale de sus reuniones?',
    whenNot: 'Un centro se ha ido y se está buscando el tercero; digan hasta cuándo.',
    messages: {
      count: 'El trío «{trio}» nombra {count} centros. ¿Cuáles son los tres que lo forman?',
      one: 'El trío «{trio}» nombra un solo centro. ¿Cuáles son los tres que lo forman?',
      authority:
        'Dos centros de «{trio}» forman parte de «{authority}». ¿Qué centro de otra administración podría ocupar uno de esos lugares?',
      alike: 'Nada dice en qué se parecen los centros de «{trio}». ¿Qué los hace comparables?',
      summary:
        '«{trio}» se reúne, y nadie de fuera recibe un resumen. ¿A quién más podría servirle lo que sale de sus reuniones?',
      both: 'Nada dice en qué se parecen los centros de «{trio}», ni quién recibe un resumen de sus reuniones. ¿Qué los hace comparables, y a quién más podría servirle lo que sale de ellas?',
      other: 'Forma parte de la misma administración',
      add: 'Decir lo que falta',
    },
  },
  'network/no-coordination': {
    title: 'Varios lugares y nadie que los mantenga unidos',
    why: 'Los centros están ocupados con su día a día. Si varios trabajan en una misma cosa, alguien tiene que reunirlos, velar por lo que se comparte y responder del conjunto.',
    question: '¿Quién nota que uno de los centros se ha perdido de vista?',
    whenNot: 'Los centros solo intercambian visitas, y no quieren una dirección común.',
    messages: {
      network: 'No se nombra a nadie que coordine «{network}». ¿Quién reúne a sus miembros y responde del conjunto?',
      partnership:
        '«{network}» une {count} centros, y no se nombra ninguna persona ni grupo que los coordine. ¿Quién los reúne y responde del conjunto?',
      add: 'Decir quién coordina',
    },
  },
  'network/nothing-moves': {
    title: 'Tres centros o más, y nada circula entre ellos',
    why: 'Las buenas prácticas suelen estar ya ahí, a un centro de distancia. Una red se gana su nombre llevando lo que un centro sabe adonde otro lo necesita.',
    question: '¿Qué sabe uno de ustedes que otro todavía busca?',
    whenNot: 'Los centros se miran primero a sí mismos, y lo que saben circulará en un periodo posterior.',
    messages: {
      still:
        '«{network}» une {count} centros, y no se prevé ninguna visita, ningún resumen ni otra forma de que circulen los saberes entre ellos. ¿Qué sabe uno que otro está buscando?',
      add: 'Prever qué circula',
    },
  },
  'network/one-way-visit': {
    title: 'Una visita de la que solo pueden aprender quienes visitan',
    why: 'Las visitas decepcionan cuando unos muestran y otros miran. Ayudan cuando ambas partes han acordado antes qué mirar, y quienes acogen también quieren aprender algo.',
    question: '¿Qué esperan ver quienes acogen a través de los ojos de quienes visitan?',
    whenNot: 'La visita es un primer saludo, y le sigue una visita de trabajo.',
    messages: {
      neither:
        '«{visit}» no tiene un foco acordado de antemano, ni nada que puedan aprender quienes acogen. ¿Qué mirarán ambas partes, y qué esperan ver quienes acogen?',
      noFocus: '«{visit}» no tiene un foco. ¿Qué han acordado mirar quienes acogen y quienes visitan?',
      unagreed: 'Nada dice que el foco de «{visit}» se acordara con quienes acogen. ¿Cuándo lo acordarán con ellos?',
      late: 'El foco de «{visit}» se acordó el {date}, cuando la visita ya había empezado. ¿Qué miraron antes quienes acogen y quienes visitan?',
      noHosts:
        'No se dice qué aprenden con «{visit}» quienes acogen. ¿Qué esperan ver a través de los ojos de quienes visitan?',
      add: 'Decir qué miran y qué aprenden ambas partes',
    },
  },
  'network/levels-unconnected': {
    title: 'Acciones en varios niveles que no se necesitan unas a otras',
    why: 'Lo que prueba un aula espera a menudo a un horario, y un horario a una administración. Si nadie dice qué necesita qué, cada nivel hace su parte y se pregunta por los demás.',
    question: '¿Qué tiene que pasar en el otro nivel antes de que esto pueda funcionar?',
    whenNot: 'Los niveles deben trabajar por separado en este periodo; digan por qué.',
    messages: {
      apart:
        '«{action}» y «{other}» están en niveles distintos, y nada dice que una cosa necesite la otra. ¿Qué tiene que haber en un nivel para que funcione lo otro?',
      empty: 'El nivel «{level}» está declarado, y nadie trabaja en él en este plan. ¿Quién lo representa?',
      other: 'Se hace en otro nivel',
      add: 'Decir de qué depende',
    },
  },
  'network/capacity-one-sided': {
    title: 'Solo los centros tienen que aprender',
    why: 'Una alianza pide algo nuevo a todo el mundo. Si la formación es solo para los centros, dice de quién se piensa que necesita aprender, y quienes investigan y quienes administran siguen como antes.',
    question: '¿Qué tienen que aprender la universidad y la administración para hacer su parte?',
    whenNot: 'Los demás aprenden en otro lugar, fuera de este plan; digan dónde.',
    messages: {
      one: 'Se prevé formación solo para los centros, y no para {others}. ¿Qué necesita aprender para hacer su parte?',
      many: 'Se prevé formación solo para los centros, y no para {others}. ¿Qué necesitan aprender para hacer su parte?',
      unclear: 'no consta para quién es parte de la formación',
    },
  },
  'network/no-context-first': {
    title: 'Una estrategia para un territorio que actúa antes de haber mirado',
    why: 'Lo que estorba cambia de una parte de la ciudad a otra, y también las fortalezas que hay. Una estrategia que empieza analizando su propio contexto puede apoyarse en lo uno y en lo otro.',
    question: '¿Qué saben de este territorio que les hizo elegir primero esta acción?',
    whenNot: 'El análisis se hizo en un programa anterior; nómbrenlo como fuente.',
    messages: {
      none: '«{action}» actúa sobre un territorio, y no va antes ninguna mirada al conjunto. ¿Qué estorba allí, y qué fortalezas hay ya?',
      late: '«{action}» empieza antes que «{analysis}». ¿Qué podría cambiar todavía en ella la mirada al territorio?',
      look: 'La mirada al territorio',
      add: 'Prever una mirada a todo el territorio',
    },
  },
  'network/no-local-focus': {
    title: 'Un tema compartido y un centro que no lo ha hecho suyo',
    why: 'Un mismo tema significa cosas distintas en lugares distintos, y son distintos los grupos que se quedan fuera. Un centro que no ha dicho qué significa allí trabaja en la pregunta de otros.',
    question: '¿Quién se queda fuera aquí, si miran este tema desde sus propios pasillos?',
    whenNot: 'El centro acaba de sumarse y todavía está mirando; digan hasta cuándo.',
    messages: {
      none: '«{school}» pertenece a «{network}», y nada dice qué significa allí el tema compartido. ¿Quién se queda fuera en este centro?',
      network: 'La red y su tema',
      add: 'Decir qué significa en este centro',
    },
  },
  'network/authority-unchanged': {
    title: 'Una administración es parte y no cambia nada propio',
    why: 'Los centros solo pueden moverse hasta donde permiten las normas, el dinero y los formularios. Una administración que se suma y pide a otros que cambien deja en su sitio lo que solo ella podría mover.',
    question: '¿Cuál de sus propios hábitos mira la administración, mientras los centros miran los suyos?',
    whenNot: 'La administración da cifras o dinero y no ha acordado nada más.',
    messages: {
      still:
        '«{authority}» es una de las partes, y ninguna de sus propias prácticas cambia en este plan. ¿Cuál de sus normas, formularios o hábitos podría mirar?',
    },
  },
};
