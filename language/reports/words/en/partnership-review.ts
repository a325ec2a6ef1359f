import type { Translated } from '../translated.ts';
import { contractWords } from './contract.ts';

/** The words of the partnership review. */
export const reviewWords = {
  title: 'Partnership review',
  answers: 'Is this good for both sides?',
  alone: 'One organisation carries this inquiry, so there is no other side to ask.',
  answer: {
    seen: 'Have seen something of what they hoped for',
    nobody: 'Nobody yet, as far as the plan says',
    unseen: 'Hope for something, and nothing is written yet of what came of it',
    none: 'Nothing is stated that they gain',
    more: (count: number) => `and ${count} more`,
    moments: 'High and low points',
    noMoment: 'None is told',
    promises: 'Promises',
    noPromise: 'None is written down',
    lookedBack: 'Looked back together',
    notYet: 'Not yet, as far as the plan says',
    next: 'Look again at what was agreed',
    noNext: 'No day ahead is stated',
  },
  counts: {
    hoped: 'hoped for',
    seen: 'seen',
    high: 'high',
    low: 'low',
    other: 'neither',
  },
  sides: {
    heading: 'Side by side',
    intro: 'Numbers say where to begin talking. Whether it is good for a side, only that side can say.',
    caption: 'What each side gains, tells and promises',
    columns: ['Side', 'Gains', 'High and low points it tells', 'What it promised', 'What it was promised'],
    nothing: 'Nothing is stated',
    noMoment: 'None',
  },
  benefits: {
    heading: 'What each side hoped for, and what it has seen',
    caption: 'Benefits, hoped for and seen',
    columns: ['Benefit', 'For whom', 'What has been seen of it', 'Spoken of in'],
    notSeen: 'Nothing is written yet',
    nobody: 'For whom is not stated',
  },
  moments: {
    heading: 'High and low points',
    intro: 'One side’s high point may be the other’s low point. Which of these would the other side tell otherwise?',
  },
  reviews: {
    heading: 'Looking back on how we work together',
    caption: 'Where people looked back, or are going to',
    columns: ['What', 'When', 'Who', 'What came of it'],
    agreement: (title: string) => `Review of ${title}`,
    noDay: 'No day is stated',
  },
  promises: {
    heading: 'What was promised, and what became of it',
    columns: ['What was promised', 'To whom', 'When', 'How it stands'],
    by: (party: string) => `Promised by ${party}`,
    byNobody: 'Promised by nobody who is named',
    toNobody: 'To whom is not stated',
    noDay: 'No day is stated',
    standings: {
      kept: 'Kept, as far as the plan shows',
      missed: 'Short of what was promised',
      overdue: 'Past its day, and nothing shows what became of it',
      open: 'Nothing is written of it yet',
      withdrawn: 'Taken back',
    },
    /** The same in a few words, before a number. */
    short: {
      kept: 'kept',
      missed: 'short',
      overdue: 'past their day',
      open: 'nothing written yet',
      withdrawn: 'taken back',
    },
  },
  expectations: contractWords.expectations,
} as const;

export type ReviewWords = Translated<typeof reviewWords>;
