import type { Translated } from '../translated.ts';

/** The words of the evidence matrix. */
export const matrixWords = {
  title: 'Evidence matrix',
  answers: 'What rests on what, and where is it thin?',
  glance: {
    heading: 'Each question at a glance',
    intro:
      'A question stands firmer when different people speak to it, when it is looked at in different ways, and when somebody from outside the team takes part.',
    caption: 'Questions, and what they rest on',
    columns: ['Question', 'Sources', 'Voices', 'Methods', 'Somebody from outside'],
    noQuestions: 'No question is written down yet, so nothing rests on anything.',
    noSource: 'No source',
    noVoice: 'No voice is named',
    oneVoice: 'One voice only',
    noMethod: 'No method is named',
    oneMethod: 'One method only',
    nobodyOutside: 'Nobody from outside',
    outsideIn: 'In',
    cannotTell: 'Cannot tell',
    outsideUnclear: {
      leftOpen: '“{what}” leaves open whether it is from outside the team',
      noOwners: 'the plan does not say which organisation its owners belong to',
      noGatherer: 'nobody is named as gathering “{what}”',
      perhaps: 'the plan does not say whether “{what}” is from outside the team',
      whichParty: 'the plan does not say which organisation “{what}” belongs to',
    },
  },
  voices: {
    heading: 'Who speaks to which question',
    intro: 'A column for each voice that this plan names. Where a voice is not heard, the cell says so.',
    caption: 'Voices by question',
    question: 'Question',
    silent: 'Not heard',
  },
  methods: {
    heading: 'Which method serves which question',
    caption: 'Methods by question',
    question: 'Question',
    unused: 'Not used',
  },
  claims: {
    heading: 'What rests on what',
    caption: 'Claims, and what they rest on',
    columns: ['What is said', 'What it is', 'What it rests on'],
    nothing: 'Nothing is cited',
    unnamed: 'The outcome is not stated',
    rejectedIn: 'Rejected in',
  },
  unused: {
    heading: 'Sources not used',
    intro: 'These feed no question yet.',
    caption: 'Sources that feed no question',
    columns: ['Source', 'Gathered by', 'Used by'],
    nobody: 'Nobody is named',
    nowhere: 'Nothing in this plan uses it',
    all: 'Every source feeds a question.',
  },
  care: {
    heading: 'Consent, storage and keeping',
    caption: 'How each source is looked after',
    columns: ['Source', 'Of whom', 'Consent', 'Where it is kept', 'Kept until', 'Who keeps it', 'Agreement'],
    notStated: 'Not stated',
    noPeople: 'No people are named',
    maybe: 'may cover it',
    byAgreement: 'As the agreement says',
    none: 'No source of evidence is written down yet.',
    intro: 'A cell that says “not stated” is a gap where people or personal data are named.',
  },
  reading: {
    heading: 'What was read',
    caption: 'Sources in print',
    columns: ['Source', 'Year', 'Serves', 'What we take from it'],
    nothing: 'Nothing is written yet',
  },
} as const;

export type MatrixWords = Translated<typeof matrixWords>;
