import type { CalendarWords } from '../en/cycle-calendar.ts';
import { contractWords } from './contract.ts';

export const calendarWords: CalendarWords = {
  title: 'Kalender för cyklerna',
  answers: 'Vad händer när, och vem gör det?',
  dated: {
    heading: 'I datumordning',
    intro:
      'En månad eller ett år betyder någon gång under den tiden. Att en dag har passerat säger inte att något hände då; det gör bara det som planen berättar.',
    caption: 'Vad som händer när',
    columns: ['När', 'Vad', 'Vem, med vem, var', 'Hur långt det har kommit'],
  },
  undated: {
    heading: 'Utan dag',
    intro: 'För dessa går ingen dag att ange: planen nämner en rytm, ett tillfälle eller inget ännu.',
    caption: 'Det som inte har någon plats på tidslinjen',
    columns: ['Vad', 'Vad som sägs om när', 'Vem, med vem, var', 'Hur långt det har kommit'],
    noDay: 'Inget sägs om när',
  },
  owedTo: (parties) => `till ${parties}`,
  progress: { planned: 'Planerat', running: 'Överenskommet eller pågående', happened: 'Har hänt' },
  changed: 'Ändrat genom',
  terms: { heading: 'Terminer', caption: 'Terminerna i skolans kalender', columns: ['Termin', 'När'] },
  time: {
    heading: 'Tid som krävs, och tid som ges',
    intro: 'Timmar räknas bara där planen anger dem, och för varje cykel för sig.',
    caption: 'Tid som krävs, bredvid tid som ges',
    columns: ['Vem', 'Tid som ges', 'Tid som krävs', 'Hur de förhåller sig till varandra'],
    noTime: 'Ingen tid är angiven',
    noneAsked: 'Inget arbete säger hur mycket tid det tar',
    lacking: 'Det finns arbete, och ännu ger inget tid för det',
    over: (period, asked, allowed) => `Timmar som krävs i ${period}: ${asked}; timmar som ges: ${allowed}`,
    unclear: 'Går inte att avgöra: timmarna kan inte räknas ut av det som står',
    enough: 'Det som krävs ryms i det som ges, så långt det går att räkna',
    madeCaption: 'Tid som är ordnad eller utlovad',
    made: contractWords.time,
  },
};
