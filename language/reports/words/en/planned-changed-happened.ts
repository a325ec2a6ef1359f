import type { Translated } from '../translated.ts';

/** The words of the report about what was planned, what changed and what happened. */
export const courseWords = {
  title: 'Planned, changed, happened',
  answers: 'What did we mean to do, and what became of it?',
  intro:
    'Plans of this kind change as people learn. Each change stands beside what was agreed, with its day, its reason and who agreed. A cycle that was broken off has an end like any other.',
  nothing: 'No question, cycle or amendment is written down yet.',
  question: 'Question: ',
  cycle: 'Cycle: ',
  pursues: 'Pursues',
  course: {
    caption: 'What was planned, what changed, what happened',
    columns: ['What', 'As planned', 'What was changed', 'What happened'],
  },
  ahead: 'Still to come',
  done: 'Done',
  unwritten: 'Nothing is written yet',
  untold:
    'Its last day is past, and how it ended is not written. That it was broken off would be an answer too, with the reason.',
  others: 'Other changes',
} as const;

export type CourseWords = Translated<typeof courseWords>;
