import type { DataPlanWords } from '../en/data-plan.ts';

export const dataPlanWords: DataPlanWords = {
  made: 'Hecho a partir de un plan que nombra roles y a ninguna persona. Donde pone «not-stated» o «unknown», en las direcciones que acaban en «.invalid» y en las fechas de 1970, el plan no dice nada.',
  serves: (questions) => `Sirve a ${questions}`,
  kept: (end) => `Se conserva hasta ${end}`,
  under: (what, agreement) => `${what} (${agreement})`,
  access: 'El plan no dice quién puede verlo. Queda como cerrado hasta que alguien decida.',
  toFillIn: 'Por completar antes de que el archivo vaya a ninguna parte, porque el plan no lo dice:',
  gaps: {
    some: (many, all) => `${many} de ${all} conjuntos de datos`,
    identifier: 'el identificador que tiene el plan de gestión de datos allí donde está depositado',
    created: 'el día en que se escribió su primera versión',
    modified: 'el día de esta versión; lo da --as-of',
    address: (name) => `una dirección de «${name}»`,
    nobody: 'no se nombra a nadie que responda del plan en su conjunto',
    nobodyGathers: 'no se nombra a nadie que recoja o custodie datos',
    noEthics: 'el plan no dice nada de ética',
    noSource: 'el plan no nombra ninguna fuente de evidencia',
    sensitive: (some) => `si los datos son sensibles (${some})`,
    personal: (some) => `si los datos son personales (${some})`,
    kept: (some) => `dónde se guardan los datos (${some})`,
    access: (some) => `quién puede verlos; todos figuran como cerrados (${some})`,
    place: (some) => `la dirección del lugar donde se guardan (${some})`,
    until: (some) => `cuánto tiempo se conservan (${some})`,
  },
};
