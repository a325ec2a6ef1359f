import type { Translated } from '../translated.ts';
import { contractWords } from './contract.ts';

/** The words of the cycle calendar. */
export const calendarWords = {
  title: 'Cycle calendar',
  answers: 'What happens when, and who does it?',
  dated: {
    heading: 'In the order of the dates',
    intro:
      'A month or a year means some time in it. That a day is past does not say that anything happened on it; only what the plan tells does.',
    caption: 'What happens when',
    columns: ['When', 'What', 'Who, with whom, where', 'How far it has come'],
  },
  undated: {
    heading: 'Without a day',
    intro: 'For these no day can be told: the plan names a rhythm, an occasion, or nothing yet.',
    caption: 'What has no place on the line',
    columns: ['What', 'What is said of when', 'Who, with whom, where', 'How far it has come'],
    noDay: 'Nothing is said of when',
  },
  owedTo: (parties: string) => `to ${parties}`,
  progress: { planned: 'Planned', running: 'Agreed, or under way', happened: 'Happened' },
  changed: 'Changed by',
  terms: { heading: 'School terms', caption: 'Terms of the school calendar', columns: ['Term', 'When'] },
  time: {
    heading: 'Time asked, and time allowed',
    intro: 'Hours are counted only where the plan gives them, and for each cycle by itself.',
    caption: 'Time that is asked, beside time that is allowed',
    columns: ['Who', 'Time allowed', 'Time asked', 'How the two compare'],
    noTime: 'No time is stated',
    noneAsked: 'No work says how much time it takes',
    lacking: 'There is work, and nothing makes time for it yet',
    over: (period: string, asked: string, allowed: string) =>
      `Hours asked in ${period}: ${asked}; hours allowed: ${allowed}`,
    unclear: 'Cannot tell: the hours cannot be counted from what is written',
    enough: 'What is asked goes into what is allowed, as far as it can be counted',
    madeCaption: 'Time that is arranged or promised',
    made: contractWords.time,
  },
} as const;

export type CalendarWords = Translated<typeof calendarWords>;
