import type { NoteKind } from '../report.ts';

/** The words around a report: those that renderers add, in English. */
export interface FrameWords {
  readonly locale: string;
  readonly contents: string;
  readonly asOf: (day: string) => string;
  readonly notes: Readonly<Record<NoteKind, string>>;
  readonly signature: string;
  readonly role: string;
  readonly date: string;
  readonly signedFor: (party: string) => string;
}

const english: FrameWords = {
  locale: 'en-GB',
  contents: 'Contents',
  asOf: (day) => `As of ${day}`,
  notes: { gap: 'Missing', accepted: 'Accepted', open: 'Open', info: 'Note' },
  signature: 'Signature',
  role: 'Role',
  date: 'Date',
  signedFor: (party) => `For ${party}`,
};

/** The words for a language; English stands in for those not written yet. */
export function frameWords(_language: string): FrameWords {
  return english;
}
