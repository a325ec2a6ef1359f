import type { Translated } from '../translated.ts';

/** The words of a data management plan made from an inquiry plan. */
export const dataPlanWords = {
  made: 'Made from an inquiry plan, which names roles and no people. What reads “not-stated” or “unknown”, addresses that end in “.invalid” and dates in 1970 stand for what the plan does not say.',
  serves: (questions: string) => `Serves ${questions}`,
  kept: (end: string) => `Kept until ${end}`,
  under: (what: string, agreement: string) => `${what} (${agreement})`,
  access: 'The plan does not say who may see this. It is marked closed until somebody decides.',
  toFillIn: 'To be filled in before the file goes anywhere, since the plan does not say it:',
  gaps: {
    some: (many: number, all: number) => `${many} of ${all} datasets`,
    identifier: 'the identifier that the data management plan has where it is deposited',
    created: 'the day on which its first version was written',
    modified: 'the day of this version; --as-of gives it',
    address: (name: string) => `an address for “${name}”`,
    nobody: 'nobody is named as answering for the plan as a whole',
    nobodyGathers: 'nobody is named as gathering or keeping data',
    noEthics: 'the plan says nothing of ethics',
    noSource: 'the plan names no source of evidence',
    sensitive: (some: string) => `whether data are sensitive (${some})`,
    personal: (some: string) => `whether data are personal (${some})`,
    kept: (some: string) => `where data are kept (${some})`,
    access: (some: string) => `who may see them; all are marked closed (${some})`,
    place: (some: string) => `the address of the place where they are kept (${some})`,
    until: (some: string) => `how long they are kept (${some})`,
  },
} as const;

export type DataPlanWords = Translated<typeof dataPlanWords>;
