import type { OwnershipWords } from '../en/ownership-map.ts';
import { contractWords } from './contract.ts';

export const ownershipWords: OwnershipWords = {
  title: 'Ansvarskarta',
  answers: 'Vem äger, leder och beslutar?',
  balance: {
    heading: 'Per organisation',
    intro: 'Inget säger vilken balans som är den rätta. Vad ser parterna i den här, och är det den de hade tänkt sig?',
  },
  rights: contractWords.rights,
  does: {
    heading: 'Vem gör vad',
    intro:
      'Läs en rad för att se vem som har vilken del i något. Om ingen annan är angiven ansvarar den som leder. En kolumn som skulle bli tom är utelämnad.',
    columns: [
      'Vad',
      'Ansvarar för det',
      'Leder eller samordnar',
      'Beslutar eller kommer överens',
      'Deltar',
      'Får veta',
    ],
    captions: {
      questions: 'Frågor',
      work: 'Cykler, förändringar och annat arbete',
      evidence: 'Underlag',
      findings: 'Slutsatser och redovisningar',
    },
  },
  levels: {
    heading: 'Människor per nivå',
    intro:
      'Var människor verkar, enligt den nivå som planen anger, annars efter vems röst de bär eller vilken organisation de tillhör.',
    caption: 'Vilka som deltar på vilken nivå',
    columns: ['Nivå', 'Roller och grupper', 'Organisationer och nätverk'],
    sides: { 'within-school': 'Inom skolan', 'between-schools': 'Mellan skolor', 'beyond-school': 'Bortom skolan' },
    nobody: 'Ingen roll eller grupp är angiven',
    unplaced: 'Går inte att avgöra av planen',
  },
};
