/** Words that every report says, in English. Another language is another value of the same shape. */
export const sharedWords = {
  locale: 'en-GB',
  language: 'en',
  /** How a clause of the language reads in a sentence, where it does not read as it is typed. */
  clauses: {
    due: 'due',
    'personal data': 'kept on',
    'kept until': 'kept until',
  } as Readonly<Record<string, string>>,
  marks: {
    'not expected': 'not expected',
    expected: 'as expected',
    unplanned: 'came unasked',
    routine: 'kept anyway',
  } as Readonly<Record<string, string>>,
  /** Terms of the field that are not said as they are typed. */
  terms: {
    'opt-in': 'opt-in',
    'opt-out': 'opt-out',
    'within-school': 'within the school',
    'between-schools': 'between schools',
    'beyond-school': 'beyond the school',
    'peer-school': 'colleagues from another school',
    cbs: 'Collaboration for Better Schools',
    pdsa: 'plan, do, study, act',
    'plan-act-observe-reflect': 'plan, act, observe, reflect',
  } as Readonly<Record<string, string>>,
  to: 'to',
  of: 'of',
  per: 'per',
  each: 'each',
  inMonth: 'in',
  byDefault: 'by default',
  notStated: 'Not stated',
  nobodyStated: 'Nobody is named',
  gaps: { 'not stated': 'not stated', unknown: 'not known', 'left open': 'left open on purpose' },
  partial:
    'Part of the text could not be read, so something may be missing here. The problems are listed where the plan is checked.',
  conflicted: 'A file of this plan holds two versions that have not been merged. Nothing in that file is shown here.',
  nothing: 'This plan has nothing to say here yet.',
  accepted: {
    heading: 'Limitations accepted',
    intro: 'Questions of the critical friend that the partners have answered. Each holds until the day given.',
    caption: 'What was asked, and how it was answered',
    columns: ['What the critical friend asks', 'Concerning', 'Answer', 'Decided by', 'Holds until'],
    wholePlan: 'the whole plan',
    noEnd: 'No end is stated',
    noReason: 'No reason is stated',
  },
  open: {
    heading: 'Open points',
    intro: 'The plan itself says that these are open.',
  },
  undecided: {
    heading: 'What could not be told',
    intro: 'Checks that found too little to go on: neither a fault nor a clean bill.',
  },
  differ: {
    heading: 'The accounts differ',
    intro: 'More than one account is given here. None is preferred.',
    caption: 'Accounts side by side',
    columns: ['About', 'What is said', 'According to'],
    unnamed: 'The plan itself',
    doubts: 'Doubts',
  },
  amendments: {
    heading: 'Amendments',
    caption: 'What was changed after it was agreed',
    columns: ['Date', 'What changed', 'Concerning', 'Why', 'Agreed by'],
  },
} as const;

export type SharedWords = typeof sharedWords;
