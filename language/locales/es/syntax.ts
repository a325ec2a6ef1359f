import type { RuleTable } from '../locale.ts';

/** La escritura: lo que no se puede leer, o no está donde se entiende. */
export const syntax: RuleTable = {
  'syntax/unreadable': {
    title: 'Un lugar que no se puede leer',
    why: 'Lo que no se puede leer no entra en ninguna comprobación ni informe. Las comprobaciones que buscan algo que falta se callan mientras tanto.',
    question: '¿Qué debía decir este lugar?',
    whenNot: 'Nunca: un texto que no se puede leer no se puede comprobar.',
    messages: {
      'too-deep':
        'A partir de aquí los bloques están tan dentro unos de otros que se leen como uno solo. ¿Falta más arriba una llave de cierre?',
      unexpected: '«{text}» no se puede leer aquí. ¿Qué debía decir este lugar?',
    },
  },
  'syntax/unclosed': {
    title: 'Unas comillas o una llave sin su pareja',
    why: 'Unas comillas o una llave sin pareja hacen dudoso qué pertenece a qué, y las comprobaciones que buscan algo que falta se callan mientras tanto.',
    question: '¿Dónde empieza este texto o bloque, y dónde termina?',
    whenNot: 'Nunca: las comillas y las llaves van por parejas.',
    messages: {
      text: 'Este texto no tiene comillas de cierre, así que el resto de la línea se lee como parte de él. ¿Dónde termina?',
      comment:
        'Este comentario no se cierra nunca, así que se pasa por alto todo lo que sigue. ¿Dónde debería ir `*/`?',
      block:
        'Este bloque no tiene llave de cierre; por la sangría parece terminar con la última línea más adentro. ¿Dónde debería ir `}`?',
      indented:
        'Las líneas desde «{text}» están más adentro, y ningún `{` abre un bloque para ellas. ¿Pertenecen a la línea de arriba?',
      'missing-open': 'Las líneas de abajo parecen estar en un bloque que ninguna llave abre. ¿Debería ir aquí `{`?',
      'extra-brace': 'Esta llave no cierra nada: todos los bloques de arriba están ya cerrados. ¿Puede quitarse?',
      'lone-brace':
        'Esta llave abre un bloque, pero ninguna palabra antes dice de quién. ¿A qué pertenecen las líneas que contiene?',
      closeText: 'Cerrar las comillas al final de la línea',
      closeBlock: 'Cerrar el bloque donde terminan sus líneas',
      open: 'Abrir el bloque',
      braces: 'Poner las llaves según la sangría de las líneas',
      remove: 'Quitar la llave',
    },
  },
  'syntax/unknown-word': {
    title: 'Una palabra que aquí no se conoce',
    why: 'Lo que va después de una palabra que no se conoce se conserva, pero ninguna comprobación ni informe puede usarlo.',
    question: '¿Qué palabra dice de qué trata esta línea?',
    whenNot: 'Nunca: las palabras que no caben en ningún lugar pueden ir entre comillas después de `note`.',
    messages: {
      misspelt: '«{text}» se lee como «{meant}». ¿Es esa la palabra que quieren decir?',
      capital:
        '«{text}» se lee como la palabra clave «{meant}», que se escribe en minúsculas. Las palabras propias van entre comillas.',
      resembles: '«{text}» no es una palabra del lenguaje, así que no se usa lo que dice. ¿Quieren decir {nearest}?',
      unknown:
        '«{text}» no es una palabra del lenguaje, así que no se usa lo que dice. Las palabras propias van entre comillas, por ejemplo después de `note`.',
      loose:
        '{text} empieza una línea sin una palabra que diga qué es. ¿Qué palabra debería ir delante: `note`, quizá?',
      stray: '«{text}» no significa nada aquí y se pasa por alto. ¿Va dentro de unas comillas, o puede quitarse?',
      write: 'Escribir la palabra que se quiere decir',
      small: 'Escribirla en minúscula',
      remove: 'Quitarlo',
    },
  },
  'syntax/wrong-place': {
    title: 'Una línea en un bloque que no es el suyo',
    why: 'El lugar de una línea dice a qué pertenece. En un bloque donde no significa nada se conserva y se imprime, pero ninguna comprobación puede usarla.',
    question: '¿A qué pertenece esta línea?',
    whenNot: 'Nunca: las palabras que no caben en ningún lugar pueden ir entre comillas después de `note`.',
    messages: {
      property: '«{word}» dice algo de {belongs}; aquí está en «{name}» ({holder}). ¿A qué pertenece?',
      nested: '«{word}» va en {belongs}, no en «{name}» ({holder}). ¿Debería ir allí esta línea?',
      alone: '«{word}» va en {belongs}, y aquí está suelta. ¿A qué pertenece?',
      ownerless: '«{word}» dice algo de la declaración de arriba, y no hay ninguna. ¿A qué pertenece?',
      continued:
        '{text} parece continuar la línea de arriba. En un bloque, una línea es una frase: ¿debería ir en aquella línea?',
      top: 'el margen izquierdo',
      others: 'otros',
      party: 'un centro u otra de las partes',
      duties: 'un bloque «owed by»',
      a: '«{kind}»',
      an: '«{kind}»',
      bare: '«{kind}»',
      'late-title':
        'El título {text} va después de otras palabras, así que se lee como una de ellas. ¿Debería ir justo después del nombre?',
    },
  },
  'syntax/wrong-value': {
    title: 'Un valor que no se puede entender',
    why: 'Una fecha, un número o una palabra que no se puede entender se conserva y se imprime, pero con ello no se puede calcular nada.',
    question: '¿Cómo lo escribirían para que otra persona lea lo mismo?',
    whenNot: 'Nunca: las palabras propias pueden ir entre comillas allí donde se espera un nombre o una fecha.',
    messages: {
      empty: 'No hay nada después de «{word}». Podría seguir así: `{meant}`.',
      bareKind: 'No hay nada después de «{word}». ¿Cómo se llama?',
      noTitle: '¿Cómo se llama «{text}» ({word})? Su título va entre comillas después del nombre.',
      bareDate: 'La fecha {text} está suelta. ¿Debería ir delante «on», «from» o «due»?',
      dateStyle: 'La fecha {text} se entiende como {meant}. Las fechas se escriben con el año primero.',
      dateUnclear:
        '{text} podría ser más de un día. Las fechas se escriben con el año primero: 2026-09-12, 2026-09 o 2026/27.',
      noSuchDay: 'No hay ningún día {text} en el calendario. ¿Qué día quieren decir?',
      dateWordsMeant: 'La fecha «{text}» se entiende como {meant}. Las fechas se escriben con el año primero.',
      dateWords:
        '«{text}» no es una fecha con la que se pueda calcular. Escríbanla como 2026-09-12 o 2026-09, o entre comillas como palabras.',
      notDate:
        '«{word}» lleva una fecha, y «{text}» no lo es. Escríbanla como 2026-09-12 o 2026-09, o entre comillas como palabras.',
      notNumber: '«{word}» lleva un número, y «{text}» no lo es. ¿Cuántos son?',
      notName: '«{word}» lleva un nombre o una palabra conocida, no el número {text}. ¿A quién o a qué se refiere?',
      needsQuotes: '«{word}» lleva palabras entre comillas. ¿Debería ir {text} entre comillas?',
      likeKnown: '«{text}» no se conoce después de «{word}». ¿Quieren decir «{meant}»?',
      notKnown:
        '«{text}» no se conoce después de «{word}», que lleva {meant} y cosas parecidas. Las palabras propias van entre comillas.',
      glued: '«{text}» se lee como una sola palabra. ¿Quieren decir {meant}?',
      decimalComma: 'El número {text} está escrito con coma. ¿Quieren decir {meant}?',
      thousands: '{text} puede ser un millar o una fracción. Escriban {meant}, o pongan un punto antes de la fracción.',
      'no-comma': 'Entre «{text}» y lo que va delante falta una coma. ¿Son dos cosas?',
      'list-mark': '«{text}» está donde los valores de una lista se separan con una coma.',
      'trailing-comma': 'No hay nada después de esta coma. ¿Falta algo, o puede quitarse?',
      spaced: '«{text}» se lee como «{meant}», que se escribe con guion.',
      unquoted: 'Las palabras propias van entre comillas. ¿Debería ir {text} entre comillas?',
      rhythm: '«every {text}» no se conoce. ¿Quieren decir «every {meant}»?',
      'name-spaces':
        'Un nombre es una sola palabra: «{text}» necesita guiones entre sus partes. Lo que lee la gente va en el título.',
      link: 'Los enlaces van entre comillas. ¿Debería ir {text} entre comillas?',
      write: 'Escribir {meant}',
      putBetween: 'Poner una coma entre ellos',
      putThere: 'Poner ahí una coma',
      removeComma: 'Quitar la coma',
      hyphen: 'Escribirlo con guion',
      quote: 'Ponerlo entre comillas',
      joinName: 'Unir el nombre con guiones',
    },
  },
};
