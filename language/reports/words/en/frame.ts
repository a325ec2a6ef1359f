import type { Translated } from '../translated.ts';

/** The words around a report: those that renderers add. */
export const frameWords = {
  locale: 'en-GB',
  contents: 'Contents',
  asOf: (day: string) => `As of ${day}`,
  publicEdition:
    'Public edition. What the partners have marked as internal is left out, as are notes, doubts and the roles of small groups.',
  notes: { gap: 'Missing', accepted: 'Accepted', open: 'Open', info: 'Note' },
  signature: 'Signature',
  role: 'Role',
  date: 'Date',
  signedFor: (party: string) => `For ${party}`,
  pageOf: (page: string, pages: string) => `Page ${page} of ${pages}`,
} as const;

export type FrameWords = Translated<typeof frameWords>;
