/** Words that stand alone, and the words that say honestly that something is missing. */

export const marks = {
  planned: 'Meant to be gathered or done.',
  unplanned: 'Came without being looked for.',
  routine: 'Kept anyway, in the course of ordinary work.',
  exploratory: 'Asks what is going on.',
  evaluative: 'Asks what a change does.',
  tentative: 'Held for now.',
  agreed: 'Those concerned have agreed.',
  withdrawn: 'No longer held.',
  rejected: 'Looked at and not held.',
  expected: 'It was foreseen.',
  'not expected': 'It came as a surprise.',
  'not claimed': 'Considered and not claimed.',
  internal: 'For the partners alone: the public edition of a report leaves it out.',
} as const;
export type Mark = keyof typeof marks;
export const allMarks = Object.keys(marks) as readonly Mark[];

/** Words that qualify an amount. */
export const qualifiers = {
  roughly: 'Not exact.',
  actual: 'What it really came to.',
  planned: 'What it was meant to be.',
} as const;
export type Qualifier = keyof typeof qualifiers;

/** An open point: printed and counted, quieter than silence, never a way to pass a check. */
export const gaps = {
  'not stated': 'Nobody has said.',
  unknown: 'Nobody knows.',
  'left open': 'Deliberately not decided.',
} as const;
export type Gap = keyof typeof gaps;
export const allGaps = Object.keys(gaps) as readonly Gap[];

/** The model of a word can say it stands for each of many: `at each school`. */
export const each = 'each';
