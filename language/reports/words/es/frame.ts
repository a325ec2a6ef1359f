import type { FrameWords } from '../en/frame.ts';

export const frameWords: FrameWords = {
  locale: 'es-ES',
  contents: 'Contenido',
  asOf: (day) => `A fecha de ${day}`,
  publicEdition:
    'Edición pública. Se omite lo que las partes han marcado como interno, así como las notas, las dudas y las funciones de los grupos pequeños.',
  notes: { gap: 'Falta', accepted: 'Aceptado', open: 'Abierto', info: 'Nota' },
  signature: 'Firma',
  role: 'Función',
  date: 'Fecha',
  signedFor: (party) => `Por ${party}`,
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
};
