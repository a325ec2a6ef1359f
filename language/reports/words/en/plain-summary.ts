import type { Translated } from '../translated.ts';

/** The words of the page for students and families. Everyday words only, and short sentences. */
export const plainWords = {
  title: 'In plain words',
  answers: 'What is this about?',
  rows: {
    find: 'What we want to find out',
    why: 'Why',
    who: 'Who is in it',
    asked: 'What is asked of you',
    tried: 'What we try',
    care: 'How we look after what you tell us',
    use: 'What it is used for',
    seen: 'What we have seen so far',
    back: 'When you hear back',
    contact: 'Whom to ask',
  },
  together: (parties: string) => `${parties} do this together.`,
  studentsToo: (students: string) => `Students and families who take part in the work: ${students}.`,
  asks: (who: string) => `(asked by ${who})`,
  consent: {
    'opt-in': 'You are part of it only if you say yes.',
    'opt-out': 'You may say no. Then you are left out.',
    assent: 'You are asked yourself, and your own answer counts.',
    guardian: 'Your parents or guardians are asked too.',
    image: 'You are asked before anybody takes pictures or films you.',
  },
  lookedAt: (sources: string) => `This is looked at too, and you do not have to do anything for it: ${sources}.`,
  nothing: 'Nothing is asked of students or families.',
  keptAt: (places: string) => `It is kept here: ${places}.`,
  keptBy: (who: string) => `Looked after by ${who}.`,
  keptUntil: (day: string) => `It is deleted after ${day}.`,
  means: (term: string) => `${term} means here:`,
  notSure: 'We are not sure of this yet.',
  others: (count: number) => `and ${count} more`,
  open: (gaps: string) => `Not written down yet: ${gaps}. You are welcome to ask.`,
  gaps: {
    find: 'what we want to find out',
    leaving: 'how you can change your mind',
    care: 'where your answers are kept and for how long',
    use: 'what is decided with the help of your answers',
    back: 'when you hear what came of it',
  },
} as const;

export type PlainWords = Translated<typeof plainWords>;
