import type { DataPlanWords } from '../en/data-plan.ts';

export const dataPlanWords: DataPlanWords = {
  made: 'Gjord utifrån en plan som nämner roller och inga personer. Där det står ”not-stated” eller ”unknown”, i adresser som slutar på ”.invalid” och vid datum från år 1970 säger planen ingenting.',
  serves: (questions) => `Till för ${questions}`,
  kept: (end) => `Sparas till och med ${end}`,
  under: (what, agreement) => `${what} (${agreement})`,
  access: 'Planen säger inte vem som får se detta. Det är angivet som stängt tills någon har bestämt.',
};
