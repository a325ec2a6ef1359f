import type { AccountWords } from '../en/account-of-practice.ts';
import { planWords } from './plan.ts';

export const accountWords: AccountWords = {
  title: 'Praktikberättelse',
  answers: 'Vad lärde vi oss, och hur vet vi det?',
  asked: {
    heading: 'Vad vi frågade, och vad vi kom fram till',
    caption: 'Frågorna, och vad svaren ska användas till',
    columns: ['Fråga', 'Vad vi kom fram till', 'Drivs av', 'Vad svaret används till'],
    noUse: 'Ingen användning är angiven',
    nothing: 'Inget ännu',
  },
  findings: planWords.findings,
  questions: planWords.questions,
  grounds: {
    heading: 'Hur vi vet det',
    caption: 'Underlag som slutsatserna vilar på',
    columns: ['Underlag', 'Hur', 'Vilka det gäller', 'Insamlat av', 'Tolkat av'],
  },
  rivals: 'Andra förklaringar',
  outcomes: 'Vad som skulle bli annorlunda, och vad det blev av det',
  assumptions: {
    heading: 'Vad vi tog för givet',
    caption: 'Antaganden, och vad som talar emot dem',
    columns: ['Antagande', 'Vems', 'Vad som talar emot det'],
    nothing: 'Inget är skrivet ännu',
  },
  moments: {
    caption: 'Händelser som fick oss att se efter en gång till',
    columns: ['Händelse', 'När', 'Vad den ifrågasatte', 'Vad som följde'],
  },
  learnt: {
    heading: 'Vad vi lärde oss på vägen',
    caption: 'Vad vi lärde oss, och av vad',
    columns: ['Vad', 'Av vad', 'Mer'],
  },
};
