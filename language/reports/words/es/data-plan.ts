import type { DataPlanWords } from '../en/data-plan.ts';

export const dataPlanWords: DataPlanWords = {
  made: 'Hecho a partir de un plan que nombra roles y a ninguna persona. Donde pone «not-stated» o «unknown», en las direcciones que acaban en «.invalid» y en las fechas de 1970, el plan no dice nada.',
  serves: (questions) => `Sirve a ${questions}`,
  kept: (end) => `Se guarda hasta ${end}`,
  under: (what, agreement) => `${what} (${agreement})`,
  access: 'El plan no dice quién puede verlo. Queda como cerrado hasta que alguien decida.',
};
