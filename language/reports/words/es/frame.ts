import type { FrameWords } from '../en/frame.ts';

export const frameWords: FrameWords = {
  locale: 'es-ES',
  contents: 'Contenido',
  asOf: (day) => `A fecha de ${day}`,
  publicEdition:
    'Edición pública. Se omite lo que los socios han marcado como interno, así como las notas, las dudas y los roles de los grupos pequeños.',
  notes: { gap: 'Falta', accepted: 'Aceptado', open: 'Abierto', info: 'Nota' },
  signature: 'Firma',
  role: 'Rol',
  date: 'Fecha',
  signedFor: (party) => `Por ${party}`,
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
};
