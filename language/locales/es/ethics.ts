import type { RuleTable } from '../locale.ts';

/** Lo que protege a quienes se pregunta: consentimiento, datos y la libertad de decir que no. */
export const ethics: RuleTable = {
  'ethics/no-consent': {
    title: 'Se pregunta o se filma a personas sin consentimiento',
    why: 'Las personas a quienes se pregunta tienen derecho a decir que no, y los niños y niñas a que se les pregunte con palabras que entiendan, con el sí de su familia, o de quien ejerce su tutela, junto al suyo. Lo que se recogió sin ello rara vez se puede usar.',
    question: '¿Quién ha dicho que sí a esto, y cómo habría podido decir que no?',
    whenNot: 'La ley o un acuerdo lo permite sin consentimiento; escríbanlo como base jurídica.',
    messages: {
      children:
        'Para «{evidence}» se pregunta o se filma al alumnado, y no se nombra el consentimiento de nadie. Añadan «consent» y de quién, o la base jurídica.',
      data: '«{evidence}» contiene datos personales, y no se nombra ni consentimiento ni base jurídica. Añadan «consent» y de quién, o la base jurídica.',
      assent:
        'Para «{evidence}» dice que sí el propio alumnado, y no su familia. Añadan «guardian» al consentimiento, o la base jurídica.',
      add: 'Decir quién da su consentimiento',
      addGuardian: 'Preguntar también a las familias',
      howAsked: 'el plan no dice con palabras conocidas cómo se pregunta al alumnado',
      whichData: 'un acuerdo da una base jurídica y no dice para qué datos',
    },
  },
  'ethics/no-image-permission': {
    title: 'Fotografías o vídeo sin permiso',
    why: 'Alguien puede responder con gusto a una pregunta y no querer que lo vean. El permiso para las imágenes es un permiso aparte, y quien lo dio puede retirarlo.',
    question: '¿Quién permitió estas imágenes, y cómo podía decir que no y participar igualmente?',
    whenNot: 'Las imágenes muestran salas y cosas, y a nadie.',
    messages: {
      none: 'Para «{source}» se toman imágenes, y no se nombra el permiso de nadie. Añadan «image» al consentimiento, y de quién.',
      addImage: 'Decir quién permite las imágenes',
      inWords: 'nada muestra si «{words}» es un permiso para las imágenes',
    },
  },
  'ethics/no-retention': {
    title: 'Datos personales sin lugar o sin plazo de conservación',
    why: 'Las grabaciones y las listas sobreviven a quienes las hicieron. Quien las dio debería poder saber dónde están y qué día desaparecen.',
    question: '¿Dónde se guardan, y quién los borra y qué día?',
    whenNot: 'Una ley o un archivo decide cuánto tiempo se conservan; nómbrenlo en el acuerdo.',
    messages: {
      noPlace:
        '«{title}» contiene datos personales, y nada dice dónde se guardan. Añadan el lugar después de «personal data».',
      noEnd: 'Los datos personales de «{title}» no tienen un último día. Añadan «until» y el día en que se borran.',
      source: 'La fuente',
      addPlace: 'Decir dónde se guardan',
      addEnd: 'Decir hasta cuándo se conservan',
      dayInWords: '«{what}» no nombra un día',
      whichData: 'un acuerdo dice hasta cuándo se conservan datos, pero no cuáles',
    },
  },
  'ethics/raw-data-in-repository': {
    title: 'Hay datos personales junto al plan',
    why: 'Un plan se copia, se envía y se guarda durante años con todo lo que hay en su carpeta, y su historial conserva lo que se borra después. Lo que la gente dio en confianza iría adonde fuera el plan.',
    question: '¿Quién puede abrir esta carpeta, y lo esperarían quienes dieron estos datos?',
    whenNot: 'El archivo no contiene datos personales; entonces la línea no debería decir que sí.',
    messages: {
      file: 'Los datos personales de «{title}» están en la carpeta del plan: «{path}». Llévenlos adonde solo pueda mirar quien deba hacerlo, y nombren aquí ese lugar.',
      holds: 'Contiene datos personales',
    },
  },
  'ethics/before-approval': {
    title: 'Se recogió antes de la aprobación',
    why: 'Una aprobación protege a quienes responden y a quienes preguntan. Lo que se recogió antes rara vez se puede usar, y no se puede volver a preguntar a quienes lo dieron.',
    question: '¿Cuál de los dos días es correcto y, si lo son ambos, qué pasa con lo recogido?',
    whenNot: 'Lo que se recogió no necesitaba aprobación; entonces márquenlo «routine», o nombren la suya.',
    messages: {
      early: '«{source}» se recoge desde el {date}, y su aprobación es del {approved}. ¿Qué día es correcto?',
      approval: 'El día de la aprobación',
      inWords: '«{words}» no nombra un día',
    },
  },
  'ethics/rights-unstated': {
    title: 'No se dice qué protege a las personas a quienes se pregunta',
    why: 'Quien participa debería saber cómo dejarlo, qué pasa entonces con lo que dijo, si aparece su nombre y si ve lo que se escribe antes que los demás.',
    question: 'Si mañana alguien se arrepiente de lo que dijo, ¿qué puede hacer?',
    whenNot: 'Lo dicen las normas de la universidad o de la administración; nómbrenlas en el acuerdo.',
    messages: {
      withdrawal: '«{contract}» no dice cómo puede retirarse alguien a quien se preguntó. Añadan «withdrawal».',
      publication: '«{contract}» no dice quién ve los hallazgos antes de que se publiquen. Añadan «publication».',
      anonymity:
        '«{contract}» no dice si quienes preguntan y también responden quedan sin nombrar. Añadan «anonymity».',
      several: '«{contract}» no dice qué protege a quienes participan. Añadan {missing}.',
      source:
        'Las personas a quienes se pregunta para «{source}» dicen que sí, y nada dice cómo pueden retirarse. Añadan «withdrawal».',
      also: 'Aquí tampoco se dice cómo retirarse',
      both: 'Preguntan, y también se les pregunta',
      addRights: 'Decir qué protege a quienes participan',
    },
  },
  'ethics/power-over-own-students': {
    title: 'Docentes que preguntan a su propio alumnado',
    why: 'Es difícil que el alumnado diga que no a quien le pone las notas, o que le diga qué piensa de sus clases. Algo tiene que hacer que sea seguro.',
    question: '¿Qué hace seguro que una alumna o un alumno les diga que no, o algo que no les gusta oír?',
    whenNot: 'Es la conversación de cualquier clase, y nada de ella se usa fuera de la clase.',
    messages: {
      none: 'Para «{source}» preguntan o filman al alumnado quienes enseñan o dirigen en su centro, y no se nombra nada que haga seguro decir que no. Añadan «safeguard».',
      teacher: 'Trabaja allí, y pregunta',
      addSafeguard: 'Decir qué lo hace seguro',
      unplaced: 'el plan no dice si «{who}» es del centro de las personas a quienes se pregunta',
    },
  },
  'ethics/personal-data-in-plan': {
    title: 'Hay datos personales en el plan',
    why: 'Un plan lo leen muchas personas, se imprime, se copia y se guarda con todo su historial. La gente aparece en él como roles; cómo localizarla, sus números y los nombres del alumnado van en otro lugar.',
    question: '¿En qué otro lugar podrían guardarlo quienes lo necesitan?',
    whenNot: 'La dirección o el teléfono es de una oficina, y cualquiera puede conocerlo.',
    messages: {
      email:
        'Aquí hay una dirección de correo, y un plan se guarda para siempre. Nombren el rol, y guarden la dirección en otro lugar.',
      telephone:
        'Aquí hay un número de teléfono, y un plan se guarda para siempre. Nombren el rol, y guarden el número en otro lugar.',
      identityNumber:
        'Aquí hay lo que parece el número de identidad de una persona, y un plan se guarda para siempre. Guárdenlo en otro lugar.',
      pupil:
        'Aquí se nombra a una alumna o un alumno, y un plan se guarda para siempre. ¿Podría decir «una estudiante», o nombrar el grupo?',
      takeOut: 'Quitarlo; las versiones anteriores lo conservan',
    },
  },
};
