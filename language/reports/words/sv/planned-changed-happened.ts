import type { CourseWords } from '../en/planned-changed-happened.ts';

export const courseWords: CourseWords = {
  title: 'Planerat, ändrat, genomfört',
  answers: 'Vad tänkte vi göra, och vad blev det av det?',
  intro:
    'Sådana här planer ändras när människor lär sig. Varje ändring står bredvid det som bestämdes, med dag, skäl och vilka som var överens. Också en cykel som avbröts har ett slut.',
  nothing: 'Ingen fråga, cykel eller ändring är skriven ännu.',
  question: 'Fråga: ',
  cycle: 'Cykel: ',
  pursues: 'Undersöker',
  course: {
    caption: 'Vad som var planerat, vad som ändrades, vad som hände',
    columns: ['Vad', 'Som planerat', 'Vad som ändrades', 'Vad som hände'],
  },
  ahead: 'Återstår',
  done: 'Genomfört',
  unwritten: 'Inget är skrivet ännu',
  untold:
    'Den sista dagen är förbi, och det står inte hur det slutade. Att cykeln avbröts vore också ett svar, med skälet till det.',
  others: 'Andra ändringar',
};
