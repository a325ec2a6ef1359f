import type { RuleTable } from '../locale.ts';

/** Los acuerdos: entre quiénes, por cuánto tiempo y qué sostiene el trabajo dentro de cada centro. */
export const contract: RuleTable = {
  'contract/missing': {
    title: 'No hay ningún acuerdo de colaboración entre los socios',
    why: 'El trabajo entre organizaciones descansa en un acuerdo de colaboración que fija sus límites y lo que cada una debe a las demás. Sin él, el primer desacuerdo no tiene en qué apoyarse.',
    question: '¿Qué se han prometido, y dónde puede leerlo cada cual?',
    whenNot:
      'Los socios trabajan con un acuerdo escrito que se guarda en otro lugar y no se puede mostrar aquí; digan dónde está.',
    messages: {
      none: '«{title}» tiene preguntas o ciclos y ningún acuerdo de colaboración. Escriban entre quiénes es, por cuánto tiempo y qué debe cada parte.',
      noParties: 'El acuerdo «{title}» no dice entre quiénes es. Añadan «between» y las partes.',
      oneParty:
        'El acuerdo «{title}» nombra una sola parte, y un acuerdo vincula al menos a dos. Añadan la otra parte a «between».',
      begin: 'Empezar un acuerdo de colaboración',
      name: 'Nombrar las partes',
      nameOther: 'Nombrar la otra parte',
    },
  },
  'contract/one-sided': {
    title: 'Una parte no debe nada, o no se le debe nada',
    why: 'Los compromisos en una sola dirección convierten a una parte en proveedora o en terreno de estudio, no en socia. Lo que cada cual puede esperar de los demás es lo que hace que la gente se quede.',
    question: '¿Qué da cada socio, y qué recibe?',
    whenNot: 'Esa parte se suma más tarde, o se están acordando sus compromisos; digan hasta cuándo.',
    messages: {
      nothing:
        'El acuerdo «{contract}» no dice nada de lo que las partes se deben entre sí. Añadan «owed by … to …» para cada parte.',
      oneWay: '«{party}» no debe nada a «{other}» en «{contract}». ¿Qué hará a cambio?',
      owesNothing: '«{party}» no debe nada en «{contract}». ¿Qué hará por las demás partes?',
      owedNothing: 'A «{party}» no se le debe nada en «{contract}». ¿Qué harán las demás partes por ella?',
      unbound:
        '«{party}» es una de las partes, y ningún acuerdo dice qué debe o qué se le debe. Nómbrenla en uno, o digan que no consta.',
      neither: '«{party}» no debe nada ni se le debe nada en «{contract}». ¿Qué da, y qué recibe?',
      add: 'Decir qué se debe',
      contract: 'El acuerdo',
      undeclared: '«{words}» no está entre las partes declaradas',
    },
  },
  'contract/open-ended': {
    title: 'Un acuerdo sin final o sin revisión',
    why: 'Un primer acuerdo vale por un tiempo, a menudo un año, y después se revisa. Sin final ni revisión nadie puede irse bien, y nadie tiene que preguntar si todavía ayuda.',
    question: '¿Cuándo termina, y cuándo se sentarán a preguntarse si quieren seguir?',
    whenNot: 'El final lo fija quien financia o una administración, y aún no se conoce; digan que no consta.',
    messages: {
      noEnd: 'El acuerdo «{contract}» no tiene final. Añadan «to» y su último día.',
      noReview: 'El acuerdo «{contract}» no dice cuándo se revisa. Añadan «review on» y un día.',
      neither:
        'El acuerdo «{contract}» no tiene final, y no dice cuándo se revisa. Añadan «to» y su último día, y «review on» y un día.',
      addEnd: 'Decir cuándo termina',
      addReview: 'Decir cuándo se revisa',
      endInWords: '«{words}» no nombra un día en que termine',
      reviewInWords: '«{words}» no nombra un día de revisión',
    },
  },
  'contract/outside-term': {
    title: 'Una fecha fuera del tiempo en que los socios están comprometidos',
    why: 'Lo que se planifica antes de que empiece un acuerdo o después de que termine no tiene un acuerdo que lo sostenga: nadie lo debe y nadie lo ha permitido.',
    question: '¿Debería durar más el acuerdo, o cabe esto dentro de él?',
    whenNot: 'Nunca por mucho tiempo: o se prolonga el acuerdo, con quienes lo aprueban, o la fecha es otra.',
    messages: {
      beforePartnership:
        'La fecha de «{title}» ({kind}) es {date}, antes de que empiece la alianza «{term}». ¿Es correcta la fecha, o empieza antes ese periodo?',
      afterPartnership:
        'La fecha de «{title}» ({kind}) es {date}, cuando ya ha terminado la alianza «{term}». ¿Es correcta la fecha, o dura más ese periodo?',
      beforeContract:
        'La fecha de «{title}» ({kind}) es {date}, antes de que empiece el acuerdo «{term}». ¿Es correcta la fecha, o empieza antes ese periodo?',
      afterContract:
        'La fecha de «{title}» ({kind}) es {date}, cuando ya ha terminado el acuerdo «{term}». ¿Es correcta la fecha, o dura más ese periodo?',
      beforeAll:
        'La fecha de «{title}» ({kind}) es {date}, antes de que empiece ningún acuerdo. ¿Es correcta la fecha, o empieza antes ese periodo?',
      afterAll:
        'La fecha de «{title}» ({kind}) es {date}, cuando ya han terminado todos los acuerdos. ¿Es correcta la fecha, o dura más ese periodo?',
      beginsLater: 'Empieza después',
      endsEarlier: 'Termina antes',
      inWords: '«{words}» no nombra un día',
    },
  },
  'contract/no-consultation': {
    title: 'No se consulta al personal antes de que empiece el trabajo',
    why: 'El trabajo llega a todas las aulas de un centro. Si se preguntó al personal antes de decidirlo, puede hacerlo suyo; si se entera después, solo puede cumplir.',
    question: '¿A quién del personal se ha preguntado si el centro debería participar, y qué dijo?',
    whenNot: 'Se consultó al personal antes de escribir este plan, o todo el personal es el equipo.',
    messages: {
      none: 'Nada dice que se consulte al personal de {schools}. Añadan «consultation» a lo que debe.',
      noneOfThem: 'Nada dice que se consulte al personal de {schools}. Añadan «consultation» a lo que debe cada uno.',
      late: 'Se consulta al personal de {schools} cuando el ciclo «{cycle}» ya ha empezado. ¿Se le puede preguntar antes?',
      partly: 'La consulta en {schools} no llega a {groups}. ¿Se les puede preguntar también?',
      add: 'Decir cómo se consulta al personal',
      reach: 'Consultarles también',
      cycle: 'El primer ciclo empieza aquí',
      incomparable: 'no se pueden comparar los días de la consulta y del primer ciclo',
    },
  },
  'contract/no-coordinating-team': {
    title: 'Un centro no tiene quien lleve el trabajo adelante',
    why: 'Entre una visita y otra, el trabajo vive o muere según haya un equipo dentro del centro. Una persona sola enferma, cambia de puesto o se queda en minoría.',
    question: '¿Quién lleva el trabajo adelante en este centro cuando no hay nadie de fuera?',
    whenNot: 'El centro participa sin trabajo propio, o su equipo se está formando; digan hasta cuándo.',
    messages: {
      noTeam: 'No se nombra ningún equipo en {schools}. ¿Quién lleva allí el trabajo adelante?',
      noCoordinator: 'Nadie coordina el equipo «{team}» en «{school}». Añadan «coordinated by» y un rol.',
      alone: 'El equipo «{team}» en «{school}» tiene un solo miembro. ¿Quién más podría compartir el trabajo?',
      addTeam: 'Nombrar un equipo',
      addCoordinator: 'Nombrar a alguien que coordine',
      members: 'el plan no dice quién forma parte de «{team}»',
    },
  },
  'contract/no-involvement-target': {
    title: 'No hay una meta de cuánto personal participa activamente, o no se alcanza',
    why: 'Unas pocas personas entusiastas pueden sostener un proyecto por un tiempo, pero un centro cambia cuando participa una parte suficiente de su personal. Cuánto es suficiente lo dicen los socios, y después lo comprueban.',
    question: '¿Cuántas personas del personal tendrían que participar para que esto cambie el centro?',
    whenNot: 'El centro participa con un solo grupo o un solo equipo, y los socios lo han acordado así.',
    messages: {
      none: 'Nada dice cuántas personas del personal de {schools} participarán activamente. Añadan «involvement» a lo que debe, con su propio número.',
      noNumber:
        'El personal de {schools} debe participar activamente, y ningún número dice cuántas personas. ¿Cuántas serían suficientes para ustedes?',
      below: 'En {schools} participan activamente {actual}; la meta era {target}. ¿Qué daría cabida a más?',
      add: 'Decir cuántas personas participarán',
      share: '{part} de {whole}',
      unclear: 'no se puede comparar lo que se esperaba con lo que resultó',
    },
  },
  'contract/no-time': {
    title: 'Un equipo con trabajo y sin tiempo para hacerlo, o con menos tiempo del que el trabajo pide',
    why: 'Las visitas, las entrevistas y la conversación sobre lo que significan llevan horas que a una jornada escolar no le sobran. Si nadie ha reservado tiempo, el trabajo lo hace por la noche quien pone más voluntad, o no se hace.',
    question: '¿En qué momento de la semana ocurre esto, y quién atiende al grupo mientras tanto?',
    whenNot: 'Las horas forman parte de un puesto, o se negocian en otro lugar; nombren ese lugar bajo el equipo.',
    messages: {
      none: 'El equipo «{team}» tiene trabajo que hacer, y nada le da tiempo para ello. Añadan «time» al equipo o a lo que debe su centro.',
      above:
        'En «{period}» el trabajo de «{team}» pide {asked} horas, y se conceden como mucho {allowed}. ¿Qué se puede dejar, o quién puede dar más tiempo?',
      work: 'Trabajo del equipo',
      add: 'Decir qué tiempo tiene el equipo',
      unclear: 'no se pueden calcular las horas concedidas y las que se piden',
    },
  },
  'contract/no-support': {
    title: 'Un centro que recoge evidencias sin formación, o al que nadie visita',
    why: 'Quienes coordinan una indagación, y el alumnado que la lleva a cabo, asumen un trabajo para el que no se formaron. La formación antes de empezar, y las visitas mientras tanto, son lo que el socio de fuera da a cambio.',
    question: '¿Quién les ha mostrado cómo se hace, y quién viene a ver cómo va?',
    whenNot:
      'Quienes recogen las evidencias se formaron en un trabajo anterior, o el apoyo se da a distancia; díganlo.',
    messages: {
      noTraining:
        'En «{contract}» recogen evidencias quienes coordinan o el alumnado, y no se promete ni se prevé ninguna formación. ¿Quién les muestra cómo?',
      late: 'La formación llega cuando «{evidence}» ya ha empezado. ¿Se puede dar antes?',
      noVisit: 'Nadie hace una visita en «{cycle}». ¿Quién viene a ver cómo va?',
      gathers: 'Lo recoge quien coordina o el alumnado',
      promise: 'Prometer una formación',
      visit: 'Prever una visita',
      unclear: 'no se pueden comparar el día de la formación y el de la primera evidencia',
    },
  },
};
