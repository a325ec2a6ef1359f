import type { RuleTable } from '../locale.ts';

/** Los hallazgos: en qué se apoyan, quién los ha leído y qué otra explicación cabría. */
export const claims: RuleTable = {
  'claims/unsupported': {
    title: 'Un hallazgo que no cita ninguna fuente del plan',
    why: 'Quien no estuvo allí puede seguir un hallazgo solo hasta donde llegan sus evidencias. Sin ellas, nadie distingue lo que se vio de lo que se esperaba.',
    question: '¿Cómo lo saben, y dónde podría mirarlo otra persona?',
    whenNot: 'No es una afirmación, sino una idea; entonces escríbanla como hipótesis, o márquenla `not claimed`.',
    messages: {
      nothing: '«{finding}» no nombra nada en lo que se apoye. ¿Cómo lo saben, y dónde podría mirarlo otra persona?',
      other:
        '«{finding}» se apoya en algo que no es una evidencia: «{other}» ({kind}). ¿Qué se vio, oyó o leyó que lo sostenga?',
      words:
        '«{finding}» se apoya en «{words}», que no está declarado en ningún lugar de este plan. ¿Pueden añadir una línea que diga cómo se recogió?',
      declare: 'Declarar «{words}» como evidencia',
      rest: 'Decir en qué se apoya',
    },
  },
  'claims/no-rival': {
    title: 'Un hallazgo sin explicación rival',
    why: 'Lo que encaja se toma fácilmente por cierto. Otra explicación que también encaje con las evidencias muestra qué tiene que resistir la primera.',
    question: '¿Qué otra cosa podría explicar lo que vieron?',
    whenNot: 'El hallazgo solo dice lo que se contó o se vio, y no explica nada.',
    messages: {
      finding: 'No se examina ninguna otra explicación de «{finding}». ¿Qué otra cosa podría explicar lo que vieron?',
      account:
        '«{account}» está escrito sin ninguna otra explicación de lo ocurrido. ¿Qué otra cosa podría explicarlo?',
      add: 'Escribir otra explicación',
    },
  },
  'claims/rival-dismissed': {
    title: 'Una explicación rival que se descarta sin evidencias',
    why: 'Solo merece la pena escribir una explicación rival si pudo haber ganado. Un motivo que no se apoya en nada visto, oído o leído deja a quien lee ante dos opiniones.',
    question: '¿Qué vieron que esta otra explicación no pueda explicar?',
    whenNot: 'La descarta algo que todo el mundo sabe y para lo que nadie recogería evidencias; díganlo en el motivo.',
    messages: {
      bare: 'La explicación rival «{rival}» se descarta, y no se nombra ninguna evidencia. ¿Qué se vio u oyó que ella no pueda explicar?',
      add: 'Decir qué hay en contra',
    },
  },
  'claims/not-checked': {
    title: 'Un relato definitivo que no ha contrastado nadie que estuviera allí',
    why: 'Quienes estuvieron allí saben lo que el relato deja fuera. Si lo leen antes de que sea definitivo, también es suyo, y sus errores cuestan solo una conversación.',
    question: '¿Quién lo ha leído de entre quienes estuvieron allí, y qué cambió?',
    whenNot: 'Ya no se puede localizar a nadie que estuviera allí; díganlo.',
    messages: {
      finding:
        '«{thing}» se da por definitivo, y no se nombra a nadie que estuviera allí y lo haya contrastado. ¿Quién podría leerlo antes de que se comparta?',
      account:
        'El relato «{thing}» está escrito, y no se nombra a nadie que estuviera allí y lo haya contrastado. ¿Quién podría decir qué deja fuera?',
      add: 'Decir quién lo ha contrastado',
    },
  },
  'claims/lone-interpreter': {
    title: 'Evidencias que interpreta una sola persona o una sola parte',
    why: 'Lo que una sola mirada da por sentado no se ve hasta que alguien lee la misma página de otra manera. Una alianza aprende cuando interpreta en común, con el alumnado y quienes investigan junto a quienes enseñan.',
    question: '¿Quién más podría leer esto con ustedes, y quizá de otra manera?',
    whenNot:
      'Las evidencias son demasiado delicadas para más ojos, o las demás personas las leerán en una reunión posterior; digan hasta cuándo.',
    messages: {
      person: 'Una sola persona interpreta «{thing}»: {who}. ¿Quién más podría leerlo, y quizá de otra manera?',
      party: '«{thing}» se interpreta solo dentro de «{party}». ¿Quién de los demás socios podría leerlo también?',
      students:
        'El alumnado aportó «{thing}» y no participa en darle sentido. ¿Quién del alumnado podría leerlo con quienes lo interpretan?',
      somebody: 'no consta si «{who}» es una sola persona, ni de qué organización',
      together: 'Nombrar a alguien que también lo lea',
    },
  },
  'claims/no-difference': {
    title: 'Varias partes interpretaron y nunca vieron nada de otra manera',
    why: 'Los socios se reúnen porque ven cosas distintas. Si nadie leyó nunca una página de otro modo, quizá alguien guardó silencio, y la diferencia que no se escribió se pierde para todos.',
    question: '¿En qué vieron las cosas de otra manera este año, y qué aprendieron de ello?',
    whenNot: 'Las diferencias se hablaron y se resolvieron en la sala, y los socios no quieren dejarlas por escrito.',
    messages: {
      none: 'Personas de {parties} interpretaron las evidencias, y en todo el periodo no consta ninguna diferencia entre sus lecturas. ¿En qué vieron las cosas de otra manera?',
    },
  },
  'claims/no-utility': {
    title: 'Un hallazgo del que nadie dice para qué sirve',
    why: 'A lo que averigua una alianza se le piden dos cosas: cómo lo sabemos y qué utilidad tiene para quienes hacen el trabajo. A lo segundo solo puede responder quien trabaja en la práctica.',
    question: 'Ahora que saben esto, ¿qué puede hacer alguien en un aula de otra manera?',
    whenNot:
      'El hallazgo sirve solo a la investigación, y su utilidad se juzgará desde la práctica en un periodo posterior.',
    messages: {
      unstated:
        'No se dice para qué sirve «{finding}». ¿Qué se hará con ello, y qué utilidad le ven quienes trabajan en la práctica?',
      unjudged:
        'Se indica un uso para «{finding}», y nadie de la práctica dice qué utilidad tiene. ¿Quién de quienes hacen el trabajo podría valorarlo?',
      add: 'Añadir la valoración de alguien de la práctica',
    },
  },
  'claims/self-report': {
    title: 'Una afirmación sobre la colaboración que se apoya en lo que dicen quienes colaboran',
    why: 'Quienes colaboran suelen decir con gusto que lo hacen. Quién decidió qué, quién estaba en la sala, qué vieron las visitas: esas huellas pueden mostrar más, o mostrar otra cosa.',
    question: '¿Qué vería alguien a quien nadie hubiera dicho que trabajan bien juntos?',
    whenNot: 'La afirmación trata de cómo se siente la gente en la colaboración, y eso solo puede decirlo ella.',
    messages: {
      self: '«{finding}» trata de la colaboración y se apoya en lo que dicen quienes colaboran: {sources}. ¿Qué se lo mostraría a alguien de fuera?',
      vague: 'no consta con palabras conocidas cómo se recogió «{what}»',
    },
  },
};
