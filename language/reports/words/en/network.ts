import type { Translated } from '../translated.ts';
import { planWords } from './plan.ts';

/** The words of the report on networks. */
export const networkWords = {
  title: 'Network',
  answers: 'What moves between us?',
  answer: {
    moved: 'Knowledge that moves',
    nothingMoved: 'Nothing is written down that moves from one of us to another',
    visits: 'Visits',
    noVisit: 'None is written down',
    /** How many visits tell what came of them for both, for one, or not yet. */
    learnt: { both: 'both sides learnt', one: 'one side learnt', neither: 'nothing written yet' },
    told: 'Told beyond the group',
    notTold: 'Nothing is written down that is told further',
    untouched: 'Nothing moves from or to',
    more: (count: number) => `and ${count} more`,
    from: 'from',
    to: 'to',
  },
  map: {
    heading: 'What moves between us',
    intro: 'An arrow is something the plan says. Who talks to whom at the gate is not in it.',
  },
  groups: {
    heading: 'Who belongs together',
    clusters: planWords.networks.clusters,
  },
  visits: {
    heading: 'Visits, and what each side learnt',
    intro: 'A visit from which only the visitors learn has made the hosts into teachers.',
    caption: 'Visits',
    columns: ['Visit', 'What it looks at', 'Hosts learn', 'Visitors learn', 'What it made people ask'],
    noFocus: 'What it looks at is not stated',
    notWritten: 'Nothing is written yet',
  },
  changed: {
    heading: 'What became of it elsewhere',
    caption: 'What moved, and what had to be different there',
    columns: ['What', 'What had to be different'],
  },
  told: {
    heading: 'What is told beyond the group',
    caption: 'Summaries and what was shared',
    columns: ['What', 'When', 'For whom', 'What came back', 'Not reached'],
    nobody: 'Nobody is named',
    noDay: 'No day is stated',
    nothingBack: 'Nothing is written yet',
  },
  levels: {
    heading: 'Levels that need each other',
    intro: 'What is done at one level often waits for another. Where nobody has said so, each waits alone.',
    caption: 'What is done, at which level, and what it needs',
    columns: ['What is done', 'Level', 'It depends on', 'What depends on it'],
    noLevel: 'Level not stated',
    nothing: 'Nothing is named',
  },
} as const;

export type NetworkWords = Translated<typeof networkWords>;
