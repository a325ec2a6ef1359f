import type { Translated } from '../translated.ts';
import { planWords } from './plan.ts';

/** The words of the account of practice. */
export const accountWords = {
  title: 'Account of practice',
  answers: 'What did we learn, and how do we know?',
  asked: {
    heading: 'What we asked, and what we found',
    caption: 'Questions, and what their answers are for',
    columns: ['Question', 'What we found', 'Carried by', 'What the answer is used for'],
    noUse: 'No use is stated',
    nothing: 'Nothing yet',
  },
  findings: planWords.findings,
  questions: planWords.questions,
  grounds: {
    heading: 'How we know',
    caption: 'The sources that the findings rest on',
    columns: ['Source', 'How', 'Of whom', 'Gathered by', 'Interpreted by'],
  },
  rivals: 'Other explanations',
  outcomes: 'What was to become different, and what came of it',
  assumptions: {
    heading: 'What we took for granted',
    caption: 'Assumptions, and what speaks against them',
    columns: ['Assumption', 'Held by', 'What speaks against it'],
    nothing: 'Nothing is written yet',
  },
  moments: {
    caption: 'Moments that made us look again',
    columns: ['Moment', 'When', 'What it questioned', 'What followed'],
  },
  learnt: {
    heading: 'What was learnt on the way',
    caption: 'What was learnt, and from what',
    columns: ['What', 'From', 'More'],
  },
} as const;

export type AccountWords = Translated<typeof accountWords>;
