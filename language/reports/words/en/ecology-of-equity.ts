import type { Translated } from '../translated.ts';

/** The words of the ecology of equity. */
export const ecologyWords = {
  title: 'Ecology of equity',
  answers: 'Where do we think the causes lie, and where do we act?',
  answer: {
    barriers: 'What stands in the way lies',
    noBarrier: 'Nothing is named that stands in the way',
    causes: 'We put it down to',
    noCause: 'What it is put down to is not stated',
    actions: 'We act',
    noAction: 'Nothing is tried yet',
    apart: 'Barriers, and no action at all',
    together: 'Barriers, and action too',
    unsure: 'Cannot tell: what is tried does not say at which level it works',
    open: 'No action is said to address',
    outOfReach: 'nobody here can change it',
    levels: {
      within: 'within schools',
      between: 'between schools',
      beyond: 'beyond the school',
      unplaced: 'at a level that is not stated',
    },
  },
  levels: {
    heading: 'Within, between and beyond schools',
    intro:
      'What keeps students out may lie in a classroom, between schools, or in the streets around them. Is each thing worked on where it lies?',
  },
  causes: {
    heading: 'What we put it down to',
    intro: 'The same absence is the bus to one and the lesson to another. Who has said so, and who sees it otherwise?',
    caption: 'What stands in the way and what worries us, by what it is put down to',
    columns: ['Put down to', 'What stands in the way, or worries us', 'What is done about it'],
    nothing: 'Nothing is named',
    causes: {
      'school-practice': 'What the school does',
      organisation: 'How the school is organised',
      'local-system': 'How schools and services around it work',
      policy: 'National or local policy',
      family: 'Families',
      community: 'The neighbourhood',
      learner: 'The learners themselves',
    },
  },
  arrangements: {
    heading: 'What holds practice in place',
    intro:
      'Practice is held in place by the words people use, by how time and things are arranged, and by who has power over whom. To change it, and to keep it changed, takes something of all three.',
    caption: 'Arrangements, by what they are made of',
    columns: ['Words, work or power', 'Makes room', 'Stands in the way'],
    kinds: {
      language: 'Words: what can be said here',
      'work-and-resources': 'Work: time, space, things, money',
      'power-and-relations': 'Power: who decides, who trusts whom',
    },
    other: 'Which of the three is not stated',
    nothing: 'Nothing is named',
  },
  resources: {
    heading: 'What is there to draw on',
    caption: 'Strengths, and what draws on them',
    columns: ['What', 'Where', 'What draws on it'],
    nothing: 'Nothing is named',
  },
  logic: {
    heading: 'From concern to outcome',
    intro: 'What the plan itself says leads to what. What is joined to nothing may have its link in somebody’s head.',
  },
} as const;

export type EcologyWords = Translated<typeof ecologyWords>;
