import type { ReviewWords } from '../en/partnership-review.ts';
import { contractWords } from './contract.ts';

export const reviewWords: ReviewWords = {
  title: 'Genomgång av samarbetet',
  answers: 'Är det här bra för båda sidor?',
  alone: 'En enda organisation bär den här undersökningen, så det finns ingen annan sida att fråga.',
  answer: {
    seen: 'Har sett något av det de hoppades på',
    nobody: 'Ingen ännu, så långt planen säger',
    unseen: 'Hoppas på något, och inget är skrivet ännu om vad det blev av det',
    none: 'Inget är angivet som de vinner',
    moments: 'Höjdpunkter och lågpunkter',
    noMoment: 'Ingen är berättad',
    promises: 'Åtaganden',
    noPromise: 'Inget är nedskrivet',
    lookedBack: 'Har sett tillbaka tillsammans',
    notYet: 'Inte ännu, så långt planen säger',
    next: 'Ser på nytt på det som avtalats',
    noNext: 'Ingen kommande dag är angiven',
  },
  counts: {
    hoped: 'hoppades på',
    seen: 'har sett',
    high: 'höga',
    low: 'låga',
    other: 'varken eller',
  },
  sides: {
    heading: 'Sida vid sida',
    intro: 'Siffror säger var ett samtal kan börja. Om det är bra för en sida kan bara den sidan säga.',
    caption: 'Vad varje sida vinner, berättar och åtar sig',
    columns: ['Sida', 'Vinner', 'Höjdpunkter och lågpunkter den berättar om', 'Har lovat', 'Har blivit lovad'],
    nothing: 'Inget är angivet',
    noMoment: 'Inga',
  },
  benefits: {
    heading: 'Vad varje sida hoppades på, och vad den har sett',
    caption: 'Nytta, väntad och sedd',
    columns: ['Nytta', 'För vem', 'Vad som har setts av den', 'Talas det om i'],
    notSeen: 'Inget är skrivet ännu',
    nobody: 'För vem är inte angivet',
  },
  moments: {
    heading: 'Höjdpunkter och lågpunkter',
    intro:
      'Den enas höjdpunkt kan vara den andras lågpunkt. Vilken av dem skulle den andra sidan berätta på ett annat sätt?',
  },
  reviews: {
    heading: 'Att se tillbaka på hur vi arbetar tillsammans',
    caption: 'Var man såg tillbaka, eller kommer att göra det',
    columns: ['Vad', 'När', 'Vem', 'Vad det blev av det'],
    agreement: (title) => `Genomgång av ${title}`,
    noDay: 'Ingen dag är angiven',
  },
  promises: {
    heading: 'Vad som utlovades, och vad det blev av det',
    columns: ['Åtagande', 'Gentemot vem', 'När', 'Hur det står till med det'],
    by: (party) => `Åtaganden från ${party}`,
    byNobody: 'Åtaganden där ingen är angiven',
    toNobody: 'Gentemot vem är inte angivet',
    noDay: 'Ingen dag är angiven',
    standings: {
      kept: 'Uppfyllt, så långt planen visar',
      missed: 'Mindre än utlovat',
      overdue: 'Dagen är förbi, och inget visar vad det blev av det',
      open: 'Inget är skrivet om det ännu',
      withdrawn: 'Taget tillbaka',
    },
    short: {
      kept: 'uppfyllda',
      missed: 'mindre än utlovat',
      overdue: 'dagen är förbi',
      open: 'inget skrivet ännu',
      withdrawn: 'tagna tillbaka',
    },
  },
  expectations: contractWords.expectations,
};
