import type { Translated } from '../translated.ts';

/** The words of the report on the part that students have. */
export const voiceWords = {
  title: 'Student voice',
  answers: 'How are students part of this?',
  nobody:
    'No student is in this plan yet: none is asked, and none raises, gathers, interprets or decides anything. What would they say about it, and who could ask them?',
  onlyAsked: 'Students are asked here. Nothing is written yet of what they raise, gather, interpret or decide.',
  notAsked: 'Students are named here. Nothing is written yet of what they are asked, or of what they do.',
  does: (parts: string) => `Students ${parts}.`,
  doesNot: (parts: string) => `Nothing is written yet of how they ${parts}.`,
  /** As verbs, after “students”. */
  verbs: {
    raise: 'raise questions',
    gather: 'gather evidence',
    interpret: 'say what the evidence means',
    decide: 'have a part in decisions',
    tell: 'take part in the work',
  },
  areAsked: 'are asked',
  /** As the heads of rows. */
  parts: {
    raise: 'They raise',
    gather: 'They gather',
    interpret: 'They interpret',
    decide: 'They decide',
    tell: 'They also take part in',
  },
  asked: 'They are asked or looked at in',
  notYet: {
    raise: 'No question or concern is raised by students yet',
    gather: 'No evidence is gathered by students yet',
    interpret: 'Nothing is interpreted with students yet',
    decide: 'Nothing is decided with students yet',
  },
  amongOthers: 'as members',
  /** What an agreement leaves to them, after “they decide”. */
  owned: {
    'owner of questions': 'what is asked',
    'owner of data': 'what is done with the data',
    'owner of findings': 'what counts as found',
    'owner of dissemination': 'what is told to whom',
    'owner of decisions': 'what is done',
  },
  lundy: {
    heading: 'Space, voice, audience, influence',
    intro:
      'Four things have to come together before a view counts: a safe place to form it, help to say it, somebody who listens and has to, and something that comes of it (Lundy’s model). A row for each source in which students speak.',
    caption: 'What surrounds the views of students',
    columns: ['Where students speak', 'Space', 'Voice', 'Audience', 'Influence'],
    noSource: 'No source is written yet in which students speak.',
    noSpace: 'Nothing is written of where they can form a view, safely',
    noVoice: 'Nothing is written of how they speak',
    noInfluence: 'Nothing is written yet of what came of it',
    tried: (change: string) => `What is tried rests on it: ${change}`,
    decider: 'Reaches somebody who decides',
    others: 'Reaches others; that any of them decides is not written',
    nobody: 'Nobody who decides is named as listening',
    leftOpen: 'Left open on purpose',
    perhaps: 'Whether they decide is not written',
  },
  reply: {
    heading: 'What students hear back',
    caption: 'To whom what they said is returned',
    columns: ['What they said', 'Who hears, when and how', 'What became of it'],
    none: 'Nothing is written of when they hear back',
    noDay: 'no day is named',
    interpret: 'They say themselves what it means',
    nothing: 'Nothing is written yet',
  },
  groups: {
    heading: 'Each group of students',
    caption: 'What each group takes part in',
    columns: ['Who', 'How many', 'What they do', 'Prepared by'],
    nothing: 'Nothing is written of their part',
    onlyAsked: 'are asked; no other part is written yet',
    noTraining: 'No training is named',
    late: 'after they begin',
  },
  unheard: {
    heading: 'Who is seldom heard',
    caption: 'Those named as seldom heard',
    columns: ['Who', 'Heard here?'],
    heard: 'Gives evidence or takes part',
    not: 'Not heard yet',
    unclear: 'Cannot tell: named in words only',
    nobodyNamed: 'The plan names nobody as seldom heard. Who among the students would that be here?',
    spokenFor: 'Others speak for them',
    spokenForColumns: ['Who', 'Who speaks for them'],
    missed: 'Not reached',
    missedColumns: ['By what', 'Who was not reached'],
  },
  claimed: {
    heading: 'Said of students, and not shown yet',
    intro: 'The plan says this. Nothing in its work shows it so far.',
  },
} as const;

export type VoiceWords = Translated<typeof voiceWords>;
