import type { Translated } from '../translated.ts';

/** Words that every report says. */
export const sharedWords = {
  /** How `Intl` writes dates and lists. */
  locale: 'en-GB',
  /** Around what is called by a sentence. */
  quotes: { open: '“', close: '”' },
  to: 'to',
  of: 'of',
  /** Between a distance and the event it is counted from: `60 days of the end of the contract`. */
  ofEvent: 'of',
  /** Between a request and those who may make it. */
  ofWhom: 'of',
  per: 'per',
  each: 'each',
  byDefault: 'by default',
  notStated: 'Not stated',
  nobodyStated: 'Nobody is named',
  gaps: { 'not stated': 'not stated', unknown: 'not known', 'left open': 'left open on purpose' },
  /** Heads the column and the rows for whatever a table has no place of its own for. */
  also: 'What else is said',
  partial:
    'Part of the text could not be read, so something may be missing here. The problems are listed where the plan is checked.',
  conflicted: 'A file of this plan holds two versions that have not been merged. Nothing in that file is shown here.',
  nothing: 'This plan has nothing to say here yet.',
  /** What a declared account says of itself. */
  account: {
    title: 'This account',
    by: 'Given by',
    to: 'Given to',
    due: 'Due',
    on: 'Given on',
    covers: 'Covers',
    edition: 'Edition',
    editions: {
      beyond: (readers: string) => `Public, since it goes to ${readers}`,
      partners: 'For the partners: it goes to nobody else',
      nobody: 'For the partners: no reader is named',
      internal: 'For the partners: it is marked internal',
      /** The caller wanted another edition than its readers would have. */
      asked: { partners: 'For the partners, as asked for', public: 'Public, as asked for' },
    },
    /** Before those whom it is given to, where it is one of a list. */
    forWhom: 'for',
  },
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
  /** Stands in the public edition where something internal is spoken of. */
  notPublic: 'something not public',
  smallGroup: {
    fewer: (number: number) => `fewer than ${number}`,
    unnamed: 'a member of a small group',
    hidden: 'not shown for a small group',
  },
} as const;

export type SharedWords = Translated<typeof sharedWords>;
