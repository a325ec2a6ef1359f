import type { FrameWords } from '../en/frame.ts';

export const frameWords: FrameWords = {
  locale: 'sv-SE',
  contents: 'Innehåll',
  asOf: (day) => `Läget den ${day}`,
  publicEdition:
    'Offentlig utgåva. Det som parterna har märkt som internt är utelämnat, liksom anteckningar, tvivel och roller i små grupper.',
  notes: { gap: 'Saknas', accepted: 'Godtaget', open: 'Öppet', info: 'Observera' },
  signature: 'Underskrift',
  role: 'Roll',
  date: 'Datum',
  signedFor: (party) => `För ${party}`,
  pageOf: (page, pages) => `Sida ${page} av ${pages}`,
};
