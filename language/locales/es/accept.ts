import type { RuleTable } from '../locale.ts';

/** Las limitaciones que una alianza acepta. */
export const accept: RuleTable = {
  'accept/unused': {
    title: 'Una aceptación que no responde a nada',
    why: 'Las limitaciones aceptadas se imprimen para que todo el mundo las lea. Una que ya se arregló, o que respondía a otra cosa, cuenta a quien lee lo que ya no es así.',
    question: '¿Se ha arreglado esto desde entonces, o responde a otra cosa?',
    whenNot: 'Nunca: quiten la línea, o digan para qué es.',
    messages: {
      takeOut: 'Quitar la aceptación',
      unused: 'Esta línea no responde a nada que {rule} encuentre aquí. Quítenla, o miren para qué es.',
    },
  },
  'accept/expired': {
    title: 'Una aceptación con la fecha pasada',
    why: 'Una limitación se aceptó por un tiempo, para que alguien volviera a mirarla. Ese día ha llegado.',
    question: '¿Sigue valiendo el motivo, y quién lo dice ahora?',
    whenNot: 'Nunca: decidan de nuevo, o quiten la línea.',
    messages: {
      expired:
        'Esta aceptación terminó el {day}, así que {rule} vuelve a preguntar. Digan hasta cuándo vale ahora y quién decide, o quiten la línea.',
      decided: 'Decidió {who}',
      again: 'Decir hasta cuándo vale ahora',
    },
  },
  'accept/unknown-rule': {
    title: 'Una aceptación que no corresponde a ninguna regla',
    why: 'Una aceptación responde por su nombre a una pregunta del amigo crítico. Con un nombre que nadie conoce no responde a nada, y la pregunta sigue abierta.',
    question: '¿A qué observación responde esto?',
    whenNot: 'Nunca: escriban el nombre tal como aparece con la observación.',
    messages: {
      unknown: 'No hay ninguna regla «{rule}». Escriban el nombre tal como aparece con la observación.',
      resembles: 'No hay ninguna regla «{rule}». ¿Se refieren a {nearest}?',
      none: 'Esta aceptación no nombra ninguna regla. Escriban el nombre tal como aparece con la observación, justo después de «accept».',
      write: 'Escribir {name}',
    },
  },
  'accept/no-reason': {
    title: 'Una aceptación sin motivo o sin nadie que la haya decidido',
    why: 'Aceptar una limitación es una decisión de la alianza. Quien lee necesita saber quién la tomó y por qué; hasta entonces, la pregunta sigue abierta.',
    question: '¿Quién decidió esto, y por qué motivo?',
    whenNot: 'Nunca: la pregunta sigue abierta hasta que alguien responda de ella.',
    messages: {
      noReason:
        'Esta aceptación de {rule} no da ningún motivo, así que la pregunta sigue abierta. Añadan «because» y el motivo.',
      nobody:
        'No se nombra a nadie que decidiera aceptar {rule}, así que la pregunta sigue abierta. Añadan «by» y un rol.',
      neither:
        'Esta aceptación de {rule} no da un motivo ni nombra a nadie que haya decidido, así que la pregunta sigue abierta. Añadan «by … because …».',
      add: 'Decir quién decidió y por qué',
    },
  },
};
