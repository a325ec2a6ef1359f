import type { LeavingWords } from '../en/if-somebody-leaves.ts';

export const leavingWords: LeavingWords = {
  title: 'Om någon slutar',
  answers: 'Vad följer med den här rollen?',
  intro:
    'Allt som ligger i händerna på varje roll och grupp, så att det kan lämnas över innan det saknas. Där ingen annan har det i sin hand säger sista kolumnen det.',
  noRoles: 'Ingen roll och ingen grupp är angiven ännu, så det går inte att säga vem som har vad i sin hand.',
  at: 'Var',
  until: 'I rollen',
  mandate: 'Mandat',
  deputy: 'Vem som träder in',
  stepsIn: 'Träder in för',
  nobody: 'Ingen är angiven som träder in',
  severalHold: 'Fler har samma roll',
  nothing: 'Inget är skrivet som följer med den.',
  caption: 'Vad som följer med, i datumordning',
  columns: ['Vad', 'På vilket sätt', 'När', 'Vem som har det kvar'],
  noDay: 'Ingen dag är angiven',
  ways: {
    'led by': 'Leder det',
    'coordinated by': 'Samordnar det',
    'gathered by': 'Samlar in det',
    by: 'Ansvarar för det',
    custodian: 'Förvarar uppgifterna',
    'owner of questions': 'Äger frågorna',
    'owner of data': 'Äger data',
    'owner of findings': 'Äger slutsatserna',
    'owner of dissemination': 'Äger det som sprids',
    'owner of decisions': 'Äger besluten',
    'agreed by': 'Har godkänt det',
    members: 'Är med',
  },
};
