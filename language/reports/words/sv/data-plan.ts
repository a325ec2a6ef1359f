import type { DataPlanWords } from '../en/data-plan.ts';

export const dataPlanWords: DataPlanWords = {
  made: 'Gjord utifrån en plan som nämner roller och inga personer. Där det står ”not-stated” eller ”unknown”, i adresser som slutar på ”.invalid” och vid datum från år 1970 säger planen ingenting.',
  serves: (questions) => `Till för ${questions}`,
  kept: (end) => `Sparas till och med ${end}`,
  under: (what, agreement) => `${what} (${agreement})`,
  access: 'Planen säger inte vem som får se detta. Det är angivet som stängt tills någon har bestämt.',
  toFillIn: 'Att fylla i innan filen går vidare, eftersom planen inte säger det:',
  gaps: {
    some: (many, all) => `${many} av ${all} datamängder`,
    identifier: 'den beteckning som datahanteringsplanen har där den är deponerad',
    created: 'dagen då den första versionen skrevs',
    modified: 'dagen för den här versionen; --as-of anger den',
    address: (name) => `en adress till ”${name}”`,
    nobody: 'ingen anges som ansvarig för planen som helhet',
    nobodyGathers: 'ingen anges som samlar in eller förvarar data',
    noEthics: 'planen säger inget om etik',
    noSource: 'planen anger ingen källa till underlag',
    sensitive: (some) => `om data är känsliga (${some})`,
    personal: (some) => `om data är personuppgifter (${some})`,
    kept: (some) => `var data förvaras (${some})`,
    access: (some) => `vem som får se dem; alla står som stängda (${some})`,
    place: (some) => `adressen till den plats där de förvaras (${some})`,
    until: (some) => `hur länge de sparas (${some})`,
  },
};
