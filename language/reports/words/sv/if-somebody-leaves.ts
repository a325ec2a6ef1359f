import type { LeavingWords } from '../en/if-somebody-leaves.ts';

export const leavingWords: LeavingWords = {
  title: 'Om någon slutar',
  answers: 'Vad följer med den här rollen?',
  intro:
    'Allt som varje roll och grupp har hand om, så att det kan lämnas över innan det saknas. Om ingen annan har hand om det säger den sista kolumnen det.',
  noRoles: 'Ingen roll och ingen grupp är angiven ännu, så det går inte att säga vem som har hand om vad.',
  at: 'Var',
  until: 'I rollen',
  mandate: 'Mandat',
  deputy: 'Ersättare',
  stepsIn: 'Är ersättare för',
  nobody: 'Ingen ersättare är angiven',
  severalHold: 'Fler har samma roll',
  nothing: 'Det står inget om vad som följer med den.',
  caption: 'Vad som följer med, i datumordning',
  columns: ['Vad', 'På vilket sätt', 'När', 'Vem som har det kvar'],
  noDay: 'Ingen dag är angiven',
  ways: {
    'led by': 'Leder det',
    'coordinated by': 'Samordnar det',
    'gathered by': 'Samlar in det',
    by: 'Ansvarar för det',
    custodian: 'Förvarar data',
    'owner of questions': 'Äger frågorna',
    'owner of data': 'Äger data',
    'owner of findings': 'Äger slutsatserna',
    'owner of dissemination': 'Äger det som sprids',
    'owner of decisions': 'Äger besluten',
    'agreed by': 'Har ställt sig bakom det',
    members: 'Är med',
  },
};
