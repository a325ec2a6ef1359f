import type { RuleTable } from '../locale.ts';

/** Lo que no puede ser todo a la vez: nombres, números, fechas y afirmaciones que no encajan. */
export const consistency: RuleTable = {
  'consistency/dates-disagree': {
    title: 'Fechas que no pueden ser todas ciertas',
    why: 'Los planes se hacen a menudo sobre los del año anterior. Un título de otro año, o un final antes del comienzo, hace dudar también de las demás fechas.',
    question: '¿Cuál de las fechas es la correcta?',
    whenNot: 'El año del título es parte de un nombre, como en «Visión 2030», y no dice cuándo se hace el trabajo.',
    messages: {
      backwards: '«{thing}» termina el {to}, antes de empezar el {from}. ¿Cuál de las dos fechas es la correcta?',
      nothing: 'El título dice {year}, y nada del plan cae en ese año. ¿Es de otro año el título, o lo son las fechas?',
      title: 'El título dice {year}, y sus fechas dicen {own}. ¿Cuál de los dos es correcto?',
      length: '«{thing}» debe durar {stated}, y sus fechas dicen {dates}. ¿Cuál de las dos cosas es correcta?',
      periods: 'Este plan dice aquí {here} y en otro lugar {there}. ¿Cuál de las dos cosas es correcta?',
      fromTo: '{first} – {last}',
      openBeginning: 'comienzo abierto',
      openEnd: 'final abierto',
      begins: 'Empieza aquí',
      dates: 'Sus fechas están aquí',
      datesOf: 'Las fechas de «{thing}»',
      vague: 'puede haber fechas en palabras que caigan en {year}',
    },
  },
  'consistency/unknown-name': {
    title: 'Un nombre que no corresponde a nada en el plan',
    why: 'Un plan se sostiene por sus nombres. Si uno no señala nada, nadie sabe a quién o a qué se refiere, y las comprobaciones que lo siguen ven menos de lo que hay.',
    question: '¿Está escrito igual que donde se declara, o está todavía por declarar?',
    whenNot: 'Nunca: donde no se quiera un nombre, pongan las palabras entre comillas.',
    messages: {
      resembles: 'Nada en este plan se llama «{name}». ¿Querían decir {nearest}?',
      unknown:
        'Nada en este plan se llama «{name}». ¿Está todavía por declarar, o son palabras que van entre comillas?',
      write: 'Escribir «{name}»',
      declare: 'Declarar «{name}» ({keyword})',
      quote: 'Dejarlo como palabras, entre comillas',
      unread: 'una parte del plan no se pudo leer, y el nombre puede estar declarado ahí',
      noTerm: 'ningún periodo lectivo «{name}» tiene sus fechas en inquiry.yaml',
    },
  },
  'consistency/duplicate-name': {
    title: 'Un mismo nombre para dos cosas',
    why: 'Si dos cosas llevan el mismo nombre, nadie sabe de cuál se habla, y lo que se dice de una se lee como dicho de la otra.',
    question: '¿Cuál de las dos debe llevar el nombre, y cómo se llama la otra?',
    whenNot: 'Nunca, si son nombres. Los títulos pueden repetirse mientras nada remita a ellos.',
    messages: {
      name: '«{name}» ya es el nombre de otra cosa ({first}). ¿Cómo debería llamarse esta ({second})?',
      title:
        '«{title}» es el título de {count} cosas, así que no queda claro a cuál se refiere. ¿Pueden dar un nombre a la que quieren decir y escribirlo aquí?',
      here: '«{name}» es aquí el nombre de «{title}»',
      rename: 'Darle un nombre propio',
      bearer: 'Lleva también este título ({kind})',
      write: 'Escribir «{name}»',
    },
  },
  'consistency/repeated-property': {
    title: 'Algo que solo se puede decir una vez está dicho dos veces',
    why: 'Dos enunciados de un mismo hecho dejan abierto cuál vale, y cada informe tendría que elegir.',
    question: '¿Cuál de los dos vale, o de quién es cada versión?',
    whenNot: 'Nunca: si dos versiones difieren, terminen cada una con `according to` y se conservan ambas.',
    messages: {
      differs:
        '«{phrase}» se dice dos veces de «{thing}»: «{first}» y «{again}». ¿Cuál vale, o de quién es cada versión?',
      same: '«{phrase}» se dice dos veces de «{thing}», y las dos dicen lo mismo. Una de ellas puede quitarse.',
      first: 'Dicho aquí primero',
      takeOut: 'Quitar lo segundo',
      whose: 'Decir de quién es esta versión',
    },
  },
  'consistency/conflict-markers': {
    title: 'Una fusión de versiones sin resolver',
    why: 'Dos personas han cambiado las mismas líneas, y el archivo contiene las dos versiones. Hasta que alguien elija, no se puede comprobar nada más en él.',
    question: '¿Cuál de las dos versiones debe quedar?',
    whenNot: 'Nunca: las líneas con `<<<<<<<`, `=======` y `>>>>>>>` no pertenecen a un plan.',
    messages: {
      markers:
        'Dos versiones de estas líneas están una junto a otra, y no se comprueba nada más en este archivo hasta que se elija una. ¿Cuál debe quedar?',
    },
  },
  'consistency/numbers-disagree': {
    title: 'Números que no pueden ser todos ciertos',
    why: 'Quien encuentra dos tamaños para un mismo grupo deja de fiarse también de los demás números. La mayoría fueron correctos alguna vez: algo cambió, y solo se corrigió en un lugar.',
    question: '¿Cuál de los dos es el cierto, y qué pasó entremedias?',
    whenNot:
      'Los dos son correctos en días distintos, o según versiones distintas; digan «on» o «according to» en cada uno.',
    messages: {
      size: '«{group}»: aquí {here} y en otro lugar {there}. ¿Cuál es el cierto, o qué enmienda cuenta el cambio?',
      sample:
        '«{evidence}» tiene una muestra de {sample}, y las personas de quienes procede son {whole} en total. ¿Qué número es el cierto?',
      part: '{part} de {whole} es más de lo que hay. ¿Qué número es el cierto?',
      larger: '«{group}»: {here}, y «{wider}», que lo incluye: {there}. ¿Qué número es el cierto?',
      sum: 'Los grupos de «{group}» suman {sum}, y el total es {there}. ¿Hay personas que están en dos grupos, o algún número no es cierto?',
      exact: 'Los miembros de «{group}» suman {sum}, y el total es {there}. ¿Quién falta, o qué número es el cierto?',
      there: 'El otro número',
      member: 'Una parte del grupo',
      dated: 'no consta si aquel día «{group}» eran {here}, de {there} en total',
      disputed: 'las versiones difieren en el tamaño de «{group}»',
    },
  },
  'consistency/amount-not-derived': {
    title: 'Una cantidad que no se sigue de aquellas de las que procede',
    why: 'Una cifra que no se puede volver a calcular con las propias cifras del plan esconde un paso, un descuido u otras personas. Decir cómo se calculó arregla las tres cosas.',
    question: '¿Cómo se calculó, y con qué números?',
    whenNot: 'Se calculó con cifras que no están escritas aquí; digan cuáles en una nota.',
    messages: {
      share: '{amount} no se sigue de {from}. ¿Cómo se calculó?',
      sources: '{amount} no se sigue de {from} ni como suma, ni como media, diferencia o proporción. ¿Cómo se calculó?',
      from: 'Una cantidad de la que procede',
      of: '{count} de {whole}',
    },
  },
  'consistency/claim-beyond-evidence': {
    title: 'Un hallazgo sobre personas distintas de las que cubren sus evidencias',
    why: 'Lo que dijeron seis estudiantes vale mucho, y es lo que dijeron seis estudiantes. Un hallazgo sobre todo el curso necesita a alguien del resto, y uno sobre esos seis necesita escucharlos por separado.',
    question: '¿A quiénes vieron o preguntaron, y es de esas personas de quienes hablan?',
    whenNot: 'Las evidencias distinguen los grupos, aunque se hayan recogido de todos; díganlo en una nota.',
    messages: {
      wider:
        '«{finding}» trata de «{group}», y sus evidencias cubren solo una parte: {covered}. ¿Es de estas personas de quienes hablan?',
      narrower:
        '«{finding}» trata de «{group}», que es solo una parte de quienes cubren sus evidencias: {covered}. ¿Qué dicen de este grupo, aparte de los demás?',
      unclear: 'no consta si las evidencias de «{finding}» cubren a «{group}»',
      source: 'Evidencia en la que se apoya',
    },
  },
  'consistency/placeholder-left': {
    title: 'Palabras que solo ocupan el lugar de otras, en algo ya acordado',
    why: 'Un plan con el que la gente trabaja y que dice «pendiente» muestra que nadie lo leyó hasta el final. Si algo está abierto, el plan puede decirlo, y entonces cuenta como punto abierto.',
    question: '¿Qué iba a ir aquí, y quién lo sabe?',
    whenNot: 'Las palabras quieren decir justo eso; escríbanlas de otro modo, para que nadie las tome por un hueco.',
    messages: {
      words:
        '«{words}» ocupa el lugar de otras palabras en un plan que ya no es un borrador. ¿Qué iba a ir aquí, o es que no consta?',
      empty: 'El texto está vacío, en un plan que ya no es un borrador. ¿Qué iba a ir aquí, o es que no consta?',
      open: 'Decir que no consta',
    },
  },
  'consistency/spread': {
    title: 'Un cambio que ha llegado a personas distintas de las previstas',
    why: 'Una comparación solo dice algo mientras los demás siguen como antes. Las buenas ideas se extienden, y no hay nada que reprochar; que ocurrió, y cuándo, tiene que constar junto a las cifras.',
    question: '¿Desde cuándo lo tienen también los demás, y qué cifras son de antes?',
    whenNot: 'A los demás les llegó solo una pequeña parte, y las cifras lo tienen en cuenta; díganlo en una nota.',
    messages: {
      comparison:
        '«{change}» llega a «{reached}», con quienes se iba a comparar «{stands}», y ninguna enmienda lo cuenta. ¿Desde cuándo lo tienen también?',
      same: '«{change}» llega a «{reached}», con quienes se compara, y ninguna enmienda lo cuenta. ¿Desde cuándo lo tienen también?',
      grown:
        '«{change}» era para «{stands}» y ha llegado a «{reached}», y ninguna enmienda lo cuenta. ¿Desde cuándo, y por qué?',
      stands: 'Nombrado aquí',
      add: 'Escribir una enmienda',
    },
  },
  'consistency/copied': {
    title: 'Un plan tomado de otro lugar, sin mirar el propio',
    why: 'Lo que ayudó en un centro respondía a lo que la gente vio allí. Llevado a otro, puede responder a una pregunta que aquí nadie tiene.',
    question: '¿Qué vieron aquí que convierta la pregunta de los otros en la de ustedes?',
    whenNot: 'Dos centros escribieron el plan juntos, y cada uno se ha mirado a sí mismo.',
    messages: {
      copied:
        'Todas las preguntas y los cambios de aquí están palabra por palabra en {plan}, y nada cuenta qué se vio en este lugar. ¿Qué hay aquí que convierta esa pregunta en la de ustedes?',
      twin: 'También palabra por palabra en el otro plan',
      look: 'Decir qué se vio aquí',
      unread: 'no se han leído todos los demás planes del programa',
    },
  },
  'consistency/undeclared-mention': {
    title: 'Palabras que nombran lo que solo conoce otro plan',
    why: 'Una frase pegada desde otro plan trae consigo su centro, su grupo o su instrumento. Quien la lee aquí los busca y no los encuentra.',
    question: '¿Trata de ustedes esta frase?',
    whenNot: 'Se refiere de verdad al otro centro o grupo; entonces declárenlo aquí también.',
    messages: {
      mention:
        '«{mention}» se nombra aquí y está declarado en otro plan del programa, no en este. ¿Trata esto de ustedes?',
      unread: 'no se han leído todos los demás planes del programa',
    },
  },
};
