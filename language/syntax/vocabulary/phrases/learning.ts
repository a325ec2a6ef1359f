import { type PhraseRow, people } from './row.ts';

/** What was learnt and shared, networks, and the plan itself. */
export const learningPhrases = {
  // Learning
  rejects: {
    sort: 'property',
    means: 'A rival explanation that no longer holds, why, and on what evidence.',
    takes: ['rival'],
    on: ['finding'],
    many: true,
    example: 'rejects bus because "Absence is the same for students who walk." based on attendance-marks',
  },
  dissent: {
    sort: 'property',
    means: 'Who sees it otherwise, and how.',
    takes: ['text'],
    on: ['finding', 'meeting', 'evidence', 'decision'],
    many: true,
    example: 'dissent "Two teachers put it down to the seating." by riverside-group',
  },
  useful: {
    sort: 'property',
    means: 'A practitioner’s judgement of its use.',
    takes: ['text'],
    on: ['finding', 'evidence'],
    many: true,
    example: 'useful "Changes what heads of year ask." by riverside-head',
  },
  questioned: {
    sort: 'property',
    means: 'What was questioned.',
    takes: ['text'],
    on: ['moment', 'visit', 'meeting'],
    many: true,
    example: 'questioned "Silence was called concentration."',
  },
  'came back': {
    sort: 'property',
    means: 'What came back after sharing.',
    takes: ['text'],
    on: ['shared', 'report', 'visit'],
    many: true,
    example: 'came back "Two tutors want to try it."',
  },
  form: {
    sort: 'property',
    means: 'The form of a report.',
    takes: ['known:form'],
    on: ['report', 'shared'],
    example: 'form account-of-practice',
  },
  covers: {
    sort: 'property',
    means: 'What a report covers.',
    takes: ['cycle', 'question', 'anything'],
    on: ['report'],
    many: true,
    example: 'covers autumn',
  },
  // Networks
  alike: {
    sort: 'property',
    means: 'In what they are alike.',
    takes: ['text'],
    on: ['cluster', 'network'],
    example: 'alike "Similar intakes"',
  },
  meets: {
    sort: 'property',
    means: 'How often it meets.',
    takes: ['nothing', 'text', 'amount'],
    on: ['cluster', 'network', 'team'],
    example: 'meets every half-term',
  },
  'summary to': {
    sort: 'property',
    means: 'Who gets the summary.',
    takes: people,
    on: ['cluster', 'network', 'meeting'],
    many: true,
    example: 'summary to "All schools in the network"',
  },
  // The plan itself
  found: {
    sort: 'property',
    means: 'What the check had found when it was accepted; it asks again only when it finds something else.',
    takes: ['text'],
    on: ['accept'],
    many: true,
    example: 'found "interview only"',
  },
} as const satisfies Record<string, PhraseRow>;
