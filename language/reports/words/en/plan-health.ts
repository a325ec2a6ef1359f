import type { Translated } from '../translated.ts';

/** The words of the letter of the critical friend. */
export const healthWords = {
  title: 'Plan health',
  answers: 'What would a critical friend ask us?',
  letter: {
    greeting: 'To everybody whose plan this is,',
    opening: 'I have read your plan as a friend who wishes it well.',
    asking:
      'What follows is what I would ask over a cup of coffee. Nothing here is a mark, and not every question will fit: you know things that a page cannot say.',
    answering:
      'Where a question does not fit, say so in the plan with “accept”, a reason and a day. Then I shall not ask it again until that day, unless what it is about has changed.',
    clear: 'What is written here leaves me nothing to ask today.',
  },
  most: {
    heading: 'What matters most',
    intro: 'First come contradictions, then what somebody is owed, then what a friend wonders.',
    whenNot: 'Let it be if',
    from: 'From',
  },
  rest: { heading: 'What else I would ask, by subject' },
  categories: {
    accept: 'What you have accepted',
    aims: 'Aims',
    claims: 'What is claimed',
    consistency: 'Whether one thing fits another',
    contract: 'What you owe each other',
    cycle: 'Cycles and time',
    ethics: 'Care for those who take part',
    evidence: 'Evidence',
    framing: 'How the problem is seen',
    network: 'Networks and visits',
    ownership: 'Who answers for what',
    relations: 'How you work together',
    reports: 'Reports and accounts',
    settings: 'Settings',
    syntax: 'Lines that could not be read',
    triangulation: 'Different eyes',
    voice: 'Whose voice is heard',
  },
  people: {
    heading: 'What only you can judge',
    intro:
      'I cannot answer these, and neither can any other reader. Each has room for your answer and names a place to ask it.',
  },
} as const;

export type HealthWords = Translated<typeof healthWords>;
