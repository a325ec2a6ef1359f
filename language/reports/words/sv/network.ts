import type { NetworkWords } from '../en/network.ts';
import { planWords } from './plan.ts';

export const networkWords: NetworkWords = {
  title: 'Nätverk',
  answers: 'Vad sprids mellan oss?',
  answer: {
    moved: 'Kunskap som sprids',
    nothingMoved: 'Det står inget om något som sprids från någon av oss till någon annan',
    visits: 'Besök',
    noVisit: 'Inget är nedskrivet',
    learnt: { both: 'båda sidor lärde sig', one: 'en sida lärde sig', neither: 'inget skrivet ännu' },
    told: 'Berättas utanför gruppen',
    notTold: 'Det står inget om något som berättas vidare',
    untouched: 'Inget sprids från eller till',
    more: (count) => `och ${count} till`,
    from: 'från',
    to: 'till',
  },
  map: {
    heading: 'Vad som sprids mellan oss',
    intro: 'En pil är något som planen säger. Vem som talar med vem vid skolgrinden står inte där.',
  },
  groups: {
    heading: 'Vilka som hör ihop',
    clusters: planWords.networks.clusters,
  },
  visits: {
    heading: 'Besök, och vad varje sida lärde sig',
    intro: 'Ett besök som bara besökarna lär sig av har gjort värdarna till lärare.',
    caption: 'Besök',
    columns: ['Besök', 'Vad man ser på', 'Värdarna lär sig', 'Besökarna lär sig', 'Vilka frågor det väckte'],
    noFocus: 'Vad man ser på är inte angivet',
    notWritten: 'Inget är skrivet ännu',
  },
  changed: {
    heading: 'Vad det blev av det på andra håll',
    caption: 'Vad som spreds, och vad som fick bli annorlunda där',
    columns: ['Vad', 'Vad som fick bli annorlunda'],
  },
  told: {
    heading: 'Vad som berättas utanför gruppen',
    caption: 'Sammanfattningar och det som har delats',
    columns: ['Vad', 'När', 'För vem', 'Svar som kom', 'Nåddes inte'],
    nobody: 'Ingen är angiven',
    noDay: 'Ingen dag är angiven',
    nothingBack: 'Inget är skrivet ännu',
  },
  levels: {
    heading: 'Nivåer som behöver varandra',
    intro: 'Det som görs på en nivå väntar ofta på en annan. Om ingen har sagt det väntar var och en för sig.',
    caption: 'Vad som görs, på vilken nivå, och vad det behöver',
    columns: ['Vad som görs', 'Nivå', 'Är beroende av', 'Vad som är beroende av det'],
    noLevel: 'Nivån är inte angiven',
    nothing: 'Inget är angivet',
  },
};
